extension DirectedGraph {
  /// Returns the share of its time that a random walker who follows arcs spends at each vertex.
  ///
  /// With probability `damping` the walker follows an outgoing arc, chosen by weight, else (and always from a
  /// vertex that no arc leaves) it jumps to any vertex with equal probability.
  ///
  /// - Parameters:
  ///   - damping: 0..<1.
  ///   - weighted: whether arcs are followed by weight; otherwise all alike.
  ///   - tolerance: a bound on the true error, the sum of the absolute differences to the exact solution;
  ///     1e-15 and less mean as near as double precision comes.
  /// - Returns: `vertexCount` shares in vertex order that add up to 1.
  /// - Complexity: O(n + m) for n vertices and m arcs in each sweep, at most about 150 for a tolerance of 1e-12
  ///   and a damping of 0.85; O(n) memory.
  /// - SeeAlso: Gleich, SIAM Review 57(3), 2015, doi:10.1137/140976649 (the linear system; a vertex that no arc
  ///   leaves jumps as everybody does, and so only changes the scale).
  public func pageRank(
    damping: Double = 0.85, weighted: Bool = true, tolerance: Double = 1e-12
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "PageRank's damping is in 0..<1")
    let useWeights = weighted && isWeighted
    let strengths = useWeights ? outStrengths() : outDegrees().map(Double.init)
    // Gauss–Seidel on y = damping · Pᵀ y + 1. From y = 1 all values only rise. The columns of P add up to at most
    // 1, so that after a sweep the residual is at most damping times the change, and the error at most
    // 1/(1 − damping) of the residual; scaling to 1 can double it.
    var shares = strengths.map { $0 > 0 ? 1 / $0 : 0 }  // y / strength
    var ranks = [Double](repeating: 1, count: vertexCount)
    for _ in 0..<10_000 {
      var change = 0.0
      var total = 0.0
      for vertex in 0..<vertexCount {
        var sum = 0.0
        for arc in incoming.arcs(of: vertex) {
          sum += shares[Int(incoming.vertices[arc])] * (useWeights ? incoming.weights[arc] : 1)
        }
        let rank = 1 + damping * sum
        change += abs(rank - ranks[vertex])
        total += rank
        ranks[vertex] = rank
        if strengths[vertex] > 0 { shares[vertex] = rank / strengths[vertex] }
      }
      if 2 * change * damping <= max(tolerance, 4e-16) * (1 - damping) * total { break }
    }
    var sum = 0.0
    for rank in ranks { sum += rank }
    return ranks.map { $0 / sum }
  }
}
