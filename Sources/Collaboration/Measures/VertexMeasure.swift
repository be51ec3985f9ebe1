import SparseGraph

/// A network together with what several measures need of it, computed once.
public struct MeasuredNetwork: Sendable {
  /// The network.
  public let network: CollaborationNetwork
  /// Its communities: Leiden, modularity, weighted, resolution 1.
  public let communities: Partition

  /// Finds the communities of a network.
  public init(_ network: CollaborationNetwork, seed: UInt64 = 1) {
    self.network = network
    communities = network.graph.leidenCommunities(seed: seed)
  }
}

/// A measure of every vertex: its name, what it means, and how it is computed.
public struct VertexMeasure: Sendable {
  /// The name: a column's head, and what `--by` takes.
  public let name: String
  /// What it means and in which unit, in one line.
  public let summary: String
  /// Whether a ranking by it makes sense: false for labels such as the community.
  public let isRankable: Bool
  /// Returns a value for each vertex, in vertex order.
  public let values: @Sendable (MeasuredNetwork) -> [Cell]

  /// Describes a measure.
  public init(
    name: String, summary: String, isRankable: Bool = true,
    values: @escaping @Sendable (MeasuredNetwork) -> [Cell]
  ) {
    self.name = name
    self.summary = summary
    self.isRankable = isRankable
    self.values = values
  }
}

/// The one list of measures: command line, help, columns and report read it.
public enum Measures {
  /// The measures of vertices, in the order of the columns.
  public static let vertex: [VertexMeasure] =
    [.works] + VertexMeasure.connections + VertexMeasure.centralities + VertexMeasure.positions
    + [.community, .communityParticipation]

  /// Returns the vertex measure of that name, or nil.
  public static func vertex(named name: String) -> VertexMeasure? { vertex.first { $0.name == name } }
}

extension VertexMeasure {
  static let works = VertexMeasure(name: "works", summary: "works that the actor is an author of") {
    measured in
    measured.network.incidence.workCounts().map { .integer($0) }
  }

  /// Immediate connections.
  static let connections = [
    VertexMeasure(name: "degree", summary: "number of collaborators") {
      $0.network.graph.degrees().map { .integer($0) }
    },
    VertexMeasure(
      name: "strength", summary: "shared works under the network's counting, summed over collaborators"
    ) {
      $0.network.graph.strengths().map { .number($0) }
    },
  ]

  /// Centralities.
  static let centralities = [
    VertexMeasure(
      name: "closeness",
      summary:
        "inverse mean distance in hops to the vertices reached, times the share reached (Wasserman & Faust)"
    ) { $0.network.graph.closeness().map { .number($0) } },
    VertexMeasure(name: "harmonic", summary: "sum of inverse distances in hops to all others") {
      $0.network.graph.harmonicCloseness().map { .number($0) }
    },
    VertexMeasure(
      name: "betweenness",
      summary: "shortest paths in hops of pairs of others that pass through, fractions added"
    ) { $0.network.graph.betweenness().map { .number($0) } },
    VertexMeasure(name: "betweenness_normalized", summary: "betweenness divided by (n-1)(n-2)/2") {
      $0.network.graph.betweenness(normalized: true).map { .number($0) }
    },
    VertexMeasure(name: "eigenvector", summary: "weighted eigenvector centrality") {
      $0.network.graph.eigenvectorCentrality().map { .number($0) }
    },
    VertexMeasure(name: "pagerank", summary: "weighted PageRank, damping 0.85; sums to 1") {
      $0.network.graph.pageRank().map { .number($0) }
    },
    VertexMeasure(name: "katz", summary: "weighted Katz centrality, attenuation half of its limit") {
      $0.network.graph.katzCentrality().map { .number($0) }
    },
  ]

  /// Position in the structure around.
  static let positions = [
    VertexMeasure(name: "core", summary: "largest k such that the vertex is in the k-core") {
      $0.network.graph.coreNumbers().map { .integer($0) }
    },
    VertexMeasure(name: "clustering", summary: "share of pairs of collaborators who collaborate") {
      $0.network.graph.localClustering().map { .number($0) }
    },
    VertexMeasure(name: "clustering_barrat", summary: "clustering weighted by strength (Barrat 2004)") {
      $0.network.graph.weightedLocalClustering(.barrat).map { .number($0) }
    },
    VertexMeasure(
      name: "clustering_onnela", summary: "clustering by the triangles' geometric mean weight (Onnela 2005)"
    ) {
      $0.network.graph.weightedLocalClustering(.onnela).map { .number($0) }
    },
    VertexMeasure(name: "constraint", summary: "Burt's constraint, weighted; empty for an isolated vertex") {
      $0.network.graph.constraints().map { $0.isFinite ? .number($0) : .missing }
    },
    VertexMeasure(
      name: "effective_size", summary: "Burt's effective size of the neighbourhood; empty where isolated"
    ) {
      $0.network.graph.effectiveSizes().map { $0.isFinite ? .number($0) : .missing }
    },
    VertexMeasure(name: "articulation", summary: "1 if the component falls apart without the vertex") {
      measured in
      var cells = [Cell](repeating: .flag(false), count: measured.network.vertices.count)
      for vertex in measured.network.graph.articulationPoints() { cells[vertex] = .flag(true) }
      return cells
    },
    VertexMeasure(name: "eccentricity", summary: "largest distance in hops within the component") {
      $0.network.graph.eccentricities().map { .integer($0) }
    },
  ]

  static let community = VertexMeasure(
    name: "community", summary: "number of the community (Leiden, weighted modularity), from 1",
    isRankable: false
  ) { $0.communities.labels.map { .integer(Int($0) + 1) } }

  static let communityParticipation = VertexMeasure(
    name: "participation",
    summary: "1 - sum of squared shares of collaborators per community (Guimera & Amaral)"
  ) { $0.network.graph.participationCoefficients(of: $0.communities).map { .number($0) } }
}
