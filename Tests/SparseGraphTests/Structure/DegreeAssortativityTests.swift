import SparseGraph
import Testing

@Suite struct DegreeAssortativityTests {
  @Test func `a star is as disassortative as can be`() {
    #expect(abs(Graph.star(leaves: 7).degreeAssortativity() + 1) < 1e-12)
  }

  @Test func `a graph whose ends all have one degree has none`() {
    #expect(Graph.cycle(7).degreeAssortativity().isNaN)
    #expect(Graph.complete(3000).degreeAssortativity().isNaN)
  }
}
