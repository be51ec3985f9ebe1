import Bibliography

/// Institutions found in a list of affiliations that belong to nobody in particular.
public struct ResolvedAffiliations: Sendable {
  /// The institutions, in the order in which the list first names them.
  public let institutions: [Institution]
  /// For each affiliation, the indices of its institutions.
  public let institutionsOfAffiliation: [[Int]]
  /// For each affiliation, the country codes that it states or its institutions have.
  public let countriesOfAffiliation: [[String]]

  /// Resolves a list of affiliations by what they themselves say.
  ///
  /// - Complexity: as that of ``ResolvedCorpus/init(resolving:)`` for the affiliations alone.
  public init(resolving affiliations: [String]) {
    let resolution = InstitutionResolver.resolve(affiliations.map { [Affiliation($0)] }, persons: nil)
    institutions = resolution.institutions
    institutionsOfAffiliation = resolution.ofMention.map { $0.map(Int.init) }
    countriesOfAffiliation = affiliations.indices.map { index in
      var codes = resolution.statedCountries[index]
      for institution in resolution.ofMention[index] {
        if let code = resolution.institutions[Int(institution)].country, !codes.contains(code) {
          codes.append(code)
        }
      }
      return codes
    }
  }
}
