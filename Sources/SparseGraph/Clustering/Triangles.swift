extension Graph {
  /// Returns the number of triangles of which each vertex is a corner.
  ///
  /// - Returns: `vertexCount` numbers in vertex order.
  /// - Complexity: O(m·√m) time, O(n + m) memory: every edge leads from the end of lower degree to the other,
  ///   and the out-neighbours of two joined vertices are compared.
  /// - SeeAlso: Chiba & Nishizeki, SIAM Journal on Computing 14(1), 1985, doi:10.1137/0214017.
  public func triangleCounts() -> [Int] {
    let n = vertexCount
    // Rank by degree, then by number; counting sort.
    var starts = [Int32](repeating: 0, count: n + 1)
    for vertex in 0..<n { starts[degree(of: vertex) + 1] += 1 }
    for degree in 0..<n { starts[degree + 1] += starts[degree] }
    var ranks = [Int32](repeating: 0, count: n)
    var byRank = [Int32](repeating: 0, count: n)
    for vertex in 0..<n {
      let degree = degree(of: vertex)
      ranks[vertex] = starts[degree]
      byRank[Int(starts[degree])] = Int32(vertex)
      starts[degree] += 1
    }
    // Out-neighbours by rank, in CSR.
    var outOffsets = [Int32](repeating: 0, count: n + 1)
    var out: [Int32] = []
    out.reserveCapacity(edgeCount)
    for rank in 0..<n {
      for arc in arcs(of: Int(byRank[rank])) where ranks[Int(targets[arc])] > rank {
        out.append(ranks[Int(targets[arc])])
      }
      outOffsets[rank + 1] = Int32(out.count)
    }
    var counts = [Int](repeating: 0, count: n)
    var marks = [Int32](repeating: -1, count: n)
    for rank in 0..<n {
      let row = Int(outOffsets[rank])..<Int(outOffsets[rank + 1])
      for arc in row { marks[Int(out[arc])] = Int32(rank) }
      for arc in row {
        let middle = Int(out[arc])
        var found = 0
        for far in Int(outOffsets[middle])..<Int(outOffsets[middle + 1])
        where marks[Int(out[far])] == rank {
          found += 1
          counts[Int(byRank[Int(out[far])])] += 1
        }
        counts[Int(byRank[middle])] += found
        counts[Int(byRank[rank])] += found
      }
    }
    return counts
  }

  /// Returns the number of triangles in the graph, each counted once.
  ///
  /// - Complexity: as ``triangleCounts()``.
  public func triangleCount() -> Int { triangleCounts().reduce(0, +) / 3 }
}
