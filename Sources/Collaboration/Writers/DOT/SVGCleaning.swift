/// Makes Graphviz's SVG fit for use in a page.
enum SVGCleaning {
  /// Returns an SVG document with tooltips as `<title>`, without comments and without counted ids.
  ///
  /// Works on lines, as Graphviz writes an element on each; a line it does not know stays as it is.
  static func cleaned(_ svg: String, title: String, isInline: Bool) -> String {
    var lines: [Substring] = []
    var isInComment = false
    // A link closes before another opens: at most one `</a>` and one `</g>` are still to come.
    var isInLink = false
    var dropsGroupEnd = false
    var isBeforeRoot = true
    for line in svg.split(separator: "\n") {
      if isInComment || line.hasPrefix("<!--") {
        isInComment = !line.hasSuffix("-->")
      } else if line.hasPrefix("<svg") {
        isBeforeRoot = false
        lines.append("<svg role=\"img\" aria-label=\"\(attributeText(title))\"" + line.dropFirst(4))
      } else if isBeforeRoot, isInline {
        continue
      } else if line.hasPrefix("<title>") {
        continue  // the name of the graph, of a vertex or of an edge in DOT
      } else if line.hasPrefix("<g id=\"a_"), let tooltip = attribute("xlink:title", of: line) {
        if !tooltip.isEmpty { lines.append("<title>\(tooltip)</title>") }
        isInLink = true
      } else if isInLink, line == "</a>" {
        isInLink = false
        dropsGroupEnd = true
      } else if dropsGroupEnd, line == "</g>" {
        dropsGroupEnd = false
      } else if line.hasPrefix("<g id=") {
        lines.append(group(line))
      } else if line.hasPrefix("<text"), line.contains(boldFonts) {
        lines.append(
          Substring(line.replacing(boldFonts, with: "\"\(DiagramStyle.fonts)\"", maxReplacements: 1)))
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How Graphviz spells the family of Helvetica-Bold.
  private static let boldFonts = "\"Helvetica,sans-Serif\""

  /// A group without an id that Graphviz counted out, such as `node12`.
  private static func group(_ line: Substring) -> Substring {
    guard let id = attribute("id", of: line) else { return line }
    guard id.hasPrefix("node") || id.hasPrefix("edge") else { return line }
    let digits = id.dropFirst(4)
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return line }
    return "<g" + line.dropFirst("<g id=\"\"".count + id.count)
  }

  private static func attribute(_ name: String, of line: Substring) -> Substring? {
    let parts = line.split(separator: " \(name)=\"", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[1].prefix { $0 != "\"" } : nil
  }

  private static func attributeText(_ text: String) -> String {
    DOTText.visible(text).map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }
}
