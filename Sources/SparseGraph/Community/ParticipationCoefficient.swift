extension Graph {
  /// Returns the participation coefficient of each vertex: how evenly its edges are distributed over the groups of a
  /// partition.
  ///
  /// 1 − Σ_c (k_c/k)², with k_c the number of edges of the vertex to group c, and k its degree.
  ///
  /// - Parameters:
  ///   - partition: a partition of the vertices of this graph, usually into communities.
  ///   - weighted: whether to sum the weights of the edges instead of counting edges, as the paper does.
  /// - Returns: `vertexCount` numbers in 0..<1, in vertex order; 0 for a vertex whose edges all lead to one group,
  ///   and for an isolated vertex.
  /// - Complexity: O(n + m) for n vertices and m edges.
  /// - SeeAlso: Guimerà & Amaral, Nature 433, 2005, doi:10.1038/nature03288, equation 2.
  public func participationCoefficients(of partition: Partition, weighted: Bool = false) -> [Double] {
    precondition(partition.labels.count == vertexCount, "a partition has one label for each vertex")
    let useWeights = weighted && isWeighted
    var ties = [Double](repeating: 0, count: partition.count)
    return (0..<vertexCount).map { vertex in
      let arcs = arcs(of: vertex)
      guard !arcs.isEmpty else { return 0 }
      var strength = 0.0
      for arc in arcs {
        let weight = useWeights ? arcWeights[arc] : 1
        ties[Int(partition.labels[Int(targets[arc])])] += weight
        strength += weight
      }
      var squares = 0.0
      for arc in arcs {
        let group = Int(partition.labels[Int(targets[arc])])
        squares += ties[group] * ties[group]
        ties[group] = 0
      }
      return max(0, 1 - squares / (strength * strength))
    }
  }
}
