/// Shortest ways from one vertex at a time, by edge lengths; its buffers serve all sources in turn.
///
/// A binary heap with positions, so that a vertex stands in it once and a nearer way moves it up.
struct Dijkstra {
  private let graph: Graph
  private let lengths: [Double]
  /// The distance of each vertex from the last source; infinite where there is no way.
  private(set) var distances: [Double]
  /// The number of shortest ways to each settled vertex; counted only by `run(from:counting: true)`.
  private(set) var pathCounts: [Double]
  /// The vertices that can be reached from the last source, nearest first, the source itself included.
  private(set) var order: [Int32] = []
  private var heap: [Int32] = []
  private var places: [Int32]  // -1 unseen, -2 settled, else the place in the heap

  init(_ graph: Graph, lengths: [Double]) {
    self.graph = graph
    self.lengths = lengths
    distances = [Double](repeating: .infinity, count: graph.vertexCount)
    pathCounts = [Double](repeating: 0, count: graph.vertexCount)
    places = [Int32](repeating: -1, count: graph.vertexCount)
    order.reserveCapacity(graph.vertexCount)
    heap.reserveCapacity(graph.vertexCount)
  }

  /// Finds the shortest ways from a source to every vertex it reaches. O((a + k) log k) for k reached
  /// vertices with a arcs.
  mutating func run(from source: Int, counting: Bool = false) {
    for vertex in order {
      distances[Int(vertex)] = .infinity
      pathCounts[Int(vertex)] = 0
      places[Int(vertex)] = -1
    }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    pathCounts[source] = 1
    push(Int32(source))
    while let vertex = pop() {
      order.append(vertex)
      let from = Int(vertex)
      if counting, from != source { countPaths(to: from) }
      for arc in graph.arcs(of: from) {
        let next = Int(graph.targets[arc])
        guard places[next] != -2 else { continue }
        let distance = distances[from] + lengths[arc]
        let known = distances[next]
        if places[next] == -1 {
          distances[next] = distance
          push(Int32(next))
        } else if distance < known {
          distances[next] = distance
          siftUp(Int(places[next]))
        }
      }
    }
  }

  /// Adds up the ways to a vertex over the settled vertices before it.
  private mutating func countPaths(to vertex: Int) {
    var count = 0.0
    for arc in graph.arcs(of: vertex) {
      let previous = Int(graph.targets[arc])
      if places[previous] == -2, precedes(previous, vertex, arc: arc) { count += pathCounts[previous] }
    }
    pathCounts[vertex] = count
  }

  /// Whether a settled vertex lies before another, along an arc, on a shortest way.
  func precedes(_ first: Int, _ second: Int, arc: Int) -> Bool {
    let way = distances[first] + lengths[arc]
    let known = distances[second]
    return distances[first] < known && way <= known * (1 + PathLength.tieTolerance)
  }

  private mutating func push(_ vertex: Int32) {
    heap.append(vertex)
    places[Int(vertex)] = Int32(heap.count - 1)
    siftUp(heap.count - 1)
  }

  private mutating func pop() -> Int32? {
    guard let top = heap.first else { return nil }
    let last = heap.removeLast()
    places[Int(top)] = -2
    if !heap.isEmpty {
      heap[0] = last
      places[Int(last)] = 0
      siftDown(0)
    }
    return top
  }

  private mutating func siftUp(_ start: Int) {
    var place = start
    let vertex = heap[place]
    let distance = distances[Int(vertex)]
    while place > 0 {
      let parent = (place - 1) / 2
      guard distance < distances[Int(heap[parent])] else { break }
      heap[place] = heap[parent]
      places[Int(heap[place])] = Int32(place)
      place = parent
    }
    heap[place] = vertex
    places[Int(vertex)] = Int32(place)
  }

  private mutating func siftDown(_ start: Int) {
    var place = start
    let vertex = heap[place]
    let distance = distances[Int(vertex)]
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, distances[Int(heap[child + 1])] < distances[Int(heap[child])] { child += 1 }
      guard distances[Int(heap[child])] < distance else { break }
      heap[place] = heap[child]
      places[Int(heap[place])] = Int32(place)
      place = child
    }
    heap[place] = vertex
    places[Int(vertex)] = Int32(place)
  }
}
