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
    /// The institutions whose ROR ids its record states.
    var stated: [StatedInstitution] = []
    /// Departments and laboratories in it, as written.
    var units: [String]
    /// The country that it states, as an ISO code.
    var country: String?
  }

  /// An institution that a record means by a ROR id.
  struct StatedInstitution {
    /// The id that is stated.
    var id: String
    /// The organisation of the registry, or its successor there; nil where no registry has the id.
    var organization: Int?
    /// The name that the affiliation writes for it.
    var name: InstitutionName
  }

  let registry: Registry?
  private var reader: RegistryReader?
  private var splitter = AffiliationSplitter()
  private var readings: [AffiliationKey: Reading] = [:]
  /// What the names of the last pass say of each other.
  var compared: InstitutionPairs.ComparedNames?

  /// Makes readings that look for the organisations of a registry, or none.
  package init(registry: Registry?) {
    self.registry = registry
    reader = registry.map { RegistryReader($0) }
  }

  /// Returns what an affiliation says; O(1) where it was read before, else O(w) for w words.
  mutating func reading(of affiliation: Affiliation) -> Reading {
    let key = AffiliationKey(affiliation)
    if let known = readings[key] { return known }
    let parsed = AffiliationParser.parse(affiliation, &splitter)
    let findings = reader?.findings(affiliation.written, country: affiliation.country) ?? []
    var reading = Reading(
      names: findings.isEmpty ? parsed.institutions : [], parsed: parsed.institutions, findings: findings,
      units: parsed.units, country: parsed.country)
    if !key.rorIDs.isEmpty { take(key.rorIDs, into: &reading, of: affiliation) }
    readings[key] = reading
    return reading
  }

  /// Takes the ROR ids of an affiliation, which say what is meant whatever its words are.
  ///
  /// With as many ids as names each name has the id at its place; ids for which no name is left are names. Where the words name more, those that no id is left
  /// for stay as they are read; where the registry finds all that is stated in the words, what it finds beside stays.
  private func take(_ ids: [String], into reading: inout Reading, of affiliation: Affiliation) {
    let organizations = ids.map { id in
      registry?.index.organization(withID: id).flatMap { registry?.index.heir(of: $0) }
    }
    let found = Set(reading.findings.map(\.organization))
    if organizations.allSatisfy({ $0.map(found.contains) ?? false }) { return }
    reading.findings = []
    reading.names = []
    var rest = reading.parsed
    for (id, organization) in zip(ids, organizations)
    where !reading.stated.contains(where: {
      $0.id == id || organization != nil && $0.organization == organization
    }) {
      var name =
        !rest.isEmpty
        ? rest.removeFirst()
        : reading.stated.isEmpty
          ? Self.name(of: affiliation, id) : InstitutionName("ROR \(id)", country: affiliation.country)
      // What a record states beside an id is not overruled by words: `Somewhere, CA` may be in Canada.
      name.country = affiliation.country ?? name.country
      reading.stated.append(StatedInstitution(id: id, organization: organization, name: name))
    }
    reading.country = affiliation.country ?? reading.country
    // A registry that knows what is stated would have found what is named beside.
    if organizations.contains(nil) { reading.names = rest }
  }

  /// The name of an institution whose affiliation holds none that can be read: the text, or the id where there is none.
  private static func name(of affiliation: Affiliation, _ id: String) -> InstitutionName {
    let text = affiliation.written.split(separator: ",").first.map { String($0) } ?? ""
    let name = InstitutionName(text, country: affiliation.country)
    return name.concepts.isEmpty ? InstitutionName("ROR \(id)", country: affiliation.country) : name
  }
}
