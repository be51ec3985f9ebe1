extension Graph {
  /// Returns the modularity of a partition: the fraction of weight within groups, less its expectation given the
  /// strengths.
  ///
  /// Σ over groups of w/W − γ·(s/2W)², with w the weight inside the group, s the sum of its strengths and W the total
  /// weight.
  ///
  /// - Parameters:
  ///   - partition: a partition of the vertices of this graph.
  ///   - weighted: whether edges have their weights; otherwise 1.
  ///   - resolution: the resolution parameter γ.
  /// - Returns: a number in −1/2..<1 for γ = 1; 0 for a graph without edges.
  /// - Complexity: O(n + m) for n vertices and m edges.
  /// - SeeAlso: Newman & Girvan, PRE 69, 2004, doi:10.1103/PhysRevE.69.026113.
  public func modularity(of partition: Partition, weighted: Bool = true, resolution: Double = 1) -> Double {
    precondition(partition.labels.count == vertexCount, "a partition has one label for each vertex")
    guard edgeCount > 0 else { return 0 }
    let useWeights = weighted && isWeighted
    var inside = 0.0
    var strengths = [Double](repeating: 0, count: partition.count)
    for vertex in 0..<vertexCount {
      let label = partition.labels[vertex]
      var strength = 0.0
      for arc in arcs(of: vertex) {
        let weight = useWeights ? arcWeights[arc] : 1
        strength += weight
        if partition.labels[Int(targets[arc])] == label { inside += weight }
      }
      strengths[Int(label)] += strength
    }
    let total = useWeights ? totalWeight : Double(edgeCount)
    var expected = 0.0
    for strength in strengths { expected += (strength / (2 * total)) * (strength / (2 * total)) }
    return inside / (2 * total) - resolution * expected
  }

  /// Returns the quality of a partition in the constant Potts model (CPM): Σ over groups of w − γ·n(n − 1)/2, with w
  /// the weight inside the group and n its number of vertices.
  ///
  /// - Parameters:
  ///   - partition: a partition of the vertices of this graph.
  ///   - weighted: whether edges have their weights; otherwise 1.
  ///   - resolution: the resolution parameter γ.
  /// - Returns: a number in the unit of the weights.
  /// - Complexity: O(n + m) for n vertices and m edges.
  /// - SeeAlso: Traag, Van Dooren & Nesterov, PRE 84, 2011, doi:10.1103/PhysRevE.84.016114.
  public func cpmQuality(of partition: Partition, weighted: Bool = true, resolution: Double) -> Double {
    precondition(partition.labels.count == vertexCount, "a partition has one label for each vertex")
    var inside = 0.0
    for edge in edges where partition.labels[edge.source] == partition.labels[edge.target] {
      inside += weighted ? edge.weight : 1
    }
    var pairs = 0.0
    for size in partition.sizes { pairs += Double(size) * Double(size - 1) / 2 }
    return inside - resolution * pairs
  }
}
