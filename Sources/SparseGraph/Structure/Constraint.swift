extension Graph {
  /// Returns Burt's constraint: how far the ties of each vertex lead back to the same others.
  ///
  /// With p_ij the share of i's strength that goes to j: the sum over the neighbours j of i of
  /// (p_ij + Σ_q p_iq p_qj)², q any other neighbour of i.
  ///
  /// - Parameter weighted: whether ties count by weight; otherwise all alike.
  /// - Returns: `vertexCount` numbers in vertex order, above 0; NaN for an isolated vertex, which has none.
  /// - Complexity: O(Σ over edges of the degrees at both ends) time, O(n) memory.
  /// - SeeAlso: Burt, Structural Holes, 1992; American Journal of Sociology 110(2), 2004,
  ///   doi:10.1086/421787.
  public func constraints(weighted: Bool = true) -> [Double] {
    let useWeights = weighted && isWeighted
    let strengths = weighted ? strengths() : degrees().map(Double.init)
    // Around one vertex: what it invests in each other directly and through its neighbours.
    var invested = [Double](repeating: 0, count: vertexCount)
    var isNeighbor = [Bool](repeating: false, count: vertexCount)
    return (0..<vertexCount).map { vertex in
      let arcs = arcs(of: vertex)
      guard !arcs.isEmpty else { return .nan }
      for arc in arcs {
        let neighbor = Int(targets[arc])
        isNeighbor[neighbor] = true
        invested[neighbor] = (useWeights ? arcWeights[arc] : 1) / strengths[vertex]
      }
      var indirect = [Double](repeating: 0, count: arcs.count)
      for (position, arc) in arcs.enumerated() {
        let neighbor = Int(targets[arc])
        var sum = 0.0
        for far in self.arcs(of: neighbor) where isNeighbor[Int(targets[far])] {
          let between = Int(targets[far])
          sum += invested[between] * (useWeights ? arcWeights[far] : 1) / strengths[between]
        }
        indirect[position] = sum
      }
      var constraint = 0.0
      for (position, arc) in arcs.enumerated() {
        let total = invested[Int(targets[arc])] + indirect[position]
        constraint += total * total
      }
      for arc in arcs { isNeighbor[Int(targets[arc])] = false }
      return constraint
    }
  }
}
