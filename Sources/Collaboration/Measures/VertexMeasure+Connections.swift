extension VertexMeasure {
  /// Degree.
  public static let degree = VertexMeasure(name: "degree", summary: "number of collaborators") {
    $0.graph.degrees().map { .integer($0) }
  }

  /// Strength: the sum of the edge weights at each vertex.
  public static let strength = VertexMeasure(
    name: "strength", summary: "shared works under the network's counting, summed over collaborators"
  ) { $0.strengths.cells }

  /// Immediate connections.
  static let connections = [degree, strength]
}
