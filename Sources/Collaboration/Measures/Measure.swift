/// What a measure says of itself, whatever it measures: its name, its meaning, and which networks have it.
public protocol Measure: Sendable {
  /// The name: a column's head, and what options take.
  var name: String { get }
  /// What it means and in which unit, in one line.
  var summary: String { get }
  /// The networks that have it.
  var actors: [CollaborationNetwork.Actors] { get }
  /// Whether it looks at works or affiliations, which a finished network does not state.
  var needsWorks: Bool { get }
}

extension Measure {
  /// Whether a network has the measure.
  public func applies(to network: CollaborationNetwork) -> Bool {
    actors.contains(network.actors) && (network.hasWorks || !needsWorks)
  }
}

/// A measure that can be said to need works where it stands in a list.
protocol ListedMeasure: Measure {
  var needsWorks: Bool { get set }
}

extension ListedMeasure {
  /// The measure, said to need works.
  var ofWorks: Self {
    var measure = self
    measure.needsWorks = true
    return measure
  }
}
