/// An affiliation's text prepared for matching: its words as concepts of the registry, and the places it names.
struct AffiliationQuery {
  /// One concept of the text, in order; joiners and legal forms have none.
  struct Position {
    /// The number of the scanned word that it comes from.
    var word: Int32
    /// The registry's word, or -1 where no name has it.
    var concept: Int32
    /// How surely the word is that concept: 1, or less for completed and corrected ones.
    var trust: Float
    /// The registry's rarity of the concept; that of the rarest for unknown words.
    var rarity: Float
    /// The mixed hash of the concept, for sums.
    var key: UInt64
    /// The rank of the kind of organisation that it names, or 0.
    var kind: UInt8
    var isGeneric: Bool
    /// The strongest break between it and the position before.
    var gap: ScannedWord.Break
    /// Other concepts that the word may be, as a range of ``alternatives``.
    var firstAlternative: Int32
    var alternativeCount: Int32
  }

  /// A concept that a word may be, with less trust.
  struct Alternative {
    var concept: Int32
    var trust: Float
  }

  /// A country that the text names.
  struct Mention {
    var country: UInt16
    /// The scanned words of the mention.
    var start: Int32
    var end: Int32
    var isState: Bool
  }

  var positions: [Position] = []
  var alternatives: [Alternative] = []
  var mentions: [Mention] = []
  /// Hashes of the text's phrases of up to four words, each with its first word, sorted.
  var phrases: [(hash: UInt64, word: Int32)] = []
  /// Countries that cities in the text imply where no country stands.
  var impliedCountries: [UInt16] = []
  /// For each position, the number of the comma-separated segment that it lies in.
  var segments: [Int32] = []
  var segmentCount = 0
  /// The sum of the rarities of all positions.
  var weight: Float = 0

  mutating func removeAll() {
    positions.removeAll(keepingCapacity: true)
    alternatives.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    phrases.removeAll(keepingCapacity: true)
    impliedCountries.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    segmentCount = 0
    weight = 0
  }

  /// Returns the first scanned word of a phrase, or nil where the text does not hold it; O(log n).
  func firstWord(ofPhrase hash: UInt64) -> Int32? {
    guard hash != 0 else { return nil }
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low < phrases.count && phrases[low].hash == hash ? phrases[low].word : nil
  }
}

/// Prepares texts for one registry; learns words as they come.
struct QueryReader {
  let index: RegistryIndex
  private(set) var scanner = WordScanner()
  private var concepts = ConceptTable()
  /// For each entry of ``concepts``: its words in the registry.
  private var known: [KnownWord] = []

