import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report that shows them; each diagram is
  /// drawn once. A build without Graphviz writes DOT alone, and a report without pictures.
  func documents() throws -> (diagrams: [OutputFile], report: String) {
    var files: [OutputFile] = []
    var inline: [CollaborationNetwork.Actors: String] = [:]
    for actors in [CollaborationNetwork.Actors.persons, .institutions] {
      let diagram = diagram(of: actors)
      files.append(OutputFile("\(actors.rawValue).dot", DOTWriter.text(diagram)))
      #if Graphviz
        let drawing = try DiagramDrawing(diagram)
        files.append(OutputFile("\(actors.rawValue).svg", try drawing.svg()))
        if !diagram.vertices.isEmpty { inline[actors] = try drawing.svg(isInline: true) }
      #endif
    }
    if !DiagramFormat.svg.isDrawn { StandardError.print("note: \(DiagramFormat.svg.whyNotDrawn)") }
    let report = report(
      personsDrawing: inline[.persons], institutionsDrawing: inline[.institutions], version: Collegium.version
    )
    return (files, HTMLWriter.page(report))
  }
}
