import SparseGraph
import Testing

@Suite struct WeightedClusteringTests {
  static let kinds = [WeightedClustering.barrat, .onnela]

  /// A triangle 0, 1, 2 with a pendant vertex 3 at 0.
  static let triangleWithTail: Graph = {
    var builder = GraphBuilder(vertexCount: 4)
    for (u, v, weight) in [(0, 1, 2.0), (0, 2, 2), (1, 2, 0.25), (0, 3, 4)] {
      try! builder.addEdge(u, v, weight: weight)
    }
    return builder.build()
  }()

  private func scaled(_ graph: Graph, by factor: Double) throws -> Graph {
    var builder = GraphBuilder(vertexCount: graph.vertexCount)
    for edge in graph.edges { try builder.addEdge(edge.source, edge.target, weight: factor * edge.weight) }
    return builder.build()
  }

  @Test(arguments: kinds)
  func `stars and paths have a weighted clustering of 0`(kind: WeightedClustering) throws {
    for graph in [Graph.star(leaves: 5), .path(5)] {
      let weighted = try scaled(graph, by: 3)
      #expect(weighted.isWeighted)
      #expect(weighted.weightedLocalClustering(kind) == [Double](repeating: 0, count: graph.vertexCount))
    }
  }

  @Test(arguments: kinds)
  func `a complete graph of equal weights has a weighted clustering of 1`(kind: WeightedClustering) throws {
    let graph = try scaled(.complete(6), by: 0.7)
    #expect(agree(graph.weightedLocalClustering(kind), [Double](repeating: 1, count: 6)))
  }

  @Test func `Barrat's coefficient weights a triangle by its edges at the vertex`() {
    // At vertex 0: s = 8, k = 3, and two ordered pairs of (2 + 2)/2.
    #expect(agree(Self.triangleWithTail.weightedLocalClustering(.barrat), [4.0 / 16, 1, 1, 0]))
  }

  @Test func `Onnela's coefficient is the mean geometric mean of the normalised weights`() {
    // The normalised weights of the triangle are 1/2, 1/2 and 1/16; the cube root of their product is 1/4.
    #expect(agree(Self.triangleWithTail.weightedLocalClustering(.onnela), [1.0 / 12, 1.0 / 4, 1.0 / 4, 0]))
  }

  @Test(arguments: kinds)
  func `without weights both coefficients are the local clustering`(kind: WeightedClustering) {
    for graph in SmallGraphs.all { #expect(graph.weightedLocalClustering(kind) == graph.localClustering()) }
  }

  @Test(arguments: kinds, 1...5 as ClosedRange<UInt64>)
  func `a common factor of all weights changes nothing`(kind: WeightedClustering, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var builder = GraphBuilder(vertexCount: 40)
    for edge in Graph.random(vertexCount: 40, edgeCount: 200, seed: seed).edges {
      try builder.addEdge(edge.source, edge.target, weight: 0.1 + generator.unit())
    }
    let graph = builder.build()
    let clustering = graph.weightedLocalClustering(kind)
    #expect(agree(try scaled(graph, by: 37).weightedLocalClustering(kind), clustering))
    #expect(clustering.allSatisfy { (0...1).contains($0) })
    let expected = BruteForce(graph)
    #expect(agree(clustering, kind == .barrat ? expected.barrat() : expected.onnela()))
  }

  @Test func `both coefficients equal brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.allAndWeighted {
      let expected = BruteForce(graph)
      #expect(agree(graph.weightedLocalClustering(.barrat), expected.barrat()))
      #expect(agree(graph.weightedLocalClustering(.onnela), expected.onnela()))
    }
  }
}
