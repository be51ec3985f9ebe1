import ByteFormats

extension NetworkFormat {
  /// Node-link JSON, the structure that networkx and D3 read: `directed`, `multigraph`, `graph`, `nodes`, `edges`.
  ///
  /// `graph` says what the network is and has its figures; `nodes` have `id`, `name` and every measure; `edges` have
  /// `source`, `target`, `weight` and every pair measure; `co_affiliations` are pairs that are no edges. Where a vertex
  /// is drawn and how stands apart from what is measured of it, as `position` with `x` and `y` (upwards) and as `look` with
  /// `color` and `size`. Lists are arrays and missing values null. One element per line.
  static let json = NetworkFormat(
    name: "json", summary: "node-link JSON for networkx and D3, with the figures of the network",
    ending: "json"
  ) { document in
    var text = "{\n\"directed\": false,\n\"multigraph\": false,\n\"graph\": "
    text += JSONText.object(document.description()).line
    func elements(_ name: String, _ count: Int, _ element: (Int) -> JSONText) {
      text += ",\n\"\(name)\": ["
      for index in 0..<count { text += (index > 0 ? ",\n" : "\n") + element(index).line }
      text += "\n]"
    }
    elements("nodes", document.ids.count) { .object(document.placedVertex($0)) }
    elements("edges", document.edges.count) { .object(document.edge($0, of: document.edges)) }
    elements("co_affiliations", document.coAffiliations.count) {
      .object(document.edge($0, of: document.coAffiliations))
    }
    return text + "\n}\n"
  }

  /// One object per line, distinguished by `type`: the network, its vertices, edges and co-affiliations.
  static let jsonLines = NetworkFormat(
    name: "jsonl", summary: "JSON Lines: the network, then one vertex or edge per line", ending: "jsonl"
  ) { document in
    var text = ""
    func line(_ type: String, _ members: [(String, JSONText)]) {
      text += JSONText.object([("type", .string(type))] + members).line + "\n"
    }
    line("network", document.description())
    for vertex in document.ids.indices { line("vertex", document.placedVertex(vertex)) }
    for edge in 0..<document.edges.count { line("edge", document.edge(edge, of: document.edges)) }
    for pair in 0..<document.coAffiliations.count {
      line("co-affiliation", document.edge(pair, of: document.coAffiliations))
    }
    return text
  }
}

extension NetworkDocument {
  /// Returns what the network is, and its figures.
  func description() -> [(String, JSONText)] {
    [
      ("name", .string(title)), ("actors", .string(actors.rawValue)),
      ("counting", .string(weighting.name)),
      ("presenters", .bool(weighting.options?.countsPresenters ?? false)),
      ("count_co_affiliation", .bool(weighting.options?.countsCoAffiliation ?? false)),
    ]
      + (selection.map { [("selection", $0)] } ?? [])
      + (selectionPhrase.map { [("selected", .string($0))] } ?? []) + [
        ("figures", .object(figures().map { ($0.name, JSONText($0.value)) }))
      ]
  }

  /// Returns a vertex with every attribute.
  func vertex(_ vertex: Int) -> [(String, JSONText)] {
    [("id", .string(ids[vertex])), ("name", .string(names[vertex]))]
      + attributes.map { ($0.name, JSONText($0.cells[vertex])) }
      + [("works_by_year", Self.works(byYear: years[vertex]))]
  }

  /// Returns the same with `x` and `y` under `position`, `color` and `size` under `look`, apart from what is measured.
  fileprivate func placedVertex(_ index: Int) -> [(String, JSONText)] {
    var members = vertex(index)
    if let position = position(index) {
      members = members.filter { !["x", "y"].contains($0.0) }
      members.append(("position", .object([("x", .number(position.x)), ("y", .number(position.y))])))
    }
    if looks.indices.contains(index) {
      members = members.filter { !["color", "size"].contains($0.0) }
      members.append(
        ("look", .object([("color", .string(looks[index].color)), ("size", .number(looks[index].size))])))
    }
    return members
  }

  /// Returns an edge with every attribute.
  func edge(_ edge: Int, of edges: Edges) -> [(String, JSONText)] {
    [
      ("source", .string(ids[edges.sources[edge]])), ("target", .string(ids[edges.targets[edge]])),
      ("weight", .number(edges.weights[edge])),
    ]
      + edges.attributes.map { ($0.name, JSONText($0.cells[edge])) }
      + [("works_by_year", Self.works(byYear: edges.years[edge]))]
  }

  private static func works(byYear years: [YearCount]) -> JSONText {
    .object(years.map { (String($0.year), .integer($0.works)) })
  }
}
