import GraphLayout

/// The DOT text of a scene, with a position for everything.
struct PlacedDOT {
  private(set) var text = ""
  private let diagram: Diagram
  /// The prefix of the names of DOT vertices that are no vertices of the diagram.
  private let mark: String
  private var markCount = 0

  init(_ diagram: Diagram, scene: Scene) {
    self.diagram = diagram
    var mark = "~"
    while diagram.vertices.contains(where: { $0.id.hasPrefix(mark) }) { mark += "~" }
    self.mark = mark
    write(scene)
  }

  private mutating func write(_ scene: Scene) {
    let ids = SVGIdentifiers(diagram)
    text = DOTWriter.comment(diagram, remark: "All positions are given: the engine nop2 draws it as it is.")
    text += """
      graph \(DOTText.quoted(diagram.name)) {
        graph [layout=nop2, outputorder=edgesfirst, bgcolor="\(diagram.theme.background)", pad=0, margin=0,\(resolution(scene))
          id=\(DOTText.quoted(ids.graph))]
        node [shape=circle, style=filled, fixedsize=true, margin=0, label="", color="\(diagram.theme.background)", penwidth=1.2,
          fontname="\(DiagramStyle.fonts)", fontcolor="\(paint(DiagramStyle.textColor))"]

      """
    writeAreas(scene.areas)
    writeCells(scene.cells)
    writeRings(scene)
    writeCircles(scene, ids: ids)
    writeTexts(scene)
    writeLines(scene, ids: ids)
    writeFrame(scene.bounds.grown(by: 18))
    text += "}\n"
  }

  private mutating func writeCircles(_ scene: Scene, ids: SVGIdentifiers) {
    for circle in scene.circles {
      let radius = circle.ring == nil ? circle.radius : circle.radius - VertexFigure.ringWidth
      var attributes = [
        ("pos", position(circle.center)),
        ("width", inches(circle.isSquare ? 2 * circle.halfSide : 2 * radius)),
        ("fillcolor", DOTText.quoted(paint(circle.color))),
      ]
      if circle.hub != nil || circle.isSquare { attributes.append(("shape", "square")) }
      if circle.vertex.map({ diagram.highlights.contains($0) }) == true {
        attributes += [("color", DOTText.quoted(paint(DiagramStyle.textColor))), ("penwidth", "2")]
      }
      var name = nextMark()
      if let vertex = circle.vertex {
        name = diagram.vertices[vertex].id
        attributes += [
          ("id", DOTText.quoted(ids.vertices[vertex])), ("class", "vertex"), ("tooltip", tooltip(vertex)),
        ]
      }
      write(name, attributes)
    }
  }

  /// The resolution that gives an image the wanted width in pixels.
  private func resolution(_ scene: Scene) -> String {
    guard let width = diagram.width else { return "" }
    return " dpi=\(Self.fraction(Double(width) * 72 / max(1, scene.bounds.size.x + 36))),"
  }

  private func paint(_ color: String) -> String { diagram.theme.color(color) }

  private mutating func writeAreas(_ areas: [Scene.Circle]) {
    for area in areas {
      write(
        nextMark(),
        [
          ("pos", position(area.center)), ("width", inches(2 * area.radius)), ("penwidth", "0"),
          ("fillcolor", DOTText.quoted(paint(area.color) + "14")), ("class", "area"),
        ])
    }
  }

  private mutating func writeCells(_ cells: [Scene.Cell]) {
    for cell in cells {
      var attributes = [
        ("shape", "box"), ("pos", position(cell.box.center)), ("width", inches(cell.box.size.x)),
        ("height", inches(cell.box.size.y)), ("fillcolor", DOTText.quoted(paint(cell.color))),
        ("class", "cell"), ("penwidth", cell.isDashed ? "0.8" : "0"),
      ]
      if cell.isDashed {
        attributes += [
          ("color", DOTText.quoted(paint(DiagramStyle.quietColor))), ("style", "\"filled,dashed\""),
        ]
      }
      if let edge = cell.edge {
        attributes.append(("tooltip", DOTText.quoted(diagram.edges[edge].tooltip, keepingLines: true)))
      }
      write(nextMark(), attributes)
    }
  }

  /// A ring is a disc behind its circle: pale, with a dark sector counter-clockwise from the top. A wide
  /// sector is drawn as its pale rest on a dark disc, since Graphviz begins its sectors at the right and one
  /// that runs on beyond would show a seam.
  private mutating func writeRings(_ scene: Scene) {
    for circle in scene.circles {
      guard let ring = circle.ring else { continue }
      let share = min(1, max(0, ring))
      let isWide = share > 0.75
      let disc = [
        ("pos", position(circle.center)), ("width", inches(2 * circle.radius)), ("penwidth", "0"),
        ("class", "ring"),
      ]
      let tips = circle.vertex.map { [("tooltip", tooltip($0))] } ?? []
      let (base, sector) =
        isWide
        ? (paint(DiagramStyle.ringColor), paint(DiagramStyle.ringBackColor))
        : (paint(DiagramStyle.ringBackColor), paint(DiagramStyle.ringColor))
      write(nextMark(), disc + [("fillcolor", DOTText.quoted(base))] + tips)
      let (start, width) = isWide ? (share - 0.75, 1 - share) : (0.25, share)
      guard width > 0.001 else { continue }
      let sectors = [("transparent", start), (sector, width), ("transparent", 1 - start - width)]
      let fill = sectors.filter { $0.1 > 0.001 }.map { "\($0.0);\(Self.fraction($0.1))" }
      write(
        nextMark(),
        disc + [("style", "wedged"), ("fillcolor", DOTText.quoted(fill.joined(separator: ":")))] + tips)
    }
  }

