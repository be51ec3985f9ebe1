/// A definition of the weighted clustering coefficient; see ``Graph/weightedLocalClustering(_:)``.
public enum WeightedClustering: Sendable, Hashable {
  /// The coefficient of Barrat et al.: 1/(s(k − 1)) Σ (w_ij + w_ih)/2 over ordered pairs of adjacent neighbours j, h,
  /// for a vertex i of degree k and strength s. A triangle is weighted by its two edges at the vertex. Barrat et al.,
  /// PNAS 101(11), 2004, doi:10.1073/pnas.0400087101, equation 5.
  case barrat
  /// The coefficient of Onnela et al.: 2/(k(k − 1)) Σ (ŵ_ij ŵ_ih ŵ_jh)^(1/3) over unordered pairs of adjacent
  /// neighbours, where ŵ is the weight divided by the maximum weight in the graph. A triangle is weighted by its
  /// geometric mean. Onnela et al., PRE 71, 2005, doi:10.1103/PhysRevE.71.065103, equation 9.
  case onnela
}

extension Graph {
  /// Returns the weighted local clustering coefficient of each vertex.
  ///
  /// - Parameter kind: the definition.
  /// - Returns: `vertexCount` numbers in 0...1, in vertex order; 0 for fewer than two neighbours. In an unweighted
  ///   graph both definitions agree with ``localClustering()``.
  /// - Complexity: O(Σ d²) time over the degrees d of all vertices; O(n) memory for n vertices, O(n + m) for `onnela`
  ///   with m edges.
  public func weightedLocalClustering(_ kind: WeightedClustering) -> [Double] {
    guard isWeighted else { return localClustering() }
    let strengths = strengths()
    let largest = arcWeights.max() ?? 1
    // The weight, or its cube root, of the edge from the current vertex to each other vertex; 0 if not adjacent.
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
