import SparseGraph
import Testing

@Suite struct PathSampleTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a sample of all vertices gives exact values`(seed: UInt64) {
    let graph = Graph.random(vertexCount: 30, edgeCount: Int(4 * seed + 5), seed: seed)
    let sample = graph.pathSample(sources: 30)
    for (estimate, exact) in zip(sample.betweenness, graph.betweenness()) {
      #expect(abs(estimate - exact) < 1e-9)
    }
    for (estimate, exact) in zip(sample.closeness, graph.closeness()) {
      #expect(abs(estimate - exact) < 1e-12)
    }
    for (estimate, exact) in zip(sample.harmonicCloseness, graph.harmonicCloseness()) {
      #expect(abs(estimate - exact) < 1e-12)
    }
    let distances = graph.distanceSummary()
    #expect(abs(sample.meanPathLength - distances.meanPathLength) < 1e-12)
    #expect(sample.diameterLowerBound == distances.diameter)
  }

  @Test func `a third of the vertices gives the most central one and the mean path length within a tenth`() {
    let graph = Graph.random(vertexCount: 300, edgeCount: 900, seed: 5)
    let sample = graph.pathSample(sources: 100, seed: 2)
    let exact = graph.betweenness()
    let best = exact.indices.max { exact[$0] < exact[$1] }!
    #expect(sample.betweenness.count { $0 > sample.betweenness[best] } < 5)
    let mean = graph.distanceSummary().meanPathLength
    #expect(abs(sample.meanPathLength - mean) < mean / 10)
    #expect(sample.diameterLowerBound <= graph.diameter())
    #expect(sample == graph.pathSample(sources: 100, seed: 2))
    #expect(sample != graph.pathSample(sources: 100, seed: 3))
  }

  @Test func `all estimates are 0 for graphs without edges`() {
    #expect(Graph().pathSample(sources: 5).closeness.isEmpty)
    let sample = Graph(vertexCount: 3).pathSample(sources: 1)
    #expect(sample.betweenness == [0, 0, 0])
    #expect(sample.closeness == [0, 0, 0])
    #expect(sample.meanPathLength == 0)
    #expect(sample.sourceCount == 0)
  }
}
