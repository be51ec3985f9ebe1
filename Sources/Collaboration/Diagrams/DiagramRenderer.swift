/// What draws diagrams: a layout engine and a renderer of DOT text, both of Graphviz.
///
/// The module knows no Graphviz; a program that has it gives a renderer.
public struct DiagramRenderer: Sendable {
  /// Returns where an engine puts the vertices of a DOT text.
  public var positions: @Sendable (_ dot: String, _ engine: String) throws -> DiagramDrawing.Positions
  /// Returns the image of a DOT text that has all positions; formats are named `svg`, `png`, `pdf`.
  public var image: @Sendable (_ dot: String, _ format: String) throws -> [UInt8]

  /// Makes a renderer of its two functions.
  public init(
    positions: @escaping @Sendable (_ dot: String, _ engine: String) throws -> DiagramDrawing.Positions,
    image: @escaping @Sendable (_ dot: String, _ format: String) throws -> [UInt8]
  ) {
    self.positions = positions
    self.image = image
  }
}
