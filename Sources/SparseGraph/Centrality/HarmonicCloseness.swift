extension Graph {
  /// Returns the sum of the inverse distances from each vertex to all others.
  ///
  /// A vertex out of reach adds 0, so components need no special treatment. The sum is not divided by n − 1.
  ///
  /// - Parameters:
  ///   - lengths: what a step costs; hops unless told otherwise.
  ///   - threads: how many threads share the work, as many as there are cores if left out; the result does not
  ///     depend on it.
  /// - Returns: `vertexCount` sums in vertex order, 0...(n − 1) for hops; 0 for an isolated vertex.
  /// - Complexity: for n vertices and m edges O(n(n + m)) time for hops, done for 256 vertices at a time,
  ///   O(n(n + m) log n) for others, for 8; O(n) memory a thread.
  /// - SeeAlso: Boldi & Vigna, Internet Mathematics 10, 2014, doi:10.1080/15427951.2013.865686.
  public func harmonicCloseness(lengths: PathLength = .hops, threads: Int? = nil) -> [Double] {
    distanceSums(lengths, term: .inverseDistance, threads: threads)
  }
}
