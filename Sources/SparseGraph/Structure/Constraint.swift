extension Graph {
  /// Returns Burt's constraint: how far the ties of each vertex lead back to the same others.
  ///
  /// With p_ij the share of i's strength that goes to j: the sum over the neighbours j of i of
  /// (p_ij + Σ_q p_iq p_qj)², q any other neighbour of i.
  ///
  /// - Parameter weighted: whether ties count by weight; otherwise all alike.
  /// - Returns: `vertexCount` numbers in vertex order, above 0; NaN for an isolated vertex, which has none.
  /// - Complexity: O(Σ over edges of d) time with d the degrees at both ends, the greater one at most about 32
  ///   times the lesser: a hub's row is searched rather than read; O(n) memory.
  /// - SeeAlso: Burt, Structural Holes, 1992; American Journal of Sociology 110(2), 2004,
  ///   doi:10.1086/421787.
  public func constraints(weighted: Bool = true) -> [Double] {
    withRows { rows in
      arcWeights.withUnsafeBufferPointer { weights in
        let isPlain = !(weighted && isWeighted)
        let inverse = FlatBuffer<Double>(count: vertexCount, repeating: 0)
        for (vertex, strength) in (isPlain ? degrees().map(Double.init) : strengths()).enumerated() {
          inverse[vertex] = 1 / strength
        }
        // Around one vertex: what it invests in each other, over the strength of that other; 0 for all that are
        // no neighbours, so that no branch is needed.
        let shares = FlatBuffer<Double>(count: vertexCount, repeating: 0)
        let scratch = shares.base
        return (0..<vertexCount).map { vertex in
          let arcs = Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1])
          guard !arcs.isEmpty else { return .nan }
          let own = inverse[vertex]
          for arc in arcs {
            let neighbor = Int(rows.targets[arc])
            scratch[neighbor] = (isPlain ? own : weights[arc] * own) * inverse[neighbor]
          }
          var constraint = 0.0
          for arc in arcs {
            let neighbor = Int(rows.targets[arc])
            let direct = isPlain ? own : weights[arc] * own
            let far = Int(rows.offsets[neighbor])..<Int(rows.offsets[neighbor + 1])
            let indirect =
              if far.count > Graph.longRow * arcs.count {
                sumOverCommon(of: scratch, among: arcs, with: neighbor, weighted: !isPlain)
              } else if isPlain {
                Graph.sum(rows.targets, far, of: scratch)
              } else {
                Graph.sum(rows.targets, far, of: scratch, weights: weights.baseAddress.unsafelyUnwrapped)
              }
            constraint += (direct + indirect) * (direct + indirect)
          }
          for arc in arcs { scratch[Int(rows.targets[arc])] = 0 }
          return constraint
        }
      }
    }
  }

  /// From how many times the length of a vertex's row on a neighbour's row is searched instead of read.
  static var longRow: Int { 32 }

  /// Sums values of the neighbours that a vertex has in common with another, by searching the other's row.
  ///
  /// - Parameters:
  ///   - arcs: the row of the vertex.
  ///   - other: the other vertex, whose edges weigh the values.
  func sumOverCommon(
    of values: UnsafeMutablePointer<Double>, among arcs: Range<Int>, with other: Int, weighted: Bool
  ) -> Double {
    var sum = 0.0
    for arc in arcs {
      let common = Int(targets[arc])
      guard let far = self.arc(from: other, to: common) else { continue }
      sum += values[common] * (weighted ? arcWeights[far] : 1)
    }
    return sum
  }

  @inline(__always)
  private static func sum(
    _ targets: UnsafePointer<Int32>, _ arcs: Range<Int>, of values: UnsafeMutablePointer<Double>
  ) -> Double {
    var a = 0.0
    var b = 0.0
    var arc = arcs.lowerBound
    while arc + 2 <= arcs.upperBound {
      a += values[Int(targets[arc])]
      b += values[Int(targets[arc + 1])]
      arc += 2
    }
    if arc < arcs.upperBound { a += values[Int(targets[arc])] }
    return a + b
  }

  @inline(__always)
  private static func sum(
    _ targets: UnsafePointer<Int32>, _ arcs: Range<Int>, of values: UnsafeMutablePointer<Double>,
    weights: UnsafePointer<Double>
  ) -> Double {
    var sum = 0.0
    for arc in arcs { sum += values[Int(targets[arc])] * weights[arc] }
    return sum
  }
}
