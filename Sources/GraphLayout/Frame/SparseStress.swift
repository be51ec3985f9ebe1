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
  /// For each pivot, the number of vertices of its region within a distance: at `p * reach + d`.
  private let regionCounts: FlatBuffer<Float>
  private let reach: Int

  init(_ distances: PivotDistances) {
    let (n, k) = (distances.vertexCount, distances.count)
    var farthest = 0
    for index in 0..<(k * n) { farthest = max(farthest, Int(distances.hops.base[index])) }
    reach = farthest + 1
    regionCounts = FlatBuffer(count: k * reach, repeating: 0)
    for v in 0..<n {
      let p = Int(distances.nearest.base[v])
      regionCounts.base[p * reach + Int(distances.hops.base[p * n + v])] += 1
    }
    for p in 0..<k {
      for d in 1..<max(1, reach) { regionCounts.base[p * reach + d] += regionCounts.base[p * reach + d - 1] }
    }
    self.distances = distances
  }

  /// Writes, for a vertex, the place where its stress is least while all others stay, and the weight behind it.
  ///
  /// - Parameters:
  ///   - v: the vertex.
  ///   - origins: the positions of the pivots, in their order.
  ///   - hop: the length of a hop in the unit of the positions.
  @inline(__always)
  func pull(
    _ v: Int, at place: SIMD2<Float>, origins: UnsafePointer<SIMD2<Float>>, hop: Float
  ) -> (sum: SIMD2<Float>, weight: Float) {
    let (n, hops, counts, reach) = (distances.vertexCount, distances.hops.base, regionCounts.base, reach)
    var sum = SIMD2<Float>.zero
    var total: Float = 0
    for p in 0..<distances.count {
      let d = Int(hops[p * n + v])
      guard d > 0 else { continue }
      let weight = counts[p * reach + d / 2] / Float(d * d)
      let away = place - origins[p]
      let length = max((away.x * away.x + away.y * away.y).squareRoot(), 1e-6)
      sum += weight * (origins[p] + away * (Float(d) * hop / length))
      total += weight
    }
    return (sum, total)
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
        for v in block {
          let place = from[v]
          var (sum, weight) = pull(v, at: place, origins: origins, hop: 1)
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
