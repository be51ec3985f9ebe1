/// The tables of the database, in the order in which they are made: what records state, what was concluded, and the
/// networks.
///
/// Persons, institutions and countries are referred to by their readable ids, works and authorships by numbers, since
/// an input may repeat an id of its own. Schema version 1 is in `PRAGMA user_version`; names of tables and
/// columns do not change within a version, but more may come.
enum DatabaseSchema {
  /// Statements before everything else.
  static let pragmas = ["PRAGMA encoding = 'UTF-8'", "PRAGMA page_size = 4096", "PRAGMA user_version = 1"]

  /// All tables.
  static func tables(_ export: WorksExport) -> [SQLTable] {
    let corpus = export.corpus
    let persons = export.measured(.persons)
    let networks = [persons, export.measured(.institutions), export.measured(.countries)]
    // A work states all of its authors, whoever a roster leaves in the networks.
    let open = export.selected.open
    return [about(export, persons.network), inputs(open)] + statements(open) + conclusions(open)
      + networks.flatMap { networkTables($0, members: persons, of: corpus) } + [measures()]
  }

  /// Views for frequent questions, one statement each.
  static let views =
    [
      """
      CREATE VIEW authors AS -- one row per authorship: the work's id and title with the person that is meant
      SELECT works.id AS work_id, works.title, works.year, authorships.position, authorships.role,
        authorships.written, authorships.person, persons.name
      FROM authorships JOIN works ON works.work = authorships.work JOIN persons ON persons.id = authorships.person
      """
    ]
    + CollaborationNetwork.Actors.allCases.map { actors in
      let noun = actors.singular
      return """
        CREATE VIEW \(noun)_collaborators AS -- every edge of the network of \(actors.rawValue) from both of its ends
        SELECT source AS \(noun), target AS collaborator, weight, works FROM \(noun)_pairs
        WHERE kind = 'collaboration'
        UNION ALL SELECT target, source, weight, works FROM \(noun)_pairs WHERE kind = 'collaboration'
        """
    }

  private static func about(_ export: WorksExport, _ persons: CollaborationNetwork) -> SQLTable {
    SQLTable(
      name: "about", meaning: "what made this file, and how the networks were counted",
      columns: [.init("name", "TEXT PRIMARY KEY"), .init("value", "TEXT NOT NULL")]
    ) { row in
      let options = export.options
      let facts = [
        ("program", "collegium"), ("schema", "1"), ("counting", options.counting.rawValue),
        ("presenters", options.countsPresenters ? "1" : "0"),
        ("count-co-affiliation", options.countsCoAffiliation ? "1" : "0"),
        ("groups", options.countsGroups ? "1" : "0"),
        ("max-authors", options.maximumAuthors.map(String.init) ?? ""),
        (
          "selection",
          export.selected.description(options, unjoiningWorkCount: persons.unjoiningWorkCount).line
        ),
      ]
      for (name, value) in facts { try row([.text(name), .text(value)]) }
    }
  }

  private static func measures() -> SQLTable {
    let rows =
      Measures.vertex.map { ("vertex", $0.name, $0.summary) }
      + Measures.pair.map { ("pair", $0.name, $0.summary) }
      + Measures.network.map { ("network", $0.name, $0.summary) }
    return SQLTable(
      name: "measures", meaning: "what every measure means",
      columns: [
        .init("of", "TEXT NOT NULL", "vertex, pair or network"), .init("name", "TEXT NOT NULL"),
        .init("meaning", "TEXT NOT NULL"),
      ]
    ) { row in
      for (of, name, meaning) in rows { try row([.text(of), .text(name), .text(meaning)]) }
    }
  }
}
