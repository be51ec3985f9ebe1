import Bibliography

/// A user's decisions about the mentions of one corpus.
struct PersonDecisions: Sendable {
  /// Two mentions that are one person, and the line that decides it.
  struct Joined: Sendable {
    var a: Int
    var b: Int
    var location: SourceLocation
  }

  /// Mentions to join before anything else.
  var joins: [Joined] = []
  /// Mentions that are different persons from others, ascending, each with its sides of the decisions.
  var sides: [(mention: Int, sides: [Side])] = []
  /// For each decision that mentions are different, its line.
  var places: [SourceLocation] = []
  /// ORCID iDs that the user states, each with a mention.
  var orcids: [(mention: Int, orcid: Identifier)] = []
  /// Names that the user gives, each with a mention of the person.
  var names: [(mention: Int, name: ParsedName)] = []

  /// Makes decisions that decide nothing.
  init() {}
}

/// A side of a decision that mentions are different: two sides of one decision exclude each other.
struct Side: Hashable, Sendable {
  /// The decision's number.
  var decision: Int32
  /// The side's number in it.
  var number: Int32

  /// Whether two lists hold different sides of one decision.
  static func exclude(_ a: [Side], _ b: [Side]) -> Bool {
    a.contains { x in b.contains { $0.decision == x.decision && $0.number != x.number } }
  }
}
