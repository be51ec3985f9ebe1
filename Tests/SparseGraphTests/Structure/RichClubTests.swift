import SparseGraph
import Testing

@Suite struct RichClubTests {
  @Test func `a complete graph is one rich club`() {
    #expect(Graph.complete(4).richClubCoefficients() == [1, 1, 1])
  }

  @Test func `the hub of a star is no club`() {
    #expect(Graph.star(leaves: 4).richClubCoefficients() == [0.4])
  }
}
