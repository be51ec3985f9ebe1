import ByteFormats

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
  private let stateCodes: [UInt64: [UInt16]]
  /// For each pair of letters the number of a group of ``neighbours``.
  private let groups: [UInt8]
  static let longest = 5
  private static let letterA = Int(UInt8(ascii: "A"))

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
    var stateCodes: [UInt64: [UInt16]] = [:]
    for (country, codes) in Gazetteer.stateCodes {
      for code in codes {
        stateCodes[WordScanner.hash(code.lowercased().utf8), default: []].append(
          IndexLayout.number(ofCountry: country))
      }
    }
    var groups = [UInt8](repeating: 0, count: 26 * 26)
    for (number, members) in Self.neighbours.enumerated() {
      for code in members.map({ Int(IndexLayout.number(ofCountry: $0)) }) {
        groups[((code >> 8) - Self.letterA) * 26 + (code & 0xFF) - Self.letterA] = UInt8(number + 1)
      }
    }
    self.groups = groups
    self.keys = keys
    self.firstWords = firstWords
    self.stateCodes = stateCodes
  }

  /// Returns whether a country's name may begin with a word.
  @inline(__always) func mayBegin(_ word: UInt64) -> Bool { firstWords.contains(word) }

  /// Returns what the phrase with a hash means, or nil.
  @inline(__always) func meaning(_ phrase: UInt64) -> Meaning? { keys[phrase] }

  /// Returns whether a word alone is a country's name.
  func isWord(_ word: UInt64) -> Bool { mayBegin(word) && meaning(PlaceHash.hash([word])) != nil }

  /// Returns the countries that have a state or province of a code in capitals, the likeliest first.
  func countries(ofStateCode word: UInt64) -> [UInt16] { stateCodes[word] ?? [] }

  /// Whether two countries are so often written for each other that a difference says little.
  @inline(__always)
  static func areNear(_ a: UInt16, _ b: UInt16) -> Bool {
    a == b || shared.group(a) != 0 && shared.group(a) == shared.group(b)
  }

  /// The number of a country's group of neighbours; 0 for none.
  @inline(__always)
  private func group(_ country: UInt16) -> UInt8 {
    let (first, second) = (Int(country >> 8) - Self.letterA, Int(country & 0xFF) - Self.letterA)
    guard (0..<26).contains(first), (0..<26).contains(second) else { return 0 }
    return groups[first * 26 + second]
  }

  private static let neighbours: [[String]] = [
    ["GB", "UK", "IM", "JE", "GG", "GI", "BM"], ["CN", "HK", "TW", "MO"],
    ["US", "PR", "GU", "VI", "AS", "MP"],
    ["FR", "GP", "MQ", "GF", "RE", "YT", "NC", "PF"], ["DK", "GL", "FO"], ["NL", "AW", "CW", "SX"],
    ["RS", "XK", "ME"],
    ["RU", "UA"], ["IL", "PS"], ["FI", "AX"],
  ]
}
