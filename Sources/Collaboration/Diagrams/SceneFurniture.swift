import ByteFormats
import GraphLayout

/// Title, isolated vertices, legend and notes around the network.
extension Scene {
  /// Returns by how much furniture is larger than usual, so that it keeps its proportion to a wide drawing.
  private static func scale(_ width: Double) -> Double { min(2.2, max(1, width / 1000)) }

  /// Adds title and subtitle above everything.
  mutating func addTitle(_ diagram: Diagram) {
    let area = bounds
    let scale = Self.scale(area.size.x)
    let (title, subtitle) = (16 * scale, 10.5 * scale)
    let titleLines = Self.fitted(diagram.title, width: area.size.x, fontSize: title, isBold: true)
    let subtitleLines = Self.fitted(diagram.subtitle, width: area.size.x, fontSize: subtitle)
    let height =
      TextMetrics.size(titleLines, fontSize: title).y + TextMetrics.size(subtitleLines, fontSize: subtitle).y
    var corner = SIMD2(area.lower.x, area.upper.y + height + 22 * scale)
    corner.y -= add(titleLines, upperLeft: corner, fontSize: title, isBold: true).y + 2 * scale
    add(subtitleLines, upperLeft: corner, fontSize: subtitle, color: DiagramStyle.quietColor)
  }

  /// Adds the vertices without edges in rows below everything.
  mutating func addIsolated(_ indices: [Int], figures: [VertexFigure], diagram: Diagram, style: DiagramStyle)
  {
    guard !indices.isEmpty else { return }
    let area = bounds
    let scale = Self.scale(area.size.x)
    let isOfPersons = diagram.kind == .persons && !diagram.isOfCommunities
    let heading =
      diagram.isTwoMode
      ? diagram.language("Without an institution here ({1})", indices.count)
      : isOfPersons
        ? diagram.language("Without co-authors here ({1})", indices.count)
        : diagram.language("Without partners here ({1})", indices.count)
    var corner = SIMD2(area.lower.x, area.lower.y - 26 * scale)
    corner.y -=
      add(
        [heading], upperLeft: corner, fontSize: 10.5 * scale,
        color: DiagramStyle.quietColor
      ).y + 4 * scale

    let radius = indices.map { figures[$0].radius }.max() ?? 0
    let name = indices.map { figures[$0].hasOuterName ? figures[$0].nameSize.x + 4 : 0 }.max() ?? 0
    let height = indices.map { max(2 * figures[$0].radius, figures[$0].nameSize.y) }.max() ?? 0
    let column = 2 * radius + name + 12
    // As many columns as fit below the network, and enough for a block that is not higher than wide.
    let square = (Double(indices.count) * (height + 5) / column).squareRoot().rounded(.up)
    let columns = max(1, Int(square), Int((area.size.x + 12) / column))
    for (rank, index) in indices.enumerated() {
      let (row, place) = (Double(rank / columns), Double(rank % columns))
      var figure = figures[index]
      figure.center = corner + SIMD2(place * column + radius, -row * (height + 5) - height / 2)
      figure.place = .right
      add(figure, index: index, diagram: diagram, style: style)
    }
  }

  /// Adds a vertex's circle and name.
  mutating func add(_ figure: VertexFigure, index: Int, diagram: Diagram, style: DiagramStyle) {
    let vertex = diagram.vertices[index]
    let color = style.color(of: index, in: diagram)
    circles.append(
      Circle(
        center: figure.center, radius: figure.radius, color: color, ring: vertex.ring, vertex: index,
        isSquare: vertex.isSquare))
    guard !figure.lines.isEmpty else { return }
    let box = figure.nameBox ?? Box(center: figure.center, size: figure.nameSize)
    texts.append(
      Text(
        box: box, lines: figure.lines, alignment: figure.isNameInside ? .center : figure.place.alignment,
        fontSize: figure.fontSize, ground: figure.isNameInside ? color : nil,
        isVeiled: !figure.isNameInside, vertex: index))
  }

  /// Adds what size, width, colour, dashed lines and rings mean, and the notes, below everything.
  mutating func addLegend(_ diagram: Diagram, style: DiagramStyle) {
    let area = bounds
    let scale = Self.scale(area.size.x)
    let width = max(area.size.x, 360 * scale)
    let blocks = diagram.hasLegend ? LegendBlock.all(diagram, style: style, scale: scale) : []
    var pen = SIMD2(area.lower.x, area.lower.y - 30 * scale)
    var rowHeight = 0.0
    for block in blocks {
      let extent = block.bounds
      if pen.x > area.lower.x, pen.x + extent.size.x > area.lower.x + width {
        pen = SIMD2(area.lower.x, pen.y - rowHeight - 16 * scale)
        rowHeight = 0
      }
      add(block.moved(by: SIMD2(pen.x - extent.lower.x, pen.y - extent.upper.y)))
      pen.x += extent.size.x + 30 * scale
      rowHeight = max(rowHeight, extent.size.y)
    }
    pen = SIMD2(area.lower.x, pen.y - rowHeight - 12 * scale)
    for note in diagram.notes {
      let lines = Self.fitted(note, width: width, fontSize: 9 * scale)
      pen.y -= add(lines, upperLeft: pen, fontSize: 9 * scale, color: DiagramStyle.quietColor).y
    }
  }

