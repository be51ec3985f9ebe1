extension DirectedGraph {
  /// Returns the number of arcs that leave each vertex. O(n).
  public func outDegrees() -> [Int] { (0..<vertexCount).map { outgoing.arcs(of: $0).count } }

  /// Returns the number of arcs that lead to each vertex. O(n).
  public func inDegrees() -> [Int] { (0..<vertexCount).map { incoming.arcs(of: $0).count } }

  /// Returns the sum of the weights of the arcs that leave each vertex. O(n + m).
  public func outStrengths() -> [Double] { outgoing.sums() }

  /// Returns the sum of the weights of the arcs that lead to each vertex. O(n + m).
  public func inStrengths() -> [Double] { incoming.sums() }
}

extension DirectedGraph.Rows {
  /// The sum of the weights in each row.
  func sums() -> [Double] {
    (0..<offsets.count - 1).map { vertex in
      weights.isEmpty ? Double(arcs(of: vertex).count) : arcs(of: vertex).reduce(0) { $0 + weights[$1] }
    }
  }
}
