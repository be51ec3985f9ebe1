extension Graph {
  /// Returns the degree of each vertex, which is its number of neighbours.
  ///
  /// - Returns: `vertexCount` integers in vertex order, 0...(n − 1); 0 for an isolated vertex.
  /// - Complexity: O(n) for n vertices.
  public func degrees() -> [Int] {
    (0..<vertexCount).map { Int(offsets[$0 + 1] - offsets[$0]) }
  }
}
