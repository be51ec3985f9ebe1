import GraphvizRendering
import TestSupport
import Testing

@Suite struct HostileTextTests {
  @Test(arguments: [
    #"\"><script>alert(1)</script>"#, #"\\N \\G \\L \\l \\E"#, "<b>bold</b>", "&amp;lt; R&amp;D", "]]>", "--",
    "עברית عربي 漢字",
  ])
  func `a hostile label keeps the SVG well-formed and without scripts`(label: String) throws {
    let dot = #"graph g { a [label="\#(label)", tooltip="\#(label)"]; b; a -- b [tooltip="\#(label)"] }"#
    let elements = try ParsedXML(Graphviz.render(dot, engine: .neato, format: .svg).bytes)
    #expect(elements.count("script") == 0)
    #expect(elements.count("text") == 2)
  }

  @Test func `doubled backslashes stay text`() throws {
    let dot = #"graph g { a [label="\\N and \\G"] }"#
    let elements = try ParsedXML(Graphviz.render(dot, engine: .neato, format: .svg).bytes)
    #expect(elements.texts("text") == [#"\N and \G"#])
  }
}
