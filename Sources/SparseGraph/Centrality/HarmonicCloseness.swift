extension Graph {
  /// Returns the harmonic closeness centrality of each vertex: the sum of the inverse distances to all other
  /// vertices.
  ///
  /// An unreachable vertex adds 0, so that disconnected graphs need no special treatment. The sum is not divided by n
  /// − 1.
  ///
  /// - Parameters:
  ///   - lengths: the edge lengths; hops by default.
  ///   - threads: the maximum number of threads; by default the number of cores. The result does not depend on it.
  /// - Returns: `vertexCount` sums in vertex order, in the unit 1/length; 0...(n − 1) for hops; 0 for an isolated
  ///   vertex.
  /// - Complexity: for n vertices and m edges, O(n(n + m)) time for hops, with bit-parallel searches from 256
  ///   vertices at a time; O(n(n + m) log n) for other lengths, 8 at a time. O(n + m) memory, and O(n) per thread.
  /// - SeeAlso: Boldi & Vigna, Internet Mathematics 10, 2014, doi:10.1080/15427951.2013.865686.
  public func harmonicCloseness(lengths: PathLength = .hops, threads: Int? = nil) -> [Double] {
    distanceSums(lengths, term: .inverseDistance, threads: threads)
  }
}
