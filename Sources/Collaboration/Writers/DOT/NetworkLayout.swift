/// Places the vertices, lines and names of a diagram.
struct NetworkLayout {
  let diagram: Diagram
  let style: DiagramStyle
  let engine: ComponentLayout.Engine

  init(_ diagram: Diagram, engine: @escaping ComponentLayout.Engine) {
    self.diagram = diagram
    self.style = DiagramStyle(diagram)
    self.engine = engine
  }

  /// Returns everything the drawing shows, in its place.
  func scene() throws -> Scene {
    let named = namedVertices
    let figures = diagram.vertices.indices.map {
      VertexFigure(diagram.vertices[$0], style: style, isNamed: named[$0], kind: diagram.kind)
    }
    var scene = Scene()
    var packing = ComponentPacking(aspect: 1.45)
    for part in connectedParts {
      let placed = try placed(part, figures: figures)
      let shift = packing.place(placed.boxes)
      for (index, figure) in zip(part.vertices, placed.figures) {
        var figure = figure
        figure.center += shift
        scene.add(figure, index: index, diagram: diagram, style: style)
      }
      for (edge, path) in zip(part.edges, placed.paths) {
        scene.lines.append(line(edge, path: path.moved(by: shift)))
      }
    }
    let isolated = diagram.vertices.indices.filter { style.isIsolated[$0] }
    scene.addIsolated(isolated, figures: figures, diagram: diagram, style: style)
    scene.addTitle(diagram)
    scene.addLegend(noted, style: style)
    return scene
  }

  /// The diagram with the notes that drawing it adds.
  private var noted: Diagram {
    var noted = diagram
    let unnamed = namedVertices.count { !$0 }
    if unnamed > 0 {
      noted.notes.append(
        "Named are the \(diagram.vertices.count - unnamed) largest; in the SVG, the other \(unnamed) tell "
          + "their names to a resting pointer.")
    }
    return noted
  }

  /// Whether each vertex is named: all, or the largest where there are too many.
  private var namedVertices: [Bool] {
    let count = diagram.vertices.count
    guard count > diagram.labelLimit else { return Array(repeating: true, count: count) }
    var named = Array(repeating: false, count: count)
    let ranked = diagram.vertices.indices.sorted {
      (diagram.vertices[$1].size, $0) < (diagram.vertices[$0].size, $1)
    }
    for index in ranked.prefix(diagram.labelLimit) { named[index] = true }
    return named
  }

  /// A connected part: indices of vertices and of edges.
  struct Part {
    var vertices: [Int] = []
    var edges: [Int] = []
  }

  /// The parts with at least one edge, the one with most vertices first.
  private var connectedParts: [Part] {
    var root = Array(diagram.vertices.indices)
    func find(_ vertex: Int) -> Int {
      var vertex = vertex
      while root[vertex] != vertex {
        root[vertex] = root[root[vertex]]
        vertex = root[vertex]
      }
      return vertex
    }
    for edge in diagram.edges {
      let (a, b) = (find(edge.source), find(edge.target))
      root[max(a, b)] = min(a, b)
    }
    var parts: [Int: Part] = [:]
    for index in diagram.vertices.indices where !style.isIsolated[index] {
      parts[find(index), default: Part()].vertices.append(index)
    }
    for (index, edge) in diagram.edges.enumerated() { parts[find(edge.source)]?.edges.append(index) }
    return parts.values.sorted { ($1.vertices.count, $0.vertices[0]) < ($0.vertices.count, $1.vertices[0]) }
  }

  private typealias PlacedPart = (figures: [VertexFigure], paths: [EdgePath], boxes: [Box])

  /// Lays out one part around the origin.
  private func placed(_ part: Part, figures all: [VertexFigure]) throws -> PlacedPart {
    var number = Array(repeating: 0, count: diagram.vertices.count)
    for (local, index) in part.vertices.enumerated() { number[index] = local }
    var figures = part.vertices.map { all[$0] }
    let edges = part.edges.map { index in
      var edge = diagram.edges[index]
      edge.source = number[edge.source]
      edge.target = number[edge.target]
      return edge
    }
    let lengths = part.edges.map { index in
      let edge = diagram.edges[index]
      let isInside = diagram.vertices[edge.source].group == diagram.vertices[edge.target].group
      return isInside ? 1.0 : 1.8
    }
    let centers = try ComponentLayout(engine: engine).centers(
      figures.map { $0.reserved.size + SIMD2(repeating: $0.margin) },
      edges: zip(edges, lengths).map { ($0.source, $0.target, $1) })
    for index in figures.indices {
      figures[index].center = centers[index] - figures[index].reserved.center
    }
    let paths = EdgeRouting.paths(edges, figures: figures)
    var labels = LabelPlacement(
      figures: figures, paths: paths, costs: edges.map { 0.7 + 0.4 * style.width($0.weight) })
    labels.improve()
    figures = labels.figures
    let boxes =
      figures.map(\.circleBox) + figures.compactMap(\.nameBox)
      + paths.flatMap { path in path.samples.map { Box(lower: $0, upper: $0) } }
    return (figures, paths, boxes)
  }

  private func line(_ index: Int, path: EdgePath) -> Scene.Line {
    let edge = diagram.edges[index]
    return Scene.Line(
      path: path, width: style.width(edge.weight), color: style.color(of: edge, in: diagram),
      isDashed: edge.isDashed, edge: index)
  }
}
