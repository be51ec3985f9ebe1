extension DirectedGraph {
  /// Returns the out-degree of each vertex: its number of outgoing arcs, in vertex order. O(n) for n vertices.
  public func outDegrees() -> [Int] { (0..<vertexCount).map { outgoing.arcs(of: $0).count } }

  /// Returns the in-degree of each vertex: its number of incoming arcs, in vertex order. O(n) for n vertices.
  public func inDegrees() -> [Int] { (0..<vertexCount).map { incoming.arcs(of: $0).count } }

  /// Returns the out-strength of each vertex: the sum of the weights of its outgoing arcs, in vertex order. O(n + m)
  /// for n vertices and m arcs.
  public func outStrengths() -> [Double] { outgoing.sums() }

  /// Returns the in-strength of each vertex: the sum of the weights of its incoming arcs, in vertex order. O(n + m)
  /// for n vertices and m arcs.
  public func inStrengths() -> [Double] { incoming.sums() }
}

extension DirectedGraph.Rows {
  /// Returns the sum of the weights in each row.
  func sums() -> [Double] {
    (0..<offsets.count - 1).map { vertex in
      weights.isEmpty ? Double(arcs(of: vertex).count) : arcs(of: vertex).reduce(0) { $0 + weights[$1] }
    }
  }
}
