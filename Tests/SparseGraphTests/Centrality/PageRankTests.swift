import SparseGraph
import Testing

@Suite struct PageRankTests {
  @Test(arguments: [1, 2, 3, 20])
  func `the hub of a star has its closed form`(leaves: Int) {
    // h = 0.15/n + 0.85·l, l = 0.15/n + 0.85·h/leaves for hub and all leaves together.
    let n = Double(leaves + 1)
    let hub = (0.15 / n + 0.85 * 0.15 * Double(leaves) / n) / (1 - 0.85 * 0.85)
    let ranks = Graph.star(leaves: leaves).pageRank()
    #expect(abs(ranks[0] - hub) < 1e-12)
    #expect(abs(ranks.reduce(0, +) - 1) < 1e-12)
  }

  @Test(arguments: [1e-3, 1e-6, 1e-9, 1e-12])
  func `the true error stays below the tolerance`(tolerance: Double) {
    let graph = Graph.random(vertexCount: 300, edgeCount: 500, seed: 3)
    let exact = graph.pageRank(tolerance: 1e-15)
    let error = zip(graph.pageRank(tolerance: tolerance), exact).map { abs($0 - $1) }.reduce(0, +)
    #expect(error <= tolerance)
  }
}
