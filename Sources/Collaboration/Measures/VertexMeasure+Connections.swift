extension VertexMeasure {
  /// Immediate connections.
  static let connections = [
    VertexMeasure(name: "degree", summary: "number of collaborators") {
      $0.graph.degrees().map { .integer($0) }
    },
    VertexMeasure(
      name: "strength", summary: "shared works under the network's counting, summed over collaborators"
    ) { $0.strengths.cells },
  ]
}
