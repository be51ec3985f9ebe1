/// How much more clustered, and how little longer in its ways, a graph is than random ones of its degrees.
public struct SmallWorld: Sendable, Equatable {
  /// Transitivity of the graph over the mean of the random graphs.
  public var clusteringRatio: Double
  /// Mean path length of the largest component over that of the random graphs.
  public var pathLengthRatio: Double
  /// σ, the first over the second: above 1 where clustering exceeds chance more than ways do. NaN where a mean
  /// of the random graphs is 0.
  public var sigma: Double
}

extension Graph {
  /// Compares transitivity and path lengths with graphs that keep every vertex's degree.
  ///
  /// - Parameters:
  ///   - nulls: how many random graphs are made; positive.
  ///   - seed: the same seed gives the same answer.
  ///   - threads: how many threads share the searches; the result does not depend on it.
  /// - Complexity: O(nulls · n(n + m)) for n vertices and m edges.
  /// - SeeAlso: Humphries & Gurney, PLoS ONE 3(4), 2008, doi:10.1371/journal.pone.0002051, equation 3.
  public func smallWorld(nulls: Int = 10, seed: UInt64 = 1, threads: Int? = nil) -> SmallWorld {
    precondition(nulls > 0, "at least one random graph is made")
    var seeds = SeededGenerator(seed: seed)
    var clustering = 0.0
    var length = 0.0
    for _ in 0..<nulls {
      let null = rewired(seed: seeds.next())
      clustering += null.transitivity() / Double(nulls)
      length += null.distanceSummary(threads: threads).meanPathLength / Double(nulls)
    }
    let clusteringRatio = transitivity() / clustering
    let pathLengthRatio = distanceSummary(threads: threads).meanPathLength / length
    let sigma = clusteringRatio / pathLengthRatio
    return SmallWorld(
      clusteringRatio: clusteringRatio, pathLengthRatio: pathLengthRatio, sigma: sigma.isFinite ? sigma : .nan
    )
  }
}
