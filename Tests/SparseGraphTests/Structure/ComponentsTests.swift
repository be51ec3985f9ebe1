import SparseGraph
import Testing

@Suite struct ComponentsTests {
  @Test func `the number of components equals brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.all {
      #expect(graph.components().count == BruteForce(graph).componentCount())
    }
  }

  @Test func `components are numbered by their lowest vertex`() throws {
    let graph = try Graph(vertexCount: 6, edges: [(5, 1), (1, 3), (4, 2)])
    #expect(graph.components().labels == [0, 1, 2, 1, 2, 1])
    #expect(graph.componentSizes() == [3, 2, 1])
    #expect(graph.largestComponent() == [1, 3, 5])
  }

  @Test func `the largest of equal components is the one with the lowest vertex`() {
    #expect(Graph.unionOfCliques([1, 3, 3]).largestComponent() == [1, 2, 3])
  }
}
