import SparseGraph
import Testing

@Suite struct RewiringTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `rewiring keeps degrees and weights, and moves edges`(seed: UInt64) throws {
    var builder = GraphBuilder(vertexCount: 50)
    for edge in Graph.random(vertexCount: 50, edgeCount: 120, seed: seed).edges {
      try builder.addEdge(edge.source, edge.target, weight: Double(edge.source + 1))
    }
    let graph = builder.build()
    let rewired = graph.rewired(seed: seed)
    #expect(rewired.degrees() == graph.degrees())
    #expect(rewired.edges.map(\.weight).sorted() == graph.edges.map(\.weight).sorted())
    #expect(rewired != graph && rewired == graph.rewired(seed: seed))
  }

  @Test func `all graphs with the given degrees are equally likely`() {
    // There are two graphs with the degrees 1, 2, 2, 1: the paths 0-1-2-3 and 0-2-1-3.
    var counts = [0, 0]
    for seed in 0..<400 as Range<UInt64> {
      counts[Graph.path(4).rewired(seed: seed).hasEdge(0, 1) ? 0 : 1] += 1
    }
    #expect(abs(counts[0] - 200) < 50)
  }

  @Test func `a complete graph is the only one with its degrees`() {
    #expect(Graph.complete(6).rewired(seed: 3) == .complete(6))
  }
}
