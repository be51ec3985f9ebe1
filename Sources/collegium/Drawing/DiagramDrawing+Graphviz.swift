#if Graphviz
  import Collaboration
  import GraphvizRendering

  extension DiagramDrawing {
    /// Finds a place for everything in a diagram with the engines of the Graphviz library.
    init(_ diagram: Diagram) throws {
      try self.init(diagram) { dot, engine in
        guard let engine = LayoutEngine(rawValue: engine) else { return [:] }
        return try Graphviz.layOut(dot, engine: engine).positions.mapValues { SIMD2($0.x, $0.y) }
      }
    }

    /// Returns the drawing as SVG text.
    ///
    /// - Parameter isInline: Whether it stands in an HTML page, and so begins with `<svg`.
    func svg(isInline: Bool = false) throws -> String {
      cleaned(svg: try Graphviz.render(dot, engine: .nop2, format: .svg).text, isInline: isInline)
    }

    /// Returns the drawing as a file's content.
    func image(_ format: ImageFormat) throws -> [UInt8] {
      if format == .svg { return Array(try svg().utf8) }
      return try Graphviz.render(dot, engine: .nop2, format: format).bytes
    }
  }
#endif
