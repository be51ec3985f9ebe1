import SparseGraph

/// A figure of a whole network or set of works.
public struct NetworkMeasure: ListedMeasure {
  /// The name, as in the table `network.csv`.
  public let name: String
  /// What it means, in one line.
  public let summary: String
  /// The networks that have the figure.
  public let actors: [CollaborationNetwork.Actors]
  /// What it is computed from.
  public internal(set) var basis = MeasureBasis.graph
  /// Returns the figure.
  public let value: @Sendable (MeasuredNetwork) -> Cell
  /// Returns a note on the figure of a network: what its denominator leaves out, that it is an estimate, or why there
  /// is none; nil without one.
  public let note: @Sendable (MeasuredNetwork) -> String?
  /// The figure of the null model with which it is compared; nil for none.
  let nullFigure: NullModel.Figure?

  /// Describes a measure.
  public init(
    name: String, summary: String,
    of actors: [CollaborationNetwork.Actors] = CollaborationNetwork.Actors.allCases,
    note: @escaping @Sendable (MeasuredNetwork) -> String? = { _ in nil },
    value: @escaping @Sendable (MeasuredNetwork) -> Cell
  ) {
    self.init(name: name, summary: summary, of: actors, comparedBy: nil, note: note, value: value)
  }

  init(
    name: String, summary: String,
    of actors: [CollaborationNetwork.Actors] = CollaborationNetwork.Actors.allCases,
    comparedBy nullFigure: NullModel.Figure?,
    note: @escaping @Sendable (MeasuredNetwork) -> String? = { _ in nil },
    value: @escaping @Sendable (MeasuredNetwork) -> Cell
  ) {
    self.name = name
    self.summary = summary
    self.actors = actors
    self.nullFigure = nullFigure
    self.note = note
    self.value = value
  }

  /// Returns the figure compared with its distribution under the null model; nil where it is not compared.
  func comparison(_ measured: MeasuredNetwork) -> NullModel.Comparison? {
    guard let nullFigure, let observed = value(measured).numericValue else { return nil }
    return measured.nulls?.comparison(of: nullFigure, observed: observed)
  }
}

extension Cell {
  /// Returns a number; missing where it is not finite, or nil.
  static func finite(_ value: Double?) -> Cell {
    value.map { $0.isFinite ? .number($0) : .missing } ?? .missing
  }
}