  private struct KnownWord {
    var primary: [AffiliationQuery.Position]
    var alternatives: [[AffiliationQuery.Alternative]]
    var isJoiner: Bool
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
    }
    scanner.scan(text, limit: 240)
    let words = scanner.words
    var gap = ScannedWord.Break.strong
    var segment: Int32 = -1
    for (number, word) in words.enumerated() {
      gap = max(gap, word.gap)
      if word.gap >= .comma || number == 0 { segment += 1 }
      let entry = knownWord(number)
      let isPointed = number + 1 < words.count && words[number + 1].gap == .point
      for (part, position) in known[entry].primary.enumerated() {
        var position = position
        position.word = Int32(number)
        position.gap = part == 0 ? gap : .none
        let others = known[entry].alternatives[part]
        if !others.isEmpty, isPointed || position.trust < 1 {
          position.firstAlternative = Int32(query.alternatives.count)
          position.alternativeCount = Int32(others.count)
          query.alternatives += others
        }
        query.positions.append(position)
        query.segments.append(segment)
        query.weight += position.rarity
        gap = .none
      }
    }
    query.segmentCount = Int(segment) + 1
    readPlaces(words, into: &query)
  }

  // MARK: Words

  private mutating func knownWord(_ number: Int) -> Int {
    let word = scanner.words[number]
    let entry = Int(concepts.entry(word.hash, scanner.text(of: number)))
    if entry < known.count { return entry }
    let found = concepts.entries[entry]
    let text = scanner.text(of: number)
    var result = KnownWord(primary: [], alternatives: [], isJoiner: found.concepts.isEmpty)
    for concept in found.concepts {
      var position = AffiliationQuery.Position(
        word: 0, concept: -1, trust: 1, rarity: 13, key: WordScanner.mix(concept.hash), kind: concept.kind,
        isGeneric: concept.isGeneric, gap: .none, firstAlternative: 0, alternativeCount: 0)
      var alternatives: [AffiliationQuery.Alternative] = []
      if let number = index.word(concept.hash) {
        position.concept = Int32(number)
        position.rarity = index.words[Int(number)].rarity
      }
      if found.concepts.count == 1, !word.hasDigit {
        let isUnknown = position.concept < 0
        // Names of the registry hold misprints as well: a rare word may be one.
        let isRare = isUnknown || index.words[Int(position.concept)].postingCount <= 2
        let stem = String(ConceptTable.stem(text))
        if isRare {
          for number in index.corrections(of: stem)
          where isUnknown || index.words[Int(number)].postingCount > 8 {
            alternatives.append(.init(concept: Int32(number), trust: 0.8))
          }
        }
        if text.utf8.count >= 3, text.utf8.count <= 9 {
          for number in index.completions(of: text) where Int32(number) != position.concept {
            if alternatives.count < 5 { alternatives.append(.init(concept: Int32(number), trust: 0.7)) }
          }
        }
        if isUnknown, let best = alternatives.first {
          let record = index.words[Int(best.concept)]
          position.concept = best.concept
          position.trust = best.trust
          position.rarity = record.rarity
          position.key = WordScanner.mix(record.hash)
          position.kind = record.kind
          position.isGeneric = record.isGeneric != 0
        }
      }
      result.primary.append(position)
      result.alternatives.append(alternatives)
    }
    known.append(result)
    return entry
  }

  // MARK: Places

  private func readPlaces(_ words: [ScannedWord], into query: inout AffiliationQuery) {
    let countries = CountryPhrases.shared
    let last = words.count - 1
    var covered = -1
    for start in words.indices {
      var hash: UInt64 = 0
      var best: (meaning: CountryPhrases.Meaning, end: Int)?
      let mayBegin = start > covered && countries.mayBegin(words[start].hash)
      for end in start..<min(start + CountryPhrases.longest, words.count) {
        if end > start, words[end].gap >= .comma { break }
        hash = PlaceHash.adding(words[end].hash, to: hash)
        if end - start < 4 { query.phrases.append((hash, Int32(start))) }
        if mayBegin, let meaning = countries.meaning(hash) { best = (meaning, end) }
      }
      if let best {
        query.mentions.append(
          .init(
            country: best.meaning.country, start: Int32(start), end: Int32(best.end),
            isState: best.meaning.isState))
        covered = best.end
      } else if words[start].isCapitals, words[start].length == 2, start > 0, start > covered {
        // `Madison, WI 53706`, `Cambridge MA`, `Bologna (IT)`.
        let standsAtEnd = start == last || words[start + 1].gap >= .comma || words[start + 1].hasDigit
        if let country = countries.country(ofStateCode: words[start].hash), standsAtEnd,
          !words[start].isBracketed
        {
          query.mentions.append(
            .init(country: country, start: Int32(start), end: Int32(start), isState: true))
        } else if standsAtEnd || words[start].isBracketed {
          let letters = scanner.text(of: start).uppercased()
          if words[start].gap >= .weak, Gazetteer.isCountryCode(letters) {
            let country = IndexLayout.number(ofCountry: letters == "UK" ? "GB" : letters)
            query.mentions.append(
              .init(country: country, start: Int32(start), end: Int32(start), isState: false))
          }
        }
      }
    }
    query.phrases.sort { ($0.hash, $0.word) < ($1.hash, $1.word) }
    dropGeorgia(words, &query)
    for phrase in query.phrases {
      if let country = index.country(ofPlace: phrase.hash), !query.impliedCountries.contains(country),
        query.impliedCountries.count < 8
      {
        query.impliedCountries.append(country)
      }
    }
  }

  /// Georgia is the country, unless it stands in a name or beside something of the United States.
  private func dropGeorgia(_ words: [ScannedWord], _ query: inout AffiliationQuery) {
    let georgia = IndexLayout.number(ofCountry: "GE")
    let unitedStates = IndexLayout.number(ofCountry: "US")
    guard let place = query.mentions.firstIndex(where: { $0.country == georgia }) else { return }
    let isAmerican = query.mentions.contains { $0.country == unitedStates }
    let start = Int(query.mentions[place].start)
    let isAlone = words[start].gap >= .weak || words.count == 1
    if isAmerican || !isAlone || query.firstWord(ofPhrase: Self.atlanta) != nil {
      query.mentions[place].country = unitedStates
      query.mentions[place].isState = true
    }
  }

  private static let atlanta = PlaceHash.hash([WordScanner.hash("atlanta".utf8)])
}
