extension Graph {
  /// Returns Burt's effective size: how many of a vertex's neighbours are not redundant.
  ///
  /// Unweighted, k − 2t/k for k neighbours with t edges among them (Borgatti 1997). Weighted, the sum over
  /// neighbours j of 1 − Σ_q p_iq m_jq, with p_iq the share of i's strength that goes to q and m_jq the weight
  /// of j's edge to q over that of j's strongest edge; q any other neighbour of i.
  ///
  /// - Returns: `vertexCount` numbers in vertex order, at most the degree; NaN for an isolated vertex.
  /// - Complexity: O(Σ over edges of the degrees at both ends) time, O(n) memory.
  /// - SeeAlso: Burt, Structural Holes, 1992; Borgatti, Connections 20(1), 1997.
  public func effectiveSizes(weighted: Bool = false) -> [Double] {
    guard weighted, isWeighted else {
      let triangles = triangleCounts()
      return (0..<vertexCount).map { vertex in
        let degree = Double(degree(of: vertex))
        return degree > 0 ? degree - 2 * Double(triangles[vertex]) / degree : .nan
      }
    }
    let strengths = strengths()
    let strongest = (0..<vertexCount).map { arcWeights[arcs(of: $0)].max() ?? 0 }
    var invested = [Double](repeating: 0, count: vertexCount)
    return (0..<vertexCount).map { vertex in
      let arcs = arcs(of: vertex)
      guard !arcs.isEmpty else { return .nan }
      for arc in arcs { invested[Int(targets[arc])] = arcWeights[arc] / strengths[vertex] }
      var size = 0.0
      for arc in arcs {
        let neighbor = Int(targets[arc])
        var redundancy = 0.0
        for far in self.arcs(of: neighbor) {
          redundancy += invested[Int(targets[far])] * arcWeights[far] / strongest[neighbor]
        }
        size += 1 - redundancy
      }
      for arc in arcs { invested[Int(targets[arc])] = 0 }
      return size
    }
  }
}
