import SparseGraph
import Testing

@Suite struct DirectedGraphTests {
  typealias Arc = DirectedGraph.Arc

  @Test func `degrees and strengths depend on the direction, and parallel arcs are added`() throws {
    let graph = try DirectedGraph(
      vertexCount: 3,
      arcs: [Arc(source: 2, target: 0, weight: 0.5), Arc(source: 0, target: 1), Arc(source: 2, target: 0)])
    #expect(graph.outDegrees() == [1, 0, 1] && graph.inDegrees() == [1, 1, 0])
    #expect(graph.outStrengths() == [1, 0, 1.5] && graph.inStrengths() == [1.5, 1, 0])
    #expect(graph.arcs == [Arc(source: 0, target: 1), Arc(source: 2, target: 0, weight: 1.5)])
    #expect(graph.isWeighted && graph.arcCount == 2)
  }

  @Test func `loops are dropped, and opposite arcs make one undirected edge`() throws {
    let graph = try DirectedGraph(
      vertexCount: 2, arcs: [(0, 0), (0, 1), (1, 0)].map { Arc(source: $0.0, target: $0.1) })
    #expect(graph.arcCount == 2 && !graph.isWeighted)
    #expect(graph.undirected.edges.map(\.weight) == [2])
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func `a weight that is not positive and finite is rejected`(weight: Double) {
    #expect(throws: GraphError.self) {
      try DirectedGraph(vertexCount: 2, arcs: [Arc(source: 0, target: 1, weight: weight)])
    }
    #expect(throws: GraphError.vertexOutOfRange(2, vertexCount: 2)) {
      try DirectedGraph(vertexCount: 2, arcs: [Arc(source: 0, target: 2)])
    }
  }
}
