import ByteFormats
import GraphLayout

/// The SVG of a scene: every circle, line and text as an element of its own, with the tooltips as titles.
struct SVGWriter {
  private var text = ""
  private let diagram: Diagram
  private let frame: Box
  private let isInline: Bool
  private let ids: SVGIdentifiers
  private let links: PageLinks

  /// Returns a document, or an element for an HTML page that shrinks to the page's width.
  ///
  /// - Parameter links: the pages that vertices and lines lead to.
  static func text(_ scene: Scene, of diagram: Diagram, isInline: Bool, links: PageLinks = PageLinks())
    -> String
  {
    var writer = SVGWriter(diagram, frame: scene.bounds.grown(by: 18), isInline: isInline, links: links)
    writer.write(scene)
    return writer.text
  }

  private init(_ diagram: Diagram, frame: Box, isInline: Bool, links: PageLinks) {
    self.isInline = isInline
    self.diagram = diagram
    self.frame = frame
    self.links = links
    ids = SVGIdentifiers(diagram)
  }

  /// Whether the page's style gives the drawing dark colours where the reader's setting asks for them.
  private var isAdaptive: Bool { isInline && diagram.theme == .light }

  private mutating func write(_ scene: Scene) {
    let (width, height) = (frame.size.x, frame.size.y)
    let shown = diagram.width.map(Double.init) ?? width
    if !isInline { text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }
    text += "<svg role=\"img\" aria-label=\"\(Self.escaped(diagram.title))\""
    if isInline { text += " style=\"max-width:100%;height:auto\"" }
    if isAdaptive { text += " class=\"adaptive\"" }
    text += " xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(shown))\""
    text += " height=\"\(number(shown * height / max(width, 1)))\""
    text += " viewBox=\"0 0 \(number(width)) \(number(height))\" font-family=\"\(DiagramStyle.fonts)\">\n"
    text += "<g id=\"\(ids.graph)\" class=\"graph\">\n"
    text +=
      "<rect width=\"\(number(width))\" height=\"\(number(height))\" fill=\"\(diagram.theme.background)\"/>\n"
    writeAreas(scene.areas)
    writeCells(scene.cells)
    for line in scene.lines { write(line) }
    for circle in scene.circles { write(circle) }
    for item in scene.texts + scene.areaNames { write(item) }
    text += "</g>\n</svg>\n"
  }

  private mutating func writeAreas(_ areas: [Scene.Circle]) {
    guard !areas.isEmpty else { return }
    // One opacity for each colour as a whole, so that discs of one area do not darken each other.
    let opacity = diagram.theme == .dark ? 0.2 : 0.13
    for color in Set(areas.map(\.color)).sorted() {
      text += "<g class=\"area\" opacity=\"\(opacity)\" fill=\"\(paint(color))\">\n"
      for area in areas where area.color == color {
        text += "<circle cx=\"\(x(area.center))\" cy=\"\(y(area.center))\" r=\"\(number(area.radius))\"/>\n"
      }
      text += "</g>\n"
    }
  }

  private mutating func writeCells(_ cells: [Scene.Cell]) {
    var written: Set<Int> = []
    for cell in cells {
      let (corner, size) = (SIMD2(cell.box.lower.x, cell.box.upper.y), cell.box.size)
      var shape = "<rect x=\"\(x(corner))\" y=\"\(y(corner))\" width=\"\(number(size.x))\""
      shape += " height=\"\(number(size.y))\" fill=\"\(paint(cell.color))\""
      if cell.isDashed { shape += " stroke=\"\(paint(DiagramStyle.quietColor))\" stroke-dasharray=\"2 2\"" }
      shape += "/>"
      guard let edge = cell.edge else {
        text += shape + "\n"
        continue
      }
      // An edge has two cells, and its id one of them.
      let id = written.insert(edge).inserted ? " id=\"\(ids.edges[edge])\"" : ""
      let ends = [diagram.edges[edge].source, diagram.edges[edge].target].map { diagram.vertices[$0].id }
      text += "<g\(id) class=\"edge\">\(title(diagram.edges[edge].tooltip))\(linked(shape, to: ends))</g>\n"
    }
  }

