import SparseGraph

extension CollaborationNetwork {
  /// Returns the E–I index of the network by the memberships of its vertices, and how often chance gives less.
  ///
  /// E is the weight of edges between vertices without a common membership, I that of the others; edges with a
  /// vertex of unknown membership are left out. The index is (E − I)/(E + I), −1...1.
  ///
  /// - Parameters:
  ///   - permutations: how often the memberships are shuffled among the vertices that have any.
  ///   - seed: the same seed gives the same p.
  /// - Returns: the index and the one-sided p that it is so low or lower, (1 + hits)/(1 + permutations); nil
  ///   where no edge counts.
  /// - Complexity: O(m·permutations) for m edges, each with a few memberships.
  /// - SeeAlso: Krackhardt & Stern, Social Psychology Quarterly 51, 1988, doi:10.2307/2786835.
  public func externalInternalIndex(permutations: Int = 999, seed: UInt64 = 1) -> (index: Double, p: Double)?
  {
    guard !memberships.isEmpty else { return nil }
    let known = memberships.indices.filter { !memberships[$0].isEmpty }
    let edges = graph.edges.filter { !memberships[$0.source].isEmpty && !memberships[$0.target].isEmpty }
    guard !edges.isEmpty else { return nil }
    func index(_ memberships: [[Int]]) -> Double {
      var external = 0.0
      var total = 0.0
      for edge in edges {
        total += edge.weight
        if !memberships[edge.source].contains(where: memberships[edge.target].contains) {
          external += edge.weight
        }
      }
      return (2 * external - total) / total
    }
    let observed = index(memberships)
    var generator = SeededGenerator(seed: seed)
    var shuffled = memberships
    var hits = 0
    // Large networks get fewer shuffles: the p is coarse then, and says so by its denominator.
    let rounds = max(19, min(permutations, 20_000_000 / edges.count))
    for _ in 0..<rounds {
      for position in stride(from: known.count - 1, to: 0, by: -1) {
        shuffled.swapAt(known[position], known[Int.random(in: 0...position, using: &generator)])
      }
      if index(shuffled) <= observed + 1e-12 { hits += 1 }
    }
    return (observed, Double(1 + hits) / Double(1 + rounds))
  }
}
