import Bibliography
import ByteFormats

/// Recognises names of groups that have commas in them, which formats that write `Family, Given` take for persons.
enum NameGroups {
  /// Whether a text with commas is the name of one group: `Barnes and Noble, Inc.`, `World Health Organization, Regional
  /// Office for Europe`, `National Academies of Sciences, Engineering, and Medicine`; not `Study, Eduard`.
  static func isGroupWithCommas(_ text: String) -> Bool {
    let pieces = text.parts(at: .comma)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return false }
    if isLegalForm(last) { return pieces.count == 2 || !pieces.contains(where: isPerson) }
    guard first.utf8.contains(.space), PersonName.namesGroup(first) else { return false }
    if pieces.count == 2, NamePieces.isInitials(last) { return false }
    // `Van Service, Ada`
    if pieces.count == 2, !last.utf8.contains(.space),
      NameOrder.isParticle(String(first.prefix { $0 != " " }))
    {
      return false
    }
    return !pieces.contains(where: isPerson)
  }

  /// Whether a text of one word or more ends as names of firms do: `Vexel Labs Inc.`
  static func endsInLegalForm(_ text: String) -> Bool {
    guard let space = text.lastIndex(of: " ") else { return false }
    let last = text[text.index(after: space)...]
    // Capitals there may be initials.
    return last.contains(where: \.isLowercase) && isLegalForm(String(last))
  }

  /// Whether a text with a comma that a format gives as one piece is a group's: as above, or `Consortium, The Northern`.
  static func isInvertedGroup(_ text: String) -> Bool {
    guard let comma = text.firstIndex(of: ",") else { return false }
    let rest = text[text.index(after: comma)...]
    return isGroupWithCommas(text) || PersonName.namesGroup(String(rest))
      || rest.split(separator: " ").contains {
        ["the", "of", "for", "on", "and", "in"].contains($0.lowercased())
      }
        && PersonName.namesGroup(text)
  }

  /// Whether a text is the legal form of a firm: `Inc.`, `LLC`, `Ltd`.
  static func isLegalForm(_ text: String) -> Bool {
    text.utf8.count <= 14 && legalForms.contains(text)
  }

  private static let legalForms: Set<String> = [
    "Inc.", "Inc", "INC", "INC.", "inc.", "LLC", "L.L.C.", "Llc", "Ltd", "Ltd.", "LTD", "LTD.", "GmbH",
    "GMBH", "Corp.", "Corp", "CORP", "Co.", "& Co.", "Co. Ltd.", "Co., Ltd.", "Co Ltd", "plc", "Pty", "Pty.",
    "Pty Ltd",
    "Pty. Ltd.",
    "S.p.A.", "S.r.l.", "A/S", "Limited", "Incorporated", "Corporation", "e.V.",
  ]

  /// Whether a piece between commas can be nothing but a person: `Doe J.`, `JP Smith`.
  private static func isPerson(_ piece: String) -> Bool {
    !PersonName.namesGroup(piece) && NamePieces.isPersonWithInitials(piece)
  }
}
