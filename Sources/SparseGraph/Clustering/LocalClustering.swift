extension Graph {
  /// Returns the local clustering coefficient of each vertex: the fraction of pairs of its neighbours that are
  /// adjacent.
  ///
  /// - Returns: `vertexCount` numbers in 0...1, in vertex order: 2e/(k(k − 1)) for k neighbours with e edges between
  ///   them; 0 for fewer than two neighbours.
  /// - Complexity: that of ``triangleCounts()``.
  /// - SeeAlso: Watts & Strogatz, Nature 393, 1998, doi:10.1038/30918.
  public func localClustering() -> [Double] {
    let triangles = triangleCounts()
    return (0..<vertexCount).map { vertex in
      let degree = Double(degree(of: vertex))
      return degree > 1 ? 2 * Double(triangles[vertex]) / (degree * (degree - 1)) : 0
    }
  }

  /// Returns the mean local clustering coefficient over all vertices, including those with fewer than two neighbours,
  /// which count as 0.
  ///
  /// - Returns: a number in 0...1; 0 for a graph without vertices.
  /// - Complexity: that of ``triangleCounts()``.
  /// - SeeAlso: Watts & Strogatz, Nature 393, 1998, doi:10.1038/30918.
  public func meanLocalClustering() -> Double {
    guard vertexCount > 0 else { return 0 }
    var sum = 0.0
    for value in localClustering() { sum += value }
    return sum / Double(vertexCount)
  }
}
