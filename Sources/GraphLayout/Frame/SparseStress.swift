import SparseGraph

/// The sparse stress model: every vertex keeps its distances to its neighbours and to the pivots.
///
/// A pivot speaks for the vertices that are nearest to it, so that its weight at a vertex is the number of those that
/// are at most half as far from it as the vertex is.
///
/// - SeeAlso: Ortmann, Klimenta & Brandes, A Sparse Stress Model, J. Graph Algorithms Appl. 21(5), 2017,
///   doi:10.7155/jgaa.00440.
final class SparseStress: Sendable {
  private let distances: PivotDistances
  /// For each pivot, its weight at a vertex at a distance: at `p * reach + d`.
  private let weights: FlatBuffer<Float>
  private let reach: Int

  init(_ distances: PivotDistances) {
    let (n, k) = (distances.vertexCount, distances.count)
    var farthest = 0
    for index in 0..<(k * n) { farthest = max(farthest, Int(distances.hops.base[index])) }
    reach = farthest + 1
    let regionCounts = FlatBuffer<Float>(count: k * reach, repeating: 0)
    weights = FlatBuffer(count: k * reach, repeating: 0)
    for v in 0..<n {
      let p = Int(distances.nearest.base[v])
      regionCounts.base[p * reach + Int(distances.hops.base[p * n + v])] += 1
    }
    for p in 0..<k {
      for d in 1..<max(1, reach) { regionCounts.base[p * reach + d] += regionCounts.base[p * reach + d - 1] }
      for d in 1..<max(1, reach) {
        weights.base[p * reach + d] = regionCounts.base[p * reach + d / 2] / Float(d * d)
      }
    }
    self.distances = distances
  }

  /// How many vertices ``pull(from:at:origins:hop:)`` looks at side by side.
  static let width = 8

  /// Places where stress is least, as sums of weighted places, and the weights behind them.
  struct Pulls {
    fileprivate(set) var x = SIMD8<Float>.zero
    fileprivate(set) var y = SIMD8<Float>.zero
    fileprivate(set) var weights = SIMD8<Float>.zero

    /// The sum and the weight of a vertex, by its place among the eight.
    @inline(__always)
    subscript(lane: Int) -> (sum: SIMD2<Float>, weight: Float) { (SIMD2(x[lane], y[lane]), weights[lane]) }
  }

  /// Returns, for up to eight vertices, the places where the stress of each is least while all others stay.
  ///
  /// - Parameters:
  ///   - first: the first vertex; those behind the last one have no pull.
  ///   - places: the positions of all vertices.
  ///   - origins: the positions of the pivots, in their order.
  ///   - hop: the length of a hop in the unit of the positions.
  @inline(__always)
  func pull(
    from first: Int, at places: UnsafePointer<SIMD2<Float>>, origins: UnsafePointer<SIMD2<Float>>, hop: Float
  ) -> Pulls {
    let (n, hops, table, reach) = (distances.vertexCount, distances.hops.base, weights.base, reach)
    let count = min(Self.width, n - first)
    var (placeX, placeY) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
    for lane in 0..<count { (placeX[lane], placeY[lane]) = (places[first + lane].x, places[first + lane].y) }
    var pulls = Pulls()
    for p in 0..<distances.count {
      let row = hops + (p * n + first)
      let own = table + p * reach
      var (d, weight) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
      // Behind the last vertex are distances of others, or zeros: of these lanes nothing is read.
      for lane in 0..<Self.width {
        d[lane] = Float(row[lane])
        weight[lane] = own[Int(row[lane])]
      }
      let (originX, originY) = (origins[p].x, origins[p].y)
      let (awayX, awayY) = (placeX - originX, placeY - originY)
      let square = awayX * awayX + awayY * awayY
      let length = pointwiseMax(square.squareRoot(), SIMD8(repeating: 1e-6))
      let share = d * hop / length
      pulls.x += weight * (originX + awayX * share)
      pulls.y += weight * (originY + awayY * share)
      pulls.weights += weight
    }
    return pulls
  }

  /// The number of pivots.
  var pivotCount: Int { distances.count }

  /// Writes the positions of the pivots, in their order.
  func copyOrigins(_ points: Points, to origins: UnsafeMutablePointer<SIMD2<Float>>) {
    for p in 0..<distances.count { origins[p] = points.base[Int(distances.pivots[p])] }
  }

  /// Moves all vertices to where their stress is least, in rounds.
  func majorize(_ points: Points, graph: FlatGraph, rounds: Int, threads: Int) {
    let next = Points(count: points.count)
    let origins = Points(count: distances.count)
    for _ in 0..<rounds {
      copyOrigins(points, to: origins.base)
      Parallel.blocks(count: points.count, width: 1024, threads: threads) { [self] block in
        let (from, to, origins) = (points.base, next.base, origins.base)
        let (offsets, targets) = (graph.offsets.base, graph.targets.base)
        var pulls = Pulls()
        for v in block {
          let lane = (v - block.lowerBound) % Self.width
          if lane == 0 { pulls = pull(from: v, at: from, origins: origins, hop: 1) }
          let place = from[v]
          var (sum, weight) = pulls[lane]
          for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
            let other = from[Int(targets[arc])]
            let away = place - other
            let length = max((away.x * away.x + away.y * away.y).squareRoot(), 1e-6)
            sum += other + away / length
            weight += 1
          }
          to[v] = sum / max(weight, 1e-9)
        }
      }
      points.base.update(from: next.base, count: points.count)
    }
  }
}
