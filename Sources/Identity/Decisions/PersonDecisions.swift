import Bibliography

/// What a user's decisions say of the mentions of one corpus, ready to be held.
struct PersonDecisions: Sendable {
  /// Two mentions that are one person, and the line that says so.
  struct Joined: Sendable {
    var a: Int
    var b: Int
    var location: SourceLocation
  }

  /// Mentions to join before anything else.
  var joins: [Joined] = []
  /// Mentions that others are to be kept apart from.
  var sides: [(mention: Int, sides: [Side])] = []
  /// For each decision that keeps mentions apart, its line.
  var places: [SourceLocation] = []
  /// ORCID iDs that the user states.
  var orcids: [(mention: Int, orcid: Identifier)] = []
  /// Names that the user gives.
  var names: [(mention: Int, name: ParsedName)] = []

  /// Nothing decided.
  init() {}
}

/// One side of a decision that keeps mentions apart: two sides of one decision exclude each other.
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
