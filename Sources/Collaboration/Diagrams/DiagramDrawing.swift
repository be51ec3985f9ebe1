/// The drawing of a diagram: every circle, line, name, the title and the legend with its position.
public struct DiagramDrawing: Sendable {
  /// The drawing as DOT: every vertex and line has its `pos`, so that `dot -Tsvg` (the text names the engine
  /// `nop2`) draws it exactly as it is meant. Needs no layout and hence little time.
  public let dot: String

  /// The drawing as an SVG document, written without Graphviz.
  public var svg: String { SVGWriter.text(scene, of: diagram, isInline: false) }

  /// The drawing as an SVG element for an HTML page, which shrinks to the page's width.
  ///
  /// - Parameter links: the pages beside it, on which vertices and lines lead to what they show.
  public func inlineSVG(links: PageLinks = PageLinks()) -> String {
    SVGWriter.text(scene, of: diagram, isInline: true, links: links)
  }

  private let diagram: Diagram
  private let scene: Scene

  /// Lays out a diagram.
  ///
  /// Up to 100 vertices, each connected component is laid out with room for the names, its lines are led around
  /// circles, its names placed where they cross fewest lines; then the components are packed. Larger networks become
  /// maps of a fixed width, with names where there is room. The vertices without edges, the title and the legend are
  /// added. No name overlaps another one or a circle. A matrix has a row and a column for each vertex.
  public init(_ diagram: Diagram) {
    self.diagram = diagram
    scene = diagram.matrixOrder == nil ? NetworkLayout(diagram).scene() : NetworkMatrix(diagram).scene()
    dot = PlacedDOT(diagram, scene: scene).text
  }
}
