import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report that shows them; each diagram is
  /// drawn once. A build without Graphviz writes DOT alone, and a report without drawings.
  func documents() throws -> (diagrams: [OutputFile], report: String) {
    let (files, inline) = try Self.drawings(of: [persons, institutions])
    let report = report(
      personsDrawing: inline[.persons], institutionsDrawing: inline[.institutions], version: Collegium.version
    )
    return (files, HTMLWriter.page(report))
  }

  /// Returns the diagrams of networks as files, and as SVG for use in a page.
  static func drawings(
    of networks: [MeasuredNetwork]
  ) throws -> (files: [OutputFile], inline: [CollaborationNetwork.Actors: String]) {
    var files: [OutputFile] = []
    var inline: [CollaborationNetwork.Actors: String] = [:]
    for measured in networks {
      let actors = measured.network.actors
      let diagram = Diagram(of: measured)
      files.append(OutputFile("\(actors.rawValue).dot", DOTWriter.text(diagram)))
      guard let renderer = DiagramRenderer.graphviz else { continue }
      let drawing = try DiagramDrawing(diagram, positions: renderer.positions)
      let svg = String(decoding: try renderer.image(drawing.dot, "svg"), as: UTF8.self)
      files.append(OutputFile("\(actors.rawValue).svg", drawing.cleaned(svg: svg)))
      if !diagram.vertices.isEmpty { inline[actors] = drawing.cleaned(svg: svg, isInline: true) }
    }
    if DiagramRenderer.graphviz == nil {
      let error = DiagramFormat.svg.withoutRenderer
      StandardError.print("note: \(error.message); \(error.remedy)")
    }
    return (files, inline)
  }
}
