import SparseGraph

/// A measure of every vertex: its name, what it means, and how it is computed.
///
/// Every measure has a name of its own that the compiler checks: ``strength``, ``betweenness``.
public struct VertexMeasure: ListedMeasure {
  /// The name: a column's head, and what `--by` takes.
  public let name: String
  /// What it means and in which unit, in one line.
  public let summary: String
  /// The networks that have it.
  public let actors: [CollaborationNetwork.Actors]
  /// Whether a ranking by it makes sense: false for labels such as the community.
  public let isRankable: Bool
  /// What it is computed from.
  public internal(set) var basis = MeasureBasis.graph
  /// Returns a value for each vertex, in vertex order.
  public let values: @Sendable (MeasuredNetwork) -> [Cell]
  /// Returns a note on the values of a network: that they are estimates, or why there are none; nil without one.
  public let note: @Sendable (MeasuredNetwork) -> String?

  /// Describes a measure.
  public init(
    name: String, summary: String,
    of actors: [CollaborationNetwork.Actors] = CollaborationNetwork.Actors.allCases, isRankable: Bool = true,
    note: @escaping @Sendable (MeasuredNetwork) -> String? = { _ in nil },
    values: @escaping @Sendable (MeasuredNetwork) -> [Cell]
  ) {
    self.name = name
    self.summary = summary
    self.actors = actors
    self.isRankable = isRankable
    self.note = note
    self.values = values
  }
}

extension Sequence where Element == Double {
  /// A cell for each number; missing where it is not finite.
  var cells: [Cell] { map { $0.isFinite ? .number($0) : .missing } }
}

extension MeasuredNetwork {
  /// A missing value for each vertex.
  var missingCells: [Cell] { [Cell](repeating: .missing, count: network.vertices.count) }
}
