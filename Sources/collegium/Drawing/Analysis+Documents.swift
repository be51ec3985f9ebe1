import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report with its drawing; each diagram is drawn
  /// once.
  ///
  /// - Parameter links: the pages that the report's drawing leads to.
  func documents(_ drawing: DiagramOptions, links: PageLinks = PageLinks()) throws -> (
    diagrams: [OutputFile], report: Report
  ) {
    let (files, drawings) = try Self.drawings(of: [persons, institutions], drawing, language, links)
    var inline = drawings[reportNetwork.network.actors]
    if focus.home != nil {
      inline =
        try Self.drawings(of: [reportNetwork], drawing, language, links).inline[
          reportNetwork.network.actors]
    }
    return (files, report(drawing: inline, version: Collegium.version))
  }

  /// Returns the diagrams of networks as files, and as SVG for use in a page where they show something.
  static func drawings(
    of networks: [MeasuredNetwork], _ drawing: DiagramOptions, _ language: Language = .english,
    _ links: PageLinks = PageLinks()
  ) throws -> (files: [OutputFile], inline: [CollaborationNetwork.Actors: String]) {
    var files: [OutputFile] = []
    var inline: [CollaborationNetwork.Actors: String] = [:]
    for measured in networks {
      let actors = measured.network.actors
      var options = try drawing.options(of: actors, isOneOfSeveral: true)
      options.language = language
      let diagram = Diagram(of: measured, options: options)
      files.append(OutputFile("\(actors.rawValue).dot", DOTWriter.text(diagram)))
      let drawn = DiagramDrawing(diagram)
      files.append(OutputFile("\(actors.rawValue).svg", drawn.svg))
      if diagram.vertices.isEmpty { continue }
      // The page has a section of the drawing's name.
      inline[actors] = drawn.inlineSVG(links: links).replacing(
        "id=\"\(diagram.name)\"", with: "id=\"drawing-\(diagram.name)\"")
    }
    return (files, inline)
  }
}
