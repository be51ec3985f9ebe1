import Bibliography

/// Finds out which mentions mean one person.
///
/// Mentions whose names can be one person's are compared; the likeliest pairs are joined first, and two groups
/// only if nothing in either excludes anything in the other: two authors of one work, different ORCID iDs, given
/// names that contradict each other. Mentions with initials come last, and join a group only if no other fits
/// about as well.
struct PersonResolver {
  private let mentions: [MentionRecord]
  private let model: PersonPairModel
  private var pairs: [Pair] = []
  private var sets: UnionFind
  private var members: [[Int]]
  /// The joins that were made, each with the two mentions that brought it about.
  private(set) var joins: [(a: Int, b: Int, reasons: [Join.Reason])] = []

  private struct Pair {
    var a: Int
    var b: Int
    var logOdds: Double
    var hasInitials: Bool
  }

  /// Returns a label for each mention, numbered from 0 by first appearance, and the joins made.
  static func resolve(_ mentions: [MentionRecord], workCount: Int) -> (
    labels: [Int32], joins: [(a: Int, b: Int, reasons: [Join.Reason])]
  ) {
    var resolver = PersonResolver(mentions, workCount: workCount)
    resolver.compareAll()
    resolver.joinAll()
    var labels = [Int32](repeating: -1, count: mentions.count)
    var next: Int32 = 0
    var numbered: [Int: Int32] = [:]
    for mention in mentions.indices {
      let root = resolver.sets.root(of: mention)
      if numbered[root] == nil {
        numbered[root] = next
        next += 1
      }
      labels[mention] = numbered[root]!
    }
    return (labels, resolver.joins)
  }

  private init(_ mentions: [MentionRecord], workCount: Int) {
    self.mentions = mentions
    var keys = [Set<String>](repeating: [], count: workCount)
    for mention in mentions where mention.role.isAuthor {
      keys[mention.work].insert(PersonPairModel.key(mention.name))
    }
    model = PersonPairModel(names: NameFrequencies(mentions.map(\.name)), authorKeys: keys)
    sets = UnionFind(count: mentions.count)
    members = mentions.indices.map { [$0] }
  }

  // MARK: Candidates

  /// Keys under which the spellings of one person's name meet.
  private static func blockingKeys(_ name: ParsedName) -> Set<String> {
    var keys: Set<String> = []
    let family = PersonPairModel.collapsed(name.familyTokens.joined())
    let given = PersonPairModel.collapsed(name.givenNames.map(\.text).joined())
    keys.insert("f" + family)
    keys.insert("f" + PersonPairModel.collapsed((name.particles + name.familyTokens).joined()))
    if name.familyTokens.count > 1 {
      for token in name.familyTokens where token.utf8.count >= 3 {
        keys.insert("f" + PersonPairModel.collapsed(token))
      }
    }
    if family.utf8.count >= 5 {
      // Misprints leave the beginning or the end.
      keys.insert("b" + family.prefix(4) + given.prefix(3))
      keys.insert("e" + family.suffix(4) + given.prefix(3))
    }
    return keys
  }

  private mutating func compareAll() {
    var mentionsOfName: [[Int]] = []
    var firstOfName: [Int] = []
    for (index, mention) in mentions.enumerated() {
      while mentionsOfName.count <= mention.nameIndex {
        mentionsOfName.append([])
        firstOfName.append(index)
      }
      if mentionsOfName[mention.nameIndex].isEmpty { firstOfName[mention.nameIndex] = index }
      mentionsOfName[mention.nameIndex].append(index)
    }
    var buckets: [String: [Int]] = [:]
    for (name, first) in firstOfName.enumerated() {
      for key in Self.blockingKeys(mentions[first].name) { buckets[key, default: []].append(name) }
    }
    var seen: Set<Int> = []
    for names in buckets.values {
      for (i, x) in names.enumerated() {
        for y in names[i...] where seen.insert(min(x, y) * firstOfName.count + max(x, y)).inserted {
          let comparison = NameComparison(mentions[firstOfName[x]].name, mentions[firstOfName[y]].name)
          for a in mentionsOfName[x] {
            for b in mentionsOfName[y] where x != y || a < b {
              guard let reasons = model.evidence(mentions[a], mentions[b], comparison) else { continue }
              let logOdds = reasons.reduce(0) { $0 + $1.logOdds }
              let hasInitials = comparison.given == .initial || comparison.given == .missing
              if logOdds > 0 {
                pairs.append(Pair(a: min(a, b), b: max(a, b), logOdds: logOdds, hasInitials: hasInitials))
              }
            }
          }
        }
      }
    }
    pairs.sort {
      ($0.hasInitials ? 1 : 0, -$0.logOdds, $0.a, $0.b) < ($1.hasInitials ? 1 : 0, -$1.logOdds, $1.a, $1.b)
    }
  }

  // MARK: Joining

  private mutating func joinAll() {
    for pair in pairs where !pair.hasInitials { join(pair) }
    let initials = pairs.filter(\.hasInitials)
    for pair in initials where isUnrivalled(pair, among: initials) { join(pair) }
  }

  /// Whether neither mention of the pair fits another group about as well: within one unit of log-odds.
  private mutating func isUnrivalled(_ pair: Pair, among pairs: [Pair]) -> Bool {
    let roots = (sets.root(of: pair.a), sets.root(of: pair.b))
    for other in pairs where other.logOdds > pair.logOdds - 1 {
      for (own, partner) in [(other.a, other.b), (other.b, other.a)] {
        let (ownRoot, partnerRoot) = (sets.root(of: own), sets.root(of: partner))
        if own == pair.a, partnerRoot != roots.0, partnerRoot != roots.1 { return false }
        if own == pair.b, partnerRoot != roots.0, partnerRoot != roots.1, ownRoot == roots.1 { return false }
      }
    }
    return true
  }

  private mutating func join(_ pair: Pair) {
    let a = sets.root(of: pair.a)
    let b = sets.root(of: pair.b)
    guard a != b, let mean = meanLogOdds(members[a], members[b]), mean > 0 else { return }
    let (kept, vanished) = sets.join(a, b)!
    members[kept] += members[vanished]
    members[vanished] = []
    let comparison = NameComparison(mentions[pair.a].name, mentions[pair.b].name)
    joins.append((pair.a, pair.b, model.evidence(mentions[pair.a], mentions[pair.b], comparison) ?? []))
  }

  /// The mean log-odds over all pairs between two groups; nil if one pair excludes the join.
  private func meanLogOdds(_ left: [Int], _ right: [Int]) -> Double? {
    var sum = 0.0
    for a in left {
      for b in right {
        let comparison = NameComparison(mentions[a].name, mentions[b].name)
        guard let reasons = model.evidence(mentions[a], mentions[b], comparison) else { return nil }
        sum += reasons.reduce(0) { $0 + $1.logOdds }
      }
    }
    return sum / Double(left.count * right.count)
  }
}
