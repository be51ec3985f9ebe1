import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report that shows them; each diagram is
  /// drawn once.
  func documents(_ drawing: DiagramOptions) throws -> (diagrams: [OutputFile], report: String) {
    var files: [OutputFile] = []
    var inline: [CollaborationNetwork.Actors: String] = [:]
    for measured in [persons, institutions] {
      let actors = measured.network.actors
      let diagram = Diagram(of: measured, options: try drawing.options(of: actors, isOneOfSeveral: true))
      files.append(OutputFile("\(actors.rawValue).dot", DOTWriter.text(diagram)))
      let drawing = DiagramDrawing(diagram)
      files.append(OutputFile("\(actors.rawValue).svg", drawing.svg))
      if !diagram.vertices.isEmpty { inline[actors] = drawing.inlineSVG }
    }
    let report = report(
      personsDrawing: inline[.persons], institutionsDrawing: inline[.institutions], version: Collegium.version
    )
    return (files, HTMLWriter.page(report))
  }
}
