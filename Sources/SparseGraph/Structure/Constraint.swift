extension Graph {
  /// Returns Burt's constraint of each vertex: the extent to which its ties lead, directly or indirectly, to the same
  /// neighbours. Low constraint means many structural holes.
  ///
  /// The sum over the neighbours j of vertex i of (p_ij + Σ_q p_iq p_qj)², with p_ij the weight of the edge between i
  /// and j divided by the strength of i, and q all other neighbours of i.
  ///
  /// - Parameter weighted: whether edges have their weights; otherwise 1.
  /// - Returns: `vertexCount` positive numbers in vertex order; NaN for an isolated vertex, for which it is
  ///   undefined.
  /// - Complexity: O(Σ d log D) time over all edges, with d the lower and D the higher degree of the two ends: the
  ///   long rows of hubs are searched instead of scanned. O(n) memory for n vertices.
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
        // For the current vertex i: p_ij divided by the strength of j; 0 for vertices that are not neighbours, so
        // that no branch is needed.
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

  /// The ratio of a neighbour's degree to a vertex's degree above which the neighbour's row is searched, not scanned.
  static var longRow: Int { 32 }

  /// Returns the sum of values over the common neighbours of two vertices, by binary search in the row of one of
  /// them.
  ///
  /// - Parameters:
  ///   - values: the value of each vertex.
  ///   - arcs: the row of the vertex of lower degree.
  ///   - other: the vertex of higher degree, whose edges weight the values.
  ///   - weighted: whether its edges have their weights; otherwise 1.
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
