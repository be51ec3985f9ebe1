#if Graphviz
  import GraphvizRendering
  import TestSupport
  import Testing

  @testable import Collaboration

  @Suite struct DiagramDrawingTests {
    private func drawing(_ diagram: Diagram) throws -> DiagramDrawing {
      try DiagramDrawing(diagram) { dot, engine in
        let engine = try #require(LayoutEngine(rawValue: engine))
        let layout = try Graphviz.layOut(dot, engine: engine)
        #expect(layout.warnings == [])
        return layout.positions.mapValues { SIMD2($0.x, $0.y) }
      }
    }

    private func svg(_ diagram: Diagram, isInline: Bool = false) throws -> String {
      let drawing = try drawing(diagram)
      let rendering = try Graphviz.render(drawing.dot, engine: .nop2, format: .svg)
      #expect(rendering.warnings == [])
      return drawing.cleaned(svg: rendering.text, isInline: isInline)
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
      let first = try svg(diagram)
      _ = try svg(Samples.random(130, seed: 9))
      #expect(try svg(diagram) == first)
      #expect(DOTWriter.text(diagram) == DOTWriter.text(diagram))
    }

    @Test func `nothing of the machine or the release is in the SVG`() throws {
      let svg = try svg(Samples.small)
      #expect(!svg.contains("<!--"))
      #expect(!svg.contains(Graphviz.version))
      #expect(!svg.contains("xlink:title"))
      #expect(!svg.contains("\"node1\""))
    }

    @Test func `an SVG for a page begins with its element`() throws {
      #expect(try svg(Samples.small, isInline: true).hasPrefix("<svg "))
      #expect(try svg(Samples.small).hasPrefix("<?xml "))
    }

    @Test func `PNG and PDF are drawn from the same text`() throws {
      let dot = try drawing(Samples.institutions).dot
      #expect(try Graphviz.render(dot, engine: .nop2, format: .png).warnings == [])
      #expect(try Graphviz.render(dot, engine: .nop2, format: .pdf).warnings == [])
    }

    @Test(arguments: [Samples.small, Samples.institutions, Samples.random(150, seed: 3)])
    func `the text without positions is drawn by the engine it names`(diagram: Diagram) throws {
      let dot = DOTWriter.text(diagram)
      let engine: LayoutEngine = diagram.vertices.count > 120 ? .sfdp : .neato
      #expect(dot.contains("layout=\(engine.rawValue)"))
      let rendering = try Graphviz.render(dot, engine: engine, format: .svg)
      let document = try ParsedXML(rendering.bytes)
      #expect(document.elements.count { $0.attributes["class"] == "node" } == diagram.vertices.count)
      #expect(document.elements.count { $0.attributes["class"] == "edge" } == diagram.edges.count)
    }
  }
#endif
