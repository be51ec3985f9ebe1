import SparseGraph

/// Hop distances from some vertices of a connected graph, the pivots, to all vertices.
///
/// Each pivot after the first is a vertex that is farthest from those before it; of equally far ones the one with most
/// neighbours. Up to `limit` vertices, every vertex is a pivot.
final class PivotDistances: Sendable {
  let vertexCount: Int
  /// The number of pivots.
  let count: Int
  /// The vertex that each pivot is.
  let pivots: [Int32]
  /// The distance of vertex v from pivot p at `p * vertexCount + v`, with eight zeros behind the last.
  let hops: FlatBuffer<UInt16>
  /// The pivot nearest to each vertex, the first of equally near ones.
  let nearest: FlatBuffer<Int32>

  private static let padding = 8

  /// Measures the distances. O(k(n + m)) time for k pivots.
  init(_ graph: FlatGraph, limit: Int) {
    let n = graph.vertexCount
    let k = min(n, limit)
    vertexCount = n
    count = k
    hops = FlatBuffer(uninitializedCount: k * n + Self.padding)
    (hops.base + k * n).update(repeating: 0, count: Self.padding)
    nearest = FlatBuffer(count: n, repeating: 0)
    let (offsets, targets) = (graph.offsets.base, graph.targets.base)
    let queue = FlatBuffer<Int32>(uninitializedCount: n)
    let least = FlatBuffer<UInt16>(count: n, repeating: .max)
    var chosen: [Int32] = []
    var next = 0
    for v in 0..<n where graph.degree(v) > graph.degree(next) { next = v }
    for pivot in 0..<k {
      if k == n { next = pivot }
      chosen.append(Int32(next))
      let row = hops.base + pivot * n
      row.update(repeating: .max, count: n)
      row[next] = 0
      queue.base[0] = Int32(next)
      var (head, tail) = (0, 1)
      while head < tail {
        let v = Int(queue.base[head])
        head += 1
        let beyond = min(row[v] + 1, .max - 1)
        for arc in Int(offsets[v])..<Int(offsets[v + 1]) where row[Int(targets[arc])] == .max {
          row[Int(targets[arc])] = beyond
          queue.base[tail] = targets[arc]
          tail += 1
        }
      }
      var farthest = 0
      for v in 0..<n {
        if row[v] < least.base[v] {
          least.base[v] = row[v]
          nearest.base[v] = Int32(pivot)
        }
        let (a, b) = (least.base[v], least.base[farthest])
        if a > b || (a == b && graph.degree(v) > graph.degree(farthest)) { farthest = v }
      }
      next = farthest
    }
    pivots = chosen
  }
}
