/// All vertices of a graph, component by component, each depth first along a tree of shortest ways from its vertex of
/// highest degree.
///
/// The shortest ways from vertices that follow one another in this order differ little: each hangs below, or beside,
/// the one before.
struct ShortestWayOrder {
  /// The vertices in order.
  private(set) var order: [Int32] = []
  /// Where each component begins in the order; one more behind the last.
  private(set) var starts: [Int] = []
  /// How far each vertex is from the first of its component, in the order.
  private(set) var distances: [Double] = []

  /// Searches the graph. O((n + m) log n).
  init(_ rows: RowsView, lengths: UnsafePointer<Double>) {
    let count = rows.vertexCount
    order.reserveCapacity(count)
    distances.reserveCapacity(count)
    var search = Dijkstra(rows, lengths: lengths, counting: true)
    let firstChildren = FlatBuffer<Int32>(count: count, repeating: -1)
    let nextSiblings = FlatBuffer<Int32>(count: count, repeating: -1)
    let isSeen = FlatBuffer<Bool>(count: count, repeating: false)
    for hub in (0..<count).sorted(by: { (rows.degree($1), $0) < (rows.degree($0), $1) }) where !isSeen[hub] {
      search.run(from: hub)
      isSeen[hub] = true
      for index in stride(from: search.count - 1, to: 0, by: -1) {
        let vertex = search.order[index]
        isSeen[vertex] = true
        let place = search.predecessorEnds[index - 1]
        // A length so small that it drowns leaves a vertex without one before it.
        let parent = place < search.predecessorEnds[index] ? search.predecessors[place] : Int32(hub)
        nextSiblings[vertex] = firstChildren[parent]
        firstChildren[parent] = vertex
      }
      starts.append(order.count)
      var stack = [Int32(hub)]
      while let vertex = stack.popLast() {
        order.append(vertex)
        distances.append(search.distances[vertex])
        if nextSiblings[vertex] >= 0 { stack.append(nextSiblings[vertex]) }
        if firstChildren[vertex] >= 0 { stack.append(firstChildren[vertex]) }
      }
    }
    starts.append(order.count)
  }
}

extension RowsView {
  /// The rows with vertices numbered by an order of all of them, and where each new arc stood in the old rows.
  func renumbered(by order: [Int32]) -> (offsets: [Int32], targets: [Int32], arcs: [Int32]) {
    var names = [Int32](repeating: 0, count: order.count)
    for (name, vertex) in order.enumerated() { names[Int(vertex)] = Int32(truncatingIfNeeded: name) }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(order.count + 1)
    var targets: [Int32] = []
    var arcs: [Int32] = []
    targets.reserveCapacity(arcCount)
    arcs.reserveCapacity(arcCount)
    for vertex in order {
      for arc in Int(self.offsets[Int(vertex)])..<Int(self.offsets[Int(vertex) + 1]) {
        targets.append(names[Int(self.targets[arc])])
        arcs.append(Int32(truncatingIfNeeded: arc))
      }
      offsets.append(Int32(truncatingIfNeeded: targets.count))
    }
    return (offsets, targets, arcs)
  }
}
