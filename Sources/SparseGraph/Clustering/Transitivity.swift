extension Graph {
  /// Returns the share of the pairs of neighbours, over all vertices, that are joined by an edge.
  ///
  /// - Returns: 3 × triangles / connected triples, 0...1; 0 without triples.
  /// - Complexity: as ``triangleCounts()``.
  /// - SeeAlso: Newman, Watts & Strogatz, PNAS 99, 2002, doi:10.1073/pnas.012582999.
  public func transitivity() -> Double {
    var triples = 0
    for vertex in 0..<vertexCount { triples += degree(of: vertex) * (degree(of: vertex) - 1) / 2 }
    return triples > 0 ? 3 * Double(triangleCount()) / Double(triples) : 0
  }
}
