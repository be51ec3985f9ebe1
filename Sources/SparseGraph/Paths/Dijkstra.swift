/// Shortest ways from one vertex at a time, by edge lengths; its buffers serve all sources in turn.
///
/// A heap with four children a place and no positions: a vertex that is found nearer is put in again, and its
/// old entry passed over. The rows and lengths it is given must outlive it.
struct Dijkstra: ~Copyable {
  /// A vertex in the heap. Not private, because compilers up to 6.3 fail on the private type in a generic field.
  struct Entry: BitwiseCopyable {
    var distance: Double
    var vertex: Int32
  }

  private let rows: RowsView
  private let lengths: UnsafePointer<Double>
  /// The distance of each vertex from the last source; infinite where there is no way.
  let distances: FlatBuffer<Double>
  /// The vertices that can be reached from the last source, nearest first, the source itself included; the
  /// first `count` elements.
  let order: FlatBuffer<Int32>
  private(set) var count = 0
  /// The number of shortest ways to each reached vertex, if counted.
  let wayCounts: FlatBuffer<Double>
  /// The vertices before each reached one on shortest ways, if counted, in the order of `order`;
  /// `predecessorEnds` tells where those of each place end.
  let predecessors: FlatBuffer<Int32>
  let predecessorEnds: FlatBuffer<Int32>
  private var heap: FlatBuffer<Entry>
  private var heapCount = 0

  /// Makes room for searches.
  ///
  /// - Parameter counting: whether ways are counted and predecessors noted.
  init(_ rows: RowsView, lengths: UnsafePointer<Double>, counting: Bool) {
    self.rows = rows
    self.lengths = lengths
    let n = rows.vertexCount
    let arcs = Int(rows.offsets[n])
    distances = FlatBuffer(count: n, repeating: .infinity)
    order = FlatBuffer(count: n, repeating: 0)
    wayCounts = FlatBuffer(count: counting ? n : 0, repeating: 0)
    predecessors = FlatBuffer(count: counting ? arcs : 0, repeating: 0)
    predecessorEnds = FlatBuffer(count: counting ? n : 0, repeating: 0)
    // A vertex is put in at most once for each arc that leads to it.
    heap = FlatBuffer(count: arcs / 2 + n + 1, repeating: Entry(distance: 0, vertex: 0))
  }

  /// Finds the shortest ways from a source to every vertex it reaches. O((a + k) log k) for k reached
  /// vertices with a arcs.
  mutating func run(from source: Int) {
    let distances = distances.base
    for index in 0..<count { distances[Int(order[index])] = .infinity }
    count = 0
    let counting = wayCounts.count > 0
    let ways = wayCounts.base
    var noted = 0
    distances[source] = 0
    push(0, Int32(truncatingIfNeeded: source))
    while let entry = pop() {
      let vertex = Int(entry.vertex)
      let distance = distances[vertex]
      guard entry.distance == distance else { continue }
      // A second entry of equal distance is never made, so that each vertex is settled once.
      order[count] = entry.vertex
      let limit = distance * (1 + PathLength.tieTolerance)
      var sum = 0.0
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let target = Int(rows.targets[arc])
        let known = distances[target]
        let length = lengths[arc]
        if known < distance {  // settled before this one
          if counting, known + length <= limit {
            sum += ways[target]
            predecessors[noted] = Int32(truncatingIfNeeded: target)
            noted += 1
          }
        } else if distance + length < known {
          distances[target] = distance + length
          push(distance + length, Int32(truncatingIfNeeded: target))
        }
      }
      if counting {
        ways[vertex] = count == 0 ? 1 : sum
        predecessorEnds[count] = Int32(truncatingIfNeeded: noted)
      }
      count += 1
    }
  }

  @inline(__always)
  private mutating func push(_ distance: Double, _ vertex: Int32) {
    if heapCount == heap.count { grow() }
    let heap = heap.base
    var place = heapCount
    heapCount += 1
    while place > 0 {
      let parent = (place &- 1) >> 2
      guard distance < heap[parent].distance else { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = Entry(distance: distance, vertex: vertex)
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
    var place = 0
    while true {
      let first = 4 &* place &+ 1
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
      heap[place] = heap[least]
      place = least
    }
    heap[place] = last
    return top
  }
}
