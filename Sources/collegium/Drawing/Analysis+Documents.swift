import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report with its drawing; each diagram is drawn
  /// once.
  ///
  /// - Parameter links: the pages that the report's drawing leads to.
  func documents(_ drawing: DiagramOptions, links: PageLinks = PageLinks()) throws -> (
    diagrams: [OutputFile], report: Report
  ) {
    // With a home institution, the report has a drawing of its own.
    let networks = [persons, institutions] + (focus.home == nil ? [] : [reportNetwork])
    let options = try drawing.options(of: networks)
    let (files, drawings) = Self.drawings(
      of: Array(networks.prefix(2)), Array(options.prefix(2)), language, links)
    var inline = drawings[reportNetwork.network.actors]
    if focus.home != nil {
      inline =
        Self.drawings(of: [reportNetwork], [options[2]], language, links).inline[reportNetwork.network.actors]
    }
    return (files, report(drawing: inline, version: Collegium.version))
  }

  /// Returns the diagrams of networks, each with its options, as files, and as SVG for use in a page where they show
  /// something.
  static func drawings(
    of networks: [MeasuredNetwork], _ options: [Diagram.Options], _ language: Language = .english,
    _ links: PageLinks = PageLinks()
  ) -> (files: [OutputFile], inline: [CollaborationNetwork.Actors: String]) {
    var files: [OutputFile] = []
    var inline: [CollaborationNetwork.Actors: String] = [:]
    for (measured, chosen) in zip(networks, options) {
      let actors = measured.network.actors
      var options = chosen
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
