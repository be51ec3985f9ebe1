extension Graph {
  /// Returns the core number of each vertex: the greatest k such that it belongs to a part of the graph in
  /// which every vertex has k neighbours or more.
  ///
  /// - Returns: `vertexCount` numbers in vertex order, at most the degree; 0 for an isolated vertex.
  /// - Complexity: O(n + m) time for n vertices and m edges, O(n) memory: the vertices that are left are looked
  ///   through once for each k, and the core numbers add up to at most 2m.
  /// - SeeAlso: Batagelj & Zaversnik, 2003, arXiv:cs/0310049; Dasari, Desh & Zubair, IEEE Big Data 2014,
  ///   doi:10.1109/BigData.2014.7004366 (levels instead of sorted positions).
  public func coreNumbers() -> [Int] {
    withRows { rows in
      let n = rows.vertexCount
      // Of a vertex that is gone, its core number; else how many neighbours are left, at least k.
      let degrees = FlatBuffer<Int32>(count: n, repeating: 0)
      let left = FlatBuffer<Int32>(count: n, repeating: 0)
      let queue = FlatBuffer<Int32>(count: n, repeating: 0)
      for vertex in 0..<n {
        degrees[vertex] = Int32(truncatingIfNeeded: rows.degree(vertex))
        left[vertex] = Int32(truncatingIfNeeded: vertex)
      }
      var leftCount = n
      var k: Int32 = 0
      while leftCount > 0 {
        var kept = 0
        var queued = 0
        var least = Int32.max
        for index in 0..<leftCount {
          let vertex = left[index]
          let degree = degrees[vertex]
          if degree == k {
            queue[queued] = vertex
            queued += 1
          } else if degree > k {
            left[kept] = vertex
            kept += 1
            least = min(least, degree)
          }
        }
        leftCount = kept
        if queued == 0 {  // nobody has so few: go on with the least that somebody has
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
