extension Graph {
  /// Returns the core number of each vertex: the greatest k such that it belongs to a part of the graph in
  /// which every vertex has k neighbours or more.
  ///
  /// - Returns: `vertexCount` numbers in vertex order, at most the degree; 0 for an isolated vertex.
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - SeeAlso: Batagelj & Zaversnik, 2003, arXiv:cs/0310049.
  public func coreNumbers() -> [Int] {
    var degrees = degrees()
    guard let highest = degrees.max() else { return [] }
    // Vertices sorted by degree; `starts[d]` is where those of degree d begin.
    var starts = [Int32](repeating: 0, count: highest + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in 0...highest { starts[degree + 1] += starts[degree] }
    var order = [Int32](repeating: 0, count: vertexCount)
    var places = [Int32](repeating: 0, count: vertexCount)
    var next = starts
    for vertex in 0..<vertexCount {
      let place = next[degrees[vertex]]
      next[degrees[vertex]] += 1
      places[vertex] = place
      order[Int(place)] = Int32(vertex)
    }
    for position in 0..<vertexCount {
      let vertex = Int(order[position])
      for arc in arcs(of: vertex) {
        let other = Int(targets[arc])
        guard degrees[other] > degrees[vertex] else { continue }
        // Exchange `other` with the first of its degree, then let it slip below.
        let front = Int(starts[degrees[other]])
        let moved = Int(order[front])
        if moved != other {
          order.swapAt(front, Int(places[other]))
          places[moved] = places[other]
          places[other] = Int32(front)
        }
        starts[degrees[other]] += 1
        degrees[other] -= 1
      }
    }
    return degrees
  }
}
