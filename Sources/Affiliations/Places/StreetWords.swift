import ByteFormats

/// The words by which the names of streets are known, folded.
enum StreetWords {
  /// The last word of a name: `India Street`.
  static let ends: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "drive", "lane", "boulevard", "blvd", "parkway", "str",
    "highway", "way",
  ]
  /// The first word of a name: `rue de Suisse`.
  static let beginnings: Set<String> = [
    "rue", "via", "viale", "calle", "piazza", "piazzale", "avenue", "avda", "avenida", "boulevard", "place",
    "allee", "chemin", "quai", "rua", "jalan", "ulica", "ul", "bd", "largo", "plaza",
  ]
  /// What a name ends in that is one word with it: `Schweizerstrasse`.
  static let suffixes = ["strasse", "straat", "gatan", "gasse", "vagen", "veien"]
  /// Those that no organisation has in its name.
  private static let certain: Set<String> = [
    "street", "road", "rd", "avenue", "ave", "boulevard", "blvd", "str", "rue", "viale", "calle", "piazza",
    "piazzale", "avda", "avenida", "chemin", "quai", "rua", "jalan", "ulica", "ul",
  ]

  /// Whether words are the name of a street.
  ///
  /// - Parameter isCertain: whether words count that organisations have in their names as well (`Via`, `Plaza`).
  static func isStreet(_ words: [String], isCertain: Bool) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let isOpen = { isCertain || certain.contains($0) }
    return ends.contains(last) && isOpen(last) || beginnings.contains(first) && isOpen(first)
      || suffixes.contains { last.hasSuffix($0) && last.utf8.count > $0.utf8.count }
  }
}
