import ByteFormats

/// An organisation that a text means, with the words that say so.
struct RegistryMatch: Hashable, Sendable {
  /// The organisation's number in the registry.
  var organization: Int
  /// The bytes of the text that its name matches.
  var bytes: Range<Int>
  /// How sure it is, 0...1.
  var probability: Double
  /// The number of its name that was found.
  var name: Int
  /// How well the places of the text fit, as ``MatchCandidate/place``.
  var place: Double
}

/// Finds the organisations of a registry in affiliations.
///
/// A matcher learns words as it goes and is used by one thread; make one for each.
struct RegistryMatcher {
  let registry: Registry
  private var reader: QueryReader
  /// The text that was matched last.
  private(set) var query = AffiliationQuery()
  private var search: CandidateSearch
  private var scorer = CandidateScorer()

  init(_ registry: Registry) {
    self.registry = registry
    reader = QueryReader(registry.index)
    search = CandidateSearch(registry.index)
  }

  /// Returns the organisations that a text means, in its order; none is a frequent answer.
  ///
  /// - Complexity: O(w) for w words, with a constant of some ten microseconds.
  mutating func matches(_ text: String) -> [RegistryMatch] {
    var text = text
    return text.withUTF8 { matches($0) }
  }

  /// Returns the organisations that a text in UTF-8 means, in its order.
  mutating func matches(_ text: UnsafeBufferPointer<UInt8>) -> [RegistryMatch] {
    prepare(text)
    if query.isUnaffiliated { return [] }
    scorer.judgeTogether(search.candidates, registry.index)
    return choose(scorer.probabilities)
  }

  /// Calls `body` with the organisation and the features of every candidate; for training and tests.
  mutating func forEachCandidate(
    _ text: String, _ body: (_ id: String, _ name: String, _ features: [Float], _ probability: Double) -> Void
  ) {
    var text = text
    text.withUTF8 { prepare($0) }
    scorer.judgeTogether(search.candidates, registry.index)
    for (number, candidate) in search.candidates.enumerated() {
      let organization = registry.index.successor(of: Int(candidate.organization))
      body(
        IndexLayout.id(of: registry.index.organizations[organization].id),
        registry.index.text(of: registry.index.names[Int(candidate.name)]), scorer.row(number),
        Double(scorer.probabilities[number]))
    }
  }

  /// Calls `body` with the organisation and the features of every candidate, before any model is asked: those of the
  /// second stage mean nothing yet.
  mutating func forEachMeasurement(
    _ text: String, _ body: (_ id: String, _ name: String, _ features: [Float]) -> Void
  ) {
    var text = text
    text.withUTF8 { reader.read($0, into: &query) }
    search.search(query)
    scorer.measure(search.candidates, query, reader.scanner, registry.index)
    for (number, candidate) in search.candidates.enumerated() {
      let organization = registry.index.successor(of: Int(candidate.organization))
      body(
        IndexLayout.id(of: registry.index.organizations[organization].id),
        registry.index.text(of: registry.index.names[Int(candidate.name)]), scorer.row(number))
    }
  }

  /// The words of the text that was matched last.
  var scanner: WordScanner { reader.scanner }

  private mutating func prepare(_ text: UnsafeBufferPointer<UInt8>) {
    reader.read(text, into: &query)
    search.search(query)
    scorer.judgeAlone(search.candidates, query, reader.scanner, registry.index)
  }

  /// The words that join two organisations.
  static let conjunctionHashes = Set(
    ["and", "und", "et", "y", "e"].map { WordScanner.hash($0.utf8) })

  /// Returns a label for what the text that was matched last names, made of the words of its part that names the
  /// greatest kind of organisation: sorted and in English where they are known, so that word order, language and the
  /// surroundings do not matter. Empty where the text names places alone.
  func localLabel() -> String {
    if query.isUnaffiliated { return "" }
    var best: (kind: Int, segment: Int32) = (-1, -1)
    for place in query.positions.indices where !query.isPlace[place] {
      let position = query.positions[place]
      if reader.scanner.words[Int(position.word)].hasDigit { continue }
      if Int(position.kind) > best.kind { best = (Int(position.kind), query.segments[place]) }
    }
    guard best.segment >= 0 else { return "" }
    var words: [[UInt8]] = []
    for place in query.positions.indices where query.segments[place] == best.segment {
      let position = query.positions[place]
      let scanned = reader.scanner.words[Int(position.word)]
      if scanned.hasDigit { continue }
      let text: [UInt8]
      if position.concept >= 0, position.trust == 1 {
        let record = registry.index.words[Int(position.concept)]
        text = Array(registry.index.strings.run(from: record.start, count: record.length))
      } else {
        text = reader.scanner.letters(of: Int(position.word))
      }
      if !words.contains(text) { words.append(text) }
    }
    words.sort { $0.lexicographicallyPrecedes($1) }
    return String(decoding: Array(words.prefix(12).joined(separator: [UInt8(ascii: "-")])), as: UTF8.self)
  }

  /// Whether a name of four words or more is in the text without a doubt and without a comma.
  private func isWholeName(_ candidate: MatchCandidate) -> Bool {
    candidate.isExact && candidate.matchedCount >= 4 && candidate.innerCommas == 0
      && candidate.innerBreak < .weak
      && candidate.inOrder + 1 == candidate.matchedCount
  }

