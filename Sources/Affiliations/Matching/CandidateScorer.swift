/// Judges the candidates of a text in two stages: each by itself, then the likely ones beside their rivals.
struct CandidateScorer {
  /// The features of the candidates, one row per candidate.
  private var rows = [Float](repeating: 0, count: CandidateSearch.limit * width)
  private var first: [Float] = []
  /// How likely each candidate is meant.
  private(set) var probabilities: [Float] = []

  private static let width = MatchFeature.count

  /// Less likely candidates of the first stage do not go on to the second.
  private static let least: Float = 0.02

  /// Returns the features of a candidate, in the order of ``MatchFeature``.
  func row(_ number: Int) -> [Float] { Array(rows[(number * Self.width)..<((number + 1) * Self.width)]) }

  /// Measures the candidates, for training; asks no model.
  mutating func measure(
    _ candidates: [MatchCandidate], _ query: AffiliationQuery, _ scanner: WordScanner, _ index: RegistryIndex
  ) {
    rows.withUnsafeMutableBufferPointer { rows in
      for number in candidates.indices {
        let row = FeatureRow<MatchFeature>(number, in: rows, width: Self.width)
        MatchFeatures.fill(row, candidates[number], candidates, query, scanner.words, scanner.hosts, index)
      }
    }
  }

  /// Judges each candidate by itself.
  mutating func judgeAlone(
    _ candidates: [MatchCandidate], _ query: AffiliationQuery, _ scanner: WordScanner, _ index: RegistryIndex
  ) {
    measure(candidates, query, scanner, index)
    first.removeAll(keepingCapacity: true)
    rows.withUnsafeMutableBufferPointer { rows in
      for number in candidates.indices {
        let row = FeatureRow<MatchFeature>(number, in: rows, width: Self.width)
        first.append(MatchModel.first.probability(row.start))
      }
    }
  }

  /// Judges the likely candidates beside their rivals; unlikely ones have no chance.
  mutating func judgeTogether(_ candidates: [MatchCandidate], _ index: RegistryIndex) {
    probabilities.removeAll(keepingCapacity: true)
    let first = first
    rows.withUnsafeMutableBufferPointer { rows in
      for number in candidates.indices {
        let row = FeatureRow<MatchFeature>(number, in: rows, width: Self.width)
        Self.addRivals(to: row, number, candidates, first, index)
        probabilities.append(first[number] < Self.least ? 0 : MatchModel.second.probability(row.start))
      }
    }
  }

  private static func addRivals(
    to row: FeatureRow<MatchFeature>, _ number: Int, _ candidates: [MatchCandidate], _ first: [Float],
    _ index: RegistryIndex
  ) {
    let candidate = candidates[number]
    var overlapping: Float = 0
    var apart: Float = 0
    var rank: Float = 0
    for other in candidates.indices where other != number {
      if first[other] > first[number] || first[other] == first[number] && other < number { rank += 1 }
      if candidate.overlaps(candidates[other]) {
        overlapping = max(overlapping, first[other])
      } else {
        apart = max(apart, first[other])
      }
    }
    var related: Float = 0
    let record = index.organizations[Int(candidate.organization)]
    let some = candidates.reduce(UInt64(0)) { $0 | 1 << UInt64($1.organization & 63) }
    for place in index.relations.range(from: record.firstRelation, count: record.relationCount)
    where index.relations[place].kind <= 1 {
      let organization = Int32(bitPattern: index.relations[place].organization)
      if some >> UInt64(organization & 63) & 1 == 0 { continue }
      for other in candidates.indices where other != number && candidates[other].organization == organization
      {
        related = max(related, first[other])
      }
    }
    row[.p] = first[number]
    row[.pLeadOverlapping] = first[number] - overlapping
    row[.pBestApart] = apart
    row[.pRank] = rank
    row[.pRelated] = related
    row[.pBest] = max(overlapping, apart)
  }
}
