import Bibliography

/// What each affiliation says, read once for all passes.
struct AffiliationReadings {
  /// One affiliation, taken apart.
  struct Reading {
    /// The institutions that it names; none where the registry knows them.
    var names: [InstitutionName]
    /// The organisations of the registry that it means.
    var matches: [RegistryMatch]
    /// For each match, the words of the affiliation that it lies upon.
    var matchedTexts: [String]
    var units: [String]
    var country: String?
  }

  let registry: Registry?
  private var matcher: RegistryMatcher?
  private var readings: [String: Reading] = [:]

  init(registry: Registry?) {
    self.registry = registry
    matcher = registry.map { RegistryMatcher($0) }
  }

  /// Returns what an affiliation says; of known ones O(1).
  mutating func reading(of affiliation: Affiliation) -> Reading {
    let key = Self.key(of: affiliation)
    if let known = readings[key] { return known }
    let parsed = AffiliationParser.parse(affiliation)
    var reading = Reading(
      names: parsed.institutions, matches: [], matchedTexts: [], units: parsed.units, country: parsed.country)
    if matcher != nil {
      // What the text does not say, but its record or an acronym of general knowledge (`MIT`).
      let known = parsed.institutions.count == 1 && parsed.country == nil ? parsed.institutions[0] : nil
      let country = affiliation.country ?? (known?.ownAcronym == nil ? nil : known?.country)
      for piece in Self.pieces(affiliation.written) {
        var text = piece
        if let stated = affiliation.country { text += ", " + Gazetteer.englishName(of: stated) }
        var found = matcher!.matches(text)
        if found.isEmpty, affiliation.country == nil, let country {
          text += ", " + Gazetteer.englishName(of: country)
          found = matcher!.matches(text)
        }
        let bytes = Array(text.utf8)
        for match in found
        where !reading.matches.contains(where: { $0.organization == match.organization }) {
          reading.matches.append(match)
          reading.matchedTexts.append(String(decoding: bytes[match.bytes], as: UTF8.self))
        }
      }
      if !reading.matches.isEmpty { reading.names = [] }
    }
    readings[key] = reading
    return reading
  }

  /// The sides of a slash in a text that has no commas (`Caltech/Universität Bonn`); else the text whole.
  private static func pieces(_ text: String) -> [String] {
    guard text.contains("/"), !text.contains(","), !text.contains(";") else { return [text] }
    let pieces = text.split(separator: "/").map(String.init)
    guard pieces.count <= 4, pieces.allSatisfy({ $0.filter(\.isLetter).count >= 3 }) else { return [text] }
    return pieces
  }

  /// What tells two affiliations apart.
  static func key(of affiliation: Affiliation) -> String {
    affiliation.country.map { affiliation.written + "\u{1}" + $0 } ?? affiliation.written
  }
}
