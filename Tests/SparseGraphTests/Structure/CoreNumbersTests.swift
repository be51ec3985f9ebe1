import SparseGraph
import Testing

@Suite struct CoreNumbersTests {
  @Test func `cliques are cores of their size less one, and a tail does not deepen them`() {
    #expect(Graph.unionOfCliques([4, 2, 1]).coreNumbers() == [3, 3, 3, 3, 1, 1, 0])
    #expect(Graph.star(leaves: 5).coreNumbers() == [1, 1, 1, 1, 1, 1])
    #expect(Graph.cycle(6).coreNumbers() == [2, 2, 2, 2, 2, 2])
  }
}
