import Bibliography

/// Which mentions are the same by decisions, and by which lines.
struct DecisionAgreement {
  private var sets: UnionFind
  private var edges: [Int: [(other: Int, location: SourceLocation)]] = [:]

  init(count: Int, _ joins: [PersonDecisions.Joined]) {
    sets = UnionFind(count: count)
    for join in joins {
      sets.join(join.a, join.b)
      edges[join.a, default: []].append((join.b, join.location))
      edges[join.b, default: []].append((join.a, join.location))
    }
  }

  mutating func root(_ mention: Int) -> Int { sets.root(of: mention) }

  /// The lines on a shortest chain of decisions from one mention to another.
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
}
