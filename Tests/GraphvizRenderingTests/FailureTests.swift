import GraphvizRendering
import TestSupport
import Testing

@Suite struct FailureTests {
  @Test func `text that is no DOT is an error with its line`() {
    let error = #expect(throws: RenderingError.self) {
      try Graphviz.render("graph g {\n  a -- b\n  a -- -- c\n}", engine: .neato, format: .svg)
    }
    #expect(error?.kind == .invalidDOT)
    #expect(error?.line == 3)
    #expect(error?.description.hasPrefix("DOT text:3: error: syntax error in line 3") == true)
  }

  @Test(arguments: ["", "   \n", "// nothing"])
  func `text without a graph is an error that says how to begin`(dot: String) {
    let error = #expect(throws: RenderingError.self) {
      try Graphviz.layOut(dot, engine: .neato)
    }
    #expect(error?.kind == .invalidDOT)
    #expect(error?.message == "the text contains no graph")
    #expect(error?.remedy.contains("graph name {") == true)
  }

  @Test func `a NUL character is an error with its line`() {
    let error = #expect(throws: RenderingError.self) {
      try Graphviz.layOut("graph g {\n a\0b }", engine: .neato)
    }
    #expect(error?.line == 2)
  }

  @Test func `an error leaves nothing behind for the next call`() throws {
    for _ in 1...3 {
      #expect(throws: RenderingError.self) {
        try Graphviz.render("graph g { a -- }\ngraph h { z }", engine: .neato, format: .svg)
      }
      let next = try Graphviz.render("graph fine { b }", engine: .neato, format: .svg)
      #expect(try ParsedXML(next.bytes).texts("text") == ["b"])
      #expect(next.warnings == [])
    }
  }

  @Test func `a graph after the first is not drawn by the next call`() throws {
    let first = try Graphviz.render("graph a { mine } graph b { left }", engine: .neato, format: .svg)
    #expect(try ParsedXML(first.bytes).texts("text") == ["mine"])
    #expect(first.warnings == ["text after the first graph was ignored"])
    let next = try Graphviz.render("graph c { yours }", engine: .neato, format: .svg)
    #expect(try ParsedXML(next.bytes).texts("text") == ["yours"])
    #expect(next.warnings == [])
  }

  @Test func `what Graphviz complains about is returned as a warning`() throws {
    let rendering = try Graphviz.render("graph g { a [label=<<nonsense>>] }", engine: .neato, format: .svg)
    #expect(!rendering.warnings.isEmpty)
    #expect(rendering.warnings.allSatisfy { !$0.hasPrefix("Error:") && !$0.hasPrefix("Warning:") })
  }
}
