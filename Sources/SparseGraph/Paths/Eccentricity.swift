extension Graph {
  /// Returns the eccentricity of each vertex: its greatest distance in hops to any vertex of its component.
  ///
  /// - Parameter threads: the maximum number of threads; by default the number of cores. The result does not depend
  ///   on it.
  /// - Returns: `vertexCount` integers in vertex order; 0 for an isolated vertex.
  /// - Complexity: O(n(n + m)) time for n vertices and m edges, with bit-parallel searches from 256 vertices at a
  ///   time; O(n + m) memory, and O(n) per thread.
  public func eccentricities(threads: Int? = nil) -> [Int] {
    withRows { rows in
      let condensed = CondensedGraph(rows)
      let search = MultiSourceBFS(
        condensed, components: 0..<condensed.componentCount, term: .none, threads: Parallel.threads(threads))
      return (0..<vertexCount).map { Int(search.eccentricities[Int(condensed.classes[$0])]) }
    }
  }
}
