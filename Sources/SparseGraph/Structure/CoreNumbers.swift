extension Graph {
  /// Returns the core number of each vertex: the greatest k such that it belongs to a part of the graph in
  /// which every vertex has k neighbours or more.
  ///
  /// - Returns: `vertexCount` numbers in vertex order, at most the degree; 0 for an isolated vertex.
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - SeeAlso: Batagelj & Zaversnik, 2003, arXiv:cs/0310049.
  public func coreNumbers() -> [Int] {
    withRows { rows in
      let n = rows.vertexCount
      let degrees = FlatBuffer<Int32>(count: n, repeating: 0)
      var highest = 0
      for vertex in 0..<n {
        degrees[vertex] = Int32(truncatingIfNeeded: rows.degree(vertex))
        highest = max(highest, rows.degree(vertex))
      }
      // Vertices sorted by degree; `starts[d]` is where those of degree d begin.
      let starts = FlatBuffer<Int32>(count: highest + 2, repeating: 0)
      for vertex in 0..<n { starts[degrees[vertex] + 1] += 1 }
      for degree in 0...highest { starts[degree + 1] += starts[degree] }
      let next = FlatBuffer(starts.array(count: highest + 2))
      let order = FlatBuffer<Int32>(count: n, repeating: 0)
      let places = FlatBuffer<Int32>(count: n, repeating: 0)
      for vertex in 0..<n {
        let place = next[degrees[vertex]]
        next[degrees[vertex]] = place + 1
        places[vertex] = place
        order[place] = Int32(truncatingIfNeeded: vertex)
      }
      for position in 0..<n {
        let vertex = order[position]
        let degree = degrees[vertex]
        for other in rows.row(Int(vertex)) {
          let otherDegree = degrees[other]
          guard otherDegree > degree else { continue }
          // Exchange `other` with the first of its degree, then let it slip below.
          let front = starts[otherDegree]
          let moved = order[front]
          if moved != other {
            let place = places[other]
            order[place] = moved
            order[front] = other
            places[moved] = place
            places[other] = front
          }
          starts[otherDegree] = front + 1
          degrees[other] = otherDegree - 1
        }
      }
      return (0..<n).map { Int(degrees[$0]) }
    }
  }
}
