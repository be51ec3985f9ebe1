extension Graph {
  /// Returns how near each vertex is to those it can reach, scaled by how many these are.
  ///
  /// For a vertex that reaches r vertices, itself included, with distances d:
  /// (r − 1)/Σd · (r − 1)/(n − 1), the scaling of Wasserman and Faust for graphs of several components.
  ///
  /// - Parameter lengths: what a step costs; hops unless told otherwise.
  /// - Returns: `vertexCount` numbers in vertex order, 0...1 for hops; 0 for an isolated vertex. In the unit
  ///   1/length.
  /// - Complexity: for n vertices and m edges O(n(n + m)) time for hops, O(n(n + m) log n) for others.
  /// - SeeAlso: Wasserman & Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478, equation 5.22.
  public func closeness(lengths: PathLength = .hops) -> [Double] {
    let scale = Double(max(1, vertexCount - 1))
    return distanceSums(lengths, term: { $0 }).map { sum, reached in
      sum > 0 ? Double(reached) / sum * (Double(reached) / scale) : 0
    }
  }

  /// Returns, for each vertex, the sum of a function of the distances to the others it reaches, and how many
  /// these are.
  func distanceSums(
    _ lengths: PathLength, term: (Double) -> Double
  ) -> [(sum: Double, reached: Int)] {
    if let lengths = arcLengths(lengths) {
      var search = Dijkstra(self, lengths: lengths)
      return (0..<vertexCount).map { source in
        search.run(from: source)
        var sum = 0.0
        for vertex in search.order.dropFirst() { sum += term(search.distances[Int(vertex)]) }
        return (sum, search.order.count - 1)
      }
    }
    var search = BreadthFirstSearch(self)
    return (0..<vertexCount).map { source in
      search.run(from: source)
      var sum = 0.0
      for vertex in search.order.dropFirst() { sum += term(Double(search.distances[Int(vertex)])) }
      return (sum, search.order.count - 1)
    }
  }
}
