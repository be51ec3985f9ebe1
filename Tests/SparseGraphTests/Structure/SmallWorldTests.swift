import SparseGraph
import Testing

@Suite struct SmallWorldTests {
  @Test func `a ring of cliques is a small world, a random graph is not`() {
    let ring = CommunityTests.ring.smallWorld(randomGraphs: 5)
    #expect(ring.clusteringRatio > 3 && ring.sigma > 1.5)
    #expect(abs(ring.sigma - ring.clusteringRatio / ring.pathLengthRatio) < 1e-12)
    let random = Graph.random(vertexCount: 200, edgeCount: 900, seed: 5).smallWorld(randomGraphs: 5)
    #expect(abs(random.sigma - 1) < 0.3)
  }

  @Test func `the coefficient of a star is undefined, as random graphs with its degrees have no triangles`() {
    #expect(Graph.star(leaves: 5).smallWorld(randomGraphs: 2).pathLengthRatio == 1)
    #expect(Graph.star(leaves: 5).smallWorld(randomGraphs: 2).sigma.isNaN)
  }
}
