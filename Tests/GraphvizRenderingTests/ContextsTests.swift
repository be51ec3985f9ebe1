import Testing

@testable import GraphvizRendering

@Suite struct ContextsTests {
  @Test func `without plugin files the light context is not made, and the full one takes its place`() {
    #expect(Contexts.light(in: "/nowhere") == nil)
  }

  @Test func `the plugins stand in a folder named graphviz`() throws {
    #expect(try #require(Contexts.pluginFolder).hasSuffix("/graphviz"))
  }
}
