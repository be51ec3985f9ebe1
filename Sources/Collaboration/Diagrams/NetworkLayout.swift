import GraphLayout
import SparseGraph

/// The layout of a diagram: where its circles, lines and names are placed.
///
/// Up to a hundred named vertices, there is room for every name; beyond, the drawing has a fixed width, names come where
/// there is room, the largest first, and communities of many are areas with names of their own. So it is where positions
/// are given.
struct NetworkLayout {
  let diagram: Diagram
  let style: DiagramStyle
  /// Where each vertex is, in units of the least distance.
  let positions: [SIMD2<Double>]

  /// Up to so many vertices, all are named.
  static let namesAll = 100

  init(_ diagram: Diagram) {
    self.diagram = diagram
    self.style = DiagramStyle(diagram)
    positions = diagram.positions ?? Self.graph(diagram).layout()
  }

  /// The graph that is laid out where a diagram has no positions: its edges, and the pairs that its hubs stand for.
  private static func graph(_ diagram: Diagram) -> Graph {
    var builder = GraphBuilder(vertexCount: diagram.vertices.count)
    for edge in diagram.edges {
      let weight = edge.weight.isFinite && edge.weight > 0 ? edge.weight : 1
      try! builder.addEdge(edge.source, edge.target, weight: weight)
    }
    for hub in diagram.hubs {
      for (rank, a) in hub.members.enumerated() {
        for b in hub.members[(rank + 1)...] { try! builder.addEdge(a, b) }
      }
    }
    return builder.build()
  }

  /// Returns everything that the drawing shows, with its position.
  func scene() -> Scene {
    var scene = Scene()
    var notes: [String] = []
    // Where a part of the plane is to be shown, components are not packed anew.
    let isMap = diagram.vertices.count > Self.namesAll || diagram.frame != nil
    let named = namedVertices
    let figures = diagram.vertices.indices.map {
      VertexFigure(diagram.vertices[$0], style: style, isNamed: named[$0], kind: diagram.kind, isOnMap: isMap)
    }
    let isolated = diagram.vertices.indices.filter { style.isIsolated[$0] }
    var unnamed = named.count { !$0 }
    if isMap {
      var map = NetworkMap(self, figures: figures)
      map.draw(into: &scene)
      unnamed = map.unnamedCount
    } else {
      drawComponents(figures, into: &scene)
    }
    scene.addIsolated(isolated, figures: figures, diagram: diagram, style: style)
    if unnamed > 0 {
      notes.append(
        diagram.language(
          "Named are {1} of {2}, the largest first; in the SVG, pointing at the others shows their names.",
          diagram.vertices.count - unnamed, diagram.vertices.count))
    }
    scene.addTitle(diagram)
    var noted = diagram
    noted.notes += notes
    scene.addLegend(noted, style: style)
    return scene
  }

  /// Whether each vertex may be named: all, or the largest where a limit says so.
  private var namedVertices: [Bool] {
    let count = diagram.vertices.count
    guard count > diagram.labelLimit else { return Array(repeating: true, count: count) }
    var named = Array(repeating: false, count: count)
    let ranked = diagram.vertices.indices.sorted {
      (diagram.vertices[$1].size, $0) < (diagram.vertices[$0].size, $1)
    }
    for index in ranked.prefix(max(0, diagram.labelLimit)) { named[index] = true }
    for index in diagram.highlights { named[index] = true }
    return named
  }

  /// Draws component by component, with room for every name.
  private func drawComponents(_ figures: [VertexFigure], into scene: inout Scene) {
    let count = diagram.vertices.count
    let spokes = diagram.hubs.indices.flatMap { hub in diagram.hubs[hub].members.map { (count + hub, $0) } }
    let links = diagram.edges.map { ($0.source, $0.target) } + spokes
    var packing = ComponentPacking(aspect: 1.45)
    for component in LayoutComponent.components(vertexCount: count + diagram.hubs.count, edges: links) {
      let placed = placed(component, figures: figures, links: links)
      let shift = packing.place(placed.boxes)
      for (index, figure) in zip(component.vertices, placed.figures) {
        var figure = figure
        figure.center += shift
        if index < count {
          scene.add(figure, index: index, diagram: diagram, style: style)
        } else {
          scene.circles.append(hub(index - count, at: figure.center))
        }
      }
      for (edge, path) in zip(component.edges, placed.paths) {
        scene.lines.append(line(edge, path: path.moved(by: shift)))
      }
    }
  }

  private typealias PlacedComponent = (figures: [VertexFigure], paths: [EdgePath], boxes: [Box])

  /// Lays out one component around the origin.
  private func placed(
    _ component: LayoutComponent, figures all: [VertexFigure], links: [(source: Int, target: Int)]
  ) -> PlacedComponent {
    let count = diagram.vertices.count
    var number = Array(repeating: 0, count: count + diagram.hubs.count)
    for (local, index) in component.vertices.enumerated() { number[index] = local }
    var figures = component.vertices.map { $0 < count ? all[$0] : VertexFigure(hubRadius: Self.hubRadius) }
    let edges = component.edges.map { (source: number[links[$0].source], target: number[links[$0].target]) }
    let wishes = component.vertices.map { $0 < count ? positions[$0] : middle(of: diagram.hubs[$0 - count]) }
    let centers = ComponentLayout.centers(
      figures.map { $0.reserved.size + SIMD2(repeating: $0.margin) }, near: wishes)
    for index in figures.indices { figures[index].center = centers[index] - figures[index].reserved.center }
    let paths = EdgeRouting.paths(
      edges, around: figures.map { .init(center: $0.center, radius: $0.radius) })
    var labels = LabelPlacement(
      figures: figures, paths: paths,
      costs: component.edges.map {
        $0 < diagram.edges.count ? 0.7 + 0.4 * style.width(diagram.edges[$0].weight) : 0.7
      })
    labels.improve()
    figures = labels.figures
    let boxes =
      figures.map(\.circleBox) + figures.compactMap(\.nameBox)
      + paths.flatMap { path in path.samples.map { Box(lower: $0, upper: $0) } }
    return (figures, paths, boxes)
  }

  /// Half the side of the square of a hub, in points.
  static let hubRadius = 3.5

  /// The mean position of a hub's vertices.
  func middle(of hub: Diagram.Hub) -> SIMD2<Double> {
    hub.members.reduce(SIMD2<Double>.zero) { $0 + positions[$1] } / Double(max(1, hub.members.count))
  }

  /// The square of a hub.
  func hub(_ index: Int, at center: SIMD2<Double>) -> Scene.Circle {
    Scene.Circle(
      center: center, radius: Self.hubRadius, color: DiagramStyle.lineColor, vertex: nil, hub: index)
  }

  /// The line of an edge, or, beyond the edges, of a hub's spoke.
  func line(_ index: Int, path: EdgePath) -> Scene.Line {
    guard index < diagram.edges.count else {
      return Scene.Line(
        path: path, width: 0.7, color: DiagramStyle.lineColor + "70", isDashed: false, isSpoke: true)
    }
    let edge = diagram.edges[index]
    return Scene.Line(
      path: path, width: style.width(edge.weight), color: style.color(of: edge, in: diagram),
      isDashed: edge.isDashed, edge: index)
  }
}
