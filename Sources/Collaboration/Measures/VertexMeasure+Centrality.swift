extension VertexMeasure {
  /// Closeness centrality.
  public static let closeness = VertexMeasure(
    name: "closeness",
    summary:
      "inverse mean distance in hops to the vertices reached, times the share reached (Wasserman & Faust)",
    note: { $0.pathNote }
  ) { $0.closeness.cells }

  /// Harmonic centrality.
  public static let harmonic = VertexMeasure(
    name: "harmonic", summary: "sum of inverse distances in hops to all others", note: { $0.pathNote }
  ) { $0.harmonicCloseness.cells }

  /// Betweenness centrality.
  public static let betweenness = VertexMeasure(
    name: "betweenness",
    summary: "shortest paths in hops of pairs of others that pass through, fractions added",
    note: { $0.pathNote }
  ) { $0.betweenness.cells }

  /// Betweenness centrality, normalized by the number of pairs of others.
  public static let normalizedBetweenness = VertexMeasure(
    name: "betweenness_normalized", summary: "betweenness divided by (n-1)(n-2)/2, for n vertices",
    note: { $0.pathNote }
  ) { measured in
    let n = Double(measured.graph.vertexCount)
    return measured.betweenness.map { .number(n > 2 ? $0 * (2 / ((n - 1) * (n - 2))) : $0) }
  }

  /// Eigenvector centrality.
  public static let eigenvector = VertexMeasure(
    name: "eigenvector", summary: "weighted eigenvector centrality, of Euclidean length 1"
  ) { $0.graph.eigenvectorCentrality().cells }

  /// PageRank.
  public static let pageRank = VertexMeasure(
    name: "pagerank", summary: "weighted PageRank, damping 0.85; sums to 1"
  ) { $0.graph.pageRank().cells }

  /// Katz centrality.
  public static let katz = VertexMeasure(
    name: "katz", summary: "weighted Katz centrality, attenuation half of its limit"
  ) { $0.graph.katzCentrality().cells }

  /// Centralities.
  static let centralities = [
    closeness, harmonic, betweenness, normalizedBetweenness, eigenvector, pageRank, katz,
  ]
}