  private mutating func add(_ other: Scene) {
    circles += other.circles
    cells += other.cells
    texts += other.texts
    lines += other.lines
  }

  private func moved(by step: SIMD2<Double>) -> Scene {
    var result = self
    for index in circles.indices { result.circles[index].center += step }
    for index in cells.indices { result.cells[index].box = cells[index].box.moved(by: step) }
    for index in texts.indices { result.texts[index].box = texts[index].box.moved(by: step) }
    for index in lines.indices {
      result.lines[index].path = lines[index].path.moved(by: step)
    }
    return result
  }

  /// Returns a text in lines that fit a width.
  private static func fitted(
    _ text: String, width: Double, fontSize: Double, isBold: Bool = false
  ) -> [String] {
    let whole = TextMetrics.width(text, fontSize: fontSize, isBold: isBold)
    let limit = max(width, 360)
    if whole <= limit { return [DOTText.visible(text)] }
    let count = max(20, Int(Double(text.count) * limit / whole * 0.94))
    return TextMetrics.wrapped(text, width: count, lines: 4)
  }
}

/// One explanation of the legend, its upper left corner at the origin.
private enum LegendBlock {
  static func all(_ diagram: Diagram, style: DiagramStyle, scale: Double) -> [Scene] {
    var blocks: [Scene] = []
    if diagram.matrixOrder != nil {
      blocks.append(cells(diagram, scale: scale))
    } else if diagram.vertices.contains(where: { $0.size > 0 }) {
      blocks.append(sizes(diagram, style: style, scale: scale))
    }
    if diagram.isTwoMode { blocks.append(shapes(diagram, scale: scale)) }
    if diagram.matrixOrder == nil, !diagram.edges.isEmpty || !diagram.hubs.isEmpty {
      blocks.append(lines(diagram, style: style, scale: scale))
    }
    if diagram.matrixOrder == nil, diagram.vertices.contains(where: { $0.ring != nil }),
      !diagram.legend.ring.isEmpty
    {
      blocks.append(ring(diagram, scale: scale))
    }
    if !style.groups.isEmpty, !diagram.legend.color.isEmpty {
      blocks.append(colors(diagram, style: style, scale: scale))
    }
    return blocks
  }

  private static func heading(_ text: String, scale: Double) -> (scene: Scene, y: Double) {
    var scene = Scene()
    let lines = TextMetrics.wrapped(text, width: 34, lines: 4)
    let size = scene.add(lines, upperLeft: .zero, fontSize: 9.5 * scale, isBold: true)
    return (scene, -size.y - 5 * scale)
  }

  private static func sizes(_ diagram: Diagram, style: DiagramStyle, scale: Double) -> Scene {
    var (scene, y) = heading(diagram.language("Circle area: {1}", diagram.legend.size), scale: scale)
    let values = style.exampleSizes
    let tallest = values.map { 2 * style.radius($0) }.max() ?? 0
    var x = 0.0
    for value in values {
      let radius = style.radius(value)
      let center = SIMD2(x + radius, y - tallest / 2)
      scene.circles.append(Scene.Circle(center: center, radius: radius, color: DiagramStyle.noColor))
      x += 2 * radius + 3 * scale
      let corner = SIMD2(x, y - tallest / 2 + 5.4 * scale)
      x += scene.add([DOTText.number(value)], upperLeft: corner, fontSize: 9 * scale).x + 12 * scale
    }
    return scene
  }

  private static func shapes(_ diagram: Diagram, scale: Double) -> Scene {
    var (scene, y) = heading(diagram.language("Shape"), scale: scale)
    for (isSquare, text) in [
      (false, diagram.language.translated("person")), (true, diagram.language.translated("institution")),
    ] {
      let center = SIMD2(6 * scale, y - 5.4 * scale)
      scene.circles.append(
        Scene.Circle(center: center, radius: 5.5 * scale, color: DiagramStyle.noColor, isSquare: isSquare))
      y -= scene.add([text], upperLeft: SIMD2(16 * scale, y), fontSize: 9 * scale).y + 2 * scale
    }
    return scene
  }

