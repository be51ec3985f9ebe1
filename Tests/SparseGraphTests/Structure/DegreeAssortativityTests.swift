import SparseGraph
import Testing

@Suite struct DegreeAssortativityTests {
  @Test func `assortativity equals Pearson's formula on all graphs with up to six vertices`() {
    for graph in SmallGraphs.all {
      #expect(agree([graph.degreeAssortativity()], [BruteForce(graph).assortativity()]))
    }
  }

  @Test func `a star has a degree assortativity of −1`() {
    #expect(abs(Graph.star(leaves: 7).degreeAssortativity() + 1) < 1e-12)
  }

  @Test func `degree assortativity is undefined if all degrees are equal`() {
    #expect(Graph.cycle(7).degreeAssortativity().isNaN)
    #expect(Graph.complete(3000).degreeAssortativity().isNaN)
  }
}
