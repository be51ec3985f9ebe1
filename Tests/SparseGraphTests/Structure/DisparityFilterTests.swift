import SparseGraph
import Testing

@Suite struct DisparityFilterTests {
  @Test func `an edge with most of the strength of a vertex is kept`() throws {
    var builder = GraphBuilder(vertexCount: 4)
    try builder.addEdge(0, 1, weight: 8)
    try builder.addEdge(0, 2, weight: 1)
    try builder.addEdge(0, 3, weight: 1)
    let graph = builder.build()
    #expect(agree(graph.disparityPValues(), [0.04, 0.81, 0.81]))
    #expect(graph.disparityFilter(alpha: 0.05).edges.map(\.target) == [1])
    #expect(graph.disparityFilter(alpha: 0.05).weight(from: 1, to: 0) == 8)
  }
}
