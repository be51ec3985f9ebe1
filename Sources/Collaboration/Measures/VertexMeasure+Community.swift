extension VertexMeasure {
  /// The community of each vertex, by number.
  public static let community = VertexMeasure(
    name: "community", summary: "number of the community (Leiden, weighted modularity), from 1",
    isRankable: false
  ) { $0.communities.labels.map { .integer(Int($0) + 1) } }

  /// The participation coefficient.
  public static let participation = VertexMeasure(
    name: "participation",
    summary: "1 - sum of squared shares of collaborators per community (Guimera & Amaral 2005)"
  ) { $0.graph.participationCoefficients(of: $0.communities).cells }

  /// Communities and positions between them.
  static let communities = [community, participation]
}
