import SparseGraph
import Testing

@Suite struct ConstraintTests {
  @Test(arguments: [2, 3, 10])
  func `the hub of a star is constrained by 1 over its leaves, a leaf by 1`(leaves: Int) {
    let constraints = Graph.star(leaves: leaves).constraints()
    #expect(abs(constraints[0] - 1 / Double(leaves)) < 1e-12)
    #expect(constraints[1] == 1)
  }

  @Test func `effective size is the degree in a star and 1 in a complete graph`() {
    #expect(Graph.star(leaves: 4).effectiveSizes() == [4, 1, 1, 1, 1])
    #expect(agree(Graph.complete(5).effectiveSizes(), [1, 1, 1, 1, 1]))
  }
}
