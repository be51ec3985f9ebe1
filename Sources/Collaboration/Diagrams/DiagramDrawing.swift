/// The drawing of a diagram: every circle, line, name, the title and the legend with its position.
public struct DiagramDrawing: Sendable {
  /// The positions that an engine gave the vertices of a DOT text: a centre in points, y upwards, for each vertex
  /// name.
  public typealias Positions = [String: SIMD2<Double>]

  /// The drawing as DOT: every vertex and line has its `pos`, so that `dot -Tsvg` (the text names the engine
  /// `nop2`) draws it exactly as it is meant. Needs no layout and hence little time.
  public let dot: String

  /// Lays out a diagram.
  ///
  /// Each connected component is laid out on its own with room for the names, its lines are led around circles, its
  /// names placed where they cross fewest lines; then the components are packed, and the vertices without edges, the
  /// title and the legend added. No name overlaps another one or a circle.
  ///
  /// - Parameters:
  ///   - diagram: What to draw, up to a few thousand vertices.
  ///   - positions: Lays out a DOT text with the named engine of Graphviz, `neato` or `sfdp`.
  /// - Throws: What `positions` throws.
  public init(_ diagram: Diagram, positions: (_ dot: String, _ engine: String) throws -> Positions) rethrows {
    self = try withoutActuallyEscaping(positions) { positions in
      let layout = NetworkLayout(diagram, engine: positions)
      return DiagramDrawing(dot: PlacedDOT(diagram, scene: try layout.scene()).text, title: diagram.title)
    }
  }

  private let title: String

  private init(dot: String, title: String) {
    self.dot = dot
    self.title = title
  }

  /// Returns the SVG that Graphviz makes of ``dot``, cleaned for use in a page.
  ///
  /// Tooltips become `<title>` elements; comments, ids that Graphviz numbers, and links without a target
  /// are dropped. What remains is the same with every release that draws the same.
  ///
  /// - Parameters:
  ///   - svg: What Graphviz wrote.
  ///   - isInline: Whether the result is for an HTML page, and so begins with `<svg` and shrinks to the page's width.
  public func cleaned(svg: String, isInline: Bool = false) -> String {
    SVGCleaning.cleaned(svg, title: title, isInline: isInline)
  }
}
