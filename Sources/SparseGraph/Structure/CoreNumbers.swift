extension Graph {
  /// Returns the core number (coreness) of each vertex: the largest k for which it belongs to the k-core, the maximal
  /// subgraph whose vertices all have degree k or more.
  ///
  /// - Returns: `vertexCount` integers in vertex order, at most the degree; 0 for an isolated vertex.
  /// - Complexity: O(n + m) time and O(n) memory for n vertices and m edges: the remaining vertices are scanned once
  ///   or twice per k, and the sum of the core numbers is at most 2m.
  /// - SeeAlso: Batagelj & Zaversnik, 2003, arXiv:cs/0310049; Dasari, Desh & Zubair, IEEE Big Data 2014,
  ///   doi:10.1109/BigData.2014.7004366 (levels instead of sorted positions).
  public func coreNumbers() -> [Int] {
    withRows { rows in
      let n = rows.vertexCount
      // The core number of a removed vertex; else its degree in the remaining graph, at least k.
      let degrees = FlatBuffer<Int32>(count: n, repeating: 0)
      let remaining = FlatBuffer<Int32>(count: n, repeating: 0)
      let queue = FlatBuffer<Int32>(count: n, repeating: 0)
      for vertex in 0..<n {
        degrees[vertex] = Int32(truncatingIfNeeded: rows.degree(vertex))
        remaining[vertex] = Int32(truncatingIfNeeded: vertex)
      }
      var remainingCount = n
      var k: Int32 = 0
      while remainingCount > 0 {
        var kept = 0
        var queued = 0
        var least = Int32.max
        for index in 0..<remainingCount {
          let vertex = remaining[index]
          let degree = degrees[vertex]
          if degree == k {
            queue[queued] = vertex
            queued += 1
          } else if degree > k {
            remaining[kept] = vertex
            kept += 1
            least = min(least, degree)
          }
        }
        remainingCount = kept
        if queued == 0 {  // no vertex of degree k: continue with the minimum degree
          k = least
          continue
        }
        var head = 0
        while head < queued {
          let vertex = Int(queue[head])
          head += 1
          for other in rows.row(vertex) {
            let degree = degrees[other]
            guard degree > k else { continue }
            degrees[other] = degree - 1
            if degree - 1 == k {
              queue[queued] = other
              queued += 1
            }
          }
        }
        k += 1
      }
      return (0..<n).map { Int(degrees[$0]) }
    }
  }
}
