import SparseGraph
import Testing

@Suite struct TransitivityTests {
  @Test(arguments: [0, 1, 2, 5, 40])
  func `stars and paths have a transitivity of 0`(n: Int) {
    #expect(Graph.star(leaves: n).transitivity() == 0)
    #expect(Graph.path(n).transitivity() == 0)
  }

  @Test(arguments: [3, 4, 50])
  func `a complete graph has a transitivity of 1`(n: Int) {
    #expect(Graph.complete(n).transitivity() == 1)
  }

  @Test func `transitivity weights vertices by their pairs of neighbours, unlike mean local clustering`()
    throws
  {
    // A triangle with a pendant vertex: three of five connected triples are closed.
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (0, 3)])
    #expect(agree([graph.transitivity()], [3.0 / 5]))
    #expect(graph.transitivity() != graph.meanLocalClustering())
  }

  @Test func `transitivity equals brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.allAndWeighted {
      #expect(agree([graph.transitivity()], [BruteForce(graph).transitivity()]))
    }
  }
}
