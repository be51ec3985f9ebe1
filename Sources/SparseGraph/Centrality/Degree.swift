extension Graph {
  /// Returns the number of neighbours of each vertex.
  ///
  /// - Returns: `vertexCount` numbers in vertex order; 0 for an isolated vertex.
  /// - Complexity: O(n).
  public func degrees() -> [Int] {
    (0..<vertexCount).map { Int(offsets[$0 + 1] - offsets[$0]) }
  }
}
