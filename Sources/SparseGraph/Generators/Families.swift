extension Graph {
  /// Returns the star graph: vertex 0 adjacent to each of the leaves 1, …, `leaves`.
  ///
  /// - Parameter leaves: the number of leaves, 0 or more.
  public static func star(leaves: Int) -> Graph {
    generated(vertexCount: leaves + 1, edgeCount: leaves) { (0, $0 + 1) }
  }

  /// Returns the path graph: `vertexCount` vertices, 0 or more, each adjacent to the next.
  public static func path(_ vertexCount: Int) -> Graph {
    generated(vertexCount: vertexCount, edgeCount: max(0, vertexCount - 1)) { ($0, $0 + 1) }
  }

  /// Returns the cycle graph of `vertexCount` vertices, 0 or more; for fewer than 3, the path graph.
  public static func cycle(_ vertexCount: Int) -> Graph {
    guard vertexCount > 2 else { return path(vertexCount) }
    return generated(vertexCount: vertexCount, edgeCount: vertexCount) { ($0, ($0 + 1) % vertexCount) }
  }

  /// Returns the complete graph: each of `vertexCount` vertices, 0 or more, adjacent to every other.
  public static func complete(_ vertexCount: Int) -> Graph { unionOfCliques([vertexCount]) }

  /// Returns the disjoint union of complete graphs, numbered consecutively.
  ///
  /// - Parameter sizes: the number of vertices of each, 0 or more; size 1 is an isolated vertex.
  public static func unionOfCliques(_ sizes: [Int]) -> Graph {
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    targets.reserveCapacity(sizes.reduce(0) { $0 + $1 * ($1 - 1) })
    var first = 0
    for size in sizes {
      for vertex in first..<(first + size) {
        for other in first..<(first + size) where other != vertex { targets.append(Int32(other)) }
        offsets.append(Int32(targets.count))
      }
      first += size
    }
    return Graph(offsets: offsets, targets: targets, arcWeights: [])
  }

  private static func generated(
    vertexCount: Int, edgeCount: Int, _ edge: (Int) -> (Int, Int)
  ) -> Graph {
    var sources: [Int32] = []
    var targets: [Int32] = []
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
    for index in 0..<edgeCount {
      let (u, v) = edge(index)
      sources.append(Int32(u))
      targets.append(Int32(v))
    }
    return Graph(vertexCount: vertexCount, sources: sources, targets: targets, weights: [])
  }
}
