import ArgumentParser
import Collaboration

#if Graphviz
  import GraphvizRendering
#endif

/// A format in which diagrams are written.
enum DiagramFormat: String, CaseIterable, ExpressibleByArgument {
  case dot
  #if Graphviz
    case svg, png, pdf
  #endif

  /// One line for the help.
  var summary: String {
    switch self {
    case .dot: "the diagram as text, for any Graphviz"
    #if Graphviz
      case .svg: "a picture for pages and drawing programs, with tooltips"
      case .png: "a picture of dots"
      case .pdf: "a picture for print"
    #endif
    }
  }

  /// Returns the diagram in this format.
  func bytes(_ diagram: Diagram) throws -> [UInt8] {
    switch self {
    case .dot: return Array(DOTWriter.text(diagram).utf8)
    #if Graphviz
      case .svg: return try DiagramDrawing(diagram).image(.svg)
      case .png: return try DiagramDrawing(diagram).image(.png)
      case .pdf: return try DiagramDrawing(diagram).image(.pdf)
    #endif
    }
  }
}
