import SparseGraph

extension MeasuredNetwork {
  /// Returns the diagram of a network that an input states as finished: vertices are sized by strength, colours show
  /// communities of two or more; of more than `limit` vertices those of highest strength are drawn.
  ///
  /// - Complexity: O(n log n + m), for n vertices and m edges.
  public func diagram(title: String, limit: Int = 300) -> Diagram {
    let shown = Analysis.strongest(network, limit: limit)
    var place = [Int](repeating: -1, count: network.vertices.count)
    for (index, vertex) in shown.enumerated() { place[vertex] = index }
    let degrees = network.graph.degrees()
    let sizes = communities.sizes
    let vertices = shown.map { index -> Diagram.Vertex in
      let vertex = network.vertices[index]
      let group = Int(communities.labels[index])
      let strength = Cell.number(strengths[index]).readable(digits: 2)
      return Diagram.Vertex(
        id: vertex.id, label: vertex.name, size: strengths[index], group: sizes[group] > 1 ? group : nil,
        tooltip: "\(vertex.name)\n\(Analysis.plural(degrees[index], "collaborator")), strength \(strength)")
    }
    let drawn = Analysis.standingOut(network, place: place)
    var hidden = 0
    var edges: [Diagram.Edge] = []
    for edge in network.graph.edges where place[edge.source] >= 0 && place[edge.target] >= 0 {
      if let drawn, !drawn.hasEdge(edge.source, edge.target) {
        hidden += 1
        continue
      }
      let (source, target) = (network.vertices[edge.source].name, network.vertices[edge.target].name)
      edges.append(
        Diagram.Edge(
          source: place[edge.source], target: place[edge.target], weight: edge.weight, isDashed: false,
          tooltip: "\(source) – \(target)\nstrength \(Cell.number(edge.weight).readable(digits: 2))"))
    }
    var notes: [String] = []
    if shown.count < network.vertices.count {
      notes.append(
        "Drawn are the \(shown.count) \(network.actors.rawValue) of highest strength, of \(network.vertices.count)."
      )
    }
    if hidden > 0 { notes.append(Analysis.backboneNote(drawn: edges.count, of: hidden + edges.count)) }
    return Diagram(
      name: network.actors.rawValue, kind: Diagram.Kind(rawValue: network.actors.rawValue)!, title: title,
      subtitle:
        "\(Analysis.plural(network.vertices.count, "vertex", "vertices")), \(Analysis.plural(network.graph.edgeCount, "link")), weights as stated",
      vertices: vertices, edges: edges,
      legend: .init(
        size: "strength: weights of the links, summed", width: "weight of the link",
        color: "communities (Leiden)", dashed: "", ring: ""), notes: notes)
  }
}
