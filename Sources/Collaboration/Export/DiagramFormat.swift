import ByteFormats

/// A format in which diagrams are written.
public struct DiagramFormat: Sendable, Hashable {
  /// The name that `--format` takes.
  public let name: String
  /// One line for the help.
  public let summary: String
  /// The endings of its files, without the period; the usual one first.
  public let fileEndings: [String]
  /// The image that a renderer makes of the placed DOT text; nil for text, which needs no renderer.
  public let image: String?

  /// Describes a format.
  init(name: String, summary: String, fileEndings: [String], image: String? = nil) {
    self.name = name
    self.summary = summary
    self.fileEndings = fileEndings
    self.image = image
  }

  /// Returns a diagram in this format.
  ///
  /// - Parameter renderer: What draws images; a format of text needs none.
  /// - Throws: ``ExportError`` where the format is an image and there is no renderer; what the renderer throws.
  public func bytes(_ diagram: Diagram, renderer: DiagramRenderer?) throws -> [UInt8] {
    if self == .svg { return Array(DiagramDrawing(diagram).svg.utf8) }
    guard let image else { return Array(DOTWriter.text(diagram).utf8) }
    guard let renderer else { throw withoutRenderer }
    return try renderer.image(DiagramDrawing(diagram).dot, image)
  }

  /// The error of a build that draws no images.
  public var withoutRenderer: ExportError {
    ExportError(
      at: "diagram", "this collegium was built without Graphviz and draws no \(name.uppercased())",
      remedy:
        "let Graphviz draw the DOT text ('dot -T\(name)'), or build with 'swift build' and libgraphviz-dev")
  }
}

extension DiagramFormat {
  /// DOT with positions.
  public static let dot = DiagramFormat(
    name: "dot", summary: "the diagram as text, for any Graphviz", fileEndings: ["dot", "gv"])
  /// Scalable Vector Graphics.
  public static let svg = DiagramFormat(
    name: "svg", summary: "an image for pages and drawing programs, with tooltips", fileEndings: ["svg"])
  /// Portable Network Graphics.
  public static let png = DiagramFormat(
    name: "png", summary: "an image of pixels", fileEndings: ["png"], image: "png")
  /// Portable Document Format.
  public static let pdf = DiagramFormat(
    name: "pdf", summary: "an image for print", fileEndings: ["pdf"], image: "pdf")
}
