import Bibliography
import ByteFormats

/// A person's name taken apart for comparison and display.
///
/// Made from what a record writes: structured names are taken as they are structured, free ones are read by
/// ``NameParser``.
public struct ParsedName: Hashable, Sendable {
  /// The family name as displayed, particles included, with case restored where it was printed in capitals.
  public var family: String
  /// The given names or initials as displayed; empty where none is known.
  public var given: String
  /// What follows the family name and tells generations apart (`Jr.`); empty where there is none.
  public var suffix: String
  /// Whether this is no person's name but that of a group, such as a collaboration; all of it is the family name then.
  public var isGroup = false

  /// The family name's folded tokens, without particles (unless it has nothing else).
  package var familyTokens: [String]
  /// The family name's folded tokens with umlauts written out.
  package var expandedFamilyTokens: [String]
  /// The folded particles of the family name.
  package var particles: [String]
  /// The given names, folded, in order.
  package var givenNames: [GivenName]

  /// Makes a parsed name from its displayed parts.
  public init(family: String, given: String, suffix: String = "") {
    self.family = family
    self.given = given
    self.suffix = suffix
    let (latinFamily, latinGiven) = (
      Transliteration.latin(family, isFamily: true), Transliteration.latin(given, isFamily: false)
    )
    let tokens = TextFolding.tokens(latinFamily)
    let core = tokens.drop { NameWords.isParticle($0) }
    particles = core.isEmpty ? [] : Array(tokens.prefix(tokens.count - core.count))
    familyTokens = core.isEmpty ? tokens : Array(core)
    expandedFamilyTokens = Array(TextFolding.tokens(latinFamily, style: .expanded).suffix(familyTokens.count))
    givenNames = GivenName.list(in: latinGiven)
  }

  /// `Ada M. Lindqvist`: given names, family name, suffix, as people introduce themselves.
  public var display: String {
    let name = given.isEmpty ? family : family.isEmpty ? given : "\(given) \(family)"
    return suffix.isEmpty ? name : "\(name) \(suffix)"
  }

  /// `Lindqvist, Ada M.`: for sorted lists.
  public var inverted: String { given.isEmpty ? family : "\(family), \(given)" }

  /// Whether the given names are known by initials only, or not at all.
  package var hasOnlyInitials: Bool { !isGroup && givenNames.allSatisfy(\.isInitial) }

  /// Makes the name of a group, which is never taken apart.
  package init(group written: String) {
    self.init(family: written, given: "")
    isGroup = true
    particles = []
    familyTokens = TextFolding.tokens(written)
    expandedFamilyTokens = TextFolding.tokens(written, style: .expanded)
  }
}

/// One given name in folded form: a whole name or an initial.
package struct GivenName: Hashable, Sendable {
  /// The folded letters.
  package var text: String
  /// The folded letters with umlauts written out.
  package var expanded: String
  /// Whether it stands for a name that begins so: one letter, or an abbreviation with a point (`Ch.`).
  package var isInitial: Bool

  /// Returns the given names of a text: `Ada M.`, `L.M.`, `Jean-Pierre`, `JP` (capitals without a vowel between
  /// blanks stand for initials).
  package static func list(in given: String) -> [GivenName] {
    var names: [GivenName] = []
    var part = ""
    func close(pointed: Bool) {
      defer { part = "" }
      let text = TextFolding.folded(part, separator: "")
      guard !text.isEmpty else { return }
      let letters = part.unicodeScalars.filter { $0.properties.isAlphabetic }
      let isLatin = text.utf8.allSatisfy { $0 < 0x80 }
      let isCapitals = letters.allSatisfy { $0.properties.isUppercase }
      if isLatin, !pointed, isCapitals, (2...3).contains(letters.count), given.count <= 4 {
        // `JP` as PubMed writes it.
        for letter in text {
          names.append(GivenName(text: String(letter), expanded: String(letter), isInitial: true))
        }
        return
      }
      let isInitial = isLatin && (letters.count == 1 || (pointed && letters.count <= 3))
      names.append(
        GivenName(
          text: text, expanded: TextFolding.folded(part, style: .expanded, separator: ""),
          isInitial: isInitial))
    }
    for character in given {
      switch character {
      case ".": close(pointed: true)
      case " ", "\u{A0}", "-", "\u{2010}", "\u{2011}", "\u{2013}", ",", "·", "\u{202F}": close(pointed: false)
      default: part.append(character)
      }
    }
    close(pointed: false)
    return names
  }
}
