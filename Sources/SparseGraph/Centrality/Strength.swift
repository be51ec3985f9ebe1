extension Graph {
  /// Returns the sum of the edge weights at each vertex.
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

  /// How many vertices have a strength.
  public struct StrengthCount: Sendable, Hashable {
    /// The sum of a vertex's edge weights.
    public var strength: Double
    /// The number of vertices that have it.
    public var count: Int
  }

  /// Returns how many vertices have each strength that occurs, by ascending strength; 0 counts too.
  ///
  /// - Complexity: O(m + n log n).
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

  /// Returns how many vertices have each degree: element k for degree k, up to the highest.
  ///
  /// - Returns: an empty array for a graph without vertices.
  public func degreeDistribution() -> [Int] {
    let degrees = degrees()
    guard let highest = degrees.max() else { return [] }
    var counts = [Int](repeating: 0, count: highest + 1)
    for degree in degrees { counts[degree] += 1 }
    return counts
  }
}
