extension Graph {
  /// Returns the share of all pairs of vertices that are joined by an edge.
  ///
  /// - Returns: 0...1; 0 for fewer than two vertices.
  public func density() -> Double {
    guard vertexCount > 1 else { return 0 }
    return 2 * Double(edgeCount) / (Double(vertexCount) * Double(vertexCount - 1))
  }
}
