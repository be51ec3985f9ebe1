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

  @Test(arguments: [true, false])
  func `PageRank equals power iteration on all graphs with up to six vertices`(weighted: Bool) {
    for graph in SmallGraphs.allAndWeighted where graph.vertexCount > 0 {
      let expected = BruteForce(graph).pageRank(weighted: weighted)
      #expect(agree(graph.pageRank(weighted: weighted), expected, within: 1e-11))
    }
  }

  @Test(arguments: [1e-3, 1e-6, 1e-9, 1e-12])
  func `the error is at most the tolerance`(tolerance: Double) {
    let graph = Graph.random(vertexCount: 300, edgeCount: 500, seed: 3)
    let exact = graph.pageRank(tolerance: 1e-15)
    let error = zip(graph.pageRank(tolerance: tolerance), exact).map { abs($0 - $1) }.reduce(0, +)
    #expect(error <= tolerance)
  }

  @Test(arguments: [Counting.full, .fractional, .paper], 1...4 as ClosedRange<UInt64>)
  func `an incidence has the ranks of its projection`(counting: Counting, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Works with no, one, some and many actors; actors without works and without co-actors.
    let works = (0..<400).map { work -> [Int32] in
      let size = work == 7 ? 150 : generator.below(6)
      return (0..<size).map { _ in Int32(generator.below(280)) }
    }
    let incidence = Incidence(actorCount: 300, works: works + [[290], [291, 292]])
    let projected = incidence.projection(counting).pageRank(tolerance: 1e-15)
    let ranks = incidence.pageRank(counting, tolerance: 1e-15)
    #expect(zip(ranks, projected).map { abs($0 - $1) }.reduce(0, +) < 1e-12)
    #expect(abs(ranks.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `an incidence without actors or projected edges has uniform ranks`() {
    #expect(Incidence(actorCount: 0, works: []).pageRank(.full).isEmpty)
    #expect(Incidence(actorCount: 2, works: [[0], []]).pageRank(.full) == [0.5, 0.5])
  }
}
