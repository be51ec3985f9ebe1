import Foundation

/// What of a drawing in SVG must stay the same wherever it is drawn: the vertices and edges with their ids and
/// words, all other words, colours, and sizes that mean something. Places may differ between Graphviz releases.
public struct DrawingOutline {
  /// Of every vertex and edge: id, class and words of the tooltip.
  public var parts: [String]
  /// Every word that is drawn.
  public var words: [String]
  /// How often each colour of vertices and edges occurs.
  public var colors: [String: Int]
  /// Radii of the circles and widths of the lines, ascending.
  public var sizes: [Double]
  /// The width and height of the picture.
  public var extent: (width: Double, height: Double)

  /// Takes the outline of a drawing.
  public init(_ bytes: some Sequence<UInt8>) throws {
    parts = []
    words = []
    colors = [:]
    sizes = []
    extent = (0, 0)
    var isPart = false
    let elements = try ParsedXML(bytes).elements
    for (index, element) in elements.enumerated() {
      let attributes = element.attributes
      switch element.name {
      case "svg":
        let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
        if box.count == 4 { extent = (box[2], box[3]) }
      case "g":
        let next = index + 1 < elements.count ? elements[index + 1] : element
        isPart = next.name == "title"
        if isPart { parts.append("\(attributes["id"] ?? "") \(attributes["class"] ?? ""): \(next.text)") }
      case "text": words += element.text.split(whereSeparator: \.isWhitespace).map(String.init)
      default: break
      }
      guard isPart, element.name != "text" else { continue }
      for key in ["fill", "stroke"] { if let color = attributes[key] { colors[color, default: 0] += 1 } }
      for key in ["rx", "stroke-width"] {
        if let size = attributes[key].flatMap(Double.init) { sizes.append(size) }
      }
    }
    parts.sort()
    words.sort()
    sizes.sort()
  }
}
