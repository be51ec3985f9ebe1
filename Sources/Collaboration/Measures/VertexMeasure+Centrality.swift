extension VertexMeasure {
  /// Centralities.
  static let centralities = [
    VertexMeasure(
      name: "closeness",
      summary:
        "inverse mean distance in hops to the vertices reached, times the share reached (Wasserman & Faust)",
      note: { $0.pathNote }
    ) { $0.closeness.cells },
    VertexMeasure(
      name: "harmonic", summary: "sum of inverse distances in hops to all others", note: { $0.pathNote }
    ) { $0.harmonicCloseness.cells },
    VertexMeasure(
      name: "betweenness",
      summary: "shortest paths in hops of pairs of others that pass through, fractions added",
      note: { $0.pathNote }
    ) { $0.betweenness.cells },
    VertexMeasure(
      name: "betweenness_normalized", summary: "betweenness divided by (n-1)(n-2)/2, for n vertices",
      note: { $0.pathNote }
    ) { measured in
      let n = Double(measured.graph.vertexCount)
      return measured.betweenness.map { .number(n > 2 ? $0 * (2 / ((n - 1) * (n - 2))) : $0) }
    },
    VertexMeasure(name: "eigenvector", summary: "weighted eigenvector centrality, of Euclidean length 1") {
      $0.graph.eigenvectorCentrality().cells
    },
    VertexMeasure(name: "pagerank", summary: "weighted PageRank, damping 0.85; sums to 1") {
      $0.graph.pageRank().cells
    },
    VertexMeasure(name: "katz", summary: "weighted Katz centrality, attenuation half of its limit") {
      $0.graph.katzCentrality().cells
    },
  ]
}
