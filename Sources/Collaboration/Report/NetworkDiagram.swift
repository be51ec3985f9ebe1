import Identity
import SparseGraph

extension Analysis {
  /// Returns the diagram of a network.
  ///
  /// Persons are sized by strength, institutions and countries by works; colours show communities of two or
  /// more. Where there are more than `limit` actors, those of highest strength are drawn, joined by the edges
  /// that stand out at their ends (disparity filter) if there are many; notes say what was left out.
  ///
  /// - Complexity: O(n log n + m), for n vertices and m edges.
  public func diagram(of actors: CollaborationNetwork.Actors, limit: Int = 300) -> Diagram {
    let measured =
      switch actors {
      case .persons: persons
      case .institutions: institutions
      case .countries: countries
      }
    let network = measured.network
    let shown = Self.strongest(network, limit: limit)
    var place = [Int](repeating: -1, count: network.vertices.count)
    for (index, vertex) in shown.enumerated() { place[vertex] = index }
    let works = measured.workCounts
    let degrees = network.graph.degrees()
    let strengths = measured.strengths
    let sizes = measured.communities.sizes

    let vertices = shown.map { index -> Diagram.Vertex in
      let vertex = network.vertices[index]
      let group = Int(measured.communities.labels[index])
      var lines = [vertex.name, Self.plural(works[index], "work")]
      lines.append(
        "\(Self.plural(degrees[index], "collaborator")), strength \(Cell.number(strengths[index]).readable(digits: 2))"
      )
      switch actors {
      case .persons:
        let names = network.memberships[index].map { corpus.institutions[$0].name }
        if !names.isEmpty { lines.append(names.prefix(3).joined(separator: "; ")) }
      case .institutions, .countries:
        if network.soloWorkCounts[index] > 0 {
          lines.append("\(network.soloWorkCounts[index]) of them alone")
        }
      }
      let isPerson = actors == .persons
      let solo = works[index] == 0 ? 0 : Double(network.soloWorkCounts[index]) / Double(works[index])
      return Diagram.Vertex(
        id: vertex.id, label: vertex.name,
        shortLabel: vertex.shortName == vertex.name ? nil : vertex.shortName,
        size: isPerson ? strengths[index] : Double(works[index]), group: sizes[group] > 1 ? group : nil,
        ring: isPerson || solo == 0 ? nil : solo, tooltip: lines.joined(separator: "\n"))
    }
    var edges: [Diagram.Edge] = []
    let drawn = Self.standingOut(network, place: place)
    var hidden = 0
    for pair in network.pairs where place[pair.source] >= 0 && place[pair.target] >= 0 {
      let isCollaboration = pair.kind == .collaboration
      if isCollaboration, let drawn, !drawn.hasEdge(pair.source, pair.target) {
        hidden += 1
        continue
      }
      let ids = pair.works.prefix(12).map { corpus.corpus.works[$0].id }.joined(separator: ", ")
      let more = pair.works.count > 12 ? " and \(pair.works.count - 12) more" : ""
      edges.append(
        Diagram.Edge(
          source: place[pair.source], target: place[pair.target], weight: pair.weight,
          isDashed: !isCollaboration,
          tooltip: """
            \(network.vertices[pair.source].name) – \(network.vertices[pair.target].name)
            \(Self.plural(pair.works.count, isCollaboration ? "joint work" : "work")): \(ids)\(more)
            """ + (isCollaboration ? "" : "\nco-affiliation only")))
    }
    var notes: [String] = []
    if shown.count < vertices.count || shown.count < network.vertices.count {
      notes.append(
        "Drawn are the \(shown.count) \(actors.rawValue) of highest strength, of \(network.vertices.count).")
    }
    if drawn != nil {
      let count = edges.count { !$0.isDashed }
      notes.append(Self.backboneNote(drawn: count, of: hidden + count))
    }
    let counting = network.options.counting
    return Diagram(
      name: actors.rawValue, kind: Diagram.Kind(rawValue: actors.rawValue)!,
      title: "\(title): \(Self.heading[actors]!)", subtitle: countingNote, vertices: vertices, edges: edges,
      legend: .init(
        size: actors == .persons ? "strength: joint works, summed over co-authors" : "number of works",
        width: "joint works (\(counting.rawValue) counting)", color: "communities (Leiden)",
        dashed: actors == .persons ? "" : "co-affiliation only: one person, both affiliations",
        ring: actors == .persons ? "" : "share of works without another \(actors.singular)"),
      notes: notes)
  }

  private static let heading: [CollaborationNetwork.Actors: String] = [
    .persons: "who works with whom", .institutions: "collaboration of institutions",
    .countries: "collaboration of countries",
  ]

  static func plural(_ count: Int, _ noun: String, _ nouns: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : nouns ?? noun + "s")"
  }

  /// The vertices to draw, in vertex order: all, or those of highest strength.
  static func strongest(_ network: CollaborationNetwork, limit: Int) -> [Int] {
    let count = network.vertices.count
    guard count > limit else { return Array(0..<count) }
    let strengths = network.graph.strengths()
    let works = network.incidence.workCounts()
    let order = (0..<count).sorted {
      (-strengths[$0], -works[$0], $0) < (-strengths[$1], -works[$1], $1)
    }
    return order.prefix(limit).sorted()
  }

  private static let backboneLevel = 0.1

  /// What is said where only some edges are drawn.
  static func backboneNote(drawn: Int, of all: Int) -> String {
    "Drawn are \(drawn) of \(all) edges: those that stand out at either end (disparity filter, p < \(backboneLevel)) and the strongest that hold the rest together."
  }

  /// The edges to draw among the placed vertices, if there are more than ten a vertex: those that the disparity
  /// filter keeps, and a strongest spanning forest, so that nothing that belongs together falls apart.
  static func standingOut(_ network: CollaborationNetwork, place: [Int]) -> Graph? {
    let among = network.graph.filteringEdges { place[$0.source] >= 0 && place[$0.target] >= 0 }
    let vertexCount = place.count { $0 >= 0 }
    guard vertexCount > 150, among.edgeCount > 10 * vertexCount else { return nil }
    let backbone = among.disparityFilter(alpha: backboneLevel)
    let forest = strongestForest(of: among)
    return among.filteringEdges {
      backbone.hasEdge($0.source, $0.target) || forest.hasEdge($0.source, $0.target)
    }
  }

  /// A spanning forest of greatest weight (Kruskal); of equal edges the first.
  private static func strongestForest(of graph: Graph) -> Graph {
    var parents = Array(0..<graph.vertexCount)
    func root(_ vertex: Int) -> Int {
      var vertex = vertex
      while parents[vertex] != vertex {
        parents[vertex] = parents[parents[vertex]]
        vertex = parents[vertex]
      }
      return vertex
    }
    var builder = GraphBuilder(vertexCount: graph.vertexCount)
    let edges = graph.edges.sorted {
      (-$0.weight, $0.source, $0.target) < (-$1.weight, $1.source, $1.target)
    }
    for edge in edges {
      let (a, b) = (root(edge.source), root(edge.target))
      guard a != b else { continue }
      parents[a] = b
      try! builder.addEdge(edge.source, edge.target)
    }
    return builder.build()
  }
}
