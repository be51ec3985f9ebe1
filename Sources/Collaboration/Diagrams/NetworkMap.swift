import GraphLayout
import SparseGraph

/// A drawing of many vertices at a fixed width: circles where the layout has them, straight lines, names where there is
/// room, and, beyond three hundred vertices, areas of communities with names.
struct NetworkMap {
  private let layout: NetworkLayout
  private let diagram: Diagram
  private let style: DiagramStyle
  private var figures: [VertexFigure]
  private let drawn: [Int]
  /// The number of vertices with lines and without a name.
  private(set) var unnamedCount = 0

  /// The width of the map in points, which are pixels at the usual width.
  private static let width = 1120.0
  /// The largest ratio of height to width.
  private static let tallest = 1.1
  /// The share of the map that circles cover at most.
  private static let covered = 0.07
  /// The share of the map that circles and the room around them cover.
  private static let roomy = 0.4
  /// Beyond so many vertices, communities are areas.
  private static let vertexLimit = 300
  /// A community of fewer vertices has no area.
  private static let leastMembers = 10

  init(_ layout: NetworkLayout, figures: [VertexFigure]) {
    self.layout = layout
    self.figures = figures
    diagram = layout.diagram
    style = layout.style
    drawn = layout.diagram.vertices.indices.filter { !layout.style.isIsolated[$0] }
    place()
  }

  /// Scales the layout to the map, and moves circles that overlap apart.
  private mutating func place() {
    guard let extent = Box.around(drawn.map { Box(lower: layout.positions[$0], upper: layout.positions[$0]) })
    else { return }
    let size = extent.size
    let scale = min(Self.width / max(size.x, 1e-9), Self.tallest * Self.width / max(size.y, 1e-9))
    let area = max(size.x * size.y * scale * scale, 0.3 * Self.width * Self.width)
    let sum = drawn.reduce(0) { $0 + figures[$1].radius * figures[$1].radius * Double.pi }
    let shrink = min(1, (Self.covered * area / max(sum, 1e-9)).squareRoot())
    for index in drawn { figures[index].shrink(by: shrink) }
    let wishes = drawn.map { SIMD2<Float>((layout.positions[$0] - extent.center) * scale) }
    // Room around each circle, for names and for lines to be told apart.
    let room = (Self.roomy * area / (Double(drawn.count) * Double.pi)).squareRoot()
    let apart = DiscSeparation.separated(
      wishes, radii: drawn.map { Float(max(figures[$0].radius + 0.8, 0.5 * figures[$0].radius + room)) })
    // The figure has grown; it shrinks back and the circles with it where they would meet.
    let grown =
      Box.around(apart.map { Box(lower: SIMD2<Double>($0), upper: SIMD2<Double>($0)) })?.size ?? size
    let fit = min(1, Self.width / max(grown.x, 1e-9))
    let largest = drawn.map { figures[$0].radius }.max() ?? 1
    let least = min(1, (largest + 0.8) / max(largest + 0.8, 0.5 * largest + room))
    for (rank, index) in drawn.enumerated() {
      figures[index].center = SIMD2<Double>(apart[rank]) * fit
      if fit < least { figures[index].shrink(by: fit / least) }
    }
  }

