import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report with its drawing; each diagram is drawn
  /// once.
  func documents(_ drawing: DiagramOptions) throws -> (diagrams: [OutputFile], report: Report) {
    var files: [OutputFile] = []
    var inline: String?
    for measured in [persons, institutions] {
      let actors = measured.network.actors
      let diagram = Diagram(of: measured, options: try drawing.options(of: actors, isOneOfSeveral: true))
      files.append(OutputFile("\(actors.rawValue).dot", DOTWriter.text(diagram)))
      let drawn = DiagramDrawing(diagram)
      files.append(OutputFile("\(actors.rawValue).svg", drawn.svg))
      if focus.home == nil, actors == reportNetwork.network.actors { inline = Self.inline(diagram, drawn) }
    }
    if focus.home != nil {
      let options = try drawing.options(of: reportNetwork.network.actors, isOneOfSeveral: true)
      let diagram = Diagram(of: reportNetwork, options: options)
      inline = Self.inline(diagram, DiagramDrawing(diagram))
    }
    return (files, report(drawing: inline, version: Collegium.version))
  }

  /// A drawing for use in a page; nil where it shows nothing.
  private static func inline(_ diagram: Diagram, _ drawn: DiagramDrawing) -> String? {
    // The page has a section of the drawing's name.
    diagram.vertices.isEmpty
      ? nil : drawn.inlineSVG.replacing("id=\"\(diagram.name)\"", with: "id=\"drawing\"")
  }
}
