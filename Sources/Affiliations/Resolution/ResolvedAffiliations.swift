import Bibliography

/// Institutions found in a list of affiliations that belong to nobody in particular.
public struct ResolvedAffiliations: Sendable {
  /// The institutions, in the order in which the list first names them.
  public let institutions: [Institution]
  /// For each affiliation, the indices of its institutions.
  public let institutionsOfAffiliation: [[Int]]
  /// For each affiliation, the country codes that it states or its institutions have.
  public let countriesOfAffiliation: [[String]]

  /// For each affiliation, how sure its least sure institution is, 0...1; nil where it has none.
  public let probabilityOfAffiliation: [Double?]

  let hasRegistry: Bool

  /// Resolves a list of affiliations by what they themselves say.
  ///
  /// - Complexity: as that of ``ResolvedCorpus/init(resolving:)`` for the affiliations alone.
  public init(
    resolving affiliations: [String], registry: Registry? = nil, rollUp: InstitutionRollUp = .institution,
    greaterChina: GreaterChina = .separate
  ) {
    hasRegistry = registry != nil
    var readings = AffiliationReadings(registry: registry)
    let written = affiliations.map { [Affiliation($0)] }
    let resolution = InstitutionResolver.resolve(
      written, persons: nil, readings: &readings, rollUp: rollUp, greaterChina: greaterChina)
    institutions = resolution.institutions
    probabilityOfAffiliation = written.enumerated().map { index, affiliation in
      if resolution.ofMention[index].isEmpty { return nil }
      let findings = readings.reading(of: affiliation[0]).findings
      return findings.map(\.probability).min()
        ?? resolution.ofMention[index].map { Self.probability(resolution.institutions[Int($0)]) }.min()
    }
    institutionsOfAffiliation = resolution.ofMention.map { $0.map(Int.init) }
    countriesOfAffiliation = affiliations.indices.map { index in
      var codes = resolution.statedCountries[index]
      for institution in resolution.ofMention[index] {
        if let code = resolution.institutions[Int(institution)].country, !codes.contains(code) {
          codes.append(code)
        }
      }
      var seen: Set<String> = []
      return codes.map(greaterChina.code).filter { seen.insert($0).inserted }
    }
  }

  /// How sure the joins of a local institution are: as sure as the weakest.
  private static func probability(_ institution: Institution) -> Double {
    institution.joins.map(\.probability).min() ?? 1
  }
}
