import SparseGraph
import Testing

@Suite struct LocalClusteringTests {
  @Test(arguments: [0, 1, 2, 5, 40])
  func `stars and paths have a local clustering of 0`(n: Int) {
    for graph in [Graph.star(leaves: n), .path(n)] {
      #expect(graph.localClustering() == [Double](repeating: 0, count: graph.vertexCount))
      #expect(graph.meanLocalClustering() == 0)
    }
  }

  @Test(arguments: [3, 4, 50])
  func `every vertex of a complete graph has a local clustering of 1`(n: Int) {
    #expect(Graph.complete(n).localClustering() == [Double](repeating: 1, count: n))
    #expect(Graph.complete(n).meanLocalClustering() == 1)
  }

  @Test func `vertices with fewer than two neighbours count as 0 in the mean`() {
    #expect(Graph.complete(2).localClustering() == [0, 0])
    #expect(agree([Graph.unionOfCliques([3, 2, 1]).meanLocalClustering()], [0.5]))
  }

  @Test func `a pendant vertex leaves one of three pairs of neighbours adjacent`() throws {
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (0, 3)])
    #expect(agree(graph.localClustering(), [1.0 / 3, 1, 1, 0]))
    #expect(agree([graph.meanLocalClustering()], [7.0 / 12]))
  }

  @Test func `local and mean clustering equal brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.allAndWeighted {
      let expected = BruteForce(graph).localClustering()
      #expect(agree(graph.localClustering(), expected))
      let mean = expected.isEmpty ? 0 : expected.reduce(0, +) / Double(expected.count)
      #expect(agree([graph.meanLocalClustering()], [mean]))
    }
  }
}
