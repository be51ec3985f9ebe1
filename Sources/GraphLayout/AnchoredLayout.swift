import SparseGraph

/// The layout of a graph most of whose vertices have a place already.
enum AnchoredLayout {
  /// Returns positions at least 1 apart: known vertices near their places, new ones beside their neighbours, and
  /// components without a known vertex below everything.
  ///
  /// - Parameters:
  ///   - initial: the known places.
  ///   - fresh: a layout of the same graph without regard to them, which gives new vertices their places relative to
  ///     each other.
  static func placed(
    _ graph: Graph, from initial: [SIMD2<Float>?], fresh: [SIMD2<Float>], weighted: Bool, threads: Int
  ) -> [SIMD2<Float>] {
    let n = graph.vertexCount
    var points = initial
    // Outwards from the known: each new vertex at the mean of its placed neighbours.
    var front = (0..<n).filter { points[$0] != nil }
    guard !front.isEmpty else { return fresh }
    while !front.isEmpty {
      var reached: [Int] = []
      for v in front {
        for u in graph.neighbors(of: v) where points[u] == nil { reached.append(u) }
      }
      reached = Array(Set(reached)).sorted()
      let places = reached.map { v in
        var sum = SIMD2<Float>.zero
        var count: Float = 0
        for u in graph.neighbors(of: v) {
          guard let place = points[u] else { continue }
          sum += place
          count += 1
        }
        return sum / max(count, 1)
      }
      for (v, place) in zip(reached, places) { points[v] = place }
      front = reached
    }
    var (lower, upper) = (SIMD2<Float>.zero, SIMD2<Float>.zero)
    var isFirst = true
    for case .some(let point) in points {
      lower = isFirst ? point : pointwiseMin(lower, point)
      upper = isFirst ? point : pointwiseMax(upper, point)
      isFirst = false
    }
    // Components that are all new keep their figures, below all others.
    let unplaced = (0..<n).filter { points[$0] == nil }
    if !unplaced.isEmpty {
      var (freshLower, freshUpper) = (fresh[unplaced[0]], fresh[unplaced[0]])
      for v in unplaced {
        freshLower = pointwiseMin(freshLower, fresh[v])
        freshUpper = pointwiseMax(freshUpper, fresh[v])
      }
      let corner = SIMD2(lower.x, lower.y - 3 - (freshUpper.y - freshLower.y))
      for v in unplaced { points[v] = corner + fresh[v] - freshLower }
    }
    return DiscSeparation.separated(
      points.map { $0 ?? .zero }, radii: [Float](repeating: 0.5, count: n))
  }
}