  /// Whether a text consists of places and an acronym that its organisation has in its own web address, in a city
  /// of the text, or in the country for which the acronym is known (`MIT, USA`), and no other there has the acronym.
  private func isSupportedAcronym(_ number: Int) -> Bool {
    let candidate = search.candidates[number]
    let name = registry.index.names[Int(candidate.name)]
    guard name.isHostLabel, candidate.isExact, candidate.first == candidate.last, query.positions.count <= 12,
      candidate.place >= 1
    else { return false }
    let word = reader.scanner.words[Int(query.positions[Int(candidate.first)].word)]
    guard word.isCapitals, word.length >= 3 else { return false }
    if candidate.place < 1.5 {
      let known = KnownInstitutions.country(
        of: reader.scanner.text(of: Int(query.positions[Int(candidate.first)].word)))
      guard let known, IndexLayout.number(ofCountry: known) == name.country else { return false }
    }
    let city = wordsOfCity(registry.index.organizations[Int(candidate.organization)])
    for place in query.positions.indices where place != Int(candidate.first) && !query.isPlace[place] {
      if city.contains(Int(query.positions[place].word)) { continue }
      if !reader.scanner.words[Int(query.positions[place].word)].hasDigit { return false }
    }
    return !search.candidates.indices.contains { other in
      other != number && search.candidates[other].isExact && search.candidates[other].overlaps(candidate)
        && search.candidates[other].place >= candidate.place
    }
  }

  /// Whether a candidate is the one university of a city, called by the city alone (`Universität Mainz`), in a segment
  /// of its own, and nothing else of the text fits another.
  private func isOnlyUniversityOfCity(_ number: Int) -> Bool {
    let candidate = search.candidates[number]
    let name = registry.index.names[Int(candidate.name)]
    // The city is in the text: a place of 0 says that another country is as well.
    guard name.kind == RegistryOrganization.NameKind.derived.rawValue, candidate.isExact,
      candidate.place > 0 || candidate.place == 0 && name.city == 0,
      candidate.extraCount == 0, candidate.innerCommas == 0, candidate.matchedKind == 5
    else { return false }
    let (first, last) = (Int(candidate.first), Int(candidate.last))
    let isAlone =
      (first == 0 || query.positions[first].gap >= .weak)
      && (last + 1 == query.positions.count || query.positions[last + 1].gap >= .weak)
    let city = wordsOfCity(registry.index.organizations[Int(candidate.organization)])
    let places = (first...last).filter {
      query.isPlace[$0] || city.contains(Int(query.positions[$0].word))
    }
    guard isAlone, places.count == last - first else { return false }
    return !search.candidates.indices.contains { other in
      other != number && search.candidates[other].isExact && search.candidates[other].overlaps(candidate)
        && search.candidates[other].matchedCount > 1
    }
  }

  /// The words of the text that are an organisation's city, also where the city's name is one in several countries
  /// (`Cambridge`); empty where the text does not name it.
  private func wordsOfCity(_ organization: IndexLayout.Organization) -> Range<Int> {
    guard let first = query.firstWord(ofPhrase: organization.cityHash) else { return 0..<0 }
    let phrase = query.phrases.phrases.first { $0.hash == organization.cityHash && $0.start == first }
    return Int(first)..<(Int(phrase?.end ?? first) + 1)
  }

  /// For each candidate its probability; where that alone is too little, with those of the candidates for the same words
  /// that are related to it: what ended and what took its place, a parent and its child. One of them is meant.
  private func masses(_ scores: [Float]) -> [Float] {
    let candidates = search.candidates
    return scores.indices.map { number in
      var mass = scores[number]
      guard mass > 0, mass < MatchModel.threshold else { return mass }
      for other in scores.indices
      where other != number && scores[other] > 0 && candidates[other].overlaps(candidates[number])
        && areRelated(Int(candidates[number].organization), Int(candidates[other].organization))
      {
        mass += scores[other]
      }
      return mass
    }
  }

  /// Whether one organisation is another's parent, child, successor or predecessor.
  private func areRelated(_ one: Int, _ other: Int) -> Bool {
    let index = registry.index
    if index.heir(of: one) == index.heir(of: other) { return true }
    let record = index.organizations[one]
    return index.relations.range(from: record.firstRelation, count: record.relationCount).contains {
      let relation = index.relations[$0]
      return Int(relation.organization) == other
        && relation.kind != UInt32(RegistryOrganization.RelationKind.related.rawValue)
    }
  }

  /// The candidates above the threshold that do not overlap better ones.
  private func choose(_ scores: [Float]) -> [RegistryMatch] {
    var scores = scores
    for number in scores.indices where isSupportedAcronym(number) {
      scores[number] = max(scores[number], MatchModel.supportedAcronym)
    }
    for number in scores.indices where isOnlyUniversityOfCity(number) {
      scores[number] = max(scores[number], MatchModel.onlyUniversity)
    }
    let candidates = search.candidates
    let masses = masses(scores)
    guard let best = masses.max(), best >= MatchModel.threshold,
      scores.reduce(0, +) >= MatchModel.leastTotal
    else { return [] }
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
      guard masses[number] >= (chosen.isEmpty ? MatchModel.threshold : MatchModel.furtherThreshold) else {
        continue
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
        organization: organization, bytes: start..<end, probability: Double(min(masses[number], 1)),
        name: Int(candidate.name), place: Double(candidate.place))
    }
  }
}
