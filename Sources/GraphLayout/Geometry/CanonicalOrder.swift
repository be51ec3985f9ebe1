import SparseGraph

/// An order of vertices that follows from the graph alone, not from how its vertices are numbered.
///
/// Vertices are told apart by what is around them, out to as many hops as there are rounds (colour refinement); those
/// that remain alike keep the order of their numbers.
///
/// - SeeAlso: Weisfeiler & Leman, Nauchno-Technicheskaya Informatsia 2(9), 1968.
enum CanonicalOrder {
  /// Returns the vertices in order. O(r(n + m) + n log n) for r rounds.
  static func order(_ graph: Graph, weighted: Bool, rounds: Int = 8) -> [Int] {
    let n = graph.vertexCount
    var colors = (0..<n).map { mixed(UInt64(graph.degree(of: $0)) &+ 1) }
    for _ in 0..<rounds {
      var next = colors
      for v in 0..<n {
        var sum: UInt64 = 0
        for arc in graph.arcs(of: v) {
          let weight = weighted && graph.isWeighted ? graph.arcWeights[arc].bitPattern : 1
          sum &+= mixed(colors[Int(graph.targets[arc])] ^ mixed(weight))
        }
        next[v] = mixed(colors[v] &+ mixed(sum))
      }
      colors = next
    }
    return (0..<n).sorted { (colors[$0], $0) < (colors[$1], $1) }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
