import ByteFormats

/// Prepares texts for one registry; learns words as they come.
struct QueryReader {
  let index: RegistryIndex
  private(set) var scanner = WordScanner()
  private var concepts = ConceptTable()
  /// What is known of each entry of ``concepts``.
  private var known: [KnownWord] = []
  private var knownPositions: [AffiliationQuery.Position] = []
  private var knownAlternatives: [AffiliationQuery.Alternative] = []
  /// For each word of the text its place in ``known``.
  private var entries: [Int] = []

  private struct KnownWord {
    /// Its concepts, as a range of ``knownPositions``; their alternatives are ranges of ``knownAlternatives``.
    var firstPosition: Int32
    var positionCount: Int32
    var mayBeginCountry: Bool
    /// Whether it abbreviates a longer word where addresses are abbreviated.
    var isAbbreviation: Bool
  }

  /// Words beyond this number are forgotten, so that hostile input cannot fill the memory.
  private static let vocabularyLimit = 400_000

  init(_ index: RegistryIndex) { self.index = index }

  /// Prepares a text; O(length) but for new words.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, into query: inout AffiliationQuery) {
    query.removeAll()
    if known.count > Self.vocabularyLimit {
      concepts.removeAll()
      known.removeAll()
      knownPositions.removeAll()
      knownAlternatives.removeAll()
    }
    scanner.scan(text, limit: 240)
    scanner.partRuns { index.word($0) != nil || CountryPhrases.shared.isWord($0) }
    let count = scanner.words.count
    var gap = ScannedWord.Break.strong
    var segment: Int32 = -1
    entries.removeAll(keepingCapacity: true)
    var isAbbreviated = false
    for number in 0..<count {
      let entry = knownWord(number)
      entries.append(entry)
      isAbbreviated = isAbbreviated || known[entry].isAbbreviation
    }
    for number in 0..<count {
      let word = scanner.words[number]
      gap = max(gap, word.gap)
      if word.gap >= .comma || number == 0 { segment += 1 }
      let entry = known[entries[number]]
      let hasPeriod = number + 1 < count && scanner.words[number + 1].gap == .period
      for place in Int(entry.firstPosition)..<Int(entry.firstPosition + entry.positionCount) {
        var position = knownPositions[place]
        position.word = Int32(number)
        position.gap = gap
        if position.alternativeCount > 0 {
          let others =
            Int(position.firstAlternative)..<Int(position.firstAlternative + position.alternativeCount)
          position.firstAlternative = Int32(query.alternatives.count)
          // Where words are abbreviated without a period, one is that has more frequent completions.
          let names = position.concept < 0 ? 0 : index.words[Int(position.concept)].nameCount
          for other in others {
            let alternative = knownAlternatives[other]
            if hasPeriod || position.trust < 1
              || isAbbreviated
                && (alternative.trust == Self.trustOfSecondMeaning
                  || index.words[Int(alternative.concept)].nameCount > names)
            {
              query.alternatives.append(alternative)
            }
          }
          position.alternativeCount = Int32(query.alternatives.count) - position.firstAlternative
        }
        query.positions.append(position)
        query.segments.append(segment)
        query.weight += position.rarity
        gap = .none
      }
    }
    query.segmentCount = Int(segment) + 1
    readPlaces(into: &query)
    readInitials(into: &query)
    query.isUnaffiliated = isUnaffiliated(query)
    if query.isUnaffiliated, query.mentions.isEmpty { forgetPlacesOfFirstSegment(&query) }
  }

  /// Keeps the countries of cities behind the first segment alone: `As above` is none of As in Norway.
  private func forgetPlacesOfFirstSegment(_ query: inout AffiliationQuery) {
    let end =
      scanner.words.indices.dropFirst().first { scanner.words[$0].gap >= .comma } ?? scanner.words.count
    query.impliedCountries = []
    for phrase in query.phrases.phrases where phrase.start >= end {
      guard let country = index.country(ofPlace: phrase.hash) else { continue }
      if !query.impliedCountries.contains(country) { query.impliedCountries.append(country) }
    }
  }

  /// Whether the first segment says that there is no affiliation, and places alone follow.
  private func isUnaffiliated(_ query: AffiliationQuery) -> Bool {
    var saysSo = false
    var end = 0
    for number in scanner.words.indices {
      let word = scanner.words[number]
      if number > 0, word.gap >= .comma { break }
      guard let says = UnaffiliatedWords.hashes[word.hash] else { return false }
      saysSo = saysSo || says
      end = number + 1
    }
    guard saysSo || end > 1 && Self.areTwoOf(scanner.words[..<end]) else { return false }
    return query.positions.indices.allSatisfy {
      let position = query.positions[$0]
      return position.word < end || query.isPlace[$0] || scanner.words[Int(position.word)].hasDigit
    }
  }

  /// Whether words are `private practice` or `self-employed`.
  private static func areTwoOf(_ words: ArraySlice<ScannedWord>) -> Bool {
    pairs.contains { pair in words.count == 2 && zip(words, pair).allSatisfy { $0.hash == $1 } }
  }

  private static let pairs = UnaffiliatedWords.pairs.map { $0.map { WordScanner.hash($0.utf8) } }

  // MARK: Words

  private mutating func knownWord(_ number: Int) -> Int {
    let isUniversity = isInitialOfUniversity(number)
    let hash = isUniversity ? Self.univWord : scanner.words[number].hash
    let entry = Int(concepts.entry(hash, isUniversity ? "univ" : scanner.text(of: number)))
    if entry < known.count { return entry }
    let text = isUniversity ? "univ" : scanner.text(of: number)
    let first = knownPositions.count
    let found = concepts.entries[entry].concepts
    for concept in found {
      learn(concept, isAlone: found.count == 1, text, hasDigit: scanner.words[number].hasDigit)
    }
    known.append(
      KnownWord(
        firstPosition: Int32(first), positionCount: Int32(knownPositions.count - first),
        mayBeginCountry: CountryPhrases.shared.mayBegin(hash),
        isAbbreviation: InstitutionWords.addressAbbreviations.contains(text)))
    return entry
  }

  /// Whether a word is a `U` that stands for university: `U. of Toronto`, `Kyoto U.`, `Stanford U, Stanford`.
  private func isInitialOfUniversity(_ number: Int) -> Bool {
    let word = scanner.words[number]
    guard word.length == 1, word.startsUpper,
      scanner.letters[Int(scanner.letterStarts[number])] == UInt8(ascii: "u")
    else { return false }
    guard number + 1 < scanner.words.count else { return true }
    let next = scanner.words[number + 1]
    return next.gap >= .weak || next.hash == Self.ofWord || next.gap == .period && next.length > 1
  }

  /// Looks a concept up in the registry, with what else the word may be.
  private mutating func learn(_ concept: ConceptTable.Concept, isAlone: Bool, _ text: String, hasDigit: Bool)
  {
    var position = AffiliationQuery.Position(
      word: 0, concept: -1, trust: 1, rarity: 13, key: WordScanner.mix(concept.hash), kind: concept.kind,
      isGeneric: concept.isGeneric, gap: .none, firstAlternative: Int32(knownAlternatives.count),
      alternativeCount: 0)
    if let number = index.word(concept.hash) {
      position.concept = Int32(truncatingIfNeeded: number)
      position.rarity = index.words[Int(number)].rarity
    }
    if isAlone, !hasDigit {
      let isUnknown = position.concept < 0
      // Names of the registry hold typos as well: a rare word may be one.
      if isUnknown || index.words[Int(position.concept)].nameCount <= 2 {
        for number in corrections(of: text) where isUnknown || index.words[Int(number)].nameCount > 8 {
          knownAlternatives.append(.init(concept: Int32(truncatingIfNeeded: number), trust: 0.8))
          position.alternativeCount += 1
        }
      }
      if text.utf8.count >= 3, text.utf8.count <= 9 || isUnknown && text.utf8.count <= 14 {
        for number in completions(of: text)
        where Int32(truncatingIfNeeded: number) != position.concept && position.alternativeCount < 5 {
          knownAlternatives.append(.init(concept: Int32(truncatingIfNeeded: number), trust: 0.7))
          position.alternativeCount += 1
        }
      }
      if let meaning = InstitutionWords.secondMeanings[text],
        let number = index.word(ConceptTable.hash(of: meaning))
      {
        knownAlternatives.append(
          .init(concept: Int32(truncatingIfNeeded: number), trust: Self.trustOfSecondMeaning))
        position.alternativeCount += 1
      }
      if isUnknown, position.alternativeCount > 0 {
        let best = knownAlternatives[Int(position.firstAlternative)]
        let record = index.words[Int(best.concept)]
        position.concept = best.concept
        position.trust = best.trust
        position.rarity = record.rarity
        position.key = WordScanner.mix(record.hash)
        position.kind = record.kind
        position.isGeneric = record.isGeneric != 0
      }
    }
    knownPositions.append(position)
  }

  /// The registry's words that a word may be with a typo, in any language, the most frequent first, at most three.
  private func corrections(of text: String) -> [UInt32] {
    mostFrequent(
      index.corrections(of: String(ConceptTable.stem(text))), InstitutionWords.corrections(of: text), 3)
  }

  /// The registry's words that a word may be an abbreviation of, in any language, the most frequent first.
  private func completions(of text: String) -> [UInt32] {
    mostFrequent(index.completions(of: text), InstitutionWords.completions(of: text), .max)
  }

  /// Words of the registry, with those of concepts, without repetition: the most frequent first.
  private func mostFrequent(_ words: [UInt32], _ concepts: [String], _ limit: Int) -> [UInt32] {
    var numbers = words
    for concept in concepts {
      if let number = index.word(ConceptTable.hash(of: concept)), !numbers.contains(UInt32(number)) {
        numbers.append(UInt32(number))
      }
    }
    return Array(
      numbers.sorted { (index.words[Int($1)].nameCount, $0) < (index.words[Int($0)].nameCount, $1) }.prefix(
        limit))
  }

  private static let trustOfSecondMeaning: Float = 0.75

  // MARK: Places

  private mutating func readPlaces(into query: inout AffiliationQuery) {
    let countries = CountryPhrases.shared
    let count = scanner.words.count
    var covered = -1
    for start in 0..<count {
      var hash: UInt64 = 0
      var best: (meaning: CountryPhrases.Meaning, end: Int)?
      let word = scanner.words[start]
      let mayBegin = start > covered && known[entries[start]].mayBeginCountry
      for end in start..<min(start + (mayBegin ? CountryPhrases.longest : 4), count) {
        let next = scanner.words[end]
        if end > start, next.gap >= .comma { break }
        hash = PlaceHash.adding(next.hash, to: hash)
        if end - start < 4 { query.phrases.add(hash, start: start, end: end) }
        if mayBegin, let meaning = countries.meaning(hash) { best = (meaning, end) }
      }
      if let best, isStreet(start, best.end) {
        covered = best.end
      } else if let best {
        query.mentions.append(
          .init(
            country: best.meaning.country, start: Int32(start), end: Int32(best.end),
            isState: best.meaning.isState))
        covered = best.end
      } else if word.isCapitals, word.length == 2 || word.length == 3, start > 0, start > covered {
        readCode(start, into: &query)
      }
    }
    markPlaces(&query)
    settleCodes(&query)
    settleGeorgia(&query)
    if let stated = statedMention(query) {
      query.statedCountry = stated.country
      query.statedOthers = stated.others
    }
  }

  /// Whether words are the name of a street: `5 India Street`, `rue de Suisse`.
  private func isStreet(_ start: Int, _ end: Int) -> Bool {
    let words = scanner.words
    if end + 1 < words.count, words[end + 1].gap < .weak, StreetWords.endHashes.contains(words[end + 1].hash)
    {
      return true
    }
    var place = start
    while place > 0, words[place].gap < .comma {
      place -= 1
      if StreetWords.beginningHashes.contains(words[place].hash) { return true }
      guard StreetWords.joinerHashes.contains(words[place].hash) else { return false }
    }
    return false
  }

  /// The country that the text says it is in: the last one named in a segment of its own, behind a postcode or behind a
  /// city, and not as part of a name or a street (`Beth Israel Hospital`, `5 India Street`). `China` behind `Hong Kong`
  /// says what it belongs to.
  private func statedMention(_ query: AffiliationQuery) -> AffiliationQuery.Mention? {
    let words = scanner.words
    var stated: AffiliationQuery.Mention?
    for mention in query.mentions {
      let (start, end) = (Int(mention.start), Int(mention.end))
      let isEnd = end + 1 == words.count || words[end + 1].gap >= .weak || words[end + 1].hasDigit
      let isBegin =
        start == 0 || words[start].gap >= .weak || words[start - 1].hasDigit
        || start == end && mention.isState && end + 1 < words.count && words[end + 1].hasDigit
        || query.positions.indices.contains { query.positions[$0].word == start - 1 && query.isPlace[$0] }
      guard isBegin, isEnd else { continue }
      if mention.country == Self.china, let stated, Self.regionsOfChina.contains(stated.country) { continue }
      stated = mention
    }
    return stated
  }

  /// Finds the cities, and marks the positions of all places.
  private func markPlaces(_ query: inout AffiliationQuery) {
    for _ in 0..<query.positions.count { query.isPlace.append(false) }
    func mark(_ start: Int32, _ end: Int32) {
      for place in query.positions.indices {
        let word = query.positions[place].word
        if word > end { break }
        if word >= start { query.isPlace[place] = true }
      }
    }
    for mention in query.mentions { mark(mention.start, mention.end) }
    for place in query.phrases.phrases.indices {
      let phrase = query.phrases.phrases[place]
      guard let country = index.country(ofPlace: phrase.hash) else { continue }
      mark(phrase.start, phrase.end)
      query.cityCount += 1
      if query.impliedCountries.count < 8, !query.impliedCountries.contains(country) {
        query.impliedCountries.append(country)
      }
    }
    for place in query.positions.indices where !query.isPlace[place] {
      if !scanner.words[Int(query.positions[place].word)].hasDigit {
        query.weightWithoutPlaces += query.positions[place].rarity
      }
    }
  }

  /// Makes `Georgia` the state where its context says so.
  private func settleGeorgia(_ query: inout AffiliationQuery) {
    let places = query.mentions.indices.filter {
      let mention = query.mentions[$0]
      return mention.start == mention.end && scanner.words[Int(mention.start)].hash == Self.georgiaWord
    }
    guard !places.isEmpty else { return }
    var segments: [[String]] = []
    for word in scanner.words.indices {
      if word == 0 || scanner.words[word].gap >= .weak { segments.append([]) }
      segments[segments.count - 1].append(scanner.text(of: word))
    }
    let isState = Georgia.isState(
      segments,
      isAmerican: query.mentions.contains { $0.country == Self.unitedStates }
        || query.impliedCountries.contains(Self.unitedStates),
      isGeorgian: query.impliedCountries.contains(Self.georgia))
    guard isState else { return }
    for place in places {
      query.mentions[place].country = Self.unitedStates
      query.mentions[place].isState = true
    }
  }

  private static let china = IndexLayout.number(ofCountry: "CN")
  private static let regionsOfChina = ["HK", "MO", "TW"].map { IndexLayout.number(ofCountry: $0) }
  private static let georgia = IndexLayout.number(ofCountry: "GE")
  private static let unitedStates = IndexLayout.number(ofCountry: "US")
  private static let univWord = WordScanner.hash("univ".utf8)
  private static let ofWord = WordScanner.hash("of".utf8)
  private static let georgiaWord = WordScanner.hash("georgia".utf8)

  /// Finds acronyms that the words before or behind them spell out.
  private func readInitials(into query: inout AffiliationQuery) {
    let words = scanner.words
    func initial(_ word: Int) -> UInt8 { scanner.letters[Int(scanner.letterStarts[word])] }
    /// Whether the acronym's letters are the initials of the words that `places` runs through, but for joiners.
    func spells(_ acronym: Int, _ places: some Sequence<Int>, backwards: Bool) -> Bool {
      let start = Int(scanner.letterStarts[acronym])
      let count = Int(words[acronym].length)
      var met = 0
      for place in places {
        let letter = scanner.letters[start + (backwards ? count - 1 - met : met)]
        if initial(place) == letter {
          met += 1
          if met == count { return true }
        } else if words[place].length > 3 {
          return false
        }
      }
      return false
    }
    for number in words.indices where words[number].isCapitals && (2...8).contains(words[number].length) {
      let isBracketed = words[number].isBracketed
      let isOpened = number + 1 < words.count && words[number + 1].isBracketed && !isBracketed
      if isBracketed
        && spells(number, stride(from: number - 1, through: max(0, number - 14), by: -1), backwards: true)
        || isOpened && spells(number, (number + 1)..<min(words.count, number + 14), backwards: false)
      {
        query.spelledOut.append(Int32(number))
      }
    }
  }
}
