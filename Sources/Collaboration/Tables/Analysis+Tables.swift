extension Analysis {
  /// The tables of an analysis with the names of their files, without the ending: persons, institutions, countries,
  /// authorships, works, edges, figures, trends,
  /// unresolved affiliations, groups and, with a home institution, its partners.
  ///
  /// - Parameter progress: called with what is computed next, `betweenness of persons, 7 of 31`.
  /// - Complexity: That of all measures of the three networks.
  public func tables(progress: (String) -> Void = { _ in }) -> [(name: String, rows: TableRows)] {
    let partners = partners
    let home = partners?.figures(institutions.workCollaborations) ?? []
    return [
      ("persons", TableRows(Tables.vertices(persons, of: corpus, progress: progress))),
      (
        "institutions",
        TableRows(Tables.vertices(institutions, of: corpus, members: persons, progress: progress))
      ),
      ("countries", TableRows(Tables.vertices(countries, of: corpus, progress: progress))),
      ("authorships", Tables.authorshipRows(corpus)),
      ("works", TableRows(Tables.works(self))),
      ("person-edges", Tables.pairRows(persons.network, of: corpus)),
      ("institution-edges", Tables.pairRows(institutions.network, of: corpus)),
      ("country-edges", Tables.pairRows(countries.network, of: corpus)),
      ("network", TableRows(Tables.figures(networks, home: home))),
      ("trends", TableRows(trends.table(confidence))),
      ("unresolved-affiliations", TableRows(Tables.unresolvedAffiliations(corpus))),
      ("groups", TableRows(Tables.groups(corpus))),
    ] + (partners.map { [("partners", TableRows($0.table(confidence)))] } ?? [])
  }
}
