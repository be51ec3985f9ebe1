extension Graph {
  /// Returns the subgraph induced by a set of vertices: these vertices and all edges between them.
  ///
  /// - Parameter vertices: distinct vertices of this graph, in any order; vertex i of the result is `vertices[i]`.
  /// - Complexity: O(n + a) time for n vertices of this graph and a arcs at the selected vertices.
  public func subgraph(of vertices: [Int]) -> Graph {
    var newIDs = [Int32](repeating: -1, count: vertexCount)
    for (newID, vertex) in vertices.enumerated() {
      precondition(newIDs[vertex] < 0, "vertex \(vertex) is listed twice; a subgraph has distinct vertices")
      newIDs[vertex] = Int32(newID)
    }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(vertices.count + 1)
    var newTargets: [Int32] = []
    var newWeights: [Double] = []
    for vertex in vertices {
      for arc in arcs(of: vertex) where newIDs[Int(targets[arc])] >= 0 {
        newTargets.append(newIDs[Int(targets[arc])])
        if isWeighted { newWeights.append(arcWeights[arc]) }
      }
      offsets.append(Int32(newTargets.count))
    }
    let sorted = Graph.transpose(offsets: offsets, targets: newTargets, weights: newWeights)
    return Graph(offsets: offsets, targets: sorted.targets, arcWeights: sorted.weights)
  }

  /// Returns the spanning subgraph of the edges that satisfy a predicate; all vertices are kept.
  ///
  /// - Parameter isKept: the predicate, called once per edge in the order of ``edges``.
  /// - Complexity: O(n + m) for n vertices and m edges.
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
