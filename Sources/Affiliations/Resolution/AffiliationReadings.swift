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
    /// Departments and laboratories in it, as written.
    var units: [String]
    /// The country that it states, as an ISO code.
    var country: String?
  }

  let registry: Registry?
  private var reader: RegistryReader?
  private var readings: [AffiliationKey: Reading] = [:]

  /// Makes readings that look for the organisations of a registry, or none.
  package init(registry: Registry?) {
    self.registry = registry
    reader = registry.map { RegistryReader($0) }
  }

  /// Returns what an affiliation says; O(1) where it was read before, else O(w) for w words.
  mutating func reading(of affiliation: Affiliation) -> Reading {
    let key = AffiliationKey(affiliation)
    if let known = readings[key] { return known }
    let parsed = AffiliationParser.parse(affiliation)
    let findings = reader?.findings(affiliation.written, country: affiliation.country) ?? []
    let reading = Reading(
      names: findings.isEmpty ? parsed.institutions : [], parsed: parsed.institutions, findings: findings,
      units: parsed.units, country: parsed.country)
    readings[key] = reading
    return reading
  }
}
