import SparseGraph
import Testing

@Suite struct CoreNumbersTests {
  @Test func `core numbers equal brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.all { #expect(graph.coreNumbers() == BruteForce(graph).coreNumbers()) }
  }

  @Test func `a clique of n vertices has the core number n − 1, a star 1 and a cycle 2`() {
    #expect(Graph.unionOfCliques([4, 2, 1]).coreNumbers() == [3, 3, 3, 3, 1, 1, 0])
    #expect(Graph.star(leaves: 5).coreNumbers() == [1, 1, 1, 1, 1, 1])
    #expect(Graph.cycle(6).coreNumbers() == [2, 2, 2, 2, 2, 2])
  }
}
