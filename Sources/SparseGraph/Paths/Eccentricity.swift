extension Graph {
  /// Returns the distance in hops from each vertex to the farthest one in its component.
  ///
  /// - Parameter threads: how many threads share the work, as many as there are cores if left out; the result
  ///   does not depend on it.
  /// - Returns: `vertexCount` numbers in vertex order; 0 for an isolated vertex.
  /// - Complexity: O(n(n + m)) time for n vertices and m edges, done for 256 vertices at a time; O(n) memory a
  ///   thread.
  public func eccentricities(threads: Int? = nil) -> [Int] {
    withRows { rows in
      let condensed = CondensedGraph(rows)
      let sweep = DistanceSweep(
        condensed, components: 0..<condensed.componentCount, term: .none, threads: Parallel.threads(threads))
      return (0..<vertexCount).map { Int(sweep.eccentricities[Int(condensed.classes[$0])]) }
    }
  }
}
