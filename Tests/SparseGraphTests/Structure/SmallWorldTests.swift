import SparseGraph
import Testing

@Suite struct SmallWorldTests {
  @Test func `a ring of cliques is a small world, a random graph is none`() {
    let ring = CommunityTests.ring.smallWorld(nulls: 5)
    #expect(ring.clusteringRatio > 3 && ring.sigma > 1.5)
    #expect(abs(ring.sigma - ring.clusteringRatio / ring.pathLengthRatio) < 1e-12)
    let random = Graph.random(vertexCount: 200, edgeCount: 900, seed: 5).smallWorld(nulls: 5)
    #expect(abs(random.sigma - 1) < 0.3)
  }

  @Test func `a star has no other graph of its degrees, and no triangles to compare`() {
    #expect(Graph.star(leaves: 5).smallWorld(nulls: 2).pathLengthRatio == 1)
    #expect(Graph.star(leaves: 5).smallWorld(nulls: 2).sigma.isNaN)
  }
}
