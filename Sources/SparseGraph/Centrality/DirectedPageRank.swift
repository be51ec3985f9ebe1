extension DirectedGraph {
  /// Returns the PageRank of each vertex: the stationary probability of a random walk along arcs with teleportation.
  ///
  /// With probability `damping` the walk follows an outgoing arc, else it jumps to a vertex drawn uniformly; from a
  /// dangling vertex, which has no outgoing arcs, it always jumps.
  ///
  /// - Parameters:
  ///   - damping: the damping factor, 0..<1.
  ///   - weighted: whether arcs are followed in proportion to their weights; otherwise uniformly.
  ///   - tolerance: a bound on the L1 error, the sum of the absolute differences from the exact solution; 4e-16 is
  ///     the lower limit. Not guaranteed where 10,000 sweeps do not suffice, with damping close to 1.
  /// - Returns: `vertexCount` probabilities in vertex order, whose sum is 1.
  /// - Complexity: O(n + m) time per sweep for n vertices and m arcs, with at most about 150 sweeps for a tolerance
  ///   of 1e-12 and a damping factor of 0.85; O(n) memory.
  /// - SeeAlso: Gleich, SIAM Review 57(3), 2015, doi:10.1137/140976649 (linear system; dangling vertices).
  public func pageRank(
    damping: Double = 0.85, weighted: Bool = true, tolerance: Double = 1e-12
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping factor must be in 0..<1")
    let useWeights = weighted && isWeighted
    let strengths = useWeights ? outStrengths() : outDegrees().map(Double.init)
    // Gauss–Seidel on y = damping · Pᵀ y + 1; jumps from dangling vertices only change the scale. From y = 1 all
    // values only increase. The column sums of P are at most 1, so that after a sweep the residual is at most damping
    // times the change, and the error at most 1/(1 − damping) of the residual; normalisation can double it.
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
