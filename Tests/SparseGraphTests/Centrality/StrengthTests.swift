import SparseGraph
import Testing

@Suite struct StrengthTests {
  @Test(arguments: [2, 3, 10])
  func `the hub of a star has the number of leaves as strength and degree`(leaves: Int) {
    #expect(Graph.star(leaves: leaves).strengths()[0] == Double(leaves))
    #expect(Graph.star(leaves: leaves).degrees()[0] == leaves)
  }

  @Test func `distributions count every vertex`() {
    let graph = Graph.star(leaves: 3)
    #expect(graph.degreeDistribution() == [0, 3, 0, 1])
    #expect(graph.strengthDistribution().map(\.strength) == [1, 3])
    #expect(graph.strengthDistribution().map(\.count) == [3, 1])
  }
}