  private mutating func writeTexts(_ scene: Scene) {
    let texts = scene.texts + scene.areaNames
    let veiled = texts.filter(\.isVeiled)
    if !veiled.isEmpty {
      text +=
        "  {\n    node [shape=box, penwidth=0, fillcolor=\"\(diagram.theme.background)D0\", class=veil]\n"
      for item in veiled {
        let size = item.box.size
        write(
          nextMark(),
          [("pos", position(item.box.center)), ("width", inches(size.x)), ("height", inches(size.y))],
          indent: "    ")
      }
      text += "  }\n"
    }
    text += "  {\n    node [shape=plaintext, style=solid, class=text]\n"
    for item in texts { write(item) }
    text += "  }\n"
  }

  private mutating func write(_ item: Scene.Text) {
    // Wider than the estimate, away from the flush side: where Graphviz, which takes each byte of UTF-8 for a
    // character, finds a text too wide for its vertex, it would move it.
    let label = DOTText.quoted(lines: item.lines, alignment: item.alignment)
    let foreign = label.utf8.count { $0 > 127 }
    let room = 0.1 * item.box.size.x + Double(foreign) * item.fontSize + 6
    let shift = item.alignment == .left ? room / 2 : item.alignment == .right ? -room / 2 : 0
    var attributes = [
      ("pos", position(item.box.center + SIMD2(shift, 0))), ("width", inches(item.box.size.x + room)),
      ("height", inches(item.box.size.y + 2)),
      ("label", label), ("fontsize", DOTText.number(item.fontSize)),
    ]
    if item.isBold { attributes.append(("fontname", "\"Helvetica-Bold\"")) }
    let color = item.ground.map { DiagramStyle.textColor(on: paint($0)) } ?? paint(item.color)
    if color != paint(DiagramStyle.textColor) { attributes.append(("fontcolor", DOTText.quoted(color))) }
    if let vertex = item.vertex { attributes.append(("tooltip", tooltip(vertex))) }
    write(nextMark(), attributes, indent: "    ")
  }

  private mutating func writeLines(_ scene: Scene, ids: SVGIdentifiers) {
    for line in scene.lines {
      let path = line.path
      let points = [path.start, path.firstControl, path.secondControl, path.end]
      var attributes = [
        ("pos", "\"\(points.map(coordinates).joined(separator: " "))\""),
        ("penwidth", DOTText.number(line.width)), ("color", DOTText.quoted(paint(line.color))),
      ]
      if line.isDashed { attributes.append(("style", "dashed")) }
      var ends: (String, String)
      if let edge = line.edge {
        let item = diagram.edges[edge]
        ends = (diagram.vertices[item.source].id, diagram.vertices[item.target].id)
        attributes += [
          ("id", DOTText.quoted(ids.edges[edge])),
          ("tooltip", DOTText.quoted(item.tooltip, keepingLines: true)),
        ]
      } else {
        ends = (nextMark(), nextMark())
        for (name, place) in [(ends.0, path.start), (ends.1, path.end)] {
          write(name, [("pos", position(place)), ("width", "0.01"), ("style", "invis")])
        }
      }
      text += "  \(DOTText.quoted(ends.0)) -- \(DOTText.quoted(ends.1)) [\(Self.list(attributes))]\n"
    }
  }

  /// Two invisible corners keep the margin.
  private mutating func writeFrame(_ frame: Box) {
    for corner in [frame.lower, frame.upper] {
      write(nextMark(), [("pos", position(corner)), ("width", "0.01"), ("style", "invis")])
    }
  }

  private mutating func write(_ name: String, _ attributes: [(String, String)], indent: String = "  ") {
    text += "\(indent)\(DOTText.quoted(name)) [\(Self.list(attributes))]\n"
  }

  private mutating func nextMark() -> String {
    markCount += 1
    return "\(mark)\(markCount)"
  }

  private func tooltip(_ vertex: Int) -> String {
    let vertex = diagram.vertices[vertex]
    return DOTText.quoted(vertex.tooltip.isEmpty ? vertex.label : vertex.tooltip, keepingLines: true)
  }

  private static func list(_ attributes: [(String, String)]) -> String {
    attributes.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")
  }

  private func position(_ point: SIMD2<Double>) -> String { "\"\(coordinates(point))\"" }

  private func coordinates(_ point: SIMD2<Double>) -> String {
    "\(DOTText.number(point.x)),\(DOTText.number(point.y))"
  }

  private func inches(_ points: Double) -> String { Self.fraction(points / 72) }

  /// Returns a number with four decimals; two would be visibly coarse.
  private static func fraction(_ value: Double) -> String {
    "\((value * 10_000).rounded() / 10_000)"
  }
}

/// The ids of a diagram's elements in SVG: unique, and stable while the diagram's own ids are.
struct SVGIdentifiers {
  let graph: String
  private(set) var vertices: [String] = []
  private(set) var edges: [String] = []

  init(_ diagram: Diagram) {
    let prefix = DOTText.identifier(diagram.name)
    graph = prefix
    var used: Set<String> = [prefix]
    func unique(_ wish: String) -> String {
      var id = wish
      var number = 2
      while !used.insert(id).inserted {
        id = "\(wish)-\(number)"
        number += 1
      }
      return id
    }
    let slugs = diagram.vertices.map { DOTText.identifier($0.id) }
    vertices = slugs.map { unique("\(prefix)-\($0)") }
    edges = diagram.edges.map { unique("\(prefix)-\(slugs[$0.source])--\(slugs[$0.target])") }
  }
}
