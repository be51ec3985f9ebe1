/// Distances in hops from one vertex at a time; its buffers serve all sources in turn.
struct BreadthFirstSearch {
  private let graph: Graph
  /// The distance of each vertex from the last source, -1 where there is no way.
  private(set) var distances: [Int32]
  /// The vertices that can be reached from the last source, nearest first, the source itself included.
  private(set) var order: [Int32] = []

  init(_ graph: Graph) {
    self.graph = graph
    distances = [Int32](repeating: -1, count: graph.vertexCount)
    order.reserveCapacity(graph.vertexCount)
  }

  /// Finds the distances from a source to every vertex it reaches. O(reached vertices and their arcs).
  mutating func run(from source: Int) {
    for vertex in order { distances[Int(vertex)] = -1 }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    order.append(Int32(source))
    var head = 0
    while head < order.count {
      let vertex = Int(order[head])
      head += 1
      let next = distances[vertex] + 1
      for arc in graph.arcs(of: vertex) {
        let target = Int(graph.targets[arc])
        if distances[target] < 0 {
          distances[target] = next
          order.append(Int32(target))
        }
      }
    }
  }
}
