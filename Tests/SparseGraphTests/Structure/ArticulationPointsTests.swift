import SparseGraph
import Testing

@Suite struct ArticulationPointsTests {
  @Test func `every inner vertex of a path cuts it, none of a cycle does`() {
    #expect(Graph.path(5).articulationPoints() == [1, 2, 3])
    #expect(Graph.cycle(5).articulationPoints().isEmpty)
    #expect(Graph.star(leaves: 3).articulationPoints() == [0])
  }
}
