import ByteFormats

/// The cleaning of Graphviz's SVG for use in a page.
///
/// It works on the bytes of lines, as Graphviz writes one element per line; a line of another kind stays as it is.
struct SVGCleaning {
  private typealias Line = Substring.UTF8View

  private var output: [UInt8] = []

  /// Returns an SVG document with tooltips as `<title>`, without comments and without numbered ids.
  ///
  /// - Complexity: O(n) for n bytes.
  static func cleaned(_ svg: String, title: String, isInline: Bool) -> String {
    var cleaning = SVGCleaning()
    cleaning.output.reserveCapacity(svg.utf8.count)
    cleaning.read(svg, title: title, isInline: isInline)
    return String(decoding: cleaning.output, as: UTF8.self)
  }

  private mutating func read(_ svg: String, title: String, isInline: Bool) {
    var isBeforeRoot = true
    var isInComment = false
    // A link closes before another opens: at most one `</a>` and one `</g>` are still to come.
    var isInLink = false
    var dropsGroupEnd = false
    for line in svg[...].utf8.split(separator: UInt8(ascii: "\n")) {
      if isInComment || line.starts(with: "<!--".utf8) {
        isInComment = !line.suffix(3).elementsEqual("-->".utf8)
      } else if line.starts(with: "<svg".utf8) {
        isBeforeRoot = false
        write("<svg role=\"img\" aria-label=\"\(XMLText.escaped(DOTText.visible(title)))\"".utf8)
        if isInline { write(" style=\"max-width:100%;height:auto\"".utf8) }
        write(line.dropFirst("<svg".utf8.count))
        output.append(UInt8(ascii: "\n"))
      } else if isBeforeRoot, isInline || !line.starts(with: "<?xml".utf8) {
        continue  // the document type, which names a file on the network
      } else if line.starts(with: "<title>".utf8) {
        continue  // the name of the graph, of a vertex or of an edge in DOT
      } else if line.starts(with: "<g id=\"a_".utf8),
        let tooltip = Self.attribute(" xlink:title=\"", of: line)
      {
        if !tooltip.isEmpty { write("<title>\(Substring(tooltip))</title>\n".utf8) }
        isInLink = true
      } else if isInLink, line.elementsEqual("</a>".utf8) {
        isInLink = false
        dropsGroupEnd = true
      } else if dropsGroupEnd, line.elementsEqual("</g>".utf8) {
        dropsGroupEnd = false
      } else if line.starts(with: "<g id=\"".utf8) {
        writeGroup(line)
      } else {
        write(line)
        output.append(UInt8(ascii: "\n"))
      }
    }
  }

  /// Writes the beginning of a group without an id that Graphviz numbered, such as `node12`.
  private mutating func writeGroup(_ line: Line) {
    let id = Self.attribute(" id=\"", of: line) ?? line
    let digits = id.dropFirst(4)
    let isNumbered =
      (id.starts(with: "node".utf8) || id.starts(with: "edge".utf8)) && !digits.isEmpty
      && digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    if isNumbered { output += "<g".utf8 }
    write(isNumbered ? line.dropFirst("<g id=\"\"".utf8.count + id.count) : line)
    output.append(UInt8(ascii: "\n"))
  }

  /// What Graphviz writes on the left is written as on the right: hyphens, a colour that SVG 1.1 does not
  /// know, and the family of Helvetica-Bold.
  private static let replacements = [
    ("&#45;", "-"), ("\"transparent\"", "\"none\""),
    ("\"Helvetica,sans-Serif\"", "\"\(DiagramStyle.fonts)\""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Writes bytes with their replacements.
  private mutating func write(_ bytes: some BidirectionalCollection<UInt8>) {
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "&") || first == UInt8(ascii: "\""),
        let match = Self.replacements.first(where: { rest.starts(with: $0.0) })
      {
        output += match.1
        rest = rest.dropFirst(match.0.count)
      } else {
        output.append(first)
        rest.removeFirst()
      }
    }
  }

  /// Returns the value after the first occurrence of a name with its `="`; nil without one.
  private static func attribute(_ name: String, of line: Line) -> Line? {
    var rest = line
    while !rest.isEmpty {
      if rest.starts(with: name.utf8) {
        return rest.dropFirst(name.utf8.count).prefix { $0 != UInt8(ascii: "\"") }
      }
      rest.removeFirst()
    }
    return nil
  }
}
