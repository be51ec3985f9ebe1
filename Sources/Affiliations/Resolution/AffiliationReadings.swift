import Bibliography

/// What each affiliation says, read once for all passes.
package struct AffiliationReadings {
  /// One affiliation, taken apart.
  struct Reading {
    /// The institutions that it names; none where the registry knows them.
    var names: [InstitutionName]
    /// The institutions that its words alone name.
    var parsed: [InstitutionName]
    /// The organisations of the registry that it means.
    var findings: [RegistryReader.Finding]
    var units: [String]
    var country: String?
  }

  let registry: Registry?
  private var reader: RegistryReader?
  private var readings: [String: Reading] = [:]

  package init(registry: Registry?) {
    self.registry = registry
    reader = registry.map { RegistryReader($0) }
  }

  /// Returns what an affiliation says; of known ones O(1).
  mutating func reading(of affiliation: Affiliation) -> Reading {
    let key = Self.key(of: affiliation)
    if let known = readings[key] { return known }
    let parsed = AffiliationParser.parse(affiliation)
    let findings = reader?.findings(affiliation.written, country: affiliation.country) ?? []
    let reading = Reading(
      names: findings.isEmpty ? parsed.institutions : [], parsed: parsed.institutions, findings: findings,
      units: parsed.units,
      country: parsed.country)
    readings[key] = reading
    return reading
  }

  /// What tells two affiliations apart.
  static func key(of affiliation: Affiliation) -> String {
    affiliation.country.map { affiliation.written + "\u{1}" + $0 } ?? affiliation.written
  }
}
