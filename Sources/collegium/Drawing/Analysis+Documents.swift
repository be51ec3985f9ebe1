import Collaboration

extension Analysis {
  /// Returns the diagrams of persons and institutions as files, and the report with its drawing; each diagram is drawn
  /// once. A build without Graphviz writes DOT alone, and a report without drawing.
  func documents() throws -> (diagrams: [OutputFile], report: Report) {
    var files: [OutputFile] = []
    var inline: String?
    for measured in [persons, institutions] {
      let actors = measured.network.actors
      let diagram = Diagram(of: measured)
      files.append(OutputFile("\(actors.rawValue).dot", DOTWriter.text(diagram)))
      guard let drawn = try drawn(diagram) else { continue }
      files.append(OutputFile("\(actors.rawValue).svg", drawn.file))
      if focus.home == nil, actors == reportNetwork.network.actors { inline = drawn.inline }
    }
    if focus.home != nil { inline = try drawn(Diagram(of: reportNetwork))?.inline }
    if DiagramRenderer.graphviz == nil {
      let error = DiagramFormat.svg.withoutRenderer
      StandardError.print("note: \(error.message); \(error.remedy)")
    }
    return (files, report(drawing: inline, version: Collegium.version))
  }

  /// Returns a drawing as a file and for use in a page, there nil where it shows nothing; nil without Graphviz.
  private func drawn(_ diagram: Diagram) throws -> (file: String, inline: String?)? {
    guard let renderer = DiagramRenderer.graphviz else { return nil }
    let drawing = try DiagramDrawing(diagram, positions: renderer.positions)
    let svg = String(decoding: try renderer.image(drawing.dot, "svg"), as: UTF8.self)
    // The page has a section of the drawing's name.
    let inline = drawing.cleaned(svg: svg, isInline: true)
      .replacing("id=\"\(diagram.name)\"", with: "id=\"drawing\"")
    return (drawing.cleaned(svg: svg), diagram.vertices.isEmpty ? nil : inline)
  }
}
