import ByteFormats

/// Writes a diagram as DOT for readers and for any Graphviz.
public enum DOTWriter {
  /// Returns a diagram as DOT: one line per vertex, with its position, and one per edge, after a heading that states
  /// what is shown. Any Graphviz draws it, since the text names its engine, `nop`, which draws vertices where they are.
  ///
  /// The same diagram gives the same text. Text from records is escaped and stays text.
  public static func text(_ diagram: Diagram) -> String {
    let style = DiagramStyle(diagram)
    let layout = NetworkLayout(diagram)
    var mark = "~"
    while diagram.vertices.contains(where: { $0.id.hasPrefix(mark) }) { mark += "~" }
    // The least distance is that of two middling circles.
    let spacing = diagram.kind == .persons ? 30.0 : 60
    func position(_ point: SIMD2<Double>) -> String {
      "\"\(DOTText.number(point.x * spacing)),\(DOTText.number(point.y * spacing))\""
    }
    var text = comment(diagram, remark: nil)
    let caption = [diagram.title, diagram.subtitle] + meanings(diagram)
    text += """
      graph \(DOTText.quoted(diagram.name)) {
        graph [layout=nop, splines=false, outputorder=edgesfirst, forcelabels=true,
          bgcolor="\(diagram.theme.background)", fontname="\(DiagramStyle.fonts)", fontsize=12, labelloc=t, labeljust=l,
          label=\(DOTText.quoted(lines: caption + diagram.notes, alignment: .left))]
        node [shape=circle, style=filled, fixedsize=true, label="", color="\(diagram.theme.background)",
          fontname="\(DiagramStyle.fonts)", fontsize=10, fontcolor="\(diagram.theme.color(DiagramStyle.textColor))"]


      """
    for (index, vertex) in diagram.vertices.enumerated() {
      let figure = VertexFigure(vertex, style: style, isNamed: true, kind: diagram.kind)
      // A square has the area of the circle.
      let radius = style.radius(vertex.size) * (vertex.isSquare ? 0.886 : 1)
      let width = (radius / 36 * 1000).rounded() / 1000
      let color = diagram.theme.color(style.color(of: index, in: diagram))
      text += "  \(DOTText.quoted(vertex.id)) ["
      text += figure.isNameInside ? "label=" : "xlabel="
      text += DOTText.quoted(lines: figure.lines, alignment: .center)
      if vertex.isSquare { text += ", shape=square" }
      text += ", pos=\(position(layout.positions[index])), width=\(width), fillcolor=\"\(color)\""
      if figure.isNameInside { text += ", fontcolor=\"\(DiagramStyle.textColor(on: color))\"" }
      let tooltip = vertex.tooltip.isEmpty ? vertex.label : vertex.tooltip
      text += ", tooltip=\(DOTText.quoted(tooltip, keepingLines: true))]\n"
    }
    for (number, hub) in diagram.hubs.enumerated() {
      text += "  \(DOTText.quoted("\(mark)\(number + 1)")) [shape=square, width=0.1,"
      text +=
        " pos=\(position(layout.middle(of: hub))), fillcolor=\"\(diagram.theme.color(DiagramStyle.lineColor))\""
      text += ", tooltip=\(DOTText.quoted(hub.tooltip, keepingLines: true))]\n"
    }
    if !diagram.edges.isEmpty { text += "\n" }
    for edge in diagram.edges {
      let (source, target) = (diagram.vertices[edge.source].id, diagram.vertices[edge.target].id)
      text += "  \(DOTText.quoted(source)) -- \(DOTText.quoted(target)) ["
      text += "weight=\(weight(edge.weight)), penwidth=\(DOTText.number(style.width(edge.weight)))"
      text += ", color=\"\(diagram.theme.color(style.color(of: edge, in: diagram)))\""
      if edge.isDashed { text += ", style=dashed" }
      if !edge.tooltip.isEmpty { text += ", tooltip=\(DOTText.quoted(edge.tooltip, keepingLines: true))" }
      text += "]\n"
    }
    for (number, hub) in diagram.hubs.enumerated() {
      for member in hub.members {
        text +=
          "  \(DOTText.quoted("\(mark)\(number + 1)")) -- \(DOTText.quoted(diagram.vertices[member].id))"
        text += " [penwidth=0.7, color=\"\(diagram.theme.color(DiagramStyle.lineColor))70\"]\n"
      }
    }
    return text + "}\n"
  }

  /// Returns the comment at the beginning of a DOT text.
  static func comment(_ diagram: Diagram, remark: String?) -> String {
    let count = diagram.vertices.count
    let squares = diagram.vertices.count(where: \.isSquare)
    let circles =
      diagram.isTwoMode
      ? "\(Phrase.count(count - squares, "person")) and \(Phrase.count(squares, "institution"))"
      : diagram.isOfCommunities
        ? Phrase.count(count, "community", plural: "communities") : diagram.kind.count(count)
    let lines =
      ["\(diagram.title): \(diagram.subtitle)"]
      + ["\(circles), \(Phrase.count(diagram.edges.count, "pair"))."]
      + meanings(diagram) + diagram.notes + (remark.map { [$0] } ?? [])
    return lines.map { "// \(DOTText.visible($0))\n" }.joined()
  }

  /// Returns what sizes, widths, colours and dashed lines mean, one line each.
  private static func meanings(_ diagram: Diagram) -> [String] {
    var lines = ["Circle area: \(diagram.legend.size). Line width: \(diagram.legend.width)."]
    if diagram.vertices.contains(where: { $0.group != nil }) {
      lines[0] += " Colour: \(diagram.legend.color)."
    }
    if diagram.edges.contains(where: \.isDashed), !diagram.legend.dashed.isEmpty {
      lines.append("Dashed lines: \(diagram.legend.dashed).")
    }
    return lines
  }

  /// Returns a weight that every release reads as a positive number; fractional ones keep four digits.
  private static func weight(_ value: Double) -> String {
    guard value.isFinite, value > 0 else { return "1" }
    return value == value.rounded() ? DOTText.number(value) : "\((value * 10_000).rounded() / 10_000)"
  }
}
