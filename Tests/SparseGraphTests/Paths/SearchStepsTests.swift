import SparseGraph
import Testing

@Suite struct SearchStepsTests {
  @Test func `a clique of any size takes one step, as its vertices are twins`() {
    for count in [2, 3, 10, 200] { #expect(Graph.complete(count).searchSteps() == 1) }
  }

  @Test func `a path takes a step for each vertex and edge from each vertex`() {
    #expect(Graph.path(5).searchSteps() == 5 * (5 + 2 * 4))
    #expect(Graph.path(0).searchSteps() == 0)
  }
}
