#if Graphviz
  import GraphvizRendering
  import TestSupport
  import Testing

  @testable import Collaboration

  @Suite struct DiagramDrawingTests {
    private func svg(_ diagram: Diagram, isInline: Bool = false) -> String {
      let drawing = DiagramDrawing(diagram)
      return isInline ? drawing.inlineSVG() : drawing.svg
    }

    @Test(arguments: [Samples.small, Samples.institutions, Samples.random(80, seed: 1)])
    func `the SVG is well-formed, has a view box, unique ids and every name`(diagram: Diagram) throws {
      let document = try ParsedXML(svg(diagram).utf8)
      let root = try #require(document.elements.first)
      #expect(root.name == "svg")
      #expect(root.attributes["viewBox"] != nil)
      #expect(root.attributes["aria-label"] == diagram.title)
      let ids = document.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.hasPrefix(diagram.name) })
      let words = document.texts("text").joined(separator: " ")
      for vertex in diagram.vertices {
        #expect(words.contains(vertex.shortLabel ?? vertex.label))
        #expect(ids.contains("\(diagram.name)-\(vertex.id)"))
      }
    }

    @Test func `a pointer resting on a circle or line reads its tooltip`() throws {
      let titles = try ParsedXML(svg(Samples.small).utf8).texts("title")
      #expect(titles.contains("Ada Okafor\n1 work"))
      #expect(titles.contains("Bo Lund"))
      #expect(titles.contains("Ada Okafor – Bo Lund: 1 joint work"))
    }

    @Test(arguments: [
      #""><script>alert(1)</script>"#, #"\N \G \L \l"#, "&lt;b&gt; R&D", "<!-- x -->", "]]>",
      #"a\"#, "~1", "-->", "\u{202E}desrever",
    ])
    func `a hostile name is text in title, tooltip and drawing, and nothing else`(name: String) throws {
      var diagram = Samples.small
      diagram.title = name
      diagram.vertices[0].label = name
      diagram.vertices[0].tooltip = name
      diagram.vertices[0].id = name
      diagram.edges[0].tooltip = name
      diagram.notes = [name]
      let document = try ParsedXML(svg(diagram).utf8)
      let expected = DOTText.visible(name)
      func plain(_ text: String) -> String {
        text.replacing("\u{2060}", with: "").replacing("\u{A0}", with: " ")
      }
      #expect(document.count("script") == 0)
      #expect(document.texts("text").count { plain($0) == expected } >= 3)
      #expect(document.texts("title").count { plain($0) == expected } >= 3)
      #expect(document.elements[0].attributes["aria-label"] == expected)
    }

    @Test(arguments: [70, 150])
    func `the same diagram gives the same bytes, whatever was drawn before`(count: Int) throws {
      let diagram = Samples.random(count, seed: 2)
      let first = svg(diagram)
      _ = svg(Samples.random(130, seed: 9))
      #expect(svg(diagram) == first)
      #expect(DOTWriter.text(diagram) == DOTWriter.text(diagram))
    }

    @Test func `a hub is a square that is joined to each of its vertices, in the SVG and in the DOT text`()
      throws
    {
      var diagram = Samples.small
      diagram.hubs = [Diagram.Hub(members: [0, 1, 2], tooltip: "1 work of 3 persons")]
      let document = try ParsedXML(svg(diagram).utf8)
      #expect(document.elements.count { $0.attributes["class"] == "hub" } == 2)  // one in the legend
      #expect(document.elements.count { $0.attributes["class"] == "spoke" } == 3)
      #expect(document.texts("title").contains("1 work of 3 persons"))
      let dot = DOTWriter.text(diagram)
      #expect(dot.split(separator: "\n").count { $0.contains("\"~1\" -- ") } == 3)
    }

    @Test(arguments: Diagram.Theme.allCases)
    func `every theme has its ground, and a heading that differs from it`(theme: Diagram.Theme) throws {
      var diagram = Samples.institutions
      diagram.theme = theme
      let document = try ParsedXML(svg(diagram).utf8)
      let ground = theme.background
      #expect(document.elements.first { $0.name == "rect" }?.attributes["fill"] == ground)
      let fills = document.elements.filter { $0.name == "text" }.compactMap { $0.attributes["fill"] }
      #expect(
        fills.contains(theme.color(DiagramStyle.textColor)) && ground != theme.color(DiagramStyle.textColor))
    }

    @Test func `a drawing has the width that is asked for, and no legend where none is`() throws {
      var diagram = Samples.small
      diagram.width = 640
      diagram.hasLegend = false
      let document = try ParsedXML(svg(diagram).utf8)
      #expect(document.elements.first?.attributes["width"] == "640")
      #expect(!document.texts("text").contains { $0.hasPrefix("Circle area") })
    }

    @Test func `an SVG for a page begins with its element`() throws {
      #expect(svg(Samples.small, isInline: true).hasPrefix("<svg "))
      #expect(svg(Samples.small).hasPrefix("<?xml "))
    }

    @Test func `PNG and PDF are drawn from the same text`() throws {
      let dot = DiagramDrawing(Samples.institutions).dot
      #expect(try Graphviz.render(dot, engine: .nop2, format: .png).warnings == [])
      #expect(try Graphviz.render(dot, engine: .nop2, format: .pdf).warnings == [])
    }

    @Test(arguments: [Samples.small, Samples.institutions, Samples.random(150, seed: 3)])
    func `the DOT text has a position for each vertex, and is drawn by the engine it names`(diagram: Diagram)
      throws
    {
      let dot = DOTWriter.text(diagram)
      #expect(dot.contains("layout=nop,"))
      let rendering = try Graphviz.render(dot, engine: .nop, format: .svg)
      let document = try ParsedXML(rendering.bytes)
      #expect(document.elements.count { $0.attributes["class"] == "node" } == diagram.vertices.count)
      #expect(document.elements.count { $0.attributes["class"] == "edge" } == diagram.edges.count)
    }
  }
#endif
