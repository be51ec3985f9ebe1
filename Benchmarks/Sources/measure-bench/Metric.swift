import GraphLayout
import SparseGraph

/// A measure that can be timed.
struct Metric: Sendable {
  var name: String
  var onLargestComponent = false
  var measure: @Sendable (Input) throws -> Answer

  /// The input of a measurement.
  struct Input: Sendable {
    var graph: Graph
    var weighted: Bool
    var threads: Int
    /// The list of edges, if building a graph is measured.
    var edges: [(source: Int, target: Int)] = []
    var path = ""
    var plainPath = ""
    var vertexCount: Int?

    var lengths: PathLength { weighted ? .inverseWeight : .hops }
  }

  /// The result, for the check values.
  enum Answer {
    case vector([Double])
    case value(Double)
    case partition(Partition)
    case size(vertices: Int, edges: Int)
    case positions([SIMD2<Double>])
  }

  static let all: [Metric] = [
    Metric(name: "cc") { .partition($0.graph.components()) },
    Metric(name: "core") { .vector($0.graph.coreNumbers().map(Double.init)) },
    Metric(name: "lcc") { .vector($0.graph.localClustering()) },
    Metric(name: "transitivity") { .value($0.graph.transitivity()) },
    Metric(name: "triangles") { .value(Double($0.graph.triangleCount())) },
    Metric(name: "pagerank") { .vector($0.graph.pageRank(weighted: $0.weighted, tolerance: 1e-10)) },
    Metric(name: "eigen") { .vector($0.graph.eigenvectorCentrality(weighted: $0.weighted)) },
    Metric(name: "closeness") { .vector($0.graph.closeness(lengths: $0.lengths, threads: $0.threads)) },
    Metric(name: "harmonic") {
      .vector($0.graph.harmonicCloseness(lengths: $0.lengths, threads: $0.threads))
    },
    Metric(name: "betw") { .vector($0.graph.betweenness(lengths: $0.lengths, threads: $0.threads)) },
    Metric(name: "sbetw") {
      .vector(
        $0.graph.sampledBetweenness(samples: 256, lengths: $0.lengths, threads: $0.threads).values)
    },
    Metric(name: "leiden") {
      .partition($0.graph.leidenCommunities(weighted: $0.weighted, iterations: 3))
    },
    Metric(name: "leiden_conv") { .partition($0.graph.leidenCommunities(weighted: $0.weighted)) },
    Metric(name: "louvain") { .partition($0.graph.louvainCommunities(weighted: $0.weighted)) },
    Metric(name: "lpa") { .partition($0.graph.labelPropagationCommunities(weighted: $0.weighted)) },
    Metric(name: "diameter", onLargestComponent: true) {
      .value(Double($0.graph.diameter()))
    },
    Metric(name: "apl", onLargestComponent: true) {
      .value($0.graph.distanceSummary(threads: $0.threads).meanPathLength)
    },
    Metric(name: "constraint") { .vector($0.graph.constraints(weighted: $0.weighted)) },
    Metric(name: "layout") {
      .positions($0.graph.layout(weighted: $0.weighted, threads: $0.threads))
    },
    Metric(name: "layout_vos") {
      .positions($0.graph.layout(.vos, weighted: $0.weighted, threads: $0.threads))
    },
    Metric(name: "build") {
      var builder = GraphBuilder(vertexCount: $0.graph.vertexCount)
      builder.reserveCapacity($0.edges.count)
      for edge in $0.edges { try builder.addEdge(edge.source, edge.target) }
      let graph = builder.build()
      return .size(vertices: graph.vertexCount, edges: graph.edgeCount)
    },
    Metric(name: "load") {
      let graph = try EdgeList(contentsOf: $0.plainPath, vertices: .numbered(count: $0.vertexCount)).graph
      return .size(vertices: graph.vertexCount, edges: graph.edgeCount)
    },
    Metric(name: "load_plain") {
      let graph = try EdgeList(contentsOf: $0.plainPath + "2", vertices: .numbered(count: $0.vertexCount))
        .graph
      return .size(vertices: graph.vertexCount, edges: graph.edgeCount)
    },
    Metric(name: "load_named") {
      let graph = try EdgeList(contentsOf: $0.plainPath).graph
      return .size(vertices: graph.vertexCount, edges: graph.edgeCount)
    },
    Metric(name: "load_gz") {
      let graph = try EdgeList(contentsOf: $0.path, vertices: .numbered(count: $0.vertexCount)).graph
      return .size(vertices: graph.vertexCount, edges: graph.edgeCount)
    },
  ]
}
