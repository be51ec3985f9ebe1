/// Countries and states by the hashes of their folded names, for texts that are scanned word by word.
struct CountryPhrases {
  /// What a phrase means.
  struct Meaning {
    /// The country's two letters as a number.
    var country: UInt16
    var isState: Bool
  }

  static let shared = CountryPhrases()

  private let keys: [UInt64: Meaning]
  /// The hashes of the names' first words: where no name begins, none is looked for.
  private let firstWords: Set<UInt64>
  private let stateCodes: [UInt64: UInt16]
  static let longest = 5

  private init() {
    var keys: [UInt64: Meaning] = [:]
    var firstWords: Set<UInt64> = []
    func add(_ name: some StringProtocol, _ meaning: Meaning) {
      let words = name.split(separator: " ").map { WordScanner.hash($0.utf8) }
      guard let first = words.first, words.count <= Self.longest else { return }
      keys[PlaceHash.hash(words)] = meaning
      firstWords.insert(first)
    }
    for (name, code) in Gazetteer.allCountryNames where name.utf8.count > 2 {
      add(name, Meaning(country: IndexLayout.number(ofCountry: code), isState: false))
    }
    for (name, code) in Gazetteer.allStateNames {
      add(name, Meaning(country: IndexLayout.number(ofCountry: code), isState: true))
    }
    for (name, code) in [("u s a", "US"), ("u k", "GB"), ("p r china", "CN"), ("u s", "US")] {
      add(name, Meaning(country: IndexLayout.number(ofCountry: code), isState: false))
    }
    var stateCodes: [UInt64: UInt16] = [:]
    for code in Gazetteer.unitedStatesCodes {
      stateCodes[WordScanner.hash(code.lowercased().utf8)] = IndexLayout.number(ofCountry: "US")
    }
    for code in Gazetteer.canadianCodes {
      stateCodes[WordScanner.hash(code.lowercased().utf8)] = IndexLayout.number(ofCountry: "CA")
    }
    self.keys = keys
    self.firstWords = firstWords
    self.stateCodes = stateCodes
  }

  /// Returns whether a country's name may begin with a word.
  @inline(__always) func mayBegin(_ word: UInt64) -> Bool { firstWords.contains(word) }

  /// Returns what the phrase with a hash means, or nil.
  @inline(__always) func meaning(_ phrase: UInt64) -> Meaning? { keys[phrase] }

  /// Returns the country of a state's or province's code in capitals, or nil.
  func country(ofStateCode word: UInt64) -> UInt16? { stateCodes[word] }

  /// Whether two countries are so often written for each other that a difference says little.
  static func areNear(_ a: UInt16, _ b: UInt16) -> Bool {
    a == b || groups.contains { $0.contains(a) && $0.contains(b) }
  }

  private static let groups: [Set<UInt16>] = [
    ["GB", "UK", "IM", "JE", "GG", "GI", "BM"], ["CN", "HK", "TW", "MO"],
    ["US", "PR", "GU", "VI", "AS", "MP"],
    ["FR", "GP", "MQ", "GF", "RE", "YT", "NC", "PF"], ["DK", "GL", "FO"], ["NL", "AW", "CW", "SX"],
    ["RS", "XK", "ME"],
    ["RU", "UA"], ["IL", "PS"], ["FI", "AX"],
  ].map { Set($0.map { IndexLayout.number(ofCountry: $0) }) }
}
