/// Betweenness by lengths of edges within one block.
enum WeightedBetweenness {
  /// Returns, for each vertex, Σ over pairs of others of the share of shortest ways that lead over it, each pair
  /// counting the mass of its ends; see ``HopBetweenness``.
  static func scores(
    offsets: [Int32], targets: [Int32], lengths: [Double], masses: [Double], sources: [Double],
    threads: Int
  ) -> [Double] {
    let graph = Graph(offsets: offsets, targets: targets, arcWeights: [])
    var scores = [Double](repeating: 0, count: masses.count)
    var search = Dijkstra(graph, lengths: lengths)
    var dependencies = [Double](repeating: 0, count: masses.count)
    for source in 0..<masses.count where sources[source] > 0 {
      search.run(from: source, counting: true)
      for vertex in search.order { dependencies[Int(vertex)] = 0 }
      for vertex in search.order.reversed() {
        let share = (masses[Int(vertex)] + dependencies[Int(vertex)]) / search.pathCounts[Int(vertex)]
        for arc in graph.arcs(of: Int(vertex)) {
          let previous = Int(graph.targets[arc])
          if search.precedes(previous, Int(vertex), arc: arc) {
            dependencies[previous] += search.pathCounts[previous] * share
          }
        }
        if vertex != source { scores[Int(vertex)] += sources[source] * dependencies[Int(vertex)] / 2 }
      }
    }
    return scores
  }
}
