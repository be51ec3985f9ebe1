import Testing

@Suite struct SmallGraphsTests {
  @Test func `there are 209 graphs with up to six vertices, the empty one included`() {
    #expect(SmallGraphs.all.count == 209)
  }
}
