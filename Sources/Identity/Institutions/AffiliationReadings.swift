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
      var text = affiliation.written
      if let country = affiliation.country { text += ", " + Gazetteer.englishName(of: country) }
      reading.matches = matcher!.matches(text)
      if !reading.matches.isEmpty { reading.names = [] }
      let bytes = Array(text.utf8)
      reading.matchedTexts = reading.matches.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    }
    readings[key] = reading
    return reading
  }

  /// What tells two affiliations apart.
  static func key(of affiliation: Affiliation) -> String {
    affiliation.country.map { affiliation.written + "\u{1}" + $0 } ?? affiliation.written
  }
}
