extension Graph {
  /// Returns the graph of some vertices and the edges between them.
  ///
  /// - Parameter vertices: different vertices of this graph; vertex i of the result is `vertices[i]`.
  /// - Complexity: O(n + a) for n vertices of this graph and a arcs at the chosen ones, plus sorting.
  public func subgraph(of vertices: [Int]) -> Graph {
    var names = [Int32](repeating: -1, count: vertexCount)
    for (name, vertex) in vertices.enumerated() {
      precondition(names[vertex] < 0, "a vertex is listed twice")
      names[vertex] = Int32(name)
    }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(vertices.count + 1)
    var newTargets: [Int32] = []
    var newWeights: [Double] = []
    for vertex in vertices {
      for arc in arcs(of: vertex) where names[Int(targets[arc])] >= 0 {
        newTargets.append(names[Int(targets[arc])])
        if isWeighted { newWeights.append(arcWeights[arc]) }
      }
      offsets.append(Int32(newTargets.count))
    }
    let sorted = Graph.transpose(offsets: offsets, targets: newTargets, weights: newWeights)
    return Graph(offsets: offsets, targets: sorted.targets, arcWeights: sorted.weights)
  }

  /// Returns the graph with the same vertices and only the edges that the predicate accepts.
  ///
  /// - Complexity: O(n + m), with one call for each edge, in the order of ``edges``.
  public func filteringEdges(_ isKept: (Edge) -> Bool) -> Graph {
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Double] = []
    for edge in edges where isKept(edge) {
      sources.append(Int32(edge.source))
      targets.append(Int32(edge.target))
      if isWeighted { weights.append(edge.weight) }
    }
    return Graph(vertexCount: vertexCount, sources: sources, targets: targets, weights: weights)
  }
}
