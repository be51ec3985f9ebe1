import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report with its drawing; each diagram is drawn
  /// once.
  func documents(_ drawing: DiagramOptions) throws -> (diagrams: [OutputFile], report: Report) {
    let (files, drawings) = try Self.drawings(of: [persons, institutions], drawing)
    var inline = drawings[reportNetwork.network.actors]
    if focus.home != nil {
      inline = try Self.drawings(of: [reportNetwork], drawing).inline[reportNetwork.network.actors]
    }
    return (files, report(drawing: inline, version: Collegium.version))
  }

  /// Returns the diagrams of networks as files, and as SVG for use in a page where they show something.
  static func drawings(
    of networks: [MeasuredNetwork], _ drawing: DiagramOptions
  ) throws -> (files: [OutputFile], inline: [CollaborationNetwork.Actors: String]) {
    var files: [OutputFile] = []
    var inline: [CollaborationNetwork.Actors: String] = [:]
    for measured in networks {
      let actors = measured.network.actors
      let diagram = Diagram(of: measured, options: try drawing.options(of: actors, isOneOfSeveral: true))
      files.append(OutputFile("\(actors.rawValue).dot", DOTWriter.text(diagram)))
      let drawn = DiagramDrawing(diagram)
      files.append(OutputFile("\(actors.rawValue).svg", drawn.svg))
      if diagram.vertices.isEmpty { continue }
      // The page has a section of the drawing's name.
      inline[actors] = drawn.inlineSVG.replacing(
        "id=\"\(diagram.name)\"", with: "id=\"drawing-\(diagram.name)\"")
    }
    return (files, inline)
  }
}
