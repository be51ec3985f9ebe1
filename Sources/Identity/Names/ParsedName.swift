import Bibliography
import ByteFormats

/// A person's name with its parts, for comparison and display.
///
/// ``NameParser`` makes it from what a record writes.
public struct ParsedName: Hashable, Sendable {
  /// The family name as displayed, particles included, with case restored where it was printed in capitals.
  public var family: String
  /// The given names or initials as displayed; empty where none is known.
  public var given: String
  /// The suffix behind the name that distinguishes generations (`Jr.`); empty where there is none.
  public var suffix: String
  /// Whether this is the name of a group, such as a collaboration; then all of it is the family name.
  public var isGroup = false

  /// The family name's folded tokens, without particles (unless it has nothing else).
  package var familyTokens: [String]
  /// The family name's folded tokens with umlauts written out.
  package var expandedFamilyTokens: [String]
  /// The folded particles before the family name; empty where it has nothing else.
  package var particles: [String]
  /// The given names, folded, in order.
  package var givenNames: [GivenName]

  /// Hashes the displayed parts, from which the others follow, but for nicknames.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(family)
    hasher.combine(given)
    hasher.combine(suffix)
  }

  /// Makes a name of its displayed parts.
  public init(family: String, given: String, suffix: String = "") {
    self.family = family
    self.given = given
    self.suffix = suffix
    let (latinFamily, latinGiven) = (
      Self.withPlainDigits(Transliteration.latin(family, isFamily: true)),
      Self.withPlainDigits(Transliteration.latin(given, isFamily: false))
    )
    let tokens = TextFolding.tokens(latinFamily)
    let core = tokens.drop { NameWords.isParticle($0) }
    particles = core.isEmpty ? [] : Array(tokens.prefix(tokens.count - core.count))
    familyTokens = core.isEmpty ? tokens : Array(core)
    expandedFamilyTokens =
      latinFamily.utf8.allSatisfy { $0 < 0x80 }
      ? familyTokens : Array(TextFolding.tokens(latinFamily, style: .expanded).suffix(familyTokens.count))
    givenNames = GivenName.list(in: latinGiven)
  }

  /// Returns a text with raised digits as digits, which distinguish spellings as these do (`Li²`).
  private static func withPlainDigits(_ text: String) -> String {
    // Nearly all names have no such character.
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return String(
      text.map { character in
        guard let digit = character.wholeNumberValue, !character.isASCII, digit < 10 else { return character }
        return Character(String(digit))
      })
  }

  /// The name in the order of speech, with the suffix: `Ada M. Lindqvist`.
  public var display: String {
    let name = given.isEmpty ? family : family.isEmpty ? given : "\(given) \(family)"
    return suffix.isEmpty ? name : "\(name) \(suffix)"
  }

  /// The name for sorted lists, without the suffix: `Lindqvist, Ada M.`.
  public var inverted: String { given.isEmpty ? family : "\(family), \(given)" }

  /// Whether this is a person's name whose given names are initials only, or missing.
  package var hasOnlyInitials: Bool { !isGroup && givenNames.allSatisfy(\.isInitial) }

  /// Makes the name of a group, which has no parts.
  package init(group written: String) {
    self.init(family: written, given: "")
    isGroup = true
    particles = []
    familyTokens = TextFolding.tokens(written)
    expandedFamilyTokens = TextFolding.tokens(written, style: .expanded)
  }
}

/// A given name, folded: a whole name or an initial.
package struct GivenName: Hashable, Sendable {
  /// The folded letters.
  package var text: String
  /// The folded letters with umlauts written out.
  package var expanded: String
  /// Whether this is an initial: one letter, or an abbreviation of up to three with a period (`Ch.`), in a
  /// script whose folds are Latin.
  package var isInitial: Bool

  /// Whether this abbreviates a name by some of its letters, the first among them: `Kr.` of `Kumar`.
  func isAbbreviation(of name: GivenName) -> Bool {
    guard isInitial, text.utf8.count > 1, !name.isInitial, text.utf8.first == name.text.utf8.first else {
      return false
    }
    var rest = name.text.utf8[...]
    for letter in text.utf8 {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  /// Returns the given names of a text: `Ada M.`, `L.M.`, `Jean-Pierre`; two or three capitals in a text of at most
  /// four characters (`JP`) are initials.
  package static func list(in given: String) -> [GivenName] {
    if let names = listInASCII(given) { return names }
    var names: [GivenName] = []
    var part = ""
    func close(hasPeriod: Bool) {
      defer { part = "" }
      let text = TextFolding.folded(part, separator: "")
      guard !text.isEmpty else { return }
      let letters = part.unicodeScalars.filter { $0.properties.isAlphabetic }
      let isLatin = text.utf8.allSatisfy { $0 < 0x80 }
      let isCapitals = letters.allSatisfy { $0.properties.isUppercase }
      if isLatin, !hasPeriod, isCapitals, (2...3).contains(letters.count), given.count <= 4 {
        // `JP` as PubMed writes it.
        for letter in text {
          names.append(GivenName(text: String(letter), expanded: String(letter), isInitial: true))
        }
        return
      }
      let isInitial = isLatin && (letters.count == 1 || (hasPeriod && letters.count <= 3))
      names.append(
        GivenName(
          text: text, expanded: TextFolding.folded(part, style: .expanded, separator: ""),
          isInitial: isInitial))
    }
    for character in given {
      switch character {
      case ".": close(hasPeriod: true)
      case " ", "\u{A0}", "-", "\u{2010}", "\u{2011}", "\u{2013}", ",", "·", "\u{202F}":
        close(hasPeriod: false)
      default: part.append(character)
      }
    }
    close(hasPeriod: false)
    return names
  }

  /// The same for a text of ASCII, byte by byte; nil for others.
  private static func listInASCII(_ given: String) -> [GivenName]? {
    given.withBytes { bytes in
      if bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 }) { return nil }
      var names: [GivenName] = []
      func close(_ part: Range<Int>, hasPeriod: Bool) {
        var (letters, capitals, others) = (0, 0, 0)
        for byte in bytes.slice(part) {
          if byte.isASCIILetter {
            letters += 1
            if byte < 0x60 { capitals += 1 }
          } else if byte.isASCIIDigit {
            others += 1
          }
        }
        if letters + others == 0 { return }
        let text = String(unsafeUninitializedCapacity: letters + others) { text in
          var count = 0
          for byte in bytes.slice(part) where byte.isASCIIDigit || byte.isASCIILetter {
            text[count] = byte | 0x20
            count += 1
          }
          return count
        }
        if !hasPeriod, capitals == letters, (2...3).contains(letters), bytes.count <= 4 {
          // `JP` as PubMed writes it.
          for letter in text {
            names.append(GivenName(text: String(letter), expanded: String(letter), isInitial: true))
          }
          return
        }
        let isInitial = letters == 1 || hasPeriod && letters <= 3
        names.append(GivenName(text: text, expanded: text, isInitial: isInitial))
      }
      var start = 0
      for (place, byte) in bytes.enumerated() {
        switch byte {
        case .period, .space, .hyphen, .comma:
          close(start..<place, hasPeriod: byte == .period)
          start = place + 1
        default: break
        }
      }
      close(start..<bytes.count, hasPeriod: false)
      return names
    }
  }
}