  private mutating func write(_ line: Scene.Line) {
    let path = line.path
    var data = "M\(x(path.start)) \(y(path.start))"
    data +=
      path.points.count == 2
      ? "L\(x(path.end)) \(y(path.end))"
      : "C\(x(path.firstControl)) \(y(path.firstControl)) \(x(path.secondControl)) \(y(path.secondControl))"
        + " \(x(path.end)) \(y(path.end))"
    let color = paint(line.color)
    var attributes =
      "d=\"\(data)\" fill=\"none\" stroke=\"\(color.prefix(7))\" stroke-width=\"\(number(line.width))\""
    if color.count == 9, let opacity = UInt8(color.suffix(2), radix: 16) {
      attributes += " stroke-opacity=\"\(number(Double(opacity) / 255))\""
    }
    if line.isDashed { attributes += " stroke-dasharray=\"5 3\"" }
    guard let edge = line.edge else {
      text += "<path class=\"\(line.isSpoke ? "spoke" : "sample")\" \(attributes)/>\n"
      return
    }
    text += "<g id=\"\(ids.edges[edge])\" class=\"edge\">\(title(diagram.edges[edge].tooltip))"
    let ends = [diagram.edges[edge].source, diagram.edges[edge].target].map { diagram.vertices[$0].id }
    text += linked("<path \(attributes)/>", to: ends) + "</g>\n"
  }

  /// Returns shapes that lead to where actors can be explored. A keyboard does not stop at each of them: the tables of the
  /// page have the same links.
  private func linked(_ shapes: String, to ids: [String]) -> String {
    guard !diagram.isOfCommunities, let address = links.address(ids, of: diagram.kind) else { return shapes }
    return "<a href=\"\(Self.escaped(address))\" tabindex=\"-1\">\(shapes)</a>"
  }

  private mutating func write(_ circle: Scene.Circle) {
    let (cx, cy) = (x(circle.center), y(circle.center))
    if let hub = circle.hub {
      let tooltip = diagram.hubs.indices.contains(hub) ? title(diagram.hubs[hub].tooltip) : ""
      let side = number(2 * circle.radius)
      let corner = circle.center + SIMD2(-circle.radius, circle.radius)
      text +=
        "<g class=\"hub\">\(tooltip)<rect x=\"\(x(corner))\" y=\"\(y(corner))\" width=\"\(side)\" height=\"\(side)\""
      text +=
        " fill=\"\(paint(circle.color))\" stroke=\"\(diagram.theme.background)\" stroke-width=\"0.8\"/></g>\n"
      return
    }
    var shapes = ""
    var radius = circle.radius
    if let ring = circle.ring {
      shapes += ringShapes(circle, share: min(1, max(0, ring)))
      radius -= VertexFigure.ringWidth
    }
    let isHighlighted = circle.vertex.map { diagram.highlights.contains($0) } ?? false
    if isHighlighted {
      // Around a square it is as far from the corners.
      let reach = circle.radius * (circle.isSquare ? 1.12 : 1) + 3
      shapes += "<circle cx=\"\(cx)\" cy=\"\(cy)\" r=\"\(number(reach))\" fill=\"none\""
      shapes += " stroke=\"\(paint(DiagramStyle.textColor))\" stroke-width=\"2\"/>"
    }
    let border = min(1.2, radius / 4)
    if circle.isSquare {
      let corner = circle.center + SIMD2(-circle.halfSide, circle.halfSide)
      let side = number(2 * circle.halfSide)
      shapes += "<rect x=\"\(x(corner))\" y=\"\(y(corner))\" width=\"\(side)\" height=\"\(side)\""
      shapes += " fill=\"\(paint(circle.color))\""
    } else {
      shapes += "<circle cx=\"\(cx)\" cy=\"\(cy)\" r=\"\(number(radius))\" fill=\"\(paint(circle.color))\""
    }
    shapes += " stroke=\"\(diagram.theme.background)\" stroke-width=\"\(number(border))\"/>"
    guard let vertex = circle.vertex else {
      text += shapes + "\n"
      return
    }
    text +=
      "<g id=\"\(ids.vertices[vertex])\" class=\"vertex\">\(vertexTitle(vertex))\(linked(shapes, to: [diagram.vertices[vertex].id]))</g>\n"
  }

