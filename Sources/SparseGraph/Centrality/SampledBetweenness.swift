/// Estimates of betweenness centrality from sampled sources.
public struct SampledBetweenness: Sendable, Equatable {
  /// Unbiased estimates of the unnormalised betweenness, in vertex order.
  public var values: [Double]
  /// The number of sources, drawn with replacement.
  public var sampleCount: Int
  /// The bound on the absolute error of all values at once, which holds with the requested confidence.
  public var errorBound: Double
}

extension Graph {
  /// Estimates the betweenness centrality of each vertex from random sources, with a bound on the maximum error.
  ///
  /// Sources are drawn uniformly, with replacement. Only betweenness within blocks (biconnected components) is
  /// estimated; pairs that an articulation point separates are counted exactly.
  ///
  /// - Parameters:
  ///   - samples: the number of sources, positive.
  ///   - confidence: the probability, in 0..<1, that all values are within the bound. By Hoeffding's inequality and
  ///     the union bound over n vertices, the bound is n(n − 2)/2 · √(ln(2n/(1 − confidence))/(2·samples)).
  ///   - lengths: the edge lengths; hops by default.
  ///   - seed: the seed of the sample; the same seed gives the same estimates on every machine.
  ///   - threads: the maximum number of threads; by default the number of cores. The result does not depend on it.
  /// - Complexity: that of ``betweenness(lengths:normalized:threads:)``, with searches from at most `samples` classes
  ///   of each block.
  /// - SeeAlso: Brandes & Pich, International Journal of Bifurcation and Chaos 17(7), 2007,
  ///   doi:10.1142/S0218127407018403.
  public func sampledBetweenness(
    samples: Int, confidence: Double = 0.95, lengths: PathLength = .hops, seed: UInt64 = 1,
    threads: Int? = nil
  ) -> SampledBetweenness {
    precondition(samples > 0, "the number of samples must be positive")
    precondition(confidence >= 0 && confidence < 1, "the confidence must be in 0..<1")
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
