import CSparseGraph

/// A graph made ready for searches by lengths of edges: vertices numbered in a ``ShortestWayOrder``.
final class LengthPlan: @unchecked Sendable {
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  let lengths: FlatBuffer<Double>
  /// The vertex of the graph behind each number.
  let order: [Int32]
  /// Where each component begins, and one more behind the last; its first vertex is its hub.
  let starts: [Int]
  /// How far each vertex is from the hub.
  let hubDistances: [Double]

  /// - Parameter lengths: the length of each arc of the rows.
  init(_ rows: RowsView, lengths: [Double]) {
    // An empty array has no address; then no length is ever read.
    let search = (lengths.isEmpty ? [0] : lengths).withUnsafeBufferPointer {
      ShortestWayOrder(rows, lengths: $0.baseAddress.unsafelyUnwrapped)
    }
    let renumbered = rows.renumbered(by: search.order)
    offsets = FlatBuffer(renumbered.offsets)
    targets = FlatBuffer(renumbered.targets)
    self.lengths = FlatBuffer(renumbered.arcs.map { lengths[Int($0)] })
    order = search.order
    starts = search.starts
    hubDistances = search.distances
  }

  var count: Int { order.count }
}

/// Distances by lengths from up to eight sources at once.
///
/// Sources that follow one another in the plan see most vertices over the same ways. Vertices are taken by the least
/// distance that is still to be handed on, less that of the source from the hub, so that the eight searches come
/// by a vertex at about the same time and most vertices are taken once. A vertex may be taken before a distance
/// is final; it is taken again then, no more often than in eight single searches.
struct LengthSearch: ~Copyable {
  /// Eight distances for each vertex, infinite where there is no way or no source.
  let distances: LaneBuffer
  private let keyOffsets = LaneBuffer(count: 1)
  /// The key under which a vertex waits in the heap; the greatest number where it does not.
  private let keys: FlatBuffer<UInt32>
  private var heap = KeyHeap()
  private let nearer: FlatBuffer<sparse_nearer>

  init(_ plan: LengthPlan) {
    var highest: Int32 = 0
    for vertex in 0..<plan.count { highest = max(highest, plan.offsets[vertex + 1] - plan.offsets[vertex]) }
    distances = LaneBuffer(count: plan.count)
    keys = FlatBuffer(count: plan.count, repeating: .max)
    nearer = FlatBuffer(uninitializedCount: Int(highest))
  }

  /// Finds the distances from some vertices, the first in the first lane, to those of their component.
  ///
  /// - Parameter component: the numbers of the vertices of the component; other distances are left as they are.
  mutating func run(_ plan: LengthPlan, from sources: some Collection<Int>, component: Range<Int>) {
    let (offsets, targets, lengths) = (plan.offsets.base, plan.targets.base, plan.lengths.base)
    let (distances, keyOffsets, keys, nearer) = (distances.base, keyOffsets.base, keys.base, nearer.base)
    (distances + 8 * component.lowerBound).update(repeating: .infinity, count: 8 * component.count)
    keyOffsets.update(repeating: 0, count: 8)
    let farthest = sources.reduce(0) { max($0, plan.hubDistances[$1]) }
    for (lane, source) in sources.enumerated() {
      keyOffsets[lane] = farthest - plan.hubDistances[source]
      distances[8 * source + lane] = 0
      let key = UInt32(truncatingIfNeeded: keyOffsets[lane].bitPattern >> 32)
      keys[source] = key
      heap.push(key: key, vertex: Int32(truncatingIfNeeded: source))
    }
    while let (key, vertex) = heap.pop() {
      let vertex = Int(vertex)
      guard keys[vertex] == key else { continue }
      keys[vertex] = .max
      let start = Int(offsets[vertex])
      let found = sparse_relax(
        targets + start, lengths + start, Int64(Int(offsets[vertex + 1]) - start), distances + 8 * vertex,
        keyOffsets, distances, nearer)
      for index in 0..<Int(found) {
        let entry = nearer[index]
        guard entry.key < keys[Int(entry.vertex)] else { continue }
        keys[Int(entry.vertex)] = entry.key
        heap.push(key: entry.key, vertex: entry.vertex)
      }
    }
  }
}
