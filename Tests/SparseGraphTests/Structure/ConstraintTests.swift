import SparseGraph
import Testing

@Suite struct ConstraintTests {
  @Test(arguments: [2, 3, 10])
  func `the hub of a star has the constraint 1 over the number of leaves, a leaf has 1`(leaves: Int) {
    let constraints = Graph.star(leaves: leaves).constraints()
    #expect(abs(constraints[0] - 1 / Double(leaves)) < 1e-12)
    #expect(constraints[1] == 1)
  }

  @Test(arguments: [true, false])
  func `constraint equals brute force on all graphs with up to six vertices`(weighted: Bool) {
    for graph in SmallGraphs.allAndWeighted where graph.vertexCount > 0 {
      let expected = BruteForce(graph).constraints(weighted: weighted)
      #expect(agree(graph.constraints(weighted: weighted), expected))
    }
  }

  @Test func `effective size is the degree in a star and 1 in a complete graph`() {
    #expect(Graph.star(leaves: 4).effectiveSizes() == [4, 1, 1, 1, 1])
    #expect(agree(Graph.complete(5).effectiveSizes(), [1, 1, 1, 1, 1]))
  }

  @Test(arguments: [false, true])
  func `constraint and effective size equal brute force around a hub, whose row is searched`(
    weighted: Bool
  ) throws {
    // A star of 90 leaves, every third of which is adjacent to the next.
    var builder = GraphBuilder(vertexCount: 91)
    for leaf in 1...90 {
      try builder.addEdge(0, leaf, weight: Double(1 + leaf % 4))
      if leaf % 3 == 1 { try builder.addEdge(leaf, leaf + 1, weight: 2.5) }
    }
    let graph = builder.build()
    #expect(agree(graph.constraints(weighted: weighted), BruteForce(graph).constraints(weighted: weighted)))
    // Burt's effective size, term by term.
    let sizes = graph.effectiveSizes(weighted: true)
    for i in 0..<91 {
      let (ties, others) = (graph.weights(of: i), graph.neighbors(of: i))
      var expected = 0.0
      for j in others {
        var redundancy = 0.0
        for (q, tie) in zip(others, ties) where q != j {
          redundancy += tie / ties.reduce(0, +) * (graph.weight(from: j, to: q) ?? 0)
        }
        expected += 1 - redundancy / graph.weights(of: j).max()!
      }
      #expect(abs(sizes[i] - expected) < 1e-9)
    }
  }
}
