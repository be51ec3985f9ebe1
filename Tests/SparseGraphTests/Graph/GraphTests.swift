import SparseGraph
import Testing

@Suite struct GraphTests {
  @Test func `edges are listed once, in ascending order, whatever the order of input`() throws {
    let graph = try Graph(vertexCount: 4, edges: [(3, 0), (2, 1), (1, 0)])
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 3], [1, 2]])
    #expect(graph.edges.count == 3 && graph.edgeCount == 3)
    #expect(Array(graph.neighbors(of: 0)) == [1, 3])
  }

  @Test func `weights of parallel edges are added, in either direction`() throws {
    var builder = GraphBuilder(vertexCount: 3)
    try builder.addEdge(0, 1, weight: 0.1)
    try builder.addEdge(1, 0, weight: 0.2)
    try builder.addEdge(2, 1)
    let graph = builder.build()
    #expect(graph.edgeCount == 2)
    #expect(graph.weight(from: 0, to: 1) == 0.1 + 0.2)
    #expect(graph.weight(from: 1, to: 0) == 0.1 + 0.2)
    #expect(graph.weight(from: 0, to: 2) == nil)
    #expect(Array(graph.weights(of: 1)) == [0.1 + 0.2, 1])
    #expect(graph.isWeighted)
  }

  @Test func `loops are dropped and counted`() throws {
    var builder = GraphBuilder(vertexCount: 2)
    try builder.addEdge(1, 1)
    try builder.addEdge(0, 1)
    #expect(builder.loopCount == 1)
    #expect(builder.build() == .complete(2))
  }

  @Test(arguments: [0, -1, .nan, .infinity, -.infinity, -0.0])
  func `a weight that is not positive and finite is rejected with a message`(weight: Double) {
    var builder = GraphBuilder(vertexCount: 2)
    let error = #expect(throws: GraphError.self) { try builder.addEdge(0, 1, weight: weight) }
    #expect(error?.description.contains("not a positive finite number") == true)
    #expect(builder.build().edgeCount == 0)
  }

  @Test(arguments: [-1, 2, 1 << 40])
  func `a vertex out of range is rejected with a message`(vertex: Int) {
    var builder = GraphBuilder(vertexCount: 2)
    let error = #expect(throws: GraphError.self) { try builder.addEdge(0, vertex) }
    #expect(error == .vertexOutOfRange(vertex, vertexCount: 2))
    #expect(error?.description.contains("0 to 1") == true)
  }

  @Test func `a graph whose weights are all 1 is unweighted`() throws {
    var builder = GraphBuilder(vertexCount: 3)
    try builder.addEdge(0, 1, weight: 0.5)
    try builder.addEdge(0, 1, weight: 0.5)
    try builder.addEdge(1, 2, weight: 1)
    #expect(!builder.build().isWeighted)
    #expect(builder.build().totalWeight == 2)
  }

  @Test func `an induced subgraph keeps weights, and numbers its vertices in the given order`() throws {
    var builder = GraphBuilder(vertexCount: 4)
    try builder.addEdge(0, 1, weight: 2)
    try builder.addEdge(1, 2, weight: 3)
    try builder.addEdge(2, 3, weight: 4)
    let part = builder.build().subgraph(of: [3, 2, 1])
    #expect(part.vertexCount == 3)
    #expect(part.edges.map(\.weight) == [4, 3])
    #expect(part.weight(from: 1, to: 2) == 3)
  }

  @Test func `every measure is defined for a graph without vertices`() {
    let graph = Graph()
    #expect(graph.degrees().isEmpty && graph.betweenness().isEmpty && graph.closeness().isEmpty)
    #expect(graph.pageRank().isEmpty && graph.eigenvectorCentrality().isEmpty)
    #expect(graph.katzCentrality().isEmpty && graph.coreNumbers().isEmpty && graph.constraints().isEmpty)
    #expect(graph.components().count == 0 && graph.largestComponent().isEmpty)
    #expect(graph.transitivity() == 0 && graph.meanLocalClustering() == 0 && graph.density() == 0)
    #expect(graph.degreeAssortativity().isNaN)
    #expect(graph.leidenCommunities().count == 0 && graph.louvainCommunities().count == 0)
    #expect(graph.labelPropagationCommunities().count == 0)
    #expect(graph.distanceSummary().diameter == 0 && graph.distanceSummary().meanPathLength == 0)
    #expect(graph.edges.isEmpty && graph.richClubCoefficients().isEmpty)
    #expect(graph.rewired(seed: 1) == graph && graph.disparityFilter(alpha: 0.05) == graph)
  }

  @Test func `every measure is defined for a graph without edges`() {
    let graph = Graph(vertexCount: 3)
    #expect(graph.closeness() == [0, 0, 0] && graph.betweenness() == [0, 0, 0])
    #expect(agree(graph.pageRank(), [1.0 / 3, 1.0 / 3, 1.0 / 3]))
    #expect(graph.eigenvectorCentrality() == [0, 0, 0] && graph.coreNumbers() == [0, 0, 0])
    #expect(graph.constraints().allSatisfy { $0.isNaN })
    #expect(graph.components().sizes == [1, 1, 1] && graph.leidenCommunities().count == 3)
    #expect(graph.eccentricities() == [0, 0, 0])
  }
}
