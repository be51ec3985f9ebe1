import SparseGraph
import Testing

@Suite struct RichClubTests {
  @Test func `all rich-club coefficients of a complete graph are 1`() {
    #expect(Graph.complete(4).richClubCoefficients() == [1, 1, 1])
  }

  @Test func `a star has only the rich-club coefficient of degree 0, its density`() {
    #expect(Graph.star(leaves: 4).richClubCoefficients() == [0.4])
  }
}
