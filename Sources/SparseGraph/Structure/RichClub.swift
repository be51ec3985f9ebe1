extension Graph {
  /// Returns the rich-club coefficient φ(k) of each degree k: the density of the subgraph of the vertices of degree
  /// above k.
  ///
  /// - Returns: element k is φ(k) = 2E/(N(N − 1)) for the N vertices of degree above k and the E edges between them,
  ///   for k from 0 to the highest with N > 1; empty without edges. Not normalised by a null model.
  /// - Complexity: O(n + m) for n vertices and m edges.
  /// - SeeAlso: Colizza et al., Nature Physics 2, 2006, doi:10.1038/nphys209, equation 1.
  public func richClubCoefficients() -> [Double] {
    let degrees = degrees()
    guard let highest = degrees.max(), highest > 0 else { return [] }
    // The number of vertices of each degree, and of edges by the lower degree of their ends; accumulated from the
    // top.
    var vertices = [Int](repeating: 0, count: highest + 1)
    var edgesByLowerEnd = [Int](repeating: 0, count: highest + 1)
    for vertex in 0..<vertexCount {
      vertices[degrees[vertex]] += 1
      for arc in arcs(of: vertex) where targets[arc] > vertex {
        edgesByLowerEnd[min(degrees[vertex], degrees[Int(targets[arc])])] += 1
      }
    }
    var coefficients: [Double] = []
    var above = 0
    var edges = 0
    for k in stride(from: highest - 1, through: 0, by: -1) {
      above += vertices[k + 1]
      edges += edgesByLowerEnd[k + 1]
      if above > 1 { coefficients.append(2 * Double(edges) / (Double(above) * Double(above - 1))) }
    }
    return coefficients.reversed()
  }
}