  /// Draws areas, circles, lines and names.
  mutating func draw(into scene: inout Scene) {
    guard !drawn.isEmpty else {
      unnamedCount = figures.count { $0.lines.isEmpty }
      return
    }
    let isLarge = diagram.vertices.count > Self.vertexLimit
    for (index, edge) in diagram.edges.enumerated() {
      let path = EdgePath(from: figures[edge.source].center, to: figures[edge.target].center)
      scene.lines.append(layout.line(index, path: path))
    }
    for (number, hub) in diagram.hubs.enumerated() {
      let center = hub.members.reduce(.zero) { $0 + figures[$1].center } / Double(max(1, hub.members.count))
      for member in hub.members {
        let path = EdgePath(from: center, to: figures[member].center)
        scene.lines.append(layout.line(diagram.edges.count, path: path))
      }
      scene.circles.append(layout.hub(number, at: center))
    }
    var bitmap = OccupancyBitmap(around: drawn.map { figures[$0].circleBox }, margin: 40)
    for index in drawn { bitmap.fill(figures[index].circleBox) }
    if isLarge {
      addAreas(to: &scene)
      addAreaNames(to: &scene, bitmap: &bitmap)
    }
    placeNames(&bitmap)
    for index in drawn { scene.add(figures[index], index: index, diagram: diagram, style: style) }
    unnamedCount = diagram.vertices.indices.count { figures[$0].lines.isEmpty }
  }

  /// Places names, the highlighted and the largest first; any other name without room is left out.
  private mutating func placeNames(_ bitmap: inout OccupancyBitmap) {
    let highlights = diagram.highlights
    let sizes = diagram.vertices.map(\.size)
    let order = drawn.sorted { (a: Int, b: Int) -> Bool in
      if highlights.contains(a) != highlights.contains(b) { return highlights.contains(a) }
      return sizes[a] == sizes[b] ? a < b : sizes[a] > sizes[b]
    }
    for index in order where figures[index].hasOuterName {
      let free = NamePlace.allCases.first { place in
        bitmap.isFree(figures[index].nameBox(place, center: figures[index].center).grown(by: 0.8))
      }
      // What a user points out has its name, on other circles if need be.
      if let free = free ?? (highlights.contains(index) ? .right : nil) {
        figures[index].place = free
        bitmap.fill(figures[index].nameBox(free, center: figures[index].center))
      } else {
        figures[index].dropName()
      }
    }
  }

  /// Tints what is around the members of each large community.
  private func addAreas(to scene: inout Scene) {
    let radius = 1.1 * (Self.width * Self.width / Double(drawn.count)).squareRoot()
    var members: [Int: Int] = [:]
    for index in drawn {
      if let group = diagram.vertices[index].group { members[group, default: 0] += 1 }
    }
    for index in drawn {
      guard let group = diagram.vertices[index].group, members[group, default: 0] >= Self.leastMembers else {
        continue
      }
      let color = style.color(of: index, in: diagram)
      guard color != DiagramStyle.otherColor, color != DiagramStyle.noColor else { continue }
      scene.areas.append(
        Scene.Circle(center: figures[index].center, radius: min(26, radius), color: color))
    }
  }

  /// Names the communities that have a colour, near the middle of their members.
  private func addAreaNames(to scene: inout Scene, bitmap: inout OccupancyBitmap) {
    for group in style.groups where group.vertexCount >= Self.leastMembers {
      let centers = drawn.filter { diagram.vertices[$0].group == group.number }.map { figures[$0].center }
      // The member with the least distance to all others is within the area; the mean need not be.
      let mean = centers.reduce(SIMD2<Double>.zero, +) / Double(max(1, centers.count))
      guard let middle = centers.min(by: { ($0 - mean).length < ($1 - mean).length }) else { continue }
      let name = TextMetrics.clipped(DOTText.visible(group.name), to: 28)
      let size = TextMetrics.size([name], fontSize: 14, isBold: true)
      var boxes: [Box] = []
      for step in 0..<24 {
        let offset = Double((step + 1) / 2) * (step % 2 == 0 ? 9.0 : -9.0)
        boxes.append(Box(center: middle + SIMD2(0, offset), size: size))
      }
      // It may cover circles but no other name.
      guard let box = boxes.first(where: { box in !scene.areaNames.contains { $0.box.intersects(box) } })
      else { continue }
      bitmap.fill(box)
      scene.areaNames.append(
        Scene.Text(
          box: box, lines: [name], alignment: .center, fontSize: 14, isBold: true, isVeiled: true))
    }
  }
}
