import ByteFormats

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
    /// Other countries that two or three capitals may mean as well, by their own code or as a state's.
    var others: [UInt16] = []
    /// The scanned words of the mention.
    var start: Int32
    var end: Int32
    var isState: Bool

    /// Whether a country, or one that is written for it, is what the mention means or may mean.
    func isNear(_ other: UInt16) -> Bool {
      CountryPhrases.areNear(country, other) || others.contains { CountryPhrases.areNear($0, other) }
    }
  }

  var positions: [Position] = []
  var alternatives: [Alternative] = []
  var mentions: [Mention] = []
  /// The country that the text says it is in, where one is named in a segment of its own.
  var statedCountry: UInt16?
  /// What a code by which it says so may mean as well.
  var statedOthers: [UInt16] = []
  /// Whether the text says that there is no affiliation, or names it elsewhere (``UnaffiliatedWords``), and places at most.
  var isUnaffiliated = false
  /// The phrases of up to four words.
  var phrases = PhraseTable()
  /// Countries that cities in the text imply where it names no country.
  var impliedCountries: [UInt16] = []
  /// For each position, whether it belongs to the name of a country, a state or a city.
  var isPlace: [Bool] = []
  /// Words in capitals that are the initials of the words before or behind them.
  var spelledOut: [Int32] = []
  /// For each position, the number of the comma-separated segment that it belongs to.
  var segments: [Int32] = []
  var segmentCount = 0
  /// The sum of the rarities of all positions.
  var weight: Float = 0
  /// The same without places and numbers.
  var weightWithoutPlaces: Float = 0
  /// How many phrases of the text are cities of the registry.
  var cityCount = 0

  mutating func removeAll() {
    positions.removeAll(keepingCapacity: true)
    alternatives.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    statedCountry = nil
    statedOthers.removeAll(keepingCapacity: true)
    isUnaffiliated = false
    phrases.removeAll()
    impliedCountries.removeAll(keepingCapacity: true)
    isPlace.removeAll(keepingCapacity: true)
    spelledOut.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    segmentCount = 0
    weight = 0
    weightWithoutPlaces = 0
    cityCount = 0
  }

  /// Returns the first scanned word of a phrase, or nil where the text does not hold it; O(1).
  @inline(__always)
  func firstWord(ofPhrase hash: UInt64) -> Int32? { hash == 0 ? nil : phrases.first(hash) }
}

/// The phrases of a text by their hashes.
struct PhraseTable {
  struct Phrase {
    var hash: UInt64
    /// The scanned words of the phrase.
    var start: Int32
    var end: Int32
    /// The phrase before it in the same chain, or -1.
    var next: Int32
  }

  private(set) var phrases: [Phrase] = []
  /// For each of 256 chains its newest phrase, or -1.
  private var heads = [Int32](repeating: -1, count: 256)

  mutating func removeAll() {
    for phrase in phrases { heads[Int(phrase.hash >> 56)] = -1 }
    phrases.removeAll(keepingCapacity: true)
  }

  /// Adds a phrase; those of lower words come first.
  mutating func add(_ hash: UInt64, start: Int, end: Int) {
    let chain = Int(hash >> 56)
    phrases.append(Phrase(hash: hash, start: Int32(start), end: Int32(end), next: heads[chain]))
    heads[chain] = Int32(phrases.count - 1)
  }

  /// Whether a phrase has a hash with this upper half.
  @inline(__always)
  func contains(upperHalf: UInt32) -> Bool {
    var place = heads[Int(upperHalf >> 24)]
    while place >= 0 {
      let phrase = phrases[Int(place)]
      if UInt32(phrase.hash >> 32) == upperHalf { return true }
      place = phrase.next
    }
    return false
  }

  /// The first word of the first phrase with a hash, or nil.
  func first(_ hash: UInt64) -> Int32? {
    var place = heads[Int(hash >> 56)]
    var found: Int32?
    while place >= 0 {
      let phrase = phrases[Int(place)]
      if phrase.hash == hash { found = phrase.start }
      place = phrase.next
    }
    return found
  }
}
