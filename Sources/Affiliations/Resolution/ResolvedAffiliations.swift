import Bibliography

/// The institutions of a list of unattributed affiliations.
public struct ResolvedAffiliations: Sendable {
  /// The institutions, in the order in which the list first names them.
  public let institutions: [Institution]
  /// For each affiliation, the indices of its institutions.
  public let institutionsOfAffiliation: [[Int]]
  /// For each affiliation, the country codes that it states or its institutions have.
  public let countriesOfAffiliation: [[String]]

  /// For each affiliation, how sure its least sure institution is, 0...1; nil where it has none.
  public let probabilityOfAffiliation: [Double?]

  /// Whether a registry says which institutions there are, so that what it does not know is no institution of the rows.
  private let isRegistryWhole: Bool

  /// Resolves a list of affiliations by what they themselves say.
  ///
  /// - Parameters:
  ///   - affiliations: the affiliations as written.
  ///   - registry: organisations to look for in them; what it does not know stays local.
  ///   - rollUp: the level at which institutions are distinguished.
  ///   - greaterChina: how Hong Kong, Macao and Taiwan count.
  /// - Complexity: O(a + p) for a affiliations and p pairs of names that share a word of their own.
  public init(
    resolving affiliations: [String], registry: Registry? = nil, rollUp: InstitutionRollUp = .institution,
    greaterChina: GreaterChina = .separate
  ) {
    isRegistryWhole = registry.map { !$0.isExcerpt } ?? false
    var readings = AffiliationReadings(registry: registry)
    let written = affiliations.map { [Affiliation($0)] }
    let resolution = InstitutionResolver.resolve(
      ofAuthorships: written, persons: nil, readings: &readings, rollUp: rollUp, greaterChina: greaterChina)
    institutions = resolution.institutions
    probabilityOfAffiliation = zip(written, resolution.ofAuthorships).map { affiliation, found in
      if found.institutions.isEmpty { return nil }
      let findings = readings.reading(of: affiliation[0]).findings
      return findings.map(\.probability).min()
        ?? found.institutions.map { Self.probability(resolution.institutions[Int($0)]) }.min()
    }
    institutionsOfAffiliation = resolution.ofAuthorships.map { $0.institutions.map(Int.init) }
    countriesOfAffiliation = resolution.ofAuthorships.map { found in
      var codes = found.statedCountries
      for institution in found.institutions {
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

  /// Returns the institutions of each affiliation, as ``AffiliationLookup`` finds them one by one: one row per
  /// affiliation, in their order.
  public var rows: [AffiliationInstitutions] {
    institutionsOfAffiliation.indices.map { index in
      let all = institutionsOfAffiliation[index].map { institutions[$0] }
      let known = isRegistryWhole ? all.filter { $0.registryID != nil } : all
      return AffiliationInstitutions(
        ids: known.map(\.id), names: known.map(\.name), countries: countriesOfAffiliation[index],
        probability: probabilityOfAffiliation[index],
        localLabel: all.filter { $0.registryID == nil }.map(\.id).joined(separator: "|"))
    }
  }
}
