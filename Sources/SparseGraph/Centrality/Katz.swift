extension Graph {
  /// Returns the Katz centrality of each vertex: the number of walks that end at it, walks of length k weighted by
  /// α^k.
  ///
  /// This is the solution of x = αAx + 1 for the adjacency matrix A, scaled to norm 1.
  ///
  /// - Parameters:
  ///   - relativeAttenuation: the attenuation factor α relative to its limit 1/λ, with λ the largest eigenvalue of A;
  ///     0..<1. Near 0 the ranking approaches that by degree (by strength, if weighted), near 1 eigenvector
  ///     centrality.
  ///   - weighted: whether A contains the edge weights; otherwise 1 for each edge.
  /// - Returns: `vertexCount` positive numbers in vertex order, of Euclidean norm 1; all equal in a graph without
  ///   edges. The relative error is about 1e-12.
  /// - Complexity: O((n + m)·log(1e-13)/log(relativeAttenuation)) time for n vertices and m edges, and O(n) memory,
  ///   besides finding λ as ``eigenvectorCentrality(weighted:)`` does.
  /// - SeeAlso: Katz, Psychometrika 18, 1953, doi:10.1007/BF02289026.
  public func katzCentrality(relativeAttenuation: Double = 0.5, weighted: Bool = true) -> [Double] {
    precondition(
      relativeAttenuation >= 0 && relativeAttenuation < 1, "the relative attenuation must be in 0..<1")
    let largest = largestEigenvalue(weighted: weighted)
    let alpha = largest > 0 ? relativeAttenuation / largest : 0
    var scores = FlatBuffer<Double>(count: vertexCount, repeating: 1)
    var next = FlatBuffer<Double>(count: vertexCount, repeating: 0)
    for _ in 0..<100_000 {
      multiply(weighted: weighted, scores.base, into: next.base)
      var change = 0.0
      var total = 0.0
      for vertex in 0..<vertexCount {
        let score = alpha * next[vertex] + 1
        next[vertex] = score
        change += abs(score - scores[vertex])
        total += score
      }
      swap(&scores, &next)
      if change * max(1, relativeAttenuation / (1 - relativeAttenuation)) <= 1e-13 * total { break }
    }
    var squares = 0.0
    for vertex in 0..<vertexCount { squares += scores[vertex] * scores[vertex] }
    let length = squares.squareRoot()
    return (0..<vertexCount).map { scores[$0] / length }
  }
}
