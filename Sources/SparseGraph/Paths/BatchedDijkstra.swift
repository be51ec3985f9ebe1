import CSparseGraph

/// A graph with edge lengths, its vertices renumbered in a ``ShortestPathOrder`` for ``BatchedDijkstra``.
final class RenumberedGraph: @unchecked Sendable {
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  let lengths: FlatBuffer<Double>
  /// The original vertex of each new number.
  let order: [Int32]
  /// The first vertex of each component, its hub, and the end of the last component.
  let starts: [Int]
  /// The distance of each vertex from the hub of its component.
  let hubDistances: [Double]

  /// - Parameter lengths: the length of each arc of the rows.
  init(_ rows: RowsView, lengths: [Double]) {
    // An empty array has no base address; then no length is ever read.
    let search = (lengths.isEmpty ? [0] : lengths).withUnsafeBufferPointer {
      ShortestPathOrder(rows, lengths: $0.baseAddress.unsafelyUnwrapped)
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

/// Dijkstra's algorithm from up to eight sources at once, each in a lane of its own with its own distances.
///
/// Consecutive sources of a ``RenumberedGraph`` reach most vertices over the same paths. The priority of a vertex is
/// the smallest distance, over all lanes in which it still has to be relaxed, less the distance of that lane's source
/// from the hub: the eight searches arrive at a vertex at about the same time, so that it is mostly relaxed once for
/// all of them. A vertex that is relaxed before the distance of some lane is final is relaxed again, in total about
/// as often as in eight separate searches at worst.
struct BatchedDijkstra: ~Copyable {
  /// Eight distances per vertex; infinite if it is unreachable, or in a lane without a source.
  let distances: LaneBuffer
  private let keyOffsets = LaneBuffer(count: 1)
  /// The key of each vertex in the heap; the maximum integer if it is not in the heap.
  private let keys: FlatBuffer<UInt32>
  private var heap = KeyHeap()
  private let relaxed: FlatBuffer<sparse_relaxed>

  init(_ graph: RenumberedGraph) {
    var highest: Int32 = 0
    for vertex in 0..<graph.count {
      highest = max(highest, graph.offsets[vertex + 1] - graph.offsets[vertex])
    }
    distances = LaneBuffer(count: graph.count)
    keys = FlatBuffer(count: graph.count, repeating: .max)
    relaxed = FlatBuffer(uninitializedCount: Int(highest))
  }

  /// Computes the distances from up to eight sources of a component, the first in lane 0, to all of its vertices.
  ///
  /// - Parameter component: the vertices of the component; the distances of other vertices are left unchanged.
  mutating func run(_ graph: RenumberedGraph, from sources: some Collection<Int>, component: Range<Int>) {
    let (offsets, targets, lengths) = (graph.offsets.base, graph.targets.base, graph.lengths.base)
    let (distances, keyOffsets, keys, relaxed) = (distances.base, keyOffsets.base, keys.base, relaxed.base)
    (distances + 8 * component.lowerBound).update(repeating: .infinity, count: 8 * component.count)
    keyOffsets.update(repeating: 0, count: 8)
    let farthest = sources.reduce(0) { max($0, graph.hubDistances[$1]) }
    for (lane, source) in sources.enumerated() {
      keyOffsets[lane] = farthest - graph.hubDistances[source]
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
        keyOffsets, distances, relaxed)
      for index in 0..<Int(found) {
        let entry = relaxed[index]
        guard entry.key < keys[Int(entry.vertex)] else { continue }
        keys[Int(entry.vertex)] = entry.key
        heap.push(key: entry.key, vertex: entry.vertex)
      }
    }
  }
}
