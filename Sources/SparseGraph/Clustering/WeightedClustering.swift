/// How a triangle's weights count in ``Graph/weightedLocalClustering(_:)``.
public enum WeightedClustering: Sendable, Hashable {
  /// By the mean weight of the two edges at the vertex, over its strength: 1/(s(k − 1)) Σ (w_ij + w_ih)/2 over
  /// ordered pairs of neighbours j, h that are joined.
  /// Barrat et al., PNAS 101(11), 2004, doi:10.1073/pnas.0400087101, equation 5.
  case barrat
  /// By the geometric mean of the three weights, each over the largest of the graph:
  /// 2/(k(k − 1)) Σ (ŵ_ij ŵ_ih ŵ_jh)^(1/3) over unordered pairs.
  /// Onnela et al., PRE 71, 2005, doi:10.1103/PhysRevE.71.065103, equation 9.
  case onnela
}

extension Graph {
  /// Returns the local clustering of each vertex with triangles counted by weight.
  ///
  /// - Returns: `vertexCount` numbers in 0...1, in vertex order; 0 for fewer than two neighbours. In an
  ///   unweighted graph, ``localClustering()``.
  /// - Complexity: O(Σ over edges of the degrees at both ends) time, O(n) memory.
  public func weightedLocalClustering(_ kind: WeightedClustering) -> [Double] {
    guard isWeighted else { return localClustering() }
    let strengths = strengths()
    let largest = arcWeights.max() ?? 1
    // The weight, or its cube root, of the edge between the vertex at hand and each other.
    var near = [Double](repeating: 0, count: vertexCount)
    let roots = kind == .onnela ? arcWeights.map { power($0 / largest, 1 / 3) } : arcWeights
    return (0..<vertexCount).map { vertex in
      let arcs = arcs(of: vertex)
      guard arcs.count > 1 else { return 0 }
      for arc in arcs { near[Int(targets[arc])] = roots[arc] }
      var sum = 0.0
      for arc in arcs {
        let neighbor = Int(targets[arc])
        for far in self.arcs(of: neighbor) where near[Int(targets[far])] > 0 {
          let other = near[Int(targets[far])]
          sum += kind == .onnela ? roots[arc] * roots[far] * other : (roots[arc] + other) / 2
        }
      }
      for arc in arcs { near[Int(targets[arc])] = 0 }
      let pairs = Double(arcs.count - 1)
      return kind == .onnela ? sum / (Double(arcs.count) * pairs) : sum / (strengths[vertex] * pairs)
    }
  }
}
