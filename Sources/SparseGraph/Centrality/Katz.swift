extension Graph {
  /// Returns the number of walks that end at each vertex, longer ones counting less: x = αAx + 1, scaled.
  ///
  /// - Parameters:
  ///   - relativeAttenuation: α as a share of its limit 1/λ, with λ the largest eigenvalue of the adjacency
  ///     matrix; 0..<1. Near 0 the result is led by degree, near 1 by the eigenvector centrality.
  ///   - weighted: whether a step counts by the weight of its edge.
  /// - Returns: `vertexCount` positive numbers in vertex order, of Euclidean length 1; all equal in a graph
  ///   without edges. The error is about 1e-12.
  /// - Complexity: O((n + m)·log(1e-13)/log(relativeAttenuation)) time and O(n) memory, besides finding λ.
  /// - SeeAlso: Katz, Psychometrika 18, 1953, doi:10.1007/BF02289026.
  public func katzCentrality(relativeAttenuation: Double = 0.5, weighted: Bool = true) -> [Double] {
    precondition(
      relativeAttenuation >= 0 && relativeAttenuation < 1, "Katz's relative attenuation is in 0..<1")
    let largest = largestEigenvalue(weighted: weighted)
    let alpha = largest > 0 ? relativeAttenuation / largest : 0
    var scores = [Double](repeating: 1, count: vertexCount)
    for _ in 0..<100_000 {
      var next = product(with: scores, weighted: weighted)
      var change = 0.0
      var total = 0.0
      for vertex in next.indices {
        next[vertex] = alpha * next[vertex] + 1
        change += abs(next[vertex] - scores[vertex])
        total += next[vertex]
      }
      scores = next
      if change * max(1, relativeAttenuation / (1 - relativeAttenuation)) <= 1e-13 * total { break }
    }
    var squares = 0.0
    for score in scores { squares += score * score }
    let length = squares.squareRoot()
    return scores.map { $0 / length }
  }
}
