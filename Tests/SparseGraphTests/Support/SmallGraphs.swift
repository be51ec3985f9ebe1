import SparseGraph

/// All graphs with up to six vertices, up to isomorphism: 209, including the empty graph.
enum SmallGraphs {
  static let all: [Graph] = (0...6).flatMap(graphs)

  /// All of them without and with weights.
  static let allAndWeighted = all + weighted

  /// The same graphs with weights from a small set, so that ties between paths occur.
  static let weighted: [Graph] = all.enumerated().map { index, graph in
    var generator = SeededGenerator(seed: UInt64(index))
    let choices = [0.5, 1, 2, 1.0 / 3, 3]
    var builder = GraphBuilder(vertexCount: graph.vertexCount)
    for edge in graph.edges {
      try! builder.addEdge(edge.target, edge.source, weight: choices[generator.below(5)])
    }
    return builder.build()
  }

  /// The graphs with n vertices, one of each isomorphism class.
  private static func graphs(_ n: Int) -> [Graph] {
    let pairs = (0..<n).flatMap { i in (0..<i).map { (i, $0) } }
    var index = [[Int]](repeating: [Int](repeating: 0, count: n), count: n)
    for (bit, pair) in pairs.enumerated() {
      index[pair.0][pair.1] = bit
      index[pair.1][pair.0] = bit
    }
    let orders = permutations(n).map { order in pairs.map { index[order[$0.0]][order[$0.1]] } }
    var seen = [Bool](repeating: false, count: 1 << pairs.count)
    var graphs: [Graph] = []
    for mask in seen.indices where !seen[mask] {
      for order in orders {
        var image = 0
        for (bit, moved) in order.enumerated() where mask >> bit & 1 == 1 { image |= 1 << moved }
        seen[image] = true
      }
      let edges = pairs.indices.filter { mask >> $0 & 1 == 1 }.map { pairs[$0] }
      graphs.append(try! Graph(vertexCount: n, edges: edges))
    }
    return graphs
  }

  private static func permutations(_ n: Int) -> [[Int]] {
    guard n > 0 else { return [[]] }
    return permutations(n - 1).flatMap { shorter in
      (0...shorter.count).map { position in
        var longer = shorter
        longer.insert(n - 1, at: position)
        return longer
      }
    }
  }
}

/// Returns whether two lists of numbers agree within a relative tolerance, absolute below 1; NaN agrees with NaN.
func agree(_ left: [Double], _ right: [Double], within tolerance: Double = 1e-9) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { a, b in
      (a.isNaN && b.isNaN) || abs(a - b) <= tolerance * max(1, abs(a), abs(b))
    }
}
