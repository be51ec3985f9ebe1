import SparseGraph
import Testing

@Suite struct EigenvectorTests {
  @Test func `only the component with the largest eigenvalue has values above 0`() {
    let x = Graph.unionOfCliques([3, 4]).eigenvectorCentrality()
    #expect(agree(x, [0, 0, 0, 0.5, 0.5, 0.5, 0.5], within: 1e-12))
  }

  @Test func `equal components share the centrality`() {
    let x = Graph.unionOfCliques([2, 2]).eigenvectorCentrality()
    #expect(agree(x, [0.5, 0.5, 0.5, 0.5], within: 1e-12))
  }

  @Test func `the hub of a star has half of the sum of squares`() {
    let x = Graph.star(leaves: 8).eigenvectorCentrality()
    #expect(abs(x[0] * x[0] - 0.5) < 1e-12)
  }

  @Test
  func `on all graphs with up to six vertices it is a non-negative unit eigenvector of a large eigenvalue`() {
    for graph in SmallGraphs.allAndWeighted where graph.edgeCount > 0 {
      let x = graph.eigenvectorCentrality()
      let image = BruteForce(graph).weights.map { row in zip(row, x).map(*).reduce(0, +) }
      let value = zip(x, image).map(*).reduce(0, +)
      #expect(agree(image, x.map { value * $0 }, within: 1e-11))
      #expect(abs(x.map { $0 * $0 }.reduce(0, +) - 1) < 1e-12)
      #expect(x.allSatisfy { $0 >= 0 })
      // The largest eigenvalue is at least the mean strength.
      #expect(
        value >= BruteForce(graph).weights.map { $0.reduce(0, +) }.reduce(0, +) / Double(x.count) - 1e-9)
    }
  }

  @Test func `the vector of a long path is a sine`() {
    let n = 60
    let x = Graph.path(n).eigenvectorCentrality()
    // x_{i-1} + x_{i+1} = λ x_i with λ = 2 cos(π/(n + 1)).
    let value = (x[0] + x[2]) / x[1]
    #expect(abs(value - 1.997348179769661) < 1e-10)
    #expect(agree(x, x.reversed(), within: 1e-8))
  }
}
