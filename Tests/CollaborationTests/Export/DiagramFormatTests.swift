import Testing

@testable import Collaboration

@Suite struct DiagramFormatTests {
  @Test func `names and endings are unique`() {
    let names = OutputFormats.diagrams.map(\.name)
    let endings = OutputFormats.diagrams.flatMap(\.fileEndings)
    #expect(Set(names).count == names.count)
    #expect(Set(endings).count == endings.count)
    #expect(OutputFormats.diagram(ofEnding: "gv") == .dot)
    #expect(OutputFormats.diagram(named: "gif") == nil)
  }

  @Test func `DOT needs no renderer, and an image without one is an error with a remedy`() throws {
    let text = String(decoding: try DiagramFormat.dot.bytes(Samples.small, renderer: nil), as: UTF8.self)
    #expect(text == DOTWriter.text(Samples.small))
    let error = #expect(throws: ExportError.self) {
      try DiagramFormat.png.bytes(Samples.small, renderer: nil)
    }
    #expect(error?.message.contains("PNG") == true)
    #expect(error?.remedy.contains("dot -Tpng") == true)
  }

  @Test func `an image is what the renderer makes of placed DOT text`() throws {
    let renderer = DiagramRenderer(
      image: { dot, format in Array("\(format) of \(dot.prefix(2))".utf8) })
    let bytes = try DiagramFormat.pdf.bytes(Samples.small, renderer: renderer)
    #expect(String(decoding: bytes, as: UTF8.self) == "pdf of //")
  }

  @Test func `a limit on names reaches the diagram`() {
    let diagram = Diagram(of: Analysis(Invented.event()).persons, options: .init(labelLimit: 2))
    #expect(diagram.labelLimit == 2)
    #expect(diagram.vertices.count == 6)
  }
}
