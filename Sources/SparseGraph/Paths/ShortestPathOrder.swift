/// A depth-first order of all vertices along a shortest-path tree of each component, from its vertex of highest
/// degree.
///
/// Consecutive vertices are close to one another in the tree, so that their own shortest-path trees are similar.
struct ShortestPathOrder {
  /// The vertices in order.
  private(set) var order: [Int32] = []
  /// The position in `order` of the first vertex of each component, and the end of the last component.
  private(set) var starts: [Int] = []
  /// The distance of each vertex from the first of its component, in the order of `order`.
  private(set) var distances: [Double] = []

  /// Computes the order. O((n + m) log n) for n vertices and m edges.
  init(_ rows: RowsView, lengths: UnsafePointer<Double>) {
    let count = rows.vertexCount
    order.reserveCapacity(count)
    distances.reserveCapacity(count)
    var search = Dijkstra(rows, lengths: lengths, countingPaths: true)
    let firstChildren = FlatBuffer<Int32>(count: count, repeating: -1)
    let nextSiblings = FlatBuffer<Int32>(count: count, repeating: -1)
    let isSeen = FlatBuffer<Bool>(count: count, repeating: false)
    for hub in (0..<count).sorted(by: { (rows.degree($1), $0) < (rows.degree($0), $1) }) where !isSeen[hub] {
      search.run(from: hub)
      isSeen[hub] = true
      for index in stride(from: search.count - 1, to: 0, by: -1) {
        let vertex = search.order[index]
        isSeen[vertex] = true
        let first = search.predecessorEnds[index - 1]
        // An edge length below the precision of the distance leaves a vertex without a predecessor.
        let parent = first < search.predecessorEnds[index] ? search.predecessors[first] : Int32(hub)
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
  /// Returns the rows renumbered by a permutation of the vertices, and the index of each new arc in the old rows.
  func renumbered(by order: [Int32]) -> (offsets: [Int32], targets: [Int32], arcs: [Int32]) {
    var newIDs = [Int32](repeating: 0, count: order.count)
    for (newID, vertex) in order.enumerated() { newIDs[Int(vertex)] = Int32(truncatingIfNeeded: newID) }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(order.count + 1)
    var targets: [Int32] = []
    var arcs: [Int32] = []
    targets.reserveCapacity(arcCount)
    arcs.reserveCapacity(arcCount)
    for vertex in order {
      for arc in Int(self.offsets[Int(vertex)])..<Int(self.offsets[Int(vertex) + 1]) {
        targets.append(newIDs[Int(self.targets[arc])])
        arcs.append(Int32(truncatingIfNeeded: arc))
      }
      offsets.append(Int32(truncatingIfNeeded: targets.count))
    }
    return (offsets, targets, arcs)
  }
}
