import SparseGraph
import Testing

@Suite struct BetweennessTests {
  @Test(arguments: [2, 3, 50])
  func `the hub of a star lies between all pairs of leaves`(leaves: Int) {
    let graph = Graph.star(leaves: leaves)
    #expect(graph.betweenness()[0] == Double(leaves * (leaves - 1) / 2))
    #expect(abs(graph.betweenness(normalized: true)[0] - 1) < 1e-12)
    #expect(graph.betweenness()[1] == 0)
  }

  @Test func `inner vertices of a path lie between those on either side`() {
    let n = 300
    #expect(agree(Graph.path(n).betweenness(), (0..<n).map { Double($0 * (n - 1 - $0)) }))
  }

  @Test func `path counts may exceed 2 to the 64`() {
    // A chain of 100 diamonds: 2^100 shortest ways from end to end.
    var edges: [(Int, Int)] = []
    for diamond in 0..<100 {
      for side in 1...2 {
        edges += [(3 * diamond, 3 * diamond + side), (3 * diamond + side, 3 * diamond + 3)]
      }
    }
    let graph = try! Graph(vertexCount: 301, edges: edges)
    let scores = graph.betweenness()
    #expect(scores.allSatisfy { $0.isFinite })
    // A joint lies between all before and all behind it; a side carries half of what passes its diamond.
    #expect(abs(scores[3] / (3 * 297 + 1) - 1) < 1e-9)  // and half of each pair of sides beside it
    #expect(abs(scores[1] / (298 / 2) - 1) < 1e-9)
  }
}
