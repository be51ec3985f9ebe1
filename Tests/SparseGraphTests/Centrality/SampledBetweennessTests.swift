import SparseGraph
import Testing

@Suite struct SampledBetweennessTests {
  @Test(arguments: [PathLength.hops, .inverseWeight])
  func `the mean over many seeds approximates the exact values`(lengths: PathLength) throws {
    var builder = GraphBuilder(vertexCount: 30)
    for edge in Graph.random(vertexCount: 30, edgeCount: 45, seed: 2).edges {
      try builder.addEdge(edge.source, edge.target, weight: Double(1 + edge.target % 3))
    }
    let graph = builder.build()
    let exact = graph.betweenness(lengths: lengths)
    var mean = [Double](repeating: 0, count: 30)
    for seed in 0..<200 as Range<UInt64> {
      let values = graph.sampledBetweenness(samples: 10, lengths: lengths, seed: seed, threads: 1).values
      for vertex in 0..<30 { mean[vertex] += values[vertex] / 200 }
    }
    #expect(zip(mean, exact).allSatisfy { abs($0 - $1) < 8 })
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `all values are within the bound`(seed: UInt64) {
    let graph = Graph.random(vertexCount: 200, edgeCount: 300, seed: seed)
    let sampled = graph.sampledBetweenness(samples: 100, confidence: 0.99, seed: seed)
    let exact = graph.betweenness()
    #expect(zip(sampled.values, exact).allSatisfy { abs($0 - $1) <= sampled.errorBound })
    #expect(sampled == graph.sampledBetweenness(samples: 100, confidence: 0.99, seed: seed, threads: 1))
  }

  @Test func `pairs that an articulation point separates are counted exactly`() {
    #expect(Graph.star(leaves: 9).sampledBetweenness(samples: 1).values[0] == 36)
  }
}
