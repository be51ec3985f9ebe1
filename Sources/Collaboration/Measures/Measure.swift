/// What a measure is computed from.
public enum MeasureBasis: Hashable, Sendable {
  /// The graph alone: its edges and their weights.
  case graph
  /// The number of works of each vertex, which some precomputed networks state.
  case workCounts
  /// Works or affiliations too, which a precomputed network does not state.
  case works
}

/// A measure of vertices, pairs or whole networks: its name, its meaning, and which networks have it.
///
/// Two measures of a kind are equal if their names are.
public protocol Measure: Sendable, Equatable {
  /// The name: a column's head, and what options take.
  var name: String { get }
  /// What it means and in which unit, in one line.
  var summary: String { get }
  /// The networks that have it.
  var actors: [CollaborationNetwork.Actors] { get }
  /// What it is computed from.
  var basis: MeasureBasis { get }
}

extension Measure {
  /// Returns whether two measures have the same name.
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }

  /// Returns whether a network has the measure.
  public func applies(to network: CollaborationNetwork) -> Bool {
    switch (basis, network.weighting) {
    case (.works, .stated): false
    case (.workCounts, .stated): !network.statedWorkCounts.isEmpty && actors.contains(network.actors)
    default: actors.contains(network.actors)
    }
  }
}

/// A measure whose basis is stated where it is listed.
protocol ListedMeasure: Measure {
  var basis: MeasureBasis { get set }
}

extension ListedMeasure {
  /// The measure, computed from works: precomputed networks do not have it.
  var requiringWorks: Self {
    var measure = self
    measure.basis = .works
    return measure
  }

  /// The measure, computed from the numbers of works: precomputed networks have it where they state these.
  var requiringWorkCounts: Self {
    var measure = self
    measure.basis = .workCounts
    return measure
  }
}
