extension VertexMeasure {
  /// The core number.
  public static let core = VertexMeasure(
    name: "core", summary: "largest k such that the vertex is in the k-core"
  ) { $0.cores.map { .integer($0) } }

  /// The local clustering coefficient.
  public static let clustering = VertexMeasure(
    name: "clustering",
    summary: "share of pairs of collaborators who collaborate; 0 below two collaborators"
  ) { $0.clustering.local.cells }

  /// Positions in the surrounding structure.
  static let positions = [
    core, clustering,
    VertexMeasure(
      name: "clustering_barrat", summary: "clustering weighted by strength (Barrat 2004)",
      note: neighborhoodNote
    ) { measured in neighborhood(measured) { $0.graph.weightedLocalClustering(.barrat) } },
    VertexMeasure(
      name: "clustering_onnela", summary: "clustering by the triangles' geometric mean weight (Onnela 2005)",
      note: neighborhoodNote
    ) { measured in neighborhood(measured) { $0.graph.weightedLocalClustering(.onnela) } },
    VertexMeasure(
      name: "constraint", summary: "Burt's constraint, weighted; empty for an isolated vertex",
      note: neighborhoodNote
    ) { measured in neighborhood(measured) { $0.graph.constraints() } },
    VertexMeasure(
      name: "effective_size",
      summary: "Burt's effective size of the neighbourhood, unweighted; empty where isolated"
    ) { $0.effectiveSizes.map { $0.map { .number($0) } ?? .missing } },
    VertexMeasure(name: "articulation", summary: "1 if the component falls apart without the vertex") {
      measured in
      var cells = [Cell](repeating: .flag(false), count: measured.network.vertices.count)
      for vertex in measured.articulationPoints { cells[vertex] = .flag(true) }
      return cells
    },
    VertexMeasure(
      name: "eccentricity", summary: "largest distance in hops within the component",
      note: { $0.pathSample == nil ? nil : "missing, as not all shortest paths were followed" }
    ) { measured in
      measured.pathSample == nil
        ? measured.graph.eccentricities().map { .integer($0) } : measured.missingCells
    },
  ]

  /// The maximum number of steps of measures that visit the neighbours of all neighbours; beyond, they are left out.
  private static let neighborhoodBudget = 2.5e9

  @Sendable private static func neighborhoodNote(_ measured: MeasuredNetwork) -> String? {
    measured.neighborhoodCost > neighborhoodBudget
      ? "missing, as the neighbours of all neighbours are too many to visit" : nil
  }

  private static func neighborhood(_ measured: MeasuredNetwork, _ values: (MeasuredNetwork) -> [Double])
    -> [Cell]
  {
    measured.neighborhoodCost > neighborhoodBudget ? measured.missingCells : values(measured).cells
  }
}
