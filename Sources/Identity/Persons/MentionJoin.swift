import Affiliations

/// A join of two groups of mentions, each named by its first mention, and what it rests on.
struct MentionJoin: Sendable {
  /// What a join rests on.
  enum Ground {
    /// It was certain, for this reason; nothing was measured.
    case certain(String)
    /// The model found both groups similar enough by these features.
    case measured(PairFeatures)
  }

  /// The grounds as they are kept: most joins are certain, and features are large.
  private enum StoredGround: Sendable {
    case certain(String)
    case measured([Float])
  }

  /// The first mention of one group.
  var a: Int32
  /// The first mention of the other group.
  var b: Int32
  /// The log-odds that both groups are one person.
  let logOdds: Float
  /// Whether the persons are concluded with it; else it was possible, but not probable enough.
  let isMade: Bool
  private let stored: StoredGround

  init(a: Int32, b: Int32, logOdds: Float, ground: Ground, isMade: Bool) {
    (self.a, self.b, self.logOdds, self.isMade) = (a, b, logOdds, isMade)
    stored =
      switch ground {
      case .certain(let reason): .certain(reason)
      case .measured(let features): .measured(PairFeatures.Feature.allCases.map { features[$0] })
      }
  }

  /// What the join rests on.
  var ground: Ground {
    switch stored {
    case .certain(let reason): .certain(reason)
    case .measured(let values): .measured(PairFeatures(values))
    }
  }

  /// The calibrated probability that both groups are one person, 0...1.
  var probability: Double { JoinCalibration.shipped.probability(ofLogOdds: Double(logOdds)) }
}

/// Another group that fits initials than the one that they are joined with.
struct AlternativeJoin: Sendable {
  /// The number of the join that fits best.
  var best: Int32
  /// The join with the other group, the group known by initials first.
  var join: MentionJoin
}
