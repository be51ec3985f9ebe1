extension Graph {
  /// Returns on how many shortest ways between two others each vertex lies.
  ///
  /// For each unordered pair {s, t} of other vertices, the share of the shortest ways between s and t that
  /// lead over the vertex, summed.
  ///
  /// - Parameters:
  ///   - lengths: what a step costs; hops unless told otherwise. Ways whose lengths differ by no more than
  ///     ``PathLength/tieTolerance`` are equally short.
  ///   - normalized: whether to divide by the number of pairs, (n − 1)(n − 2)/2.
  /// - Returns: `vertexCount` numbers in vertex order; 0 for leaves and isolated vertices.
  /// - Complexity: for n vertices and m edges O(n·m) time for hops, O(n(n + m) log n) for others; O(n)
  ///   memory. Ways are counted in double precision, as their number grows beyond 2^64.
  /// - SeeAlso: Brandes, Journal of Mathematical Sociology 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(lengths: PathLength = .hops, normalized: Bool = false) -> [Double] {
    var scores: [Double]
    if let lengths = arcLengths(lengths) {
      scores = betweenness(arcLengths: lengths)
    } else {
      scores = betweennessByHops()
    }
    if normalized, vertexCount > 2 {
      let scale = 2 / (Double(vertexCount - 1) * Double(vertexCount - 2))
      for vertex in 0..<vertexCount { scores[vertex] *= scale }
    }
    return scores
  }

  // Brandes 2001: sigma = pathCounts, delta = dependencies, S = the order in which vertices are settled.
  private func betweennessByHops() -> [Double] {
    var scores = [Double](repeating: 0, count: vertexCount)
    var search = BreadthFirstSearch(self)
    var pathCounts = [Double](repeating: 0, count: vertexCount)
    var dependencies = [Double](repeating: 0, count: vertexCount)
    for source in 0..<vertexCount {
      search.run(from: source)
      pathCounts[source] = 1
      for vertex in search.order.dropFirst() {
        var count = 0.0
        let before = search.distances[Int(vertex)] - 1
        for arc in arcs(of: Int(vertex)) where search.distances[Int(targets[arc])] == before {
          count += pathCounts[Int(targets[arc])]
        }
        pathCounts[Int(vertex)] = count
      }
      for vertex in search.order.reversed() {
        var sum = 0.0
        let behind = search.distances[Int(vertex)] + 1
        for arc in arcs(of: Int(vertex)) where search.distances[Int(targets[arc])] == behind {
          sum += (1 + dependencies[Int(targets[arc])]) / pathCounts[Int(targets[arc])]
        }
        dependencies[Int(vertex)] = sum * pathCounts[Int(vertex)]
        if vertex != source { scores[Int(vertex)] += dependencies[Int(vertex)] / 2 }
      }
    }
    return scores
  }

  private func betweenness(arcLengths: [Double]) -> [Double] {
    var scores = [Double](repeating: 0, count: vertexCount)
    var search = Dijkstra(self, lengths: arcLengths)
    var dependencies = [Double](repeating: 0, count: vertexCount)
    for source in 0..<vertexCount {
      search.run(from: source, counting: true)
      for vertex in search.order { dependencies[Int(vertex)] = 0 }
      for vertex in search.order.reversed() {
        let share = (1 + dependencies[Int(vertex)]) / search.pathCounts[Int(vertex)]
        for arc in arcs(of: Int(vertex)) {
          let previous = Int(targets[arc])
          if search.precedes(previous, Int(vertex), arc: arc) {
            dependencies[previous] += search.pathCounts[previous] * share
          }
        }
        if vertex != source { scores[Int(vertex)] += dependencies[Int(vertex)] / 2 }
      }
    }
    return scores
  }
}
