import SparseGraph

extension Graph {
  /// Returns a position in the plane for each vertex: neighbours near each other, communities apart, the distances
  /// in the picture in proportion to those in the graph.
  ///
  /// Each component is framed by sparse stress, then its neighbourhoods are drawn together by forces of a
  /// t-distribution, its communities kept together, and its vertices moved apart. The components are packed, the
  /// largest in the middle. The figure is the same for every numbering of the vertices, but that vertices with the same
  /// neighbours and weights may change places.
  ///
  /// With ``LayoutMethod/vos``, each component minimizes VOSviewer's objective instead.
  ///
  /// - Parameters:
  ///   - method: what the picture is to show best.
  ///   - weighted: whether a heavier edge pulls more; otherwise all pull alike.
  ///   - initial: positions to start from, one for each vertex, nil for a new vertex; in the unit of the result. Known
  ///     vertices stay near where they are, new ones come beside their neighbours. Nil lays out afresh.
  ///   - seed: the random seed of the search for communities.
  ///   - threads: the maximum number of threads, the number of cores if nil; the result is the same for each.
  /// - Returns: `vertexCount` positions in vertex order, y upwards, finite. Any two are at least 1 apart, so that
  ///   discs of radius 1/2 do not overlap; together such discs cover about 6 % of the picture.
  /// - Complexity: O(r(n log n + m) + kn) time for n vertices, m edges, about 300 rounds and 100 pivots; O(kn + m)
  ///   memory.
  /// - SeeAlso: Ortmann et al. 2017, doi:10.7155/jgaa.00440 (sparse stress); Zhong et al., IEEE TVCG 30(7), 2024,
  ///   doi:10.1109/TVCG.2023.3238821 (t-distributed forces).
  public func layout(
    _ method: LayoutMethod = .neighborhoods, weighted: Bool = true, initial: [SIMD2<Double>?]? = nil,
    seed: UInt64 = 1, threads: Int? = nil
  ) -> [SIMD2<Double>] {
    precondition(initial == nil || initial?.count == vertexCount, "one initial position for each vertex")
    let engine = LayoutEngine(
      weighted: weighted, method: method, seed: seed, threads: Parallel.threads(threads),
      tuning: LayoutTuning())
    return engine.positions(self, initial: initial)
  }
}
