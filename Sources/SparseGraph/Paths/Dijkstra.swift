/// Dijkstra's algorithm: shortest paths by edge lengths from one source at a time; the buffers are reused.
///
/// The priority queue is a 4-ary heap without decrease-key: a vertex whose distance decreases is inserted again, and
/// stale entries are skipped. The rows and lengths must outlive this.
struct Dijkstra: ~Copyable {
  /// A heap entry. Not private, because compilers up to 6.3 fail on a private type in a generic stored property.
  struct Entry: BitwiseCopyable {
    var distance: Double
    var vertex: Int32
  }

  private let rows: RowsView
  private let lengths: UnsafePointer<Double>
  /// The distance of each vertex from the last source; infinite if it is unreachable.
  let distances: FlatBuffer<Double>
  /// The vertices reachable from the last source in ascending order of distance, the source first: the first `count`
  /// elements.
  let order: FlatBuffer<Int32>
  private(set) var count = 0
  /// The number of shortest paths to each reached vertex, if paths are counted.
  let pathCounts: FlatBuffer<Double>
  /// The predecessors of each reached vertex on shortest paths, in the order of `order`, if paths are counted.
  let predecessors: FlatBuffer<Int32>
  /// The index in `predecessors` after the last predecessor of each vertex, in the order of `order`.
  let predecessorEnds: FlatBuffer<Int32>
  private var heap: FlatBuffer<Entry>
  private var heapCount = 0

  /// Allocates the buffers.
  ///
  /// - Parameters:
  ///   - rows: the graph.
  ///   - lengths: the length of each arc of the rows.
  ///   - countingPaths: whether paths are counted and predecessors recorded.
  init(_ rows: RowsView, lengths: UnsafePointer<Double>, countingPaths: Bool) {
    self.rows = rows
    self.lengths = lengths
    let n = rows.vertexCount
    let arcs = Int(rows.offsets[n])
    distances = FlatBuffer(count: n, repeating: .infinity)
    order = FlatBuffer(count: n, repeating: 0)
    pathCounts = FlatBuffer(count: countingPaths ? n : 0, repeating: 0)
    predecessors = FlatBuffer(count: countingPaths ? arcs : 0, repeating: 0)
    predecessorEnds = FlatBuffer(count: countingPaths ? n : 0, repeating: 0)
    // Usually enough; it grows otherwise.
    heap = FlatBuffer(count: arcs / 2 + n + 1, repeating: Entry(distance: 0, vertex: 0))
  }

  /// Finds the shortest paths from a source to all reachable vertices. O((a + k) log k) for k reachable vertices with
  /// a arcs.
  mutating func run(from source: Int) {
    let distances = distances.base
    for index in 0..<count { distances[Int(order[index])] = .infinity }
    count = 0
    let countsPaths = pathCounts.count > 0
    let pathCounts = pathCounts.base
    var predecessorCount = 0
    distances[source] = 0
    push(0, Int32(truncatingIfNeeded: source))
    while let entry = pop() {
      let vertex = Int(entry.vertex)
      let distance = distances[vertex]
      guard entry.distance == distance else { continue }
      // A vertex is never inserted twice with equal distance, so that each is settled once.
      order[count] = entry.vertex
      let limit = distance * (1 + PathLength.tieTolerance)
      var sum = 0.0
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let target = Int(rows.targets[arc])
        let known = distances[target]
        let length = lengths[arc]
        if known < distance {  // settled earlier
          if countsPaths, known + length <= limit {
            sum += pathCounts[target]
            predecessors[predecessorCount] = Int32(truncatingIfNeeded: target)
            predecessorCount += 1
          }
        } else if distance + length < known {
          distances[target] = distance + length
          push(distance + length, Int32(truncatingIfNeeded: target))
        }
      }
      if countsPaths {
        pathCounts[vertex] = count == 0 ? 1 : sum
        predecessorEnds[count] = Int32(truncatingIfNeeded: predecessorCount)
      }
      count += 1
    }
  }

  @inline(__always)
  private mutating func push(_ distance: Double, _ vertex: Int32) {
    if heapCount == heap.count { grow() }
    let heap = heap.base
    var slot = heapCount
    heapCount += 1
    while slot > 0 {
      let parent = (slot &- 1) >> 2
      guard distance < heap[parent].distance else { break }
      heap[slot] = heap[parent]
      slot = parent
    }
    heap[slot] = Entry(distance: distance, vertex: vertex)
  }

  private mutating func grow() {
    var entries = heap.array(count: heapCount)
    entries += [Entry](repeating: Entry(distance: 0, vertex: 0), count: heapCount + 16)
    heap = FlatBuffer(entries)
  }

  @inline(__always)
  private mutating func pop() -> Entry? {
    guard heapCount > 0 else { return nil }
    let heap = heap.base
    let top = heap[0]
    heapCount -= 1
    let last = heap[heapCount]
    var slot = 0
    while true {
      let first = 4 &* slot &+ 1
      guard first < heapCount else { break }
      var least = first
      var distance = heap[first].distance
      let end = min(first &+ 4, heapCount)
      var child = first &+ 1
      while child < end {
        let other = heap[child].distance
        if other < distance {
          distance = other
          least = child
        }
        child &+= 1
      }
      guard distance < last.distance else { break }
      heap[slot] = heap[least]
      slot = least
    }
    heap[slot] = last
    return top
  }
}
