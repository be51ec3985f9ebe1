import SparseGraph
import Testing

/// Pathological graphs: no measure may recurse, overflow, or take memory quadratic in the size.
@Suite struct HostileTests {
  @Test func `a star of many leaves is measured in linear time`() {
    let n = 100_000
    let star = Graph.star(leaves: n)
    #expect(star.betweenness()[0] == Double(n) * Double(n - 1) / 2)
    #expect(abs(Graph.star(leaves: 3000).closeness()[0] - 1) < 1e-12)
    #expect(star.distanceSummary().diameter == 2 && star.diameter() == 2)
    #expect(star.coreNumbers()[0] == 1 && star.triangleCount() == 0)
    #expect(star.articulationPoints() == [0])
    #expect(abs(star.pageRank().reduce(0, +) - 1) < 1e-9)
    #expect(star.components().count == 1)
    // The row of the hub is searched for each leaf, not scanned; a leaf has one neighbour and the constraint 1.
    let constraints = star.constraints()
    #expect(abs(constraints[0] - 1 / Double(n)) < 1e-12 && abs(constraints[n] - 1) < 1e-12)
  }

  @Test func `a clique of hundreds is one class of twins`() {
    let n = 600
    let clique = Graph.complete(n)
    #expect(clique.betweenness().allSatisfy { $0 == 0 })
    #expect(clique.harmonicCloseness()[5] == Double(n - 1))
    #expect(clique.triangleCount() == n * (n - 1) * (n - 2) / 6)
    #expect(clique.coreNumbers()[0] == n - 1)
    #expect(clique.leidenCommunities().count == 1)
  }

  @Test func `a long path needs no recursion and no quadratic search`() {
    let n = 50_000
    let path = Graph.path(n)
    #expect(path.diameter() == n - 1)
    #expect(path.articulationPoints().count == n - 2)
    #expect(path.betweenness()[1] == Double(n - 2))
    #expect(path.components().count == 1 && path.coreNumbers().max() == 1)
    let partition = path.leidenCommunities(iterations: 1)
    #expect(path.modularity(of: partition) > 0.99)
  }

  @Test func `a long cycle has many levels with a small frontier`() {
    let cycle = Graph.cycle(501)
    #expect(cycle.diameter() == 250)
    #expect(agree(cycle.betweenness(), [Double](repeating: 250 * 249 / 2, count: 501)))
    #expect(cycle.eccentricities() == [Int](repeating: 250, count: 501))
  }

  @Test func `weights that differ by many orders of magnitude neither overflow nor divide by zero`() throws {
    var builder = GraphBuilder(vertexCount: 4)
    try builder.addEdge(0, 1, weight: 1e-150)
    try builder.addEdge(1, 2, weight: 1e150)
    try builder.addEdge(2, 3, weight: 1)
    let graph = builder.build()
    for values in [
      graph.betweenness(lengths: .inverseWeight), graph.closeness(lengths: .inverseWeight),
      graph.harmonicCloseness(lengths: .inverseWeightPower(2)), graph.pageRank(),
      graph.eigenvectorCentrality(), graph.constraints(),
    ] { #expect(values.allSatisfy { $0.isFinite }) }
  }

  @Test(arguments: 1...4)
  func `results do not depend on the number of threads`(threads: Int) throws {
    var builder = GraphBuilder(vertexCount: 900)
    for edge in Graph.random(vertexCount: 900, edgeCount: 1800, seed: 7).edges {
      try builder.addEdge(edge.source, edge.target, weight: Double(1 + edge.source % 5))
    }
    let graph = builder.build()
    #expect(graph.betweenness(threads: threads) == graph.betweenness(threads: 1))
    #expect(graph.harmonicCloseness(threads: threads) == graph.harmonicCloseness(threads: 1))
    #expect(
      graph.betweenness(lengths: .inverseWeight, threads: threads)
        == graph.betweenness(lengths: .inverseWeight, threads: 1))
    #expect(graph.distanceSummary(threads: threads) == graph.distanceSummary(threads: 1))
  }
}