  /// A pale disc, and on it a dark sector counter-clockwise from the top.
  private func ringShapes(_ circle: Scene.Circle, share: Double) -> String {
    let (cx, cy, r) = (x(circle.center), y(circle.center), circle.radius)
    func disc(_ color: String) -> String {
      "<circle cx=\"\(cx)\" cy=\"\(cy)\" r=\"\(number(r))\" fill=\"\(paint(color))\"/>"
    }
    if share > 0.999 { return disc(DiagramStyle.ringColor) }
    guard share > 0.001 else { return disc(DiagramStyle.ringBackColor) }
    let top = circle.center + SIMD2(0, r)
    let end = circle.center + SIMD2(-Turn.sine(share), Turn.cosine(share)) * r
    let arc =
      "M\(cx) \(cy)L\(x(top)) \(y(top))A\(number(r)) \(number(r)) 0 \(share > 0.5 ? 1 : 0) 0 \(x(end)) \(y(end))Z"
    return disc(DiagramStyle.ringBackColor) + "<path d=\"\(arc)\" fill=\"\(paint(DiagramStyle.ringColor))\"/>"
  }

  private mutating func write(_ item: Scene.Text) {
    let anchor =
      switch item.alignment {
      case .left: (name: "start", x: item.box.lower.x)
      case .center: (name: "middle", x: item.box.center.x)
      case .right: (name: "end", x: item.box.upper.x)
      }
    let color = item.ground.map { DiagramStyle.textColor(on: paint($0)) } ?? paint(item.color)
    var attributes = ""
    if isAdaptive, let ground = item.ground {
      let isInk = DiagramStyle.textColor(on: Diagram.Theme.dark.color(ground)) == DiagramStyle.textColor
      attributes = "class=\"\(isInk ? "ink" : "white")\" "
    }
    attributes += "text-anchor=\"\(anchor.name)\" font-size=\"\(number(item.fontSize))\" fill=\"\(color)\""
    if item.isBold { attributes += " font-weight=\"bold\"" }
    if item.isVeiled {
      attributes += " stroke=\"\(diagram.theme.background)\" stroke-opacity=\"0.85\" stroke-width=\"2.5\""
      attributes += " stroke-linejoin=\"round\" paint-order=\"stroke\""
    }
    let lineHeight = item.fontSize * TextMetrics.lineHeight
    var lines = ""
    for (number, line) in item.lines.enumerated() {
      // The baseline: as much below the middle of the line as letters are high above it.
      let baseline = item.box.upper.y - lineHeight * (Double(number) + 0.5) - 0.35 * item.fontSize
      let place = SIMD2(anchor.x, baseline)
      lines += "<text x=\"\(x(place))\" y=\"\(y(place))\" \(attributes)>\(Self.escaped(line))</text>"
    }
    text +=
      item.vertex.map { vertex in
        "<g class=\"name\">\(vertexTitle(vertex))\(linked(lines, to: [diagram.vertices[vertex].id]))</g>\n"
      } ?? lines + "\n"
  }

  private func vertexTitle(_ vertex: Int) -> String {
    let vertex = diagram.vertices[vertex]
    return title(vertex.tooltip.isEmpty ? vertex.label : vertex.tooltip)
  }

  private func title(_ tooltip: String) -> String {
    guard !tooltip.isEmpty else { return "" }
    let lines = tooltip.split(separator: "\n", omittingEmptySubsequences: false).map {
      Self.escaped(String($0))
    }
    return "<title>\(lines.joined(separator: "\n"))</title>"
  }

  private static func escaped(_ text: String) -> String { XMLText.escaped(DOTText.visible(text)) }

  private func paint(_ color: String) -> String { diagram.theme.color(color) }
  private func x(_ point: SIMD2<Double>) -> String { number(point.x - frame.lower.x) }
  private func y(_ point: SIMD2<Double>) -> String { number(frame.upper.y - point.y) }
  private func number(_ value: Double) -> String { DOTText.number(value) }
}

/// Sine and cosine of shares of a turn, the same on every machine.
private enum Turn {
  static func sine(_ share: Double) -> Double { cosine(share - 0.25) }

  /// Halved until the first terms of the series suffice, and doubled back.
  static func cosine(_ share: Double) -> Double {
    let angle = (share - share.rounded()) * 2 * Double.pi / 64
    let square = angle * angle
    var result = 1 - square / 2 + square * square / 24 - square * square * square / 720
    for _ in 0..<6 { result = 2 * result * result - 1 }
    return result
  }
}
