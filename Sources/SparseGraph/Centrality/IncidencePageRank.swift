extension Incidence {
  /// Returns the PageRank of each actor in the ``projection(_:)``, without building that graph.
  ///
  /// The result agrees with ``Graph/pageRank(damping:weighted:tolerance:)`` within the tolerances. A work with n
  /// actors takes O(n) steps instead of the O(n²) of its clique: with the sum over its actors known, the contribution
  /// of a work to an actor is this sum less the actor's own term.
  ///
  /// - Parameters:
  ///   - counting: how much a work adds to the weight of each pair of its actors.
  ///   - damping: the damping factor, 0..<1.
  ///   - tolerance: a bound on the L1 error, the sum of the absolute differences from the exact solution; 4e-16 is
  ///     the lower limit. Not guaranteed where 10,000 sweeps do not suffice, with damping close to 1.
  /// - Returns: `actorCount` probabilities in actor order, whose sum is 1.
  /// - Complexity: O(actors + works + entries) time per sweep, with about 20 sweeps for a tolerance of 1e-10 and a
  ///   damping factor of 0.85; O(actors + works + entries) memory.
  public func pageRank(
    _ counting: Counting, damping: Double = 0.85, tolerance: Double = 1e-12
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping factor must be in 0..<1")
    let byActor = transposed()
    let shares = shares(counting)
    // The linear system and its over-relaxation are those of the graph's PageRank: z = y / strength, and
    // Σ over neighbours of weight · z is Σ over works of share · (sum of the work's z − the actor's own z).
    let strengths = byActor.offsets.indices.dropLast().map { actor in
      var strength = 0.0
      for entry in Int(byActor.offsets[actor])..<Int(byActor.offsets[actor + 1]) {
        let work = Int(byActor.actors[entry])
        strength += shares[work] * Double(offsets[work + 1] - offsets[work] - 1)
      }
      return strength
    }
    var z = strengths.map { $0 > 0 ? 1 / ($0 * (1 - damping)) : 0 }
    var total = 0.0  // the sum of y, known in advance
    for strength in strengths { total += strength > 0 ? 1 / (1 - damping) : 1 }
    let relaxation = 2 / (1 + (1 - damping * damping).squareRoot())
    let errorOfChange = 2 * ((relaxation - 1) / relaxation + damping) / (1 - damping)
    let goal = max(tolerance, 4e-16) * total
    var sums = [Double](repeating: 0, count: workCount)
    for _ in 0..<10_000 {
      for work in 0..<workCount {  // recomputed in each sweep, so that rounding errors do not accumulate
        var sum = 0.0
        for actor in actors(of: work) { sum += z[Int(actor)] }
        sums[work] = sum
      }
      var change = 0.0
      for actor in 0..<actorCount where strengths[actor] > 0 {
        let works = Int(byActor.offsets[actor])..<Int(byActor.offsets[actor + 1])
        var sum = 0.0
        for entry in works {
          let work = Int(byActor.actors[entry])
          sum += shares[work] * (sums[work] - z[actor])
        }
        let step = relaxation * ((1 + damping * sum) / strengths[actor] - z[actor])
        change += abs(step) * strengths[actor]
        z[actor] += step
        for entry in works { sums[Int(byActor.actors[entry])] += step }
      }
      if change * errorOfChange <= goal { break }
    }
    var ranks = strengths.indices.map { strengths[$0] > 0 ? z[$0] * strengths[$0] : 1 }
    var sum = 0.0
    for rank in ranks { sum += rank }
    for actor in ranks.indices { ranks[actor] /= sum }
    return ranks
  }
}
