import GraphvizRendering
import TestSupport
import Testing

@Suite struct RenderingTests {
  static let triangle = "graph triangle { a -- b; b -- c; c -- a }"

  @Test(arguments: LayoutEngine.allCases)
  func `every engine draws a triangle as well-formed SVG`(engine: LayoutEngine) throws {
    let positioned = #"graph g { a [pos="0,0"]; b [pos="90,0"]; c [pos="0,90"]; a -- b; b -- c; c -- a }"#
    let rendering = try Graphviz.render(positioned, engine: engine, format: .svg)
    let elements = try ParsedXML(rendering.bytes)
    #expect(elements.count("svg") == 1)
    #expect(elements.texts("text") == ["a", "b", "c"])
    #expect(rendering.warnings == [])
  }

  @Test func `a PNG file begins with its signature`() throws {
    let bytes = try Graphviz.render(Self.triangle, engine: .neato, format: .png).bytes
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
  }

  @Test func `a PDF file begins and ends as one`() throws {
    let bytes = try Graphviz.render(Self.triangle, engine: .neato, format: .pdf).bytes
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    #expect(String(decoding: bytes.suffix(8), as: UTF8.self).contains("%%EOF"))
  }

  @Test(arguments: ImageFormat.allCases)
  func `the same text gives the same bytes every time`(format: ImageFormat) throws {
    let first = try Graphviz.render(Self.triangle, engine: .neato, format: format)
    _ = try Graphviz.render("digraph other { x -> y }", engine: .dot, format: format)
    #expect(try Graphviz.render(Self.triangle, engine: .neato, format: format) == first)
  }

  @Test func `a large layout does not depend on what was laid out before`() throws {
    let edges = (1..<400).map { "\($0) -- \($0 * $0 % ($0 / 3 + 1))" }.joined(separator: "; ")
    let dot = "graph large { graph [overlap=prism]; \(edges) }"
    let first = try Graphviz.layOut(dot, engine: .sfdp)
    _ = try Graphviz.layOut("graph other { \(edges); 1 -- 399; 2 -- 398 }", engine: .sfdp)
    let second = try Graphviz.layOut(dot, engine: .sfdp)
    for (name, position) in first.positions {
      let other = try #require(second.positions[name])
      #expect(abs(position.x - other.x) < 1e-6 && abs(position.y - other.y) < 1e-6)
    }
  }

  @Test func `a PDF file does not hold the time it was made`() throws {
    let text = String(
      decoding: try Graphviz.render(Self.triangle, engine: .neato, format: .pdf).bytes, as: UTF8.self)
    let dates = text.split(separator: "/CreationDate (D:").dropFirst().map { $0.prefix(14) }
    #expect(dates.allSatisfy { $0 == "19700101000000" })
  }

  @Test func `the release is a number with dots`() {
    #expect(Graphviz.version.split(separator: ".").compactMap { Int($0) }.count == 3)
  }

  @Test func `a layout tells the centre of each vertex and the box around all`() throws {
    let layout = try Graphviz.layOut(
      #"graph pair { node [shape=point, width=0.1]; "a b" [pos="10,20"]; c [pos="110,70"] }"#, engine: .nop2)
    let first = try #require(layout.positions["a b"])
    let second = try #require(layout.positions["c"])
    #expect(layout.positions.count == 2)
    #expect(abs(second.x - first.x - 100) < 0.01)
    #expect(abs(second.y - first.y - 50) < 0.01)
    #expect(layout.upperRight.x - layout.lowerLeft.x >= 100)
  }

  @Test func `an empty graph has a layout without positions and a drawing`() throws {
    #expect(try Graphviz.layOut("graph none {}", engine: .neato).positions.isEmpty)
    let drawing = try Graphviz.render("graph none {}", engine: .sfdp, format: .svg)
    #expect(try ParsedXML(drawing.bytes).count("svg") == 1)
  }
}
