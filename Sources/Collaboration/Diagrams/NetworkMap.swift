import GraphLayout
import SparseGraph

/// A drawing of many vertices at a fixed width: circles where the layout has them, straight lines, names where there is
/// room, and, beyond three hundred vertices, areas of communities with names, between which lines are bundled.
struct NetworkMap {
  private let layout: NetworkLayout
  private let diagram: Diagram
  private let style: DiagramStyle
  private var figures: [VertexFigure]
  private let drawn: [Int]
  /// What the drawing shows whatever is in it; nil for just what is.
  private var frame: Box?
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
  static let vertexLimit = 300
  /// A community of fewer vertices has no area.
  static let leastMembers = 10
  /// The communities that are areas.
  private let areas: [Diagram.Area]

  init(_ layout: NetworkLayout, figures: [VertexFigure]) {
    self.layout = layout
    self.figures = figures
    diagram = layout.diagram
    style = layout.style
    drawn = layout.diagram.vertices.indices.filter { !layout.style.isIsolated[$0] }
    areas = Self.areas(layout)
    place()
  }

  /// Scales the layout to the map, and moves circles that overlap apart.
  private mutating func place() {
    var shown = drawn.map { Box(lower: layout.positions[$0], upper: layout.positions[$0]) }
    if let frame = diagram.frame { shown.append(frame) }
    guard let extent = Box.around(shown) else { return }
    let size = extent.size
    let scale = min(Self.width / max(size.x, 1e-9), Self.tallest * Self.width / max(size.y, 1e-9))
    let area = max(size.x * size.y * scale * scale, 0.3 * Self.width * Self.width)
    // Of a part, sizes and distances are those of the whole, which has so many vertices for its extent.
    let whole = diagram.frame.map { $0.size.x * $0.size.y / LayoutTuning.squaresPerVertex } ?? 0
    let count = max(Double(drawn.count), whole)
    let mean = drawn.reduce(0) { $0 + figures[$1].radius * figures[$1].radius } / Double(drawn.count)
    let sum = mean * Double.pi * count
    let shrink = min(1, (Self.covered * area / max(sum, 1e-9)).squareRoot())
    for index in drawn { figures[index].shrink(by: shrink) }
    let wishes = drawn.map { SIMD2<Float>((layout.positions[$0] - extent.center) * scale) }
    // Room around each circle, for names and for lines to be told apart.
    let room = (Self.roomy * area / (count * Double.pi)).squareRoot()
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
    if diagram.frame != nil { frame = Box(center: .zero, size: size * scale * fit) }
  }

  /// Draws areas, circles, lines and names.
  mutating func draw(into scene: inout Scene) {
    scene.frame = frame
    guard !drawn.isEmpty else {
      unnamedCount = figures.count { $0.lines.isEmpty }
      return
    }
    let bundles = EdgeBundles(areas.map(\.members), centers: figures.map(\.center))
    for (index, edge) in diagram.edges.enumerated() {
      scene.lines.append(layout.line(index, path: bundles.path(from: edge.source, to: edge.target)))
    }
    var squares: [SIMD2<Double>] = []
    for (number, hub) in diagram.hubs.enumerated() {
      let middle = hub.members.reduce(.zero) { $0 + figures[$1].center } / Double(max(1, hub.members.count))
      let center = freeSpot(near: middle, beside: squares)
      squares.append(center)
      for member in hub.members {
        let path = EdgePath(from: center, to: figures[member].center)
        scene.lines.append(layout.line(diagram.edges.count, path: path))
      }
      scene.circles.append(layout.hub(number, at: center))
    }
    var bitmap = OccupancyBitmap(around: drawn.map { figures[$0].circleBox }, margin: 40)
    for index in drawn { bitmap.fill(figures[index].circleBox) }
    for center in squares {
      bitmap.fill(Box(center: center, size: SIMD2(repeating: 2 * NetworkLayout.hubRadius)))
    }
    addAreas(to: &scene)
    addAreaNames(to: &scene, bitmap: &bitmap)
    placeNames(&bitmap)
    for index in drawn { scene.add(figures[index], index: index, diagram: diagram, style: style) }
    unnamedCount = diagram.vertices.indices.count { figures[$0].lines.isEmpty }
  }

  /// The point nearest to a wish at which a hub's square touches no circle and no other square: a circle on a square would
  /// look like the hub of a star; the wish itself where there is none within ninety points.
  private func freeSpot(near wish: SIMD2<Double>, beside squares: [SIMD2<Double>]) -> SIMD2<Double> {
    let own = NetworkLayout.hubRadius * 2.0.squareRoot() + 1
    let reach = Double(Self.steps.last!.x.magnitude + Self.steps.last!.y.magnitude) * Self.stepLength
    var taken = drawn.map { (center: figures[$0].center, least: figures[$0].radius + own) }
    taken += squares.map { ($0, 2 * own) }
    taken = taken.filter { ($0.center - wish).lengthSquared < ($0.least + reach) * ($0.least + reach) }
    for step in Self.steps {
      let point = wish + SIMD2(Double(step.x), Double(step.y)) * Self.stepLength
      if taken.allSatisfy({ ($0.center - point).lengthSquared >= $0.least * $0.least }) { return point }
    }
    return wish
  }

