import CGraphviz

/// The Graphviz library, which draws DOT text in this process.
///
/// The library has global state, so calls from several threads wait for each other. Nothing remains of a call: each sees
/// only its own text and gets only its own messages.
public enum Graphviz {
  /// Returns the image of a graph.
  ///
  /// - Parameters:
  ///   - dot: One graph in DOT, in UTF-8. Text after the first graph is ignored with a warning.
  ///   - engine: How positions are found.
  ///   - format: The kind of image.
  /// - Returns: The same bytes for the same arguments and the same release of Graphviz.
  /// - Throws: ``RenderingError``: what is wrong with the text, with its line, or what this installation lacks.
  public static func render(
    _ dot: String, engine: LayoutEngine, format: ImageFormat
  ) throws(RenderingError) -> Rendering {
    try Session.run { session throws(RenderingError) in
      try session.render(dot, engine: engine, format: format)
    }
  }

  /// Returns the layout of a graph: where an engine places its vertices, without drawing it.
  ///
  /// - Parameters:
  ///   - dot: One graph in DOT, in UTF-8.
  ///   - engine: How positions are found.
  /// - Returns: A position for each vertex, and the box around the drawing; the same for the same arguments,
  ///   up to 1e-9 points where the text asks for `overlap=prism`.
  /// - Throws: As ``render(_:engine:format:)``.
  public static func layOut(_ dot: String, engine: LayoutEngine) throws(RenderingError) -> LayoutResult {
    try Session.run { session throws(RenderingError) in
      try session.layOut(dot, engine: engine)
    }
  }

  /// The release of the Graphviz library, such as `2.43.0`.
  public static var version: String { Session.run { $0.version } }
}
