import Identity

/// The networks with their measures: for `person`, `institution` and `country` the tables `_measures`, `_pairs`,
/// `_pair_works`, `_works`, and `_figures` for the whole.
extension DatabaseSchema {
  static func networkTables(
    _ measured: MeasuredNetwork, members: MeasuredNetwork, of corpus: ResolvedCorpus
  ) -> [SQLTable] {
    let document = NetworkDocument(measured, of: corpus, members: members)
    let actors = measured.network.actors
    return [
      vertexMeasures(document), vertexWorks(measured.network, document), pairs(document),
      pairWorks(measured.network, document), figures(measured, noun: actors.singular),
    ]
  }

  /// The plural under which the ids are defined.
  private static func reference(_ document: NetworkDocument) -> String {
    "TEXT NOT NULL REFERENCES \(document.actors.rawValue)"
  }

  private static func type(_ kind: NetworkDocument.Attribute.Kind) -> String {
    switch kind {
    case .text, .list: "TEXT"
    case .integer, .flag: "INTEGER"
    case .number: "REAL"
    }
  }

  private static func vertexMeasures(_ document: NetworkDocument) -> SQLTable {
    // What has tables of its own is left to them.
    let attributes = document.attributes.filter { $0.kind != .list && $0.name != "country" }
    let noun = document.actors.singular
    return SQLTable(
      name: "\(noun)_measures",
      meaning: "every measure of every vertex of the network of \(document.actors.rawValue)",
      columns: [.init(noun, "TEXT PRIMARY KEY REFERENCES \(document.actors.rawValue)")]
        + attributes.map { .init($0.name, type($0.kind), $0.summary) }
    ) { row in
      for (vertex, id) in document.ids.enumerated() {
        try row([.text(id)] + attributes.map { SQLValue($0.cells[vertex]) })
      }
    }
  }

  private static func vertexWorks(_ network: CollaborationNetwork, _ document: NetworkDocument) -> SQLTable {
    let noun = document.actors.singular
    return SQLTable(
      name: "\(noun)_works", meaning: "the works that count for a \(noun)",
      columns: [.init(noun, reference(document)), .init("work", "INTEGER NOT NULL REFERENCES works")],
      indexes: [[noun], ["work"]]
    ) { row in
      let worksByVertex = network.worksByVertex()
      for (vertex, original) in document.vertices.enumerated() {
        for work in worksByVertex[original] {
          try row([.text(document.ids[vertex]), .integer(Int(work) + 1)])
        }
      }
    }
  }

  private static func pairs(_ document: NetworkDocument) -> SQLTable {
    let noun = document.actors.singular
    let attributes = document.edges.attributes.indices.filter {
      document.edges.attributes[$0].kind != .list && document.edges.attributes[$0].name != "kind"
        && !["work_ids", "coaffiliation_works"].contains(document.edges.attributes[$0].name)
    }
    return SQLTable(
      name: "\(noun)_pairs", meaning: "every joined pair, collaborations first; source is the smaller id",
      columns: [
        .init("pair", "INTEGER PRIMARY KEY"), .init("source", reference(document)),
        .init("target", reference(document)),
        .init("weight", "REAL NOT NULL", "under the counting of 'about'"),
        .init("kind", "TEXT NOT NULL", "collaboration, or co-affiliation where nothing else joins the pair"),
      ]
        + attributes.map {
          let attribute = document.edges.attributes[$0]
          return .init(attribute.name, attribute.kind == .integer ? "INTEGER" : "REAL", attribute.summary)
        }, indexes: [["source"], ["target"]]
    ) { row in
      var number = 0
      for (kind, edges) in [("collaboration", document.edges), ("co-affiliation", document.coAffiliations)] {
        for edge in 0..<edges.count {
          number += 1
          try row(
            [
              .integer(number), .text(document.ids[edges.sources[edge]]),
              .text(document.ids[edges.targets[edge]]), .real(edges.weights[edge]), .text(kind),
            ] + attributes.map { SQLValue(edges.attributes[$0].cells[edge]) })
        }
      }
    }
  }

  private static func pairWorks(_ network: CollaborationNetwork, _ document: NetworkDocument) -> SQLTable {
    let noun = document.actors.singular
    return SQLTable(
      name: "\(noun)_pair_works", meaning: "the works behind a pair",
      columns: [
        .init("pair", "INTEGER NOT NULL REFERENCES \(noun)_pairs"),
        .init("work", "INTEGER NOT NULL REFERENCES works"),
        .init("kind", "TEXT NOT NULL", "how this work joins the pair: collaboration or co-affiliation"),
      ], indexes: [["pair"], ["work"]]
    ) { row in
      var number = (collaboration: 0, coAffiliation: document.edges.count)
      for position in network.listedPairs() ?? Array(network.pairs.indices) {
        let pair = network.pairs[position]
        let isCollaboration = pair.kind == .collaboration
        if isCollaboration { number.collaboration += 1 } else { number.coAffiliation += 1 }
        let current = isCollaboration ? number.collaboration : number.coAffiliation
        let kind = SQLValue.text(pair.kind.rawValue)
        for work in pair.works { try row([.integer(current), .integer(work + 1), kind]) }
        guard isCollaboration else { continue }
        for work in pair.coAffiliationWorks {
          try row([.integer(current), .integer(work + 1), .text("co-affiliation")])
        }
      }
    }
  }

  private static func figures(_ measured: MeasuredNetwork, noun: String) -> SQLTable {
    SQLTable(
      name: "\(noun)_figures", meaning: "figures of the whole network; 'measures' says what they mean",
      columns: [
        .init("measure", "TEXT PRIMARY KEY"), .init("value", "", "a number, or several joined by |"),
        .init("null_mean", "REAL", "mean of shuffled works, where it was compared"),
        .init("null_z", "REAL", "standard deviations above it"),
        .init("null_p", "REAL", "share of shuffles as high or higher"), .init("note", "TEXT"),
      ]
    ) { row in
      let table = Tables.figures([measured])
      let names = ["measure", "value", "null_mean", "null_z", "null_p", "note"]
      let columns = names.compactMap { name in table.columns.first { $0.name == name } }
      for index in 0..<table.rowCount { try row(columns.map { SQLValue($0.cells[index]) }) }
    }
  }
}
