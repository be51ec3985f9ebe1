import SparseGraph
import Testing

@Suite struct KatzTests {
  @Test func `with an attenuation factor of 0 all vertices are equal`() {
    #expect(agree(Graph.star(leaves: 3).katzCentrality(relativeAttenuation: 0), [0.5, 0.5, 0.5, 0.5]))
  }

  @Test func `the centrality solves its equation`() {
    // A star with 4 leaves has λ = 2; α = 0.25: hub h = 1 + l, leaf l = 1 + h/4.
    let x = Graph.star(leaves: 4).katzCentrality()
    #expect(abs(x[0] / x[1] - (8.0 / 3) / (5.0 / 3)) < 1e-12)
  }
}
