import GraphLayout

/// The layout of a diagram: where its circles, lines and names are placed.
struct NetworkLayout {
  let diagram: Diagram
  let style: DiagramStyle
  let engine: ComponentLayout.Engine

  init(_ diagram: Diagram, engine: @escaping ComponentLayout.Engine) {
    self.diagram = diagram
    self.style = DiagramStyle(diagram)
    self.engine = engine
  }

  /// Returns everything that the drawing shows, with its position.
  func scene() throws -> Scene {
    let named = namedVertices
    let figures = diagram.vertices.indices.map {
      VertexFigure(diagram.vertices[$0], style: style, isNamed: named[$0], kind: diagram.kind)
    }
    var scene = Scene()
    var packing = ComponentPacking(aspect: 1.45)
    let components = LayoutComponent.components(
      vertexCount: diagram.vertices.count, edges: diagram.edges.map { ($0.source, $0.target) })
    for component in components {
      let placed = try placed(component, figures: figures)
      let shift = packing.place(placed.boxes)
      for (index, figure) in zip(component.vertices, placed.figures) {
        var figure = figure
        figure.center += shift
        scene.add(figure, index: index, diagram: diagram, style: style)
      }
      for (edge, path) in zip(component.edges, placed.paths) {
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
        "Named are the \(diagram.vertices.count - unnamed) largest; in the SVG, pointing at the other \(unnamed) shows "
          + "their names.")
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

  private typealias PlacedComponent = (figures: [VertexFigure], paths: [EdgePath], boxes: [Box])

  /// Lays out one component around the origin.
  private func placed(_ component: LayoutComponent, figures all: [VertexFigure]) throws -> PlacedComponent {
    var number = Array(repeating: 0, count: diagram.vertices.count)
    for (local, index) in component.vertices.enumerated() { number[index] = local }
    var figures = component.vertices.map { all[$0] }
    let edges = component.edges.map { index in
      var edge = diagram.edges[index]
      edge.source = number[edge.source]
      edge.target = number[edge.target]
      return edge
    }
    let lengths = component.edges.map { index in
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
    let paths = EdgeRouting.paths(
      edges.map { ($0.source, $0.target) },
      around: figures.map { .init(center: $0.center, radius: $0.radius) })
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
