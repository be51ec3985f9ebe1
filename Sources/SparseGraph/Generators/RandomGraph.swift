extension Graph {
  /// Returns a graph drawn evenly from all with the given numbers of vertices and edges, G(n, m).
  ///
  /// - Parameters:
  ///   - vertexCount: n.
  ///   - edgeCount: m, at most n(n − 1)/2.
  ///   - seed: the same seed gives the same graph.
  /// - Complexity: O(n + m) expected time; above half of all pairs, the missing ones are drawn instead and
  ///   time is O(n²).
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
