extension Analysis {
  /// The tables of an analysis with the names of their files, without the ending: persons, institutions, countries,
  /// authorships, edges, figures, unresolved affiliations and groups.
  ///
  /// - Complexity: That of all measures of the three networks.
  public func tables() -> [(name: String, table: Table)] {
    [
      ("persons", Tables.vertices(persons, of: corpus)),
      ("institutions", Tables.vertices(institutions, of: corpus, members: persons)),
      ("countries", Tables.vertices(countries, of: corpus)),
      ("authorships", Tables.authorships(corpus)),
      ("person-edges", Tables.pairs(persons.network, of: corpus)),
      ("institution-edges", Tables.pairs(institutions.network, of: corpus)),
      ("country-edges", Tables.pairs(countries.network, of: corpus)),
      ("network", Tables.figures(networks)),
      ("unresolved-affiliations", Tables.unresolvedAffiliations(corpus)),
      ("groups", Tables.groups(corpus)),
    ]
  }
}
