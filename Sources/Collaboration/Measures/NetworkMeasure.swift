import Identity
import SparseGraph

/// A figure of a whole network or set of works.
public struct NetworkMeasure: Sendable {
  /// The name, as in the table `network.csv`.
  public let name: String
  /// What it means, in one line.
  public let summary: String
  /// The networks that have the figure.
  public let actors: [CollaborationNetwork.Actors]
  /// Returns the figure.
  public let value: @Sendable (MeasuredNetwork) -> Cell

  /// Describes a measure.
  public init(
    name: String, summary: String,
    of actors: [CollaborationNetwork.Actors] = CollaborationNetwork.Actors.allCases,
    value: @escaping @Sendable (MeasuredNetwork) -> Cell
  ) {
    self.name = name
    self.summary = summary
    self.actors = actors
    self.value = value
  }
}

extension Measures {
  /// The measures of whole networks, in the order of the table.
  public static let network: [NetworkMeasure] = NetworkMeasure.structure + NetworkMeasure.collaborationIndices
}

extension NetworkMeasure {
  /// Figures of the graph.
  static let structure = [
    NetworkMeasure(name: "works", summary: "works with at least one actor of the network") { measured in
      .integer(measured.network.incidence.actorCounts().count { $0 > 0 })
    },
    NetworkMeasure(name: "vertices", summary: "number of actors") { .integer($0.network.graph.vertexCount) },
    NetworkMeasure(name: "edges", summary: "number of pairs that collaborate") {
      .integer($0.network.graph.edgeCount)
    },
    NetworkMeasure(name: "total weight", summary: "sum of the edge weights") {
      .number($0.network.graph.totalWeight)
    },
    NetworkMeasure(
      name: "co-affiliation pairs", summary: "pairs joined by people with both affiliations only",
      of: [.institutions, .countries]
    ) {
      .integer($0.network.pairs.count { $0.kind == .coAffiliation })
    },
    NetworkMeasure(name: "density", summary: "edges per pair of vertices") {
      .number($0.network.graph.density())
    },
    NetworkMeasure(name: "mean degree", summary: "collaborators per actor") { measured in
      let graph = measured.network.graph
      return graph.vertexCount == 0
        ? .missing : .number(2 * Double(graph.edgeCount) / Double(graph.vertexCount))
    },
    NetworkMeasure(name: "components", summary: "number of connected components, single vertices included") {
      .integer($0.network.graph.components().count)
    },
    NetworkMeasure(name: "component sizes", summary: "vertices of each component, largest first") {
      .list($0.network.graph.componentSizes().map(String.init))
    },
    NetworkMeasure(name: "largest component", summary: "vertices of the largest component") {
      .integer($0.network.graph.componentSizes().first ?? 0)
    },
    NetworkMeasure(name: "isolated vertices", summary: "actors without a collaborator") {
      .integer($0.network.graph.degrees().count { $0 == 0 })
    },
    NetworkMeasure(name: "diameter", summary: "longest shortest path in hops within the largest component") {
      .integer($0.network.graph.distanceSummary().diameter)
    },
    NetworkMeasure(
      name: "mean path length", summary: "mean shortest path in hops within the largest component"
    ) {
      let mean = $0.network.graph.distanceSummary().meanPathLength
      return mean.isFinite ? .number(mean) : .missing
    },
    NetworkMeasure(name: "transitivity", summary: "three times the triangles over the paths of two edges") {
      .number($0.network.graph.transitivity())
    },
    NetworkMeasure(
      name: "mean local clustering", summary: "mean over all vertices; 0 where fewer than two collaborators"
    ) {
      .number($0.network.graph.meanLocalClustering())
    },
    NetworkMeasure(
      name: "degree assortativity", summary: "correlation of the degrees at both ends of the edges"
    ) {
      let value = $0.network.graph.degreeAssortativity()
      return value.isFinite ? .number(value) : .missing
    },
    NetworkMeasure(name: "articulation points", summary: "vertices without which a component falls apart") {
      .integer($0.network.graph.articulationPoints().count)
    },
    NetworkMeasure(name: "maximum core", summary: "largest k with a k-core") {
      .integer($0.network.graph.coreNumbers().max() ?? 0)
    },
    NetworkMeasure(name: "number of communities", summary: "Leiden, weighted modularity, resolution 1") {
      .integer($0.communities.count)
    },
    NetworkMeasure(name: "modularity", summary: "of these communities, weighted") {
      $0.network.graph.edgeCount == 0 ? .missing : .number($0.network.graph.modularity(of: $0.communities))
    },
  ]

  /// Indices of the set of works. Works without an actor of the network are left out of every denominator.
  static let collaborationIndices = [
    index("mean authors a work", "authors per work that has any", [.persons]) { sizes in
      Double(sizes.reduce(0, +)) / Double(sizes.count)
    },
    index(
      "collaborative index, multi-author works",
      "authors per work that has two or more (Elango & Rajendran 2012)",
      [.persons]
    ) {
      let multiple = $0.filter { $0 > 1 }
      return multiple.isEmpty ? .nan : Double(multiple.reduce(0, +)) / Double(multiple.count)
    },
    index("degree of collaboration", "share of works with two or more authors (Subramanyam 1983)", [.persons])
    {
      share(of: $0)
    },
    index(
      "collaborative coefficient", "1 - mean of 1/authors over the works (Ajiferuke et al. 1988)", [.persons]
    ) {
      collaborativeCoefficient($0)
    },
    NetworkMeasure(
      name: "modified collaborative coefficient",
      summary: "collaborative coefficient times A/(A-1), A authors in all (Savanur & Srikanth 2010)",
      of: [.persons]
    ) { measured in
      let sizes = measured.network.incidence.actorCounts().filter { $0 > 0 }
      let actors = Double(measured.network.incidence.workCounts().count { $0 > 0 })
      return sizes.isEmpty || actors < 2
        ? .missing : .number(collaborativeCoefficient(sizes) * actors / (actors - 1))
    },
    index("inter-institution share", "works with two or more institutions per work with any", [.institutions])
    {
      share(of: $0)
    },
    index("international share", "works with two or more countries per work with any", [.countries]) {
      share(of: $0)
    },
    NetworkMeasure(
      name: "E–I index",
      summary:
        "(E - I)/(E + I), weight of edges between and within institutions, or countries (Krackhardt & Stern 1988)",
      of: [.persons, .institutions]
    ) { $0.network.externalInternalIndex().map { .number($0.index) } ?? .missing },
    NetworkMeasure(
      name: "E–I index, permutation p",
      summary: "share of 999 shuffles of the memberships with an index as low or lower; seeded",
      of: [.persons, .institutions]
    ) { $0.network.externalInternalIndex().map { .number($0.p) } ?? .missing },
  ]

  private static func index(
    _ name: String, _ summary: String, _ actors: [CollaborationNetwork.Actors],
    _ formula: @escaping @Sendable ([Int]) -> Double
  ) -> NetworkMeasure {
    NetworkMeasure(name: name, summary: summary, of: actors) { measured in
      let sizes = measured.network.incidence.actorCounts().filter { $0 > 0 }
      let value = sizes.isEmpty ? .nan : formula(sizes)
      return value.isFinite ? .number(value) : .missing
    }
  }

  private static func share(of sizes: [Int]) -> Double {
    Double(sizes.count { $0 > 1 }) / Double(sizes.count)
  }

  /// 1 − (Σ f_j / j)/N over works with j actors.
  static func collaborativeCoefficient(_ sizes: [Int]) -> Double {
    1 - sizes.reduce(0) { $0 + 1 / Double($1) } / Double(sizes.count)
  }
}
