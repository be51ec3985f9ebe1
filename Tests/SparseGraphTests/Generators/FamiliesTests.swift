import SparseGraph
import Testing

@Suite struct FamiliesTests {
  @Test func `families have the degrees of their names`() {
    #expect(Graph.star(leaves: 3).degrees() == [3, 1, 1, 1])
    #expect(Graph.path(4).degrees() == [1, 2, 2, 1])
    #expect(Graph.cycle(4).degrees() == [2, 2, 2, 2])
    #expect(Graph.complete(4).edgeCount == 6)
    #expect(Graph.unionOfCliques([3, 1, 2]).degrees() == [2, 2, 2, 0, 1, 1])
    #expect(Graph.path(0).vertexCount == 0 && Graph.path(1).edgeCount == 0)
    #expect(Graph.cycle(2).edgeCount == 1)
  }

  @Test(arguments: [0, 1, 10, 30, 44, 45])
  func `a random graph has the requested number of edges, the same with the same seed`(edgeCount: Int) {
    let graph = Graph.random(vertexCount: 10, edgeCount: edgeCount, seed: 4)
    #expect(graph.edgeCount == edgeCount && !graph.isWeighted)
    #expect(graph == .random(vertexCount: 10, edgeCount: edgeCount, seed: 4))
  }
}
