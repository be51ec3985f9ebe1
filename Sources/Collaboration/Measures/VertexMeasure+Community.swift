extension VertexMeasure {
  /// Communities and the place in them.
  static let communities = [
    VertexMeasure(
      name: "community", summary: "number of the community (Leiden, weighted modularity), from 1",
      isRankable: false
    ) { $0.communities.labels.map { .integer(Int($0) + 1) } },
    VertexMeasure(
      name: "participation",
      summary: "1 - sum of squared shares of collaborators per community (Guimera & Amaral 2005)"
    ) { $0.graph.participationCoefficients(of: $0.communities).cells },
  ]
}
