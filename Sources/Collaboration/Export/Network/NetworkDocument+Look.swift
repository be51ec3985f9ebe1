import SparseGraph

extension NetworkDocument {
  /// How a vertex looks in a diagram.
  struct Look: Sendable, Hashable {
    /// The colour of its community, as `#RRGGBB`.
    var color: String
    /// The radius of its circle, in the unit of `x` and `y`; no two circles overlap.
    var size: Double
  }

  /// The radius of the largest circle where vertices are at least 40 apart.
  private static let largestRadius = 18.0

  /// Returns how vertices look in a diagram of the whole network: the colours of communities, and areas in proportion to
  /// the strength of persons and the works of institutions and countries.
  static func looks(_ measured: MeasuredNetwork, of vertices: [Int]) -> [Look] {
    let network = measured.network
    let coloring = VertexColoring(measured, .community, language: .english)
    let isByStrength = network.weighting == .stated || network.actors == .persons
    let sizes = isByStrength ? measured.strengths : measured.workCounts.map(Double.init)
    var diagram = Diagram(
      name: "", kind: network.actors, title: "", subtitle: "",
      vertices: network.vertices.indices.map { vertex in
        Diagram.Vertex(id: "", label: "", size: sizes[vertex], group: coloring.groups[vertex])
      },
      edges: [], legend: .init(size: "", width: ""))
    diagram.edges = network.graph.edges.map { .init(source: $0.source, target: $0.target, weight: $0.weight) }
    let style = DiagramStyle(diagram)
    let largest = network.vertices.indices.map { style.radius(sizes[$0]) }.max() ?? 1
    return vertices.map { vertex in
      let radius = style.radius(sizes[vertex]) * largestRadius / largest
      return Look(color: style.color(of: vertex, in: diagram), size: (radius * 100).rounded() / 100)
    }
  }

  /// Returns looks as the attributes `color` and `size`.
  static func attributes(_ looks: [Look]) -> [Attribute] {
    guard !looks.isEmpty else { return [] }
    return [
      Attribute(
        Column(
          "color", summary: "colour in the diagram: that of the community", looks.map { .text($0.color) })),
      Attribute(
        Column(
          "size", summary: "radius in the diagram, in the unit of x and y", looks.map { .number($0.size) })),
    ]
  }
}
