import SparseGraph

/// A measure of a pair of actors that share works.
public struct PairMeasure: ListedMeasure {
  /// What a pair measure is computed from.
  public struct Counts: Sendable {
    /// Joint works, each counted once.
    public var joint: Double
    /// Works of the first and of the second actor.
    public var works: (Double, Double)
    /// The weight of the edge.
    public var weight: Double
    /// The strengths of the first and of the second actor.
    public var strengths: (Double, Double)
    /// The sum of all strengths.
    public var totalStrength: Double
  }

  /// The name: a column's head.
  public let name: String
  /// What it means, in one line.
  public let summary: String
  /// The networks that have it: all.
  public let actors = CollaborationNetwork.Actors.allCases
  /// What it is computed from.
  public internal(set) var basis: MeasureBasis
  /// Returns the value for a pair.
  public let value: @Sendable (Counts) -> Double

  /// Describes a measure.
  public init(
    name: String, summary: String, basis: MeasureBasis = .works, value: @escaping @Sendable (Counts) -> Double
  ) {
    self.name = name
    self.summary = summary
    self.basis = basis
    self.value = value
  }
}

extension PairMeasure {
  /// The measures of pairs, in the order of the columns.
  static let all = [
    PairMeasure(
      name: "association_strength",
      summary: "joint works over the product of both numbers of works (van Eck & Waltman 2009)"
    ) { PairMeasures.associationStrength(joint: $0.joint, $0.works.0, $0.works.1) },
    PairMeasure(
      name: "observed_over_expected",
      summary: "edge weight over its expectation from the strengths, 2m·c/(S_i·S_j)", basis: .graph
    ) {
      PairMeasures.observedOverExpected(
        joint: $0.weight, $0.strengths.0, $0.strengths.1, total: $0.totalStrength)
    },
    PairMeasure(name: "salton", summary: "joint works over the geometric mean of both numbers of works") {
      PairMeasures.salton(joint: $0.joint, $0.works.0, $0.works.1)
    },
    PairMeasure(name: "jaccard", summary: "joint works over works of either") {
      PairMeasures.jaccard(joint: $0.joint, $0.works.0, $0.works.1)
    },
    PairMeasure(name: "inclusion", summary: "joint works over the smaller number of works") {
      PairMeasures.inclusion(joint: $0.joint, $0.works.0, $0.works.1)
    },
  ]
}
