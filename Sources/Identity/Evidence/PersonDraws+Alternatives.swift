/// Initials that fit several persons belong to one of them in a draw, or to none.
extension PersonDraws {
  /// A join that doubtful initials could make instead of the one that fits best.
  struct Alternative: Sendable {
    /// The node of the join that fits best.
    var best: Int32
    /// The first authorship with the initials.
    var initials: Int32
    /// The first authorship of the other person.
    var other: Int32
    /// The probability that these are one person.
    var probability: Double
    /// The number of the alternative among ``PersonJoins/alternatives``.
    var number: Int
    /// The key of the random numbers of the initials.
    var key: UInt64
  }

  /// The authorships of one person in a draw.
  struct DrawnGroup {
    /// The place of the person among the others.
    var order: (Int, Int)
    /// The authorships, ascending; empty where they went to another group.
    var mentions: [Int]
  }

  static func alternatives(_ corpus: ResolvedCorpus) -> [Alternative] {
    let (joins, dendrogram) = (corpus.joins, corpus.dendrogram)
    return joins.alternatives.enumerated().compactMap { number, alternative in
      let (best, join) = (Int(alternative.best), alternative.join)
      guard dendrogram.probabilities[best] < PersonDendrogram.certainty else { return nil }
      return Alternative(
        best: Int32(dendrogram.mentionCount + best), initials: join.a, other: join.b,
        probability: join.probability, number: number,
        key: key(
          ["otherwise"] + [join.a, joins.all[best].a, joins.all[best].b].map { place($0, in: corpus) }))
    }
  }

  /// Joins initials whose best join does not hold in a draw with one of the other persons whom they fit, or with none.
  ///
  /// - Returns: the places of the alternatives that hold.
  func apply(to groups: inout [Int32: DrawnGroup], random: (UInt64) -> Double) -> Set<Int> {
    let dendrogram = corpus.dendrogram
    /// The group that a mention, or all of a join, is in; nil for a join that does not hold.
    func group(of node: Int32) -> Int32? {
      var node = node
      while node >= 0, groups[node] == nil { node = dendrogram.parents[Int(node)] }
      return node < 0 ? nil : node
    }
    var target: [Int32: Int32] = [:]
    func final(_ node: Int32) -> Int32 {
      var node = node
      while let next = target[node] { node = next }
      return node
    }
    var held: Set<Int> = []
    var start = 0
    while start < alternatives.count {
      let first = alternatives[start]
      let end =
        alternatives[start...].firstIndex { $0.best != first.best || $0.initials != first.initials }
        ?? alternatives.count
      defer { start = end }
      if group(of: first.best) != nil { continue }
      // Given that the best join does not hold, so that over all draws each has its own probability.
      let left = 1 - dendrogram.probabilities[Int(first.best) - dendrogram.mentionCount]
      var chance = random(first.key) * left
      for place in start..<end {
        chance -= alternatives[place].probability
        guard chance < 0 else { continue }
        guard let own = group(of: first.initials).map(final),
          let other = group(of: alternatives[place].other).map(final), own != other
        else { break }
        let works = Set(groups[other]!.mentions.map { corpus.mentions[$0].work })
        if groups[own]!.mentions.contains(where: { works.contains(corpus.mentions[$0].work) }) { break }
        groups[other]!.mentions = (groups[other]!.mentions + groups[own]!.mentions).sorted()
        groups[own]!.mentions = []
        target[own] = other
        held.insert(place)
        break
      }
    }
    return held
  }

  /// Returns an alternative as a join between the authorships on both sides that are one person in every draw.
  func alternativeJoin(_ place: Int) -> DoubtfulJoin { withReasons(bareAlternativeJoin(place)) }

  /// Returns the same without its reasons.
  func bareAlternativeJoin(_ place: Int) -> DoubtfulJoin {
    let dendrogram = corpus.dendrogram
    let alternative = alternatives[place]
    func side(_ mention: Int32) -> [Int] {
      dendrogram.mentions(dendrogram.certainNode(above: mention)).map { Int($0) }.sorted()
    }
    return DoubtfulJoin(
      probability: alternative.probability, isMade: false, left: side(alternative.initials),
      right: side(alternative.other), reasons: [], origin: .alternative(place))
  }
}
