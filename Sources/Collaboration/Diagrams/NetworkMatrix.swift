import GraphLayout

/// A drawing of a network as a matrix: a row and a column for each vertex, and two cells for each edge.
///
/// Rows have names and numbers, columns the numbers, so that nothing is to be read sideways.
struct NetworkMatrix {
  private let diagram: Diagram
  private let style: DiagramStyle
  private let order: [Int]

  /// The maximum number of rows.
  static let vertexLimit = 80

  init(_ diagram: Diagram) {
    self.diagram = diagram
    style = DiagramStyle(diagram)
    order = diagram.matrixOrder ?? Array(diagram.vertices.indices)
  }

  /// The colours of cells by weight, pale to dark.
  struct CellColors {
    private let scale: ColorScale?

    init(_ diagram: Diagram) {
      let weights = diagram.edges.filter { !$0.isDashed }.map(\.weight).filter(\.isFinite)
      scale =
        weights.isEmpty ? nil : ColorScale(weights, limit: Self.colors.count, language: diagram.language)
    }

    private static let colors = ["#D3E5F1", "#A9CDE4", "#74ADD2", "#1F6A9B", "#0B4F7D"]

    /// The names of the classes and their colours, the least first.
    var classes: [(name: String, color: String)] {
      guard let scale else { return [] }
      return scale.names.enumerated().map { ($1, color(ofClass: $0)) }
    }

    /// Returns the colour of a weight.
    func color(_ weight: Double) -> String {
      guard let scale, weight.isFinite else { return DiagramStyle.ringBackColor }
      return color(ofClass: scale.place(of: weight))
    }

    private func color(ofClass place: Int) -> String {
      guard let count = scale?.count, count > 1 else { return Self.colors[2] }
      return Self.colors[place * (Self.colors.count - 1) / (count - 1)]
    }
  }

  /// Returns everything that the drawing shows, with its position.
  func scene() -> Scene {
    var scene = Scene()
    let side = order.count <= 12 ? 32.0 : order.count <= 36 ? 22 : 13
    let fontSize = min(10.5, 0.72 * side)
    func corner(_ row: Int, _ column: Int) -> SIMD2<Double> {
      SIMD2(Double(column) * side, -Double(row) * side)
    }
    func box(_ row: Int, _ column: Int) -> Box {
      let upperLeft = corner(row, column)
      let gap = side / 26
      return Box(
        lower: upperLeft + SIMD2(gap, gap - side), upper: upperLeft + SIMD2(side - gap, -gap))
    }
    var place = [Int](repeating: -1, count: diagram.vertices.count)
    for (row, vertex) in order.enumerated() { place[vertex] = row }
    let colors = CellColors(diagram)
    for row in order.indices {
      scene.cells.append(Scene.Cell(box: box(row, row), color: DiagramStyle.noColor))
    }
    for (index, edge) in diagram.edges.enumerated() {
      let (a, b) = (place[edge.source], place[edge.target])
      guard a >= 0, b >= 0 else { continue }
      let color = edge.isDashed ? DiagramStyle.ringBackColor : colors.color(edge.weight)
      for (row, column) in [(a, b), (b, a)] {
        let cell = box(row, column)
        scene.cells.append(Scene.Cell(box: cell, color: color, edge: index, isDashed: edge.isDashed))
        if side >= 22 { addWeight(edge.weight, in: cell, color: color, to: &scene) }
      }
    }
    for (row, vertex) in order.enumerated() {
      addHead(row, vertex, side: side, fontSize: fontSize, to: &scene)
    }
    scene.addTitle(diagram)
    scene.addLegend(diagram, style: style)
    return scene
  }

  /// Writes a weight into its cell where it fits.
  private func addWeight(_ weight: Double, in cell: Box, color: String, to scene: inout Scene) {
    let text = DOTText.number(weight)
    let size = TextMetrics.size([text], fontSize: 8.5)
    guard size.x <= cell.size.x else { return }
    scene.texts.append(
      Scene.Text(
        box: Box(center: cell.center, size: size), lines: [text], alignment: .center, fontSize: 8.5,
        ground: color))
  }

  /// Adds the number of a row and its column, the name and the colour of its group.
  private func addHead(
    _ row: Int, _ vertex: Int, side: Double, fontSize: Double, to scene: inout Scene
  ) {
    let item = diagram.vertices[vertex]
    let middle = -(Double(row) + 0.5) * side
    let radius = min(4.5, side / 2 - 1.5)
    scene.circles.append(
      Scene.Circle(
        center: SIMD2(-radius - 4, middle), radius: radius, color: style.color(of: vertex, in: diagram),
        vertex: vertex))
    let name = TextMetrics.clipped(DOTText.visible(item.shortLabel ?? item.label), to: 40)
    let text = "\(name)  \(row + 1)"
    let size = TextMetrics.size([text], fontSize: fontSize)
    let right = -2 * radius - 8
    scene.texts.append(
      Scene.Text(
        box: Box(lower: SIMD2(right - size.x, middle - size.y / 2), upper: SIMD2(right, middle + size.y / 2)),
        lines: [text], alignment: .right, fontSize: fontSize, isVeiled: true, vertex: vertex))
    let number = String(row + 1)
    let head = TextMetrics.size([number], fontSize: min(8.5, 0.6 * side))
    scene.texts.append(
      Scene.Text(
        box: Box(center: SIMD2((Double(row) + 0.5) * side, head.y / 2 + 2), size: head), lines: [number],
        alignment: .center, fontSize: min(8.5, 0.6 * side), color: DiagramStyle.quietColor))
  }
}
