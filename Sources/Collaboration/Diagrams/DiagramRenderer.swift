/// What draws images of DOT text that has all positions: Graphviz.
///
/// The module knows no Graphviz; a program that has it gives a renderer.
public struct DiagramRenderer: Sendable {
  /// Returns the image of a DOT text that has all positions; formats are named `png`, `pdf`.
  public var image: @Sendable (_ dot: String, _ format: String) throws -> [UInt8]

  /// Makes a renderer of its function.
  public init(image: @escaping @Sendable (_ dot: String, _ format: String) throws -> [UInt8]) {
    self.image = image
  }
}
