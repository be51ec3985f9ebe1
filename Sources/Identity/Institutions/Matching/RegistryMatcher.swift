/// An organisation that a text means, with the words that say so.
public struct RegistryMatch: Hashable, Sendable {
  /// The organisation's number in the registry.
  var organization: Int
  /// The name of the registry that was found.
  public var name: String
  /// The bytes of the text that it lies upon.
  public var bytes: Range<Int>
  /// How sure it is, 0...1.
  public var probability: Double
}

/// Finds the organisations of a registry in affiliations.
///
/// A matcher learns words as it goes and is used by one thread; make one for each.
struct RegistryMatcher {
  let registry: Registry
  private var reader: QueryReader
  private var query = AffiliationQuery()
  private var search: CandidateSearch
  private var rows: [[Float]] = Array(repeating: [], count: CandidateSearch.limit)
  private var first: [Float] = Array(repeating: 0, count: CandidateSearch.limit)

  init(_ registry: Registry) {
    self.registry = registry
    reader = QueryReader(registry.index)
    search = CandidateSearch(registry.index)
  }

  /// Returns the organisations that a text means, in its order; none is a frequent answer.
  ///
  /// - Complexity: O(w) for w words, with a constant of some ten microseconds.
  mutating func matches(_ text: String) -> [RegistryMatch] {
    prepare(text)
    let scores = (0..<search.candidates.count).map { MatchModel.second.probability(rows[$0]) }
    return choose(scores)
  }

  /// Calls `body` with the organisation and the features of every candidate; for training and tests.
  mutating func forEachCandidate(
    _ text: String, _ body: (_ id: String, _ name: String, _ features: [Float]) -> Void
  ) {
    prepare(text)
    for (number, candidate) in search.candidates.enumerated() {
      let organization = registry.index.successor(of: Int(candidate.organization))
      body(
        IndexLayout.id(of: registry.index.organizations[organization].id),
        registry.index.text(of: registry.index.names[Int(candidate.name)]), rows[number])
    }
  }

  /// The names of the features, those of the second stage included.
  static let featureNames =
    MatchFeatures.names + ["p", "p lead overlapping", "p best apart", "p rank", "p related", "p best"]

  private mutating func prepare(_ text: String) {
    var text = text
    text.withUTF8 { reader.read($0, into: &query) }
    search.search(query)
    let candidates = search.candidates
    let words = reader.scanner.words
    let hosts = reader.scanner.hosts
    for (number, candidate) in candidates.enumerated() {
      MatchFeatures.fill(&rows[number], candidate, candidates, query, words, hosts, registry.index)
      first[number] = MatchModel.first.probability(rows[number])
    }
    for (number, candidate) in candidates.enumerated() {
      var overlapping: Float = 0
      var apart: Float = 0
      var related: Float = 0
      var best: Float = 0
      var rank: Float = 0
      for (other, rival) in candidates.enumerated() where other != number {
        best = max(best, first[other])
        if first[other] > first[number] || first[other] == first[number] && other < number { rank += 1 }
        if candidate.overlaps(rival) {
          overlapping = max(overlapping, first[other])
        } else {
          apart = max(apart, first[other])
        }
        if areRelated(candidate.organization, rival.organization) { related = max(related, first[other]) }
      }
      rows[number] += [first[number], first[number] - overlapping, apart, rank, related, best]
    }
  }

  private func areRelated(_ a: Int32, _ b: Int32) -> Bool {
    let record = registry.index.organizations[Int(a)]
    return registry.index.relations[
      Int(record.firstRelation)..<Int(record.firstRelation + record.relationCount)
    ]
    .contains { $0.organization == UInt32(b) && $0.kind <= 1 }
  }

  /// Whether a name of four words or more stands in the text without a doubt and without a comma.
  private func isWholeName(_ candidate: MatchCandidate) -> Bool {
    candidate.isExact && candidate.matchedCount >= 4 && candidate.innerCommas == 0
      && candidate.innerBreak < .weak
      && candidate.inOrder + 1 == candidate.matchedCount
  }

  /// The candidates above the threshold that do not lie upon better ones.
  private func choose(_ scores: [Float]) -> [RegistryMatch] {
    let candidates = search.candidates
    var scores = scores
    // Who writes a whole name means it, and not what is named in it (`… Institute of the Max Planck Society`).
    for (outer, whole) in candidates.enumerated() where isWholeName(whole) {
      for inner in candidates.indices where candidates[inner].isInside(whole) && scores[inner] > scores[outer]
      {
        scores.swapAt(inner, outer)
      }
    }
    let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var chosen: [Int] = []
    for number in order {
      guard scores[number] >= (chosen.isEmpty ? MatchModel.threshold : MatchModel.furtherThreshold) else {
        break
      }
      if chosen.contains(where: { candidates[$0].overlaps(candidates[number]) }) { continue }
      chosen.append(number)
    }
    var seen: Set<Int> = []
    return chosen.sorted { candidates[$0].first < candidates[$1].first }.compactMap { number in
      let candidate = candidates[number]
      let organization = registry.index.successor(of: Int(candidate.organization))
      guard seen.insert(organization).inserted else { return nil }
      let words = reader.scanner.words
      let start = Int(words[Int(query.positions[Int(candidate.first)].word)].start)
      let end = Int(words[Int(query.positions[Int(candidate.last)].word)].end)
      return RegistryMatch(
        organization: organization, name: registry.index.text(of: registry.index.names[Int(candidate.name)]),
        bytes: start..<end, probability: Double(scores[number]))
    }
  }
}
