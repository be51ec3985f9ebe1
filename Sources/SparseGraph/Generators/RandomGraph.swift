extension Graph {
  /// Returns an Erdős–Rényi random graph G(n, m), drawn uniformly from all graphs with n vertices and m edges.
  ///
  /// - Parameters:
  ///   - vertexCount: the number of vertices n, 0 or more.
  ///   - edgeCount: the number of edges m, 0...n(n − 1)/2.
  ///   - seed: the random seed; the same seed gives the same graph on every machine.
  /// - Complexity: expected O(n + m) time; for more than half of all pairs, the complement is drawn instead.
  public static func random(vertexCount: Int, edgeCount: Int, seed: UInt64) -> Graph {
    let pairs = vertexCount * (vertexCount - 1) / 2
    precondition((0...max(0, pairs)).contains(edgeCount), "a graph of n vertices has 0 to n(n - 1)/2 edges")
    var generator = SeededGenerator(seed: seed)
    let complement = edgeCount > pairs / 2
    let wanted = complement ? pairs - edgeCount : edgeCount
    var drawn = PairSet(capacity: wanted)
    var sources: [Int32] = []
    var targets: [Int32] = []
    var found = 0
    while found < wanted {
      let u = Int32(generator.below(vertexCount))
      let v = Int32(generator.below(vertexCount))
      guard u != v, drawn.insert(PairSet.key(min(u, v), max(u, v))) else { continue }
      found += 1
      if !complement {
        sources.append(u)
        targets.append(v)
      }
    }
    if complement {
      for u in 0..<Int32(vertexCount) {
        for v in (u + 1)..<max(u + 1, Int32(vertexCount)) where !drawn.contains(PairSet.key(u, v)) {
          sources.append(u)
          targets.append(v)
        }
      }
    }
    return Graph(vertexCount: vertexCount, sources: sources, targets: targets, weights: [])
  }
}
