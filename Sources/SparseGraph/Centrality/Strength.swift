extension Graph {
  /// Returns the strength of each vertex, which is the sum of the weights of its edges.
  ///
  /// - Returns: `vertexCount` sums in vertex order, in the unit of the weights (shared works, in a
  ///   co-authorship graph); the degree in an unweighted graph; 0 for an isolated vertex.
  /// - Complexity: O(n + m) time, O(n) memory, for n vertices and m edges.
  /// - SeeAlso: Barrat et al., PNAS 101(11), 2004, doi:10.1073/pnas.0400087101 (vertex strength).
  public func strengths() -> [Double] {
    guard isWeighted else { return (0..<vertexCount).map { Double(offsets[$0 + 1] - offsets[$0]) } }
    return (0..<vertexCount).map { vertex in
      var sum = 0.0
      for arc in arcs(of: vertex) { sum += arcWeights[arc] }
      return sum
    }
  }

  /// A value of the strength distribution.
  public struct StrengthCount: Sendable, Hashable {
    /// The strength: a sum of edge weights.
    public var strength: Double
    /// The number of vertices with this strength.
    public var count: Int
  }

  /// Returns the strength distribution: the number of vertices with each strength that occurs, including 0.
  ///
  /// - Returns: distinct strengths in ascending order; strengths that differ by rounding only are distinct.
  /// - Complexity: O(m + n log n) for n vertices and m edges.
  public func strengthDistribution() -> [StrengthCount] {
    var counts: [StrengthCount] = []
    for strength in strengths().sorted() {
      if counts.last?.strength == strength {
        counts[counts.count - 1].count += 1
      } else {
        counts.append(StrengthCount(strength: strength, count: 1))
      }
    }
    return counts
  }

  /// Returns the degree distribution: element k is the number of vertices of degree k, up to the maximum degree.
  ///
  /// - Returns: an empty array for a graph without vertices.
  /// - Complexity: O(n) for n vertices.
  public func degreeDistribution() -> [Int] {
    let degrees = degrees()
    guard let highest = degrees.max() else { return [] }
    var counts = [Int](repeating: 0, count: highest + 1)
    for degree in degrees { counts[degree] += 1 }
    return counts
  }
}
