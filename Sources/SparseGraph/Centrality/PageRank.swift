extension Graph {
  /// Returns the share of its time that a random walker spends at each vertex.
  ///
  /// With probability `damping` the walker follows an edge, chosen by weight, else (and always from a vertex
  /// without edges) it jumps to any vertex with equal probability.
  ///
  /// - Parameters:
  ///   - damping: 0..<1.
  ///   - weighted: whether edges are followed by weight; otherwise all alike.
  ///   - tolerance: a bound on the true error, the sum of the absolute differences to the exact solution,
  ///     not on the last step; 1e-15 and less mean as near as double precision comes.
  /// - Returns: `vertexCount` shares in vertex order that add up to 1.
  /// - Complexity: O(n + m) for each of about log(tolerance)/log(damping)/2 sweeps, n vertices, m edges.
  /// - SeeAlso: Page et al., The PageRank Citation Ranking, Stanford InfoLab 1999-66; Gleich, SIAM Review
  ///   57(3), 2015, doi:10.1137/140976649 (dangling vertices, linear system).
  public func pageRank(
    damping: Double = 0.85, weighted: Bool = true, tolerance: Double = 1e-12
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "PageRank's damping is in 0..<1")
    let strengths = weighted ? strengths() : degrees().map(Double.init)
    // Solve y = damping · P y + 1 and scale: the jumps from isolated vertices only change the scale.
    // With z = y / strength the unknowns of a row are one product away.
    let inverse = strengths.map { $0 > 0 ? damping / $0 : 0 }
    var ranks = [Double](repeating: 1 / (1 - damping), count: vertexCount)
    for vertex in 0..<vertexCount where strengths[vertex] == 0 { ranks[vertex] = 1 }
    var shares = (0..<vertexCount).map { ranks[$0] * inverse[$0] }
    // Gauss–Seidel: after a sweep the residual is at most damping · change, the error 1/(1 − damping) of it.
    let useWeights = weighted && isWeighted
    for _ in 0..<10_000 {
      var change = 0.0
      var total = 0.0
      for vertex in 0..<vertexCount {
        var rank = 1.0
        for arc in arcs(of: vertex) {
          let share = shares[Int(targets[arc])]
          rank += useWeights ? share * arcWeights[arc] : share
        }
        change += abs(rank - ranks[vertex])
        total += rank
        ranks[vertex] = rank
        shares[vertex] = rank * inverse[vertex]
      }
      // Scaling to 1 can double the relative error.
      if 2 * change * damping / (1 - damping) <= max(tolerance, 4e-16) * total { break }
    }
    var total = 0.0
    for rank in ranks { total += rank }
    return ranks.map { $0 / total }
  }
}
