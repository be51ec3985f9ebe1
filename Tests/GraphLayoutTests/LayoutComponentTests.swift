import GraphLayout
import Testing

@Suite struct LayoutComponentTests {
  @Test func `components with edges come largest first, of equal ones that of the lowest vertex`() {
    let components = LayoutComponent.components(
      vertexCount: 9, edges: [(7, 8), (1, 3), (5, 4), (4, 6), (3, 1)])
    #expect(components.map(\.vertices) == [[4, 5, 6], [1, 3], [7, 8]])
    #expect(components.map(\.edges) == [[2, 3], [1, 4], [0]])
  }

  @Test func `vertices without edges are in no component`() {
    #expect(LayoutComponent.components(vertexCount: 3, edges: []).isEmpty)
    #expect(LayoutComponent.components(vertexCount: 0, edges: []).isEmpty)
  }
}
