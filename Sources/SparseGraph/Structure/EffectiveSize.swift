extension Graph {
  /// Returns Burt's effective size of the ego network of each vertex: its number of non-redundant neighbours.
  ///
  /// Unweighted, k − 2t/k for k neighbours with t edges between them (Borgatti 1997). Weighted, the sum over the
  /// neighbours j of vertex i of 1 − Σ_q p_iq m_jq, with p_iq the weight of the edge between i and q divided by the
  /// strength of i, m_jq the weight of the edge between j and q divided by the maximum weight at j, and q all other
  /// neighbours of i.
  ///
  /// - Parameter weighted: whether edges have their weights; otherwise 1.
  /// - Returns: `vertexCount` numbers in vertex order, at most the degree; NaN for an isolated vertex.
  /// - Complexity: unweighted, that of ``triangleCounts()``; weighted, that of ``constraints(weighted:)``.
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
    let invested = FlatBuffer<Double>(count: vertexCount, repeating: 0)
    return (0..<vertexCount).map { vertex in
      let arcs = arcs(of: vertex)
      guard !arcs.isEmpty else { return .nan }
      for arc in arcs { invested[targets[arc]] = arcWeights[arc] / strengths[vertex] }
      var size = 0.0
      for arc in arcs {
        let neighbor = Int(targets[arc])
        let far = self.arcs(of: neighbor)
        var redundancy = 0.0
        if far.count > Graph.longRow * arcs.count {
          redundancy = sumOverCommon(of: invested.base, among: arcs, with: neighbor, weighted: true)
        } else {
          for arc in far { redundancy += invested[targets[arc]] * arcWeights[arc] }
        }
        size += 1 - redundancy / strongest[neighbor]
      }
      for arc in arcs { invested[targets[arc]] = 0 }
      return size
    }
  }
}
