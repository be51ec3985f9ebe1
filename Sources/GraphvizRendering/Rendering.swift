/// An image, and Graphviz's warnings while drawing it.
public struct Rendering: Hashable, Sendable {
  /// The file's content, in the format that was asked for.
  public var bytes: [UInt8]
  /// Graphviz's warnings, one per line; empty without any.
  public var warnings: [String]

  /// The content as text: that of an SVG file.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A position in points (1/72 inch), y upwards.
public struct Point: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Upwards.
  public var y: Double

  /// Makes a point from its coordinates.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A layout: where an engine placed the vertices of a graph.
public struct LayoutResult: Hashable, Sendable {
  /// The centre of each vertex, by the name that the DOT text gives it.
  public var positions: [String: Point]
  /// The lower left corner of the box around everything drawn.
  public var lowerLeft: Point
  /// The upper right corner of the box around everything drawn.
  public var upperRight: Point
  /// Graphviz's warnings, one per line.
  public var warnings: [String]
}
