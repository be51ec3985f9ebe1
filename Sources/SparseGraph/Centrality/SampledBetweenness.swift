/// Betweenness estimated from the searches of some vertices.
public struct SampledBetweenness: Sendable, Equatable {
  /// The estimates in vertex order, unnormalised: in the mean over all samples the exact values.
  public var values: [Double]
  /// How many vertices were drawn, with replacement.
  public var sampleCount: Int
  /// With the probability asked for, no value is farther than this from the exact one.
  public var errorBound: Double
}

extension Graph {
  /// Returns betweenness estimated from random sources, with a bound on the error that holds for all vertices at
  /// once.
  ///
  /// Sources are drawn evenly, with replacement. What lies between branches that hang on a vertex is counted
  /// exactly; only within blocks is it estimated.
  ///
  /// - Parameters:
  ///   - samples: how many sources are drawn; positive.
  ///   - confidence: with this probability, in 0..<1, all values are within the bound. By Hoeffding's inequality
  ///     and the union over n vertices, the bound is n(n − 2)/2 · √(ln(2n/(1 − confidence))/(2·samples)).
  ///   - lengths: what a step costs; hops unless told otherwise.
  ///   - seed: the same seed gives the same estimates on every machine.
  ///   - threads: how many threads share the work, as many as there are cores if left out; the result does not
  ///     depend on it.
  /// - Complexity: that of ``betweenness(lengths:normalized:threads:)`` times at most samples/n.
  /// - SeeAlso: Brandes & Pich, International Journal of Bifurcation and Chaos 17(7), 2007,
  ///   doi:10.1142/S0218127407018403.
  public func sampledBetweenness(
    samples: Int, confidence: Double = 0.95, lengths: PathLength = .hops, seed: UInt64 = 1,
    threads: Int? = nil
  ) -> SampledBetweenness {
    precondition(samples > 0, "at least one source is drawn")
    precondition(confidence >= 0 && confidence < 1, "a confidence is in 0..<1")
    guard vertexCount > 2 else {
      return SampledBetweenness(
        values: [Double](repeating: 0, count: vertexCount), sampleCount: samples, errorBound: 0)
    }
    let n = Double(vertexCount)
    var generator = SeededGenerator(seed: seed)
    var weights = [Double](repeating: 0, count: vertexCount)
    for _ in 0..<samples { weights[generator.below(vertexCount)] += n / Double(samples) }
    let values = withRows { rows in
      betweenness(
        rows, lengths: arcLengths(lengths), samples: weights, threads: Parallel.threads(threads))
    }
    let spread = (naturalLogarithm(2 * n / (1 - confidence)) / (2 * Double(samples))).squareRoot()
    return SampledBetweenness(
      values: values, sampleCount: samples, errorBound: n * (n - 2) / 2 * spread)
  }
}
