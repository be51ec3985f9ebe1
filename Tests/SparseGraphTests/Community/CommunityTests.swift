import SparseGraph
import Testing

@Suite struct CommunityTests {
  /// A ring of ten cliques of six vertices, each connected to the next by one edge.
  static let ring: Graph = {
    var edges = Graph.unionOfCliques([Int](repeating: 6, count: 10)).edges.map { ($0.source, $0.target) }
    for clique in 0..<10 { edges.append((6 * clique, (6 * clique + 7) % 60)) }
    return try! Graph(vertexCount: 60, edges: edges)
  }()

  @Test(arguments: [CommunityQuality.modularity, .cpm(resolution: 0.3)])
  func `Leiden and Louvain find the cliques of a ring`(quality: CommunityQuality) {
    let cliques = Partition(labels: (0..<60).map { $0 / 6 })
    #expect(Self.ring.leidenCommunities(quality: quality) == cliques)
    #expect(Self.ring.louvainCommunities(quality: quality) == cliques)
  }

  @Test func `label propagation does not split cliques`() {
    let partition = Self.ring.labelPropagationCommunities()
    #expect((0..<60).allSatisfy { partition[$0] == partition[$0 / 6 * 6 + 2] })
  }

  @Test func `a higher resolution gives smaller communities`() {
    let coarse = Self.ring.leidenCommunities(quality: .modularity(resolution: 0.1))
    let fine = Self.ring.leidenCommunities(quality: .modularity(resolution: 40))
    #expect(coarse.count < 10)
    #expect(fine.count > 10)
    #expect(Self.ring.leidenCommunities(quality: .cpm(resolution: 1.5)).count == 60)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `communities are connected and of positive modularity`(seed: UInt64) {
    let graph = Graph.random(vertexCount: 300, edgeCount: 420, seed: seed)
    for partition in [
      graph.leidenCommunities(seed: seed), graph.louvainCommunities(seed: seed),
      graph.labelPropagationCommunities(seed: seed),
      graph.leidenCommunities(quality: .cpm(resolution: 0.1), seed: seed),
    ] {
      #expect(partition.groups.allSatisfy { graph.subgraph(of: $0).isConnected })
      #expect(graph.modularity(of: partition) > 0.3)
    }
    #expect(graph.leidenCommunities(seed: seed) == graph.leidenCommunities(seed: seed))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `more iterations of Leiden are never worse, and three come close to convergence`(seed: UInt64) {
    let graph = Graph.random(vertexCount: 300, edgeCount: 700, seed: seed)
    let reached = (1...5).map { graph.modularity(of: graph.leidenCommunities(iterations: $0, seed: seed)) }
    #expect(zip(reached, reached.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
    let best = graph.modularity(of: graph.leidenCommunities(seed: seed))
    #expect(best >= reached[4] - 1e-12 && reached[2] > best - 0.02)
  }

  @Test func `weights change the communities`() throws {
    // A path of four vertices with a heavy middle edge.
    var builder = GraphBuilder(vertexCount: 4)
    for (source, weight) in [(0, 1.0), (1, 10), (2, 1)] {
      try builder.addEdge(source, source + 1, weight: weight)
    }
    let graph = builder.build()
    #expect(graph.leidenCommunities(weighted: false) == Partition(labels: [0, 0, 1, 1]))
    #expect(graph.leidenCommunities()[1] == graph.leidenCommunities()[2])
  }

  @Test func `the quality of the constant Potts model counts pairs`() {
    let pairs = Partition(labels: [0, 0, 1, 1])
    #expect(Graph.path(4).cpmQuality(of: pairs, resolution: 0.25) == 1.5)
  }

  @Test(arguments: [true, false])
  func `Leiden finds a partition of maximum modularity on all graphs with up to six vertices`(weighted: Bool)
  {
    for graph in SmallGraphs.allAndWeighted {
      let expected = BruteForce(graph)
      let best =
        BruteForce.allPartitions(of: graph.vertexCount)
        .map { expected.modularity($0, weighted: weighted) }.max() ?? 0
      let found = graph.leidenCommunities(weighted: weighted)
      let reached = graph.modularity(of: found, weighted: weighted)
      #expect(reached >= best - 1e-9)
      #expect(abs(reached - expected.modularity(found.labels.map(Int.init), weighted: weighted)) < 1e-12)
    }
  }

  @Test func `the participation coefficient is 0 if all edges lead to one group`() {
    let partition = Partition(labels: [0, 0, 1, 1, 2])
    #expect(Graph.star(leaves: 4).participationCoefficients(of: partition)[0] == 1 - (1 + 4 + 1) / 16.0)
    #expect(Graph.path(2).participationCoefficients(of: Partition(labels: [0, 0])) == [0, 0])
  }
}
