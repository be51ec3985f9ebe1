extension Graph {
  /// Returns the degree assortativity coefficient: the Pearson correlation of the degrees at the two ends of an edge.
  ///
  /// - Returns: Pearson's r over all edges in both directions, in −1...1; NaN where it is undefined: without edges,
  ///   and where all ends have the same degree.
  /// - Complexity: O(n + m) for n vertices and m edges.
  /// - SeeAlso: Newman, PRL 89, 2002, doi:10.1103/PhysRevLett.89.208701, equation 4.
  public func degreeAssortativity() -> Double {
    guard edgeCount > 0 else { return .nan }
    // The sums are integers, and exact while they are below 2^53, as for all graphs but those with extreme hubs.
    var ends = 0.0  // arcs
    var sum = 0.0
    var squares = 0.0
    var products = 0.0
    for vertex in 0..<vertexCount {
      let degree = Double(degree(of: vertex))
      ends += degree
      sum += degree * degree
      squares += degree * degree * degree
      var neighborDegrees = 0.0
      for arc in arcs(of: vertex) { neighborDegrees += Double(self.degree(of: Int(targets[arc]))) }
      products += degree * neighborDegrees
    }
    let mean = sum / ends
    let variance = squares / ends - mean * mean
    guard variance > 1e-12 * mean * mean else { return .nan }
    return (products / ends - mean * mean) / variance
  }
}
