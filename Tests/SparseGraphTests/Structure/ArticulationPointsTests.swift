import SparseGraph
import Testing

@Suite struct ArticulationPointsTests {
  @Test func `every inner vertex of a path is an articulation point, and none of a cycle`() {
    #expect(Graph.path(5).articulationPoints() == [1, 2, 3])
    #expect(Graph.cycle(5).articulationPoints().isEmpty)
    #expect(Graph.star(leaves: 3).articulationPoints() == [0])
  }

  @Test func `articulation points equal brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.all {
      #expect(graph.articulationPoints() == BruteForce(graph).articulationPoints())
    }
  }
}
