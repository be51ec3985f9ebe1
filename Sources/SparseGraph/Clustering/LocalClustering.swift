extension Graph {
  /// Returns the share of the pairs of each vertex's neighbours that are joined by an edge.
  ///
  /// - Returns: `vertexCount` numbers in 0...1, in vertex order: 2e/(k(k − 1)) for k neighbours with e edges
  ///   among them; 0 for fewer than two neighbours.
  /// - Complexity: as ``triangleCounts()``.
  /// - SeeAlso: Watts & Strogatz, Nature 393, 1998, doi:10.1038/30918.
  public func localClustering() -> [Double] {
    let triangles = triangleCounts()
    return (0..<vertexCount).map { vertex in
      let degree = Double(degree(of: vertex))
      return degree > 1 ? 2 * Double(triangles[vertex]) / (degree * (degree - 1)) : 0
    }
  }

  /// Returns the mean of ``localClustering()`` over all vertices, those with 0 too; 0 without vertices.
  public func meanLocalClustering() -> Double {
    guard vertexCount > 0 else { return 0 }
    var sum = 0.0
    for value in localClustering() { sum += value }
    return sum / Double(vertexCount)
  }
}
