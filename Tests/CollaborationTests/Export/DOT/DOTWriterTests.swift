import Testing

@testable import Collaboration

@Suite struct DOTWriterTests {
  @Test func `the text is a heading, settings, one line per vertex and one per edge`() {
    var diagram = Samples.institutions
    diagram.positions = [SIMD2(1, 0), SIMD2(0, 0), SIMD2(3, 0.5)]
    #expect(
      DOTWriter.text(diagram) == """
        // Institutions: 9 works
        // 3 institutions, 2 pairs.
        // Circle area: works. Line width: joint works. Colour: countries.
        // Dashed lines: co-affiliation only.
        graph "institutions" {
          graph [layout=nop, splines=false, outputorder=edgesfirst, forcelabels=true,
            bgcolor="#FFFFFF", fontname="Helvetica,Arial,sans-serif", fontsize=12, labelloc=t, labeljust=l,
            label="Institutions\\l9 works\\lCircle area: works. Line width: joint works. Colour: countries.\\lDashed lines: \
        co-affiliation only.\\l"]
          node [shape=circle, style=filled, fixedsize=true, label="", color="#FFFFFF",
            fontname="Helvetica,Arial,sans-serif", fontsize=10, fontcolor="#1B2430"]

          "north" [label="UN", pos="60,0", width=1.0, fillcolor="#0072B2", fontcolor="#FFFFFF", \
        tooltip="University of the North"]
          "south" [xlabel="Southern Institute\\nfor Measurement", pos="0,0", width=0.333, fillcolor="#E69F00", \
        tooltip="Southern Institute for Measurement"]
          "west" [xlabel="West College", pos="180,30", width=0.471, fillcolor="#0072B2", tooltip="West College"]

          "north" -- "south" [weight=2, penwidth=4.4, color="#6B7785A0"]
          "north" -- "west" [weight=1, penwidth=1.1, color="#6B7785A0", style=dashed, \
        tooltip="co-affiliation"]
        }

        """)
  }

  @Test func `a title of several lines stays in the comment`() {
    var diagram = Samples.small
    diagram.title = "one\ntwo\u{2028}three"
    #expect(DOTWriter.text(diagram).hasPrefix("// one two three: 2 works · full counting\n//"))
  }

  @Test func `nothing of a record ends a string early`() {
    var diagram = Samples.small
    diagram.vertices[0].label = #"\"#
    diagram.vertices[0].id = #"\" ] x"#
    diagram.vertices[0].tooltip = "\" ]; evil; \""
    let text = DOTWriter.text(diagram)
    #expect(text.contains(#"tooltip="\" ]; evil; \""]"#))
    for line in text.split(separator: "\n") where !line.hasPrefix("//") {
      let unescaped = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
      #expect(unescaped.count { $0 == "\"" }.isMultiple(of: 2))
    }
  }
}
