extension Graph {
  /// Returns the correlation of the degrees at the two ends of an edge.
  ///
  /// - Returns: Pearson's r over all edges, each in both directions, −1...1; NaN where it has no meaning:
  ///   without edges, and where all ends have the same degree.
  /// - Complexity: O(n + m).
  /// - SeeAlso: Newman, PRL 89, 2002, doi:10.1103/PhysRevLett.89.208701, equation 4.
  public func degreeAssortativity() -> Double {
    guard edgeCount > 0 else { return .nan }
    // All sums are of integers below 2^53 for any graph that fits in memory, save in extreme stars.
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
