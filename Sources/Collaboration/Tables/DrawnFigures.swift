import Identity

/// Figures over many draws of identity: the range of each, and the open question on which it depends most.
///
/// In each draw every join in doubt holds or not, by its probability; networks and figures are computed anew on it. See
/// ``Identity/IdentityDraws``.
struct DrawnFigures: Sendable {
  /// One figure over the draws.
  struct Range: Sendable {
    /// The values within which nine tenths of the draws are.
    var values: ClosedRange<Double>
    /// The open question that moves the figure most; nil where none does.
    var question: IdentityDraws.Question?
    /// The mean where its sides are one minus the mean where they are not; 0 without a question.
    var effect: Double
    /// The part of the variance over the draws that this question alone explains, 0...1.
    var share: Double

    /// The open question on which the figure depends: one that explains at least half of its variance.
    var decisive: IdentityDraws.Question? { share >= 0.5 ? question : nil }
    /// Whether draws differ.
    var isOpen: Bool { values.lowerBound < values.upperBound }
  }

  /// For each figure its range; nil where no draw has a value.
  let ranges: [Range?]
  /// The number of draws.
  let drawCount: Int

  /// Computes figures on draws of what is selected.
  ///
  /// - Parameters:
  ///   - selected: the works; those and their authorships are taken from each draw of the whole corpus.
  ///   - draws: the draws of the whole.
  ///   - drawCount: their number, 1 or more.
  ///   - questions: the open questions that may move a figure.
  ///   - candidates: for each figure, the places of the questions that may move it; nil where all may.
  ///   - progress: called before each draw with its number, from 0.
  ///   - figures: returns the figures of a draw, always as many.
  /// - Complexity: `drawCount` times that of a draw and its figures, and O(f·q·d) for f figures, q questions and d draws.
  init(
    _ selected: SelectedCorpus, _ draws: IdentityDraws, count drawCount: Int,
    questions: [IdentityDraws.Question], candidates: [[Int]]? = nil, progress: (Int) -> Void = { _ in },
    figures: (SelectedCorpus, IdentityDraws.Draw) -> [Double?]
  ) {
    var values: [[Double?]] = []
    var holds = [[Bool]](repeating: [], count: questions.count)
    for number in 0..<drawCount {
      progress(number)
      let draw = draws.draw(number)
      values.append(figures(selected.drawn(draw.corpus), draw))
      for (place, question) in questions.enumerated() { holds[place].append(draws.holds(question, in: draw)) }
    }
    ranges = (values.first ?? []).indices.map { figure in
      let drawn = values.map { $0[figure] }
      guard let middle = Self.middle(drawn.compactMap(\.self)) else { return nil }
      var range = Range(values: middle, question: nil, effect: 0, share: 0)
      if Set(drawn).count < 2 { return range }
      for place in candidates?[figure] ?? Array(questions.indices) {
        let (effect, share) = Self.effect(drawn, holds[place])
        if abs(effect) > 0, share > range.share {
          (range.question, range.effect, range.share) = (questions[place], effect, share)
        }
      }
      return range
    }
    self.drawCount = drawCount
  }

  /// Returns the range that contains nine tenths of the values, with a twentieth below and above; nil without a value.
  private static func middle(_ values: [Double]) -> ClosedRange<Double>? {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    let cut = sorted.count / 20
    return sorted[cut]...sorted[sorted.count - 1 - cut]
  }

  /// Returns the mean where a join holds minus the mean where it does not, and the part of the variance that it explains;
  /// zeros where one occurs fewer than three times.
  private static func effect(_ values: [Double?], _ holds: [Bool]) -> (effect: Double, share: Double) {
    var (with, without) = ((sum: 0.0, count: 0.0), (sum: 0.0, count: 0.0))
    var squares = 0.0
    for (value, holds) in zip(values, holds) {
      guard let value else { continue }
      squares += value * value
      if holds {
        with = (with.sum + value, with.count + 1)
      } else {
        without = (without.sum + value, without.count + 1)
      }
    }
    guard with.count >= 3, without.count >= 3 else { return (0, 0) }
    let count = with.count + without.count
    let mean = (with.sum + without.sum) / count
    let variance = squares / count - mean * mean
    let effect = with.sum / with.count - without.sum / without.count
    guard variance > 1e-12 * max(1, mean * mean) else { return (0, 0) }
    return (effect, min(1, effect * effect * with.count * without.count / (count * count) / variance))
  }
}

extension IdentityDraws {
  /// Returns how many draws are made where nobody says how many: 100, of large corpora as many as draw two million
  /// authorships, but at least 20; 1 where nothing is in doubt.
  public var usualCount: Int {
    areCertain ? 1 : max(20, min(100, 2_000_000 / max(1, corpus.mentions.count)))
  }
}

extension ResolvedCorpus {
  /// Returns a question in words: `1 @ P19-1001 (Liu, Yang, 3 authorships) with 2 @ P20-3 (Liu, Y.)`, or
  /// `"MPI Kohlenforschung" with "Max Planck Institute for Coal Research"`.
  func phrase(_ question: IdentityDraws.Question) -> String {
    switch question {
    case .person(let join): phrase(join)
    case .institution(_, let doubt): "\"\(doubt.join.left)\" with \"\(doubt.join.right)\""
    }
  }

  /// Returns the join in words: `1 @ P19-1001 (Liu, Yang, 3 authorships) with 2 @ P20-3 (Liu, Y.)`.
  func phrase(_ join: PersonDraws.DoubtfulJoin) -> String {
    "\(sideText(join.left)) with \(sideText(join.right))"
  }

  /// Returns one side of a join in words: `1 @ P19-1001 (Liu, Yang, 3 authorships)`.
  func sideText(_ mentions: [Int]) -> String {
    let name = authorship(of: mentions[0]).name.writtenWithoutHonorific
    return "\(place(of: mentions[0])) (\(name)\(mentions.count > 1 ? ", \(mentions.count) authorships" : ""))"
  }
}
