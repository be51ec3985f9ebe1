import SparseGraph
import Testing

@Suite struct EigenvectorTests {
  @Test func `only the component with the largest eigenvalue has values`() {
    let x = Graph.unionOfCliques([3, 4]).eigenvectorCentrality()
    #expect(agree(x, [0, 0, 0, 0.5, 0.5, 0.5, 0.5], within: 1e-12))
  }

  @Test func `equal components share the centrality`() {
    let x = Graph.unionOfCliques([2, 2]).eigenvectorCentrality()
    #expect(agree(x, [0.5, 0.5, 0.5, 0.5], within: 1e-12))
  }

  @Test func `the hub of a star has half of the squares`() {
    let x = Graph.star(leaves: 8).eigenvectorCentrality()
    #expect(abs(x[0] * x[0] - 0.5) < 1e-12)
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
