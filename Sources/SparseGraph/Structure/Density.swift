extension Graph {
  /// Returns the density: the fraction of all pairs of vertices that are adjacent, 2m/(n(n − 1)).
  ///
  /// - Returns: a number in 0...1; 0 for fewer than two vertices.
  /// - Complexity: O(1).
  public func density() -> Double {
    guard vertexCount > 1 else { return 0 }
    return 2 * Double(edgeCount) / (Double(vertexCount) * Double(vertexCount - 1))
  }
}
