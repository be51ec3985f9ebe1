import SparseGraph

extension NetworkMeasure {
  /// Size and connection.
  static let structure = [
    NetworkMeasure(
      name: "works", summary: "works with at least one actor of the network", note: { $0.leftOutNote }
    ) { .integer($0.workSizes.count) }.requiringWorks,
    NetworkMeasure(name: "vertices", summary: "number of actors") { .integer($0.graph.vertexCount) },
    NetworkMeasure(name: "edges", summary: "number of pairs that collaborate") {
      .integer($0.graph.edgeCount)
    },
    NetworkMeasure(name: "total weight", summary: "sum of the edge weights") {
      .number($0.graph.totalWeight)
    },
    NetworkMeasure(
      name: "co-affiliation pairs", summary: "pairs joined only by people with both affiliations",
      of: [.institutions, .countries]
    ) { .integer($0.network.pairs.coAffiliationCount) }.requiringWorks,
    NetworkMeasure(name: "density", summary: "edges per pair of vertices") { .number($0.graph.density()) },
    NetworkMeasure(name: "mean degree", summary: "collaborators per actor") { measured in
      let graph = measured.graph
      return graph.vertexCount == 0
        ? .missing : .number(2 * Double(graph.edgeCount) / Double(graph.vertexCount))
    },
    NetworkMeasure(name: "mean strength", summary: "edge weight per actor, both ends counted") { measured in
      let graph = measured.graph
      return graph.vertexCount == 0 ? .missing : .number(2 * graph.totalWeight / Double(graph.vertexCount))
    },
    NetworkMeasure(name: "maximum strength", summary: "edge weight of the strongest actor") {
      $0.strengths.max().map { .number($0) } ?? .missing
    },
    NetworkMeasure(name: "components", summary: "number of connected components, single vertices included") {
      .integer($0.components.count)
    },
    NetworkMeasure(
      name: "component sizes",
      summary:
        "vertices of each component with two or more, largest first; then the single vertices, if not many"
    ) { .list($0.listedComponentSizes.map(String.init)) },
    NetworkMeasure(name: "largest component", summary: "vertices of the largest component") {
      .integer($0.components.sizes.max() ?? 0)
    },
    NetworkMeasure(name: "largest component share", summary: "of all vertices") { measured in
      let count = measured.graph.vertexCount
      return count == 0
        ? .missing : .number(Double(measured.components.sizes.max() ?? 0) / Double(count))
    },
    NetworkMeasure(name: "isolated vertices", summary: "actors without a collaborator") {
      .integer($0.components.sizes.count { $0 == 1 })
    },
    NetworkMeasure(
      name: "diameter", summary: "longest shortest path in hops within the largest component",
      note: { measured in
        measured.pathSample.map {
          "missing, as not all shortest paths were followed; \($0.diameterLowerBound) or more"
        }
      }
    ) { $0.distances.map { .integer($0.diameter) } ?? .missing },
    NetworkMeasure(
      name: "mean path length", summary: "mean shortest path in hops within the largest component",
      comparedBy: .meanPathLength, note: { $0.pathNote }
    ) { measured in
      guard (measured.components.sizes.max() ?? 0) > 1 else { return .missing }
      return .finite(measured.distances?.meanPathLength ?? measured.pathSample?.meanPathLength)
    },
  ]

  /// Figures that are compared with the null model, where the network is one of persons.
  static let compared = [
    NetworkMeasure(
      name: "transitivity", summary: "three times the triangles over the paths of two edges",
      comparedBy: .transitivity, note: { $0.nullNote }
    ) { .number($0.clustering.transitivity) },
    NetworkMeasure(
      name: "mean local clustering", summary: "mean over all vertices; 0 where fewer than two collaborators",
      comparedBy: .meanLocalClustering, note: { $0.nullNote }
    ) { .number($0.clustering.mean) },
    NetworkMeasure(
      name: "degree assortativity", summary: "correlation of the degrees at both ends of the edges",
      comparedBy: .degreeAssortativity, note: { $0.nullNote }
    ) { .finite($0.graph.degreeAssortativity()) },
    NetworkMeasure(
      name: "rich club", summary: "share of joined pairs among the tenth of the vertices of highest degree",
      comparedBy: .richClub,
      note: { measured in RichClub(measured.graph).map { "members have more than \($0.degree) collaborators" }
      }
    ) { .finite(RichClub($0.graph)?.density) },
    NetworkMeasure(
      name: "small-world sigma",
      summary:
        "mean local clustering over that of the shuffles, over the same of the mean path length (Humphries & Gurney)",
      of: [.persons], note: { $0.nullNote }
    ) { measured in
      guard let distances = measured.distances else { return .missing }
      return .finite(
        measured.nulls?.smallWorldSigma(
          clustering: measured.clustering.mean, meanPathLength: distances.meanPathLength))
    },
    NetworkMeasure(name: "articulation points", summary: "vertices without which a component falls apart") {
      .integer($0.articulationPoints.count)
    },
    NetworkMeasure(name: "maximum core", summary: "largest k with a k-core") {
      .integer($0.cores.max() ?? 0)
    },
  ]

  /// Communities.
  static let communities = [
    NetworkMeasure(name: "number of communities", summary: "Leiden, weighted modularity, resolution 1") {
      .integer($0.communities.count)
    },
    NetworkMeasure(name: "modularity", summary: "of these communities, weighted") {
      $0.graph.edgeCount == 0 ? .missing : .number($0.graph.modularity(of: $0.communities))
    },
  ]
}

extension MeasuredNetwork {
  /// The sizes of components, largest first; single vertices only where there are at most a hundred components.
  var listedComponentSizes: [Int] {
    let sizes = components.sizes.sorted(by: >)
    return sizes.count <= 100 ? sizes : sizes.filter { $0 > 1 }
  }

  /// The note on figures that are compared with the null model; nil for networks that are not.
  var nullNote: String? {
    guard network.actors == .persons else { return nil }
    return nulls.map { "against \($0.shuffleCount) shuffles that keep works per person and persons per work" }
      ?? "not compared with shuffles: nothing to shuffle, or too much"
  }
}
