extension NetworkFormat {
  /// A table of vertices and one of edges, with the headers that Gephi and Cytoscape know; the edges' table also has
  /// the pairs joined by co-affiliation only, distinguished by `kind`.
  static let csv = NetworkFormat(
    name: "csv", summary: "two tables, vertices and edges, for spreadsheets, R, pandas, Gephi",
    suffixes: ["-vertices.csv", "-edges.csv"]
  ) { document in
    var columns = [
      Column("id", document.ids.map { .text($0) }), Column("label", document.names.map { .text($0) }),
    ]
    columns += document.attributes.map { Column($0.name, summary: $0.summary, $0.cells) }
    let vertices = Table(title: "", columns: columns)
    let edges = Table(title: "", columns: document.pairColumns())
    return [
      Part("-vertices.csv", TableFormat.csv.text(vertices)), Part("-edges.csv", TableFormat.csv.text(edges)),
    ]
  }
}

extension NetworkDocument {
  /// Returns every joined pair as columns: edges of the graph, then co-affiliations.
  func pairColumns() -> [Column] {
    func cells(_ value: (Edges, Int) -> Cell) -> [Cell] {
      [edges, coAffiliations].flatMap { edges in (0..<edges.count).map { value(edges, $0) } }
    }
    var columns = [
      Column("source", cells { .text(ids[$0.sources[$1]]) }),
      Column("target", cells { .text(ids[$0.targets[$1]]) }),
      Column("weight", summary: weighting.phrase, cells { .number($0.weights[$1]) }),
    ]
    for (index, attribute) in edges.attributes.enumerated() {
      columns.append(
        Column(attribute.name, summary: attribute.summary, cells { $0.attributes[index].cells[$1] }))
    }
    return columns
  }
}
