import Bibliography
import ByteFormats

/// The mentions, or strings, that are the same by decisions, with the lines that decide it; finds contradictions.
struct DecisionAgreement {
  private var sets: UnionFind
  private var edges: [Int: [(other: Int, location: SourceLocation)]] = [:]

  /// Joins what is the same.
  ///
  /// - Parameter count: the number of mentions, or strings.
  init(count: Int, _ joins: [PersonDecisions.Joined]) {
    sets = UnionFind(count: count)
    for join in joins {
      sets.join(join.a, join.b)
      edges[join.a, default: []].append((join.b, join.location))
      edges[join.b, default: []].append((join.a, join.location))
    }
  }

  /// Returns the number of the group of a mention: the smallest mention in it.
  mutating func root(_ mention: Int) -> Int { sets.root(of: mention) }

  /// Returns the lines on a shortest path of decisions from one mention to another.
  func lines(_ a: Int, _ b: Int) -> [SourceLocation] {
    var reached: [Int: (from: Int, location: SourceLocation)] = [:]
    var queue = [a]
    var next = 0
    while next < queue.count, reached[b] == nil {
      let current = queue[next]
      next += 1
      for (other, location) in edges[current] ?? [] where other != a && reached[other] == nil {
        reached[other] = (current, location)
        queue.append(other)
      }
    }
    var lines: [SourceLocation] = []
    var current = b
    while current != a, let step = reached[current] {
      if lines.last != step.location { lines.append(step.location) }
      current = step.from
    }
    return lines.reversed()
  }

  // MARK: Contradictions

  /// A name that a decision gives, with the identifier where it gives one.
  struct Naming {
    /// One of those who are named.
    var member: Int
    var name: String
    var identifier: String?
    var location: SourceLocation
  }

  /// The name and the identifier that a group has by decisions.
  struct Named {
    var name: String
    var identifier: String?
  }

  /// Returns the name and the identifier of each group that has them, by its root.
  ///
  /// - Parameters:
  ///   - kind: what the groups are, for messages: `person`.
  ///   - identifierKind: what their identifiers are, for messages: `ORCID iD`.
  /// - Throws: `badData` with both lines where one group gets two names or two identifiers.
  mutating func names(_ namings: [Naming], kind: String, identifierKind: String) throws(ReadError) -> [Int:
    Named]
  {
    var names: [Int: (name: String, location: SourceLocation)] = [:]
    var identifiers: [Int: (value: String, location: SourceLocation)] = [:]
    for naming in namings {
      let root = root(naming.member)
      if let known = names[root], known.name != naming.name {
        throw Self.disagreement(
          naming.location,
          "this \(kind) is called '\(naming.name)' here and '\(known.name)' at \(known.location)")
      }
      names[root] = (naming.name, naming.location)
      guard let value = naming.identifier else { continue }
      if let known = identifiers[root], known.value != value {
        throw Self.disagreement(
          naming.location,
          "this \(kind) has the \(identifierKind) \(value) here and \(known.value) at \(known.location)")
      }
      identifiers[root] = (value, naming.location)
    }
    var result: [Int: Named] = [:]
    for (root, entry) in names {
      result[root] = Named(name: entry.name, identifier: identifiers[root]?.value)
    }
    return result
  }

  /// Returns the error for two members that are different by one decision and the same by others.
  ///
  /// - Parameter describe: returns the name of a member for messages, with its quotes.
  func contradiction(
    _ a: Int, _ b: Int, _ location: SourceLocation, describe: (Int) -> String
  ) -> ReadError {
    if a == b {
      return ReadError(
        .badData, at: location, "\(describe(a)) is on two sides of one decision",
        remedy: "remove it from one of them")
    }
    let places = lines(a, b).map(\.description).joined(separator: ", ")
    return Self.disagreement(
      location, "\(describe(a)) and \(describe(b)) are different here and the same by \(places)")
  }

  private static func disagreement(_ location: SourceLocation, _ message: String) -> ReadError {
    ReadError(.badData, at: location, message, remedy: "keep one of the lines")
  }
}
