import SparseGraph
import Testing

@Suite struct ClosenessTests {
  @Test(arguments: [2, 5, 40])
  func `every vertex of a complete graph has the maximum closeness`(n: Int) {
    #expect(agree(Graph.complete(n).closeness(), [Double](repeating: 1, count: n)))
    #expect(agree(Graph.complete(n).harmonicCloseness(), [Double](repeating: Double(n - 1), count: n)))
  }

  @Test func `closeness is scaled by the fraction of reachable vertices`() {
    #expect(agree(Graph.unionOfCliques([3, 2]).closeness(), [0.5, 0.5, 0.5, 0.25, 0.25]))
  }

  @Test(arguments: [PathLength.hops, .inverseWeight, .inverseWeightPower(2)])
  func `closeness and harmonic closeness equal brute force on all graphs with up to six vertices`(
    lengths: PathLength
  ) {
    for graph in SmallGraphs.allAndWeighted {
      let expected = BruteForce(graph)
      #expect(agree(graph.closeness(lengths: lengths), expected.closeness(lengths)))
      #expect(agree(graph.harmonicCloseness(lengths: lengths), expected.harmonic(lengths)))
    }
  }

  @Test func `a long path has closed forms`() {
    let n = 700
    let path = Graph.path(n)
    let sums = (0..<n).map { Double($0 * ($0 + 1) / 2 + (n - 1 - $0) * (n - $0) / 2) }
    #expect(agree(path.closeness(), sums.map { Double(n - 1) / $0 }))
    let harmonic = (0..<n).map { i in
      (1..<n).reduce(0.0) { $0 + ($1 <= i ? 1 / Double($1) : 0) + ($1 <= n - 1 - i ? 1 / Double($1) : 0) }
    }
    #expect(agree(path.harmonicCloseness(), harmonic))
    #expect(path.eccentricities() == (0..<n).map { max($0, n - 1 - $0) })
  }
}
