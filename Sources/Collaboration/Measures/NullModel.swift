import SparseGraph

/// The figures of a network of persons under the null model: works and persons shuffled against one another.
///
/// Each shuffle keeps the number of works per person and of persons per work, so that large works, whose people are
/// all joined, stay as large as they are.
///
/// - SeeAlso: Newman, Strogatz & Watts, PRE 64, 2001, doi:10.1103/PhysRevE.64.026118 (bipartite random graphs);
///   Gotelli, Ecology 81(9), 2000, doi:10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2 (the shuffle).
struct NullModel: Sendable {
  /// A figure that is compared.
  enum Figure: Int, CaseIterable, Sendable {
    case transitivity, meanLocalClustering, degreeAssortativity, richClub, meanPathLength
  }

  /// An observed figure beside its distribution under the null model.
  struct Comparison: Sendable, Hashable {
    /// The mean over the shuffles.
    var mean: Double
    /// The deviation of the observed figure from it, in standard deviations of the shuffles; NaN where these do
    /// not differ.
    var z: Double
    /// The share of shuffles with a figure as high or higher: (1 + hits)/(1 + shuffles).
    var p: Double
    /// How often chance alone differs from its mean as much in either direction: twice the smaller of the shares as high
    /// or higher and as low or lower, at most 1.
    var twoSided: Double
    /// The number of shuffles in which the figure is defined.
    var shuffleCount: Int
  }

  /// The number of shuffles.
  let shuffleCount: Int
  private let values: [[Double]]

  /// Shuffles an incidence of works and persons.
  ///
  /// Each shuffle continues from the one before; the first is longer.
  ///
  /// - Parameters:
  ///   - shuffles: the maximum number, which is made where it takes a second or less; a hundred or fewer where they would
  ///     take longer, within the budget, but at least ten.
  ///   - budget: the time for all of them, in nanoseconds by rough estimate.
  ///   - withPaths: whether to follow all shortest paths of each shuffle.
  /// - Returns: nil where ten shuffles take more than four times the budget, or where nothing can be shuffled.
  init?(_ incidence: Incidence, shuffles: Int = 2000, budget: Double = 3e9, withPaths: Bool, seed: UInt64) {
    let cost = incidence.actorCounts().reduce(1000) { cost, count in
      let n = Double(count)
      return cost + 1000 * n + 8 * n * n + 0.3 * n * n * n
    }
    let rounds = min(shuffles, max(10, min(100, Int(budget / cost)), Int(1e9 / cost)))
    guard rounds > 1, Double(rounds) * cost <= 4 * budget,
      incidence.actorCounts().contains(where: { $0 > 1 })
    else { return nil }
    var seeds = SeededGenerator(seed: seed)
    var shuffled = incidence.rewired(stepsPerEntry: 10, seed: seeds.next())
    values = (0..<rounds).map { _ in
      shuffled = shuffled.rewired(stepsPerEntry: 4, seed: seeds.next())
      return Self.figures(of: shuffled.projection(.full), withPaths: withPaths)
    }
    shuffleCount = rounds
  }

  /// Returns the figures of one graph, in the order of ``Figure``; NaN where they are not defined.
  private static func figures(of graph: Graph, withPaths: Bool) -> [Double] {
    let clustering = Clustering(graph, triangles: graph.triangleCounts())
    return [
      clustering.transitivity, clustering.mean, graph.degreeAssortativity(),
      RichClub(graph)?.density ?? .nan, withPaths ? graph.distanceSummary().meanPathLength : .nan,
    ]
  }

  /// Returns an observed figure compared with the shuffles in which it is defined; nil with fewer than two of these.
  func comparison(of figure: Figure, observed: Double) -> Comparison? {
    let drawn = values.map { $0[figure.rawValue] }.filter(\.isFinite)
    guard drawn.count > 1, observed.isFinite else { return nil }
    let mean = drawn.reduce(0, +) / Double(drawn.count)
    let variance = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(drawn.count - 1)
    let deviation = variance.squareRoot()
    let hits = drawn.count { $0 >= observed - 1e-12 }
    let lower = drawn.count { $0 <= observed + 1e-12 }
    return Comparison(
      mean: mean, z: deviation > 1e-12 ? (observed - mean) / deviation : .nan,
      p: Double(1 + hits) / Double(1 + drawn.count),
      twoSided: min(1, 2 * Double(1 + min(hits, lower)) / Double(1 + drawn.count)),
      shuffleCount: drawn.count)
  }

  /// Returns σ = (C/C₀)/(L/L₀) for the mean local clustering C and the mean path length L, 0 marking the means
  /// of the shuffles; nil where one of them is not known or 0.
  ///
  /// - SeeAlso: Humphries & Gurney, PLoS ONE 3(4), 2008, doi:10.1371/journal.pone.0002051.
  func smallWorldSigma(clustering: Double, meanPathLength: Double) -> Double? {
    guard let c = comparison(of: .meanLocalClustering, observed: clustering)?.mean,
      let l = comparison(of: .meanPathLength, observed: meanPathLength)?.mean,
      c > 0, l > 0, meanPathLength > 0
    else { return nil }
    return (clustering / c) / (meanPathLength / l)
  }
}

/// The rich-club coefficient of the tenth of the vertices with the highest degrees.
struct RichClub: Sendable, Hashable {
  /// Members have more neighbours than this: the smallest number that leaves a tenth of the vertices or less.
  let degree: Int
  /// The share of the pairs of members that are joined.
  let density: Double

  /// Finds the club of a graph; nil where it has fewer than two members.
  ///
  /// - SeeAlso: ``SparseGraph/Graph/richClubCoefficients()``.
  init?(_ graph: Graph) {
    let degrees = graph.degrees().sorted(by: >)
    let tenth = degrees.count / 10
    guard tenth > 1 else { return nil }
    let coefficients = graph.richClubCoefficients()
    degree = degrees[tenth]
    guard degree < coefficients.count else { return nil }
    density = coefficients[degree]
  }
}

extension MeasuredNetwork {
  /// The null model; nil for networks other than of persons, and where it would take too long.
  var nulls: NullModel? {
    results.nulls {
      guard network.actors == .persons else { return nil }
      let steps = Double(graph.vertexCount) * Double(graph.vertexCount + 2 * graph.edgeCount)
      return NullModel(network.incidence, withPaths: steps <= 1e7, seed: seed)
    }
  }
}