  /// The steps of a grid around a point, the shortest first.
  private static let steps: [(x: Int, y: Int)] = {
    var steps: [(x: Int, y: Int)] = []
    for y in -30...30 { for x in -30...30 { steps.append((x, y)) } }
    func length(_ step: (x: Int, y: Int)) -> Int { step.x * step.x + step.y * step.y }
    return steps.sorted { length($0) == length($1) ? $0 < $1 : length($0) < length($1) }
  }()

  /// The length of a step, in points.
  private static let stepLength = 3.0

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

  /// Returns the areas of a map: those of the diagram, or its groups of many members; none of few vertices.
  private static func areas(_ layout: NetworkLayout) -> [Diagram.Area] {
    let (diagram, style) = (layout.diagram, layout.style)
    guard diagram.vertices.count > vertexLimit else { return [] }
    let all =
      diagram.areas
      ?? style.groups.map { group in
        Diagram.Area(
          members: diagram.vertices.indices.filter { diagram.vertices[$0].group == group.number },
          leaders: group.name, group: group.number)
      }
    return all.map { area in
      var area = area
      area.members.removeAll { style.isIsolated[$0] }
      return area
    }.filter { $0.members.count >= leastMembers }
  }

  /// Tints what is around the members of each area.
  private func addAreas(to scene: inout Scene) {
    let radius = 1.1 * (Self.width * Self.width / Double(drawn.count)).squareRoot()
    for area in areas {
      let color = area.group.flatMap(style.color(ofGroup:)) ?? DiagramStyle.otherColor
      for index in area.members {
        scene.areas.append(
          Scene.Circle(center: figures[index].center, radius: min(26, radius), color: color))
      }
    }
  }

  /// Names areas within them, where a name covers fewest circles and no other name; those of most members first.
  private func addAreaNames(to scene: inout Scene, bitmap: inout OccupancyBitmap) {
    let largest = areas.map(\.members.count).max() ?? 1
    for area in areas {
      let centers = area.members.map { figures[$0].center }
      // The member with the least distance to all others is within the area; the mean need not be.
      let mean = centers.reduce(SIMD2<Double>.zero, +) / Double(max(1, centers.count))
      guard let middle = centers.min(by: { ($0 - mean).length < ($1 - mean).length }) else { continue }
      let share = (Double(area.members.count) / Double(largest)).squareRoot()
      let name = AreaName(area, fontSize: 9.5 + 5 * share)
      guard let box = place(of: name, around: middle, among: scene.areaNames) else { continue }
      bitmap.fill(box)
      scene.areaNames += name.texts(in: box)
    }
  }

  /// Returns where an area's name covers least; nil where there is no room beside the names of others.
  private func place(of name: AreaName, around middle: SIMD2<Double>, among others: [Scene.Text]) -> Box? {
    var best: (cost: Double, box: Box)?
    for row in -4...4 {
      for column in -3...3 {
        let step = SIMD2(Double(column) * 16, Double(row) * 9)
        let box = Box(center: middle + step, size: name.size)
        if others.contains(where: { $0.box.intersects(box.grown(by: 2)) }) { continue }
        let covered = drawn.reduce(0.0) { sum, index in
          box.intersects(circleAt: figures[index].center, radius: figures[index].radius)
            ? sum + 1 + figures[index].radius : sum
        }
        let cost = covered + 0.08 * step.length
        if cost < best?.cost ?? .infinity { best = (cost, box) }
      }
    }
    return best?.box
  }
}

/// The name of an area: what it is about, and below it its leading members.
private struct AreaName {
  private let lines: [(lines: [String], size: SIMD2<Double>, fontSize: Double, isBold: Bool)]

  init(_ area: Diagram.Area, fontSize: Double) {
    let leaders = TextMetrics.clipped(DOTText.visible(area.leaders), to: 44)
    var parts = [(leaders, area.topics.isEmpty ? fontSize : 0.8 * fontSize, area.topics.isEmpty)]
    if !area.topics.isEmpty {
      parts.insert((TextMetrics.clipped(DOTText.visible(area.topics), to: 44), fontSize, true), at: 0)
    }
    lines = parts.map { text, fontSize, isBold in
      let fontSize = max(8, fontSize)
      return ([text], TextMetrics.size([text], fontSize: fontSize, isBold: isBold), fontSize, isBold)
    }
  }

  /// The width and height of all lines.
  var size: SIMD2<Double> {
    SIMD2(lines.map(\.size.x).max() ?? 0, lines.reduce(0) { $0 + $1.size.y })
  }

  /// Returns the lines in a box of that size.
  func texts(in box: Box) -> [Scene.Text] {
    var top = box.upper.y
    return lines.map { line in
      let middle = SIMD2(box.center.x, top - line.size.y / 2)
      top -= line.size.y
      return Scene.Text(
        box: Box(center: middle, size: line.size), lines: line.lines, alignment: .center,
        fontSize: line.fontSize, isBold: line.isBold, isVeiled: true)
    }
  }
}
