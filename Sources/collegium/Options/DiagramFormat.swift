import ArgumentParser
import Collaboration

#if Graphviz
  import GraphvizRendering
#endif

/// A format in which diagrams are written.
enum DiagramFormat: String, CaseIterable, ExpressibleByArgument {
  case dot, svg, png, pdf

  /// One line for the help.
  var summary: String {
    switch self {
    case .dot: "the diagram as text, for any Graphviz"
    case .svg: "a picture for pages and drawing programs, with tooltips"
    case .png: "a picture of dots"
    case .pdf: "a picture for print"
    }
  }

  /// The endings of files in this format, without the point; the usual one first.
  var fileEndings: [String] { self == .dot ? ["dot", "gv"] : [rawValue] }

  /// Whether this build writes it: pictures need the Graphviz library.
  var isDrawn: Bool {
    #if Graphviz
      true
    #else
      self == .dot
    #endif
  }

  /// What to tell a user who asks for a picture of a build that draws none.
  var whyNotDrawn: String {
    "this collegium was built without Graphviz and draws no \(rawValue.uppercased()); "
      + "let Graphviz draw the DOT text ('dot -T\(rawValue)'), or build with 'swift build' and libgraphviz-dev"
  }

  /// Returns the diagram in this format.
  func bytes(_ diagram: Diagram) throws -> [UInt8] {
    #if Graphviz
      if let image = ImageFormat(rawValue: rawValue) { return try DiagramDrawing(diagram).image(image) }
    #endif
    return Array(DOTWriter.text(diagram).utf8)
  }
}
