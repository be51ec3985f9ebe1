extension Graph {
  /// Returns the distance in hops from each vertex to the farthest one in its component.
  ///
  /// - Returns: `vertexCount` numbers in vertex order; 0 for an isolated vertex.
  /// - Complexity: O(n(n + m)) time, O(n) memory.
  public func eccentricities() -> [Int] {
    var search = BreadthFirstSearch(self)
    return (0..<vertexCount).map { source in
      search.run(from: source)
      return Int(search.distances[Int(search.order[search.order.count - 1])])
    }
  }
}
