/// What a word of an affiliation is.
package enum AffiliationLabel: Int, CaseIterable, Sendable {
  /// A department, a faculty, a group.
  case unit
  case institution
  case street, postcode, city, region, country
  /// A person, or what someone is instead of an affiliation.
  case person
  /// What is no part of an address: footnote marks, e-mail addresses, conjunctions between affiliations.
  case mark

  /// The letter that the table of weights has for it; a capital where an affiliation begins.
  var letter: UInt8 { Self.letters[rawValue] }

  /// The letters of all labels, in their order.
  static let letters = Array("uiszcrlpm".utf8)

  /// Whether it says where an institution is, down to the city.
  var isPlace: Bool { self == .city || self == .region || self == .country }
}

/// A label, and whether another affiliation begins with the word that has it.
struct AffiliationTag: Hashable, Sendable {
  var label: AffiliationLabel
  var begins: Bool

  /// Reads the letter of a tag as the table of weights has it; nil for another.
  init?(letter: UInt8) {
    guard let place = AffiliationLabel.letters.firstIndex(of: letter | 0x20) else { return nil }
    label = AffiliationLabel(rawValue: place)!
    begins = letter & 0x20 == 0
  }
}
