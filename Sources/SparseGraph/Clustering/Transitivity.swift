extension Graph {
  /// Returns the transitivity (global clustering coefficient): the fraction of connected triples that are closed.
  ///
  /// - Returns: 3 × triangles / connected triples, in 0...1; 0 without connected triples.
  /// - Complexity: that of ``triangleCounts()``.
  /// - SeeAlso: Newman, Watts & Strogatz, PNAS 99, 2002, doi:10.1073/pnas.012582999.
  public func transitivity() -> Double {
    var triples = 0
    for vertex in 0..<vertexCount { triples += degree(of: vertex) * (degree(of: vertex) - 1) / 2 }
    return triples > 0 ? 3 * Double(triangleCount()) / Double(triples) : 0
  }
}
