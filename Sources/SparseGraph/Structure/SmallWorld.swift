/// The small-world coefficient σ of a graph and its two factors, relative to random graphs with the same degrees.
public struct SmallWorld: Sendable, Equatable {
  /// The transitivity of the graph, divided by its mean over the random graphs; not finite if that mean is 0.
  public var clusteringRatio: Double
  /// The mean path length of the largest component, divided by its mean over the random graphs; NaN without edges.
  public var pathLengthRatio: Double
  /// The small-world coefficient σ: `clusteringRatio` divided by `pathLengthRatio`; above 1 in a small-world network.
  /// NaN where it is undefined: if a mean over the random graphs is 0.
  public var sigma: Double
}

extension Graph {
  /// Returns the small-world coefficient: transitivity and mean path length, relative to degree-preserving random
  /// graphs.
  ///
  /// - Parameters:
  ///   - randomGraphs: the number of random graphs, positive; see ``rewired(stepsPerEdge:seed:)``.
  ///   - seed: the random seed; the same seed gives the same result on every machine.
  ///   - threads: the maximum number of threads; by default the number of cores. The result does not depend on it.
  /// - Complexity: O(r·n(n + m)) time for r random graphs, n vertices and m edges.
  /// - SeeAlso: Humphries & Gurney, PLoS ONE 3(4), 2008, doi:10.1371/journal.pone.0002051, equation 3.
  public func smallWorld(randomGraphs: Int = 10, seed: UInt64 = 1, threads: Int? = nil) -> SmallWorld {
    precondition(randomGraphs > 0, "the number of random graphs must be positive")
    var seeds = SeededGenerator(seed: seed)
    var clustering = 0.0
    var length = 0.0
    for _ in 0..<randomGraphs {
      let random = rewired(seed: seeds.next())
      clustering += random.transitivity() / Double(randomGraphs)
      length += random.distanceSummary(threads: threads).meanPathLength / Double(randomGraphs)
    }
    let clusteringRatio = transitivity() / clustering
    let pathLengthRatio = distanceSummary(threads: threads).meanPathLength / length
    let sigma = clusteringRatio / pathLengthRatio
    return SmallWorld(
      clusteringRatio: clusteringRatio, pathLengthRatio: pathLengthRatio, sigma: sigma.isFinite ? sigma : .nan
    )
  }
}
