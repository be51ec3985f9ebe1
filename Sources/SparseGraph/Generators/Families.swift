extension Graph {
  /// Returns a star: vertex 0 joined to each of `leaves` others.
  public static func star(leaves: Int) -> Graph {
    generated(vertexCount: leaves + 1, edgeCount: leaves) { (0, $0 + 1) }
  }

  /// Returns a path of `vertexCount` vertices, each joined to the next.
  public static func path(_ vertexCount: Int) -> Graph {
    generated(vertexCount: vertexCount, edgeCount: max(0, vertexCount - 1)) { ($0, $0 + 1) }
  }

  /// Returns a cycle of `vertexCount` vertices; fewer than 3 make a path.
  public static func cycle(_ vertexCount: Int) -> Graph {
    guard vertexCount > 2 else { return path(vertexCount) }
    return generated(vertexCount: vertexCount, edgeCount: vertexCount) { ($0, ($0 + 1) % vertexCount) }
  }

  /// Returns a complete graph: each of `vertexCount` vertices joined to every other.
  public static func complete(_ vertexCount: Int) -> Graph { unionOfCliques([vertexCount]) }

  /// Returns disjoint complete graphs of the given sizes, one behind the other; size 1 is an isolated vertex.
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
