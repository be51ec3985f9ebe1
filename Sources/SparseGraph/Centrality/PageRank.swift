extension Graph {
  /// Returns the PageRank of each vertex: the stationary probability of a random walk with teleportation.
  ///
  /// With probability `damping` the walk follows an edge, else it jumps to a vertex drawn uniformly; from an isolated
  /// vertex it always jumps.
  ///
  /// - Parameters:
  ///   - damping: the damping factor, 0..<1.
  ///   - weighted: whether edges are followed in proportion to their weights; otherwise uniformly.
  ///   - tolerance: a bound on the L1 error, the sum of the absolute differences from the exact solution (not from
  ///     the previous iterate); 4e-16 is the lower limit. Not guaranteed where 10,000 sweeps do not suffice, with
  ///     damping close to 1.
  /// - Returns: `vertexCount` probabilities in vertex order, whose sum is 1.
  /// - Complexity: O(n + m) time per sweep for n vertices and m edges, with about 20 sweeps for a tolerance of 1e-10
  ///   and a damping factor of 0.85; O(n) memory.
  /// - SeeAlso: Page et al., The PageRank Citation Ranking, Stanford InfoLab 1999-66; Gleich, SIAM Review
  ///   57(3), 2015, doi:10.1137/140976649 (dangling vertices, linear system); Young, Transactions of the AMS
  ///   76(1), 1954, doi:10.2307/1990745 (over-relaxation).
  public func pageRank(
    damping: Double = 0.85, weighted: Bool = true, tolerance: Double = 1e-12
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping factor must be in 0..<1")
    let useWeights = weighted && isWeighted
    let strengths = FlatBuffer(useWeights ? self.strengths() : degrees().map(Double.init))
    // Solve y = damping · P y + 1 and normalise: jumps from isolated vertices only change the scale. With
    // z = y / strength the matrix, strength − damping · weights, is symmetric and positive definite, so that
    // successive over-relaxation converges; the factor is optimal for such spectra (Young 1954).
    let relaxation = 2 / (1 + (1 - damping * damping).squareRoot())
    let z = FlatBuffer<Double>(count: vertexCount, repeating: 0)
    let inverse = FlatBuffer<Double>(count: vertexCount, repeating: 0)
    var total = 0.0  // the sum of y, known in advance
    for vertex in 0..<vertexCount {
      let isIsolated = strengths[vertex] == 0
      inverse[vertex] = isIsolated ? 0 : 1 / strengths[vertex]
      total += isIsolated ? 1 : 1 / (1 - damping)
      z[vertex] = inverse[vertex] / (1 - damping)
    }
    // After a sweep the residual is at most (relaxation − 1)/relaxation + damping times the change, and the error at
    // most 1/(1 − damping) of the residual. Normalisation can double it.
    let errorOfChange = 2 * ((relaxation - 1) / relaxation + damping) / (1 - damping)
    let goal = max(tolerance, 4e-16) * total
    withRows { rows in
      arcWeights.withUnsafeBufferPointer { weights in
        for _ in 0..<10_000 {
          let change =
            useWeights
            ? Graph.relax(
              rows, weights.baseAddress.unsafelyUnwrapped, z: z, inverse, strengths, damping, relaxation)
            : Graph.relax(rows, z: z, inverse, strengths, damping, relaxation)
          if change * errorOfChange <= goal { break }
        }
      }
    }
    var ranks = (0..<vertexCount).map { strengths[$0] == 0 ? 1 : z[$0] * strengths[$0] }
    var sum = 0.0
    for rank in ranks { sum += rank }
    for vertex in ranks.indices { ranks[vertex] /= sum }
    return ranks
  }

  /// Performs one sweep; returns the sum of the absolute changes of y.
  private static func relax(
    _ rows: RowsView, z: borrowing FlatBuffer<Double>, _ inverse: borrowing FlatBuffer<Double>,
    _ strengths: borrowing FlatBuffer<Double>, _ damping: Double, _ relaxation: Double
  ) -> Double {
    let (z, targets) = (z.base, rows.targets)
    var change = 0.0
    var arc = 0
    for vertex in 0..<rows.vertexCount {
      let end = Int(rows.offsets[vertex + 1])
      var sum = 0.0
      while arc < end {
        sum += z[Int(targets[arc])]
        arc += 1
      }
      let step = relaxation * ((1 + damping * sum) * inverse[vertex] - z[vertex])
      change += abs(step) * strengths[vertex]
      z[vertex] += step
    }
    return change
  }

  private static func relax(
    _ rows: RowsView, _ weights: UnsafePointer<Double>, z: borrowing FlatBuffer<Double>,
    _ inverse: borrowing FlatBuffer<Double>, _ strengths: borrowing FlatBuffer<Double>, _ damping: Double,
    _ relaxation: Double
  ) -> Double {
    let (z, targets) = (z.base, rows.targets)
    var change = 0.0
    var arc = 0
    for vertex in 0..<rows.vertexCount {
      let end = Int(rows.offsets[vertex + 1])
      var sum = 0.0
      while arc < end {
        sum += z[Int(targets[arc])] * weights[arc]
        arc += 1
      }
      let step = relaxation * ((1 + damping * sum) * inverse[vertex] - z[vertex])
      change += abs(step) * strengths[vertex]
      z[vertex] += step
    }
    return change
  }
}