  /// What the colours of a matrix's cells mean.
  private static func cells(_ diagram: Diagram, scale: Double) -> Scene {
    var (scene, y) = heading(diagram.language("Cell: {1}", diagram.legend.width), scale: scale)
    func row(_ color: String, _ text: String, isDashed: Bool = false) {
      let corner = SIMD2(0, y - 11 * scale)
      scene.cells.append(
        Scene.Cell(
          box: Box(lower: corner, upper: corner + SIMD2(16, 11) * scale), color: color, isDashed: isDashed))
      let lines = TextMetrics.wrapped(text, width: 36, lines: 4)
      y -= scene.add(lines, upperLeft: SIMD2(22 * scale, y), fontSize: 9 * scale).y + 2.5 * scale
    }
    let colors = NetworkMatrix.CellColors(diagram)
    for (name, color) in colors.classes { row(color, name) }
    if diagram.edges.contains(where: \.isDashed), !diagram.legend.dashed.isEmpty {
      row(DiagramStyle.ringBackColor, diagram.legend.dashed, isDashed: true)
    }
    return scene
  }

  private static func lines(_ diagram: Diagram, style: DiagramStyle, scale: Double) -> Scene {
    var (scene, y) = heading(diagram.language("Line width: {1}", diagram.legend.width), scale: scale)
    func row(_ width: Double, _ text: String, isDashed: Bool) {
      let end = SIMD2(30 * scale, y - 5.4 * scale)
      let path = EdgePath(from: SIMD2(0, end.y), to: end)
      scene.lines.append(Scene.Line(path: path, width: width, color: "#6B7785", isDashed: isDashed))
      let lines = TextMetrics.wrapped(text, width: 36, lines: 4)
      y -= scene.add(lines, upperLeft: SIMD2(end.x + 5 * scale, y), fontSize: 9 * scale).y + 1.5 * scale
    }
    for weight in style.exampleWeights {
      row(style.width(weight), DOTText.number(weight), isDashed: false)
    }
    if !diagram.hubs.isEmpty {
      let center = SIMD2(15 * scale, y - 5.4 * scale)
      scene.circles.append(
        Scene.Circle(
          center: center, radius: NetworkLayout.hubRadius * scale, color: DiagramStyle.lineColor, hub: -1))
      let lines = TextMetrics.wrapped(
        diagram.language("work of many {1}", diagram.kind.form(2, in: diagram.language)), width: 36, lines: 2)
      y -= scene.add(lines, upperLeft: SIMD2(35 * scale, y), fontSize: 9 * scale).y + 1.5 * scale
    }
    if diagram.edges.contains(where: \.isDashed), !diagram.legend.dashed.isEmpty {
      row(style.width(style.exampleWeights.first ?? 1), diagram.legend.dashed, isDashed: true)
    }
    return scene
  }

  private static func ring(_ diagram: Diagram, scale: Double) -> Scene {
    var (scene, y) = heading(diagram.language("Ring: {1}", diagram.legend.ring), scale: scale)
    var x = 0.0
    for share in [0.25, 0.5, 1] {
      let radius = 7 * scale + VertexFigure.ringWidth
      scene.circles.append(
        Scene.Circle(
          center: SIMD2(x + radius, y - radius), radius: radius, color: DiagramStyle.noColor, ring: share))
      x += 2 * radius + 3 * scale
      let corner = SIMD2(x, y - radius + 5.4 * scale)
      x += scene.add(["\(Int(share * 100)) %"], upperLeft: corner, fontSize: 9 * scale).x + 10 * scale
    }
    return scene
  }

  /// `Norway (4)`, or for a group without a name `Ada Okafor and 3 others`.
  private static func text(_ group: DiagramStyle.Group, _ diagram: Diagram) -> String {
    let name = TextMetrics.clipped(DOTText.visible(group.name), to: 30)
    if diagram.legend.groupNames[group.number] != nil { return "\(name) (\(group.vertexCount))" }
    let others = group.vertexCount - 1
    return others == 0 ? name : diagram.language("{1} and {2} {2:other|others}", name, others)
  }

  private static func colors(_ diagram: Diagram, style: DiagramStyle, scale: Double) -> Scene {
    var (scene, top) = heading(diagram.language("Colour: {1}", diagram.legend.color), scale: scale)
    var entries = style.groups.map { (text: text($0, diagram), color: $0.color) }
    if style.otherGroupCount > 0 {
      entries.append(
        (
          diagram.language(
            "{1} {1:smaller one|smaller ones} ({2})", style.otherGroupCount, style.otherVertexCount),
          DiagramStyle.otherColor
        ))
    }
    if style.ungroupedCount > 0 {
      entries.append((diagram.language("not known ({1})", style.ungroupedCount), DiagramStyle.noColor))
    }
    let rows = entries.count <= 4 ? entries.count : (entries.count + 2) / 3
    var (x, widest) = (0.0, 0.0)
    for (index, entry) in entries.enumerated() {
      if index > 0, index % rows == 0 {
        x += widest + 16 * scale
        widest = 0
      }
      let y = top - Double(index % rows) * 13.5 * scale
      scene.circles.append(
        Scene.Circle(
          center: SIMD2(x + 5 * scale, y - 5.4 * scale), radius: 4.8 * scale, color: entry.color))
      let size = scene.add([entry.text], upperLeft: SIMD2(x + 13 * scale, y), fontSize: 9 * scale)
      widest = max(widest, size.x + 13 * scale)
    }
    return scene
  }
}
