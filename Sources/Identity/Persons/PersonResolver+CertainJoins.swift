import Bibliography

extension PersonResolver {
  /// Joins what the user decided to be one person, before anything else.
  mutating func joinByDecisions() {
    for (mention, sides) in decisions.sides { profiles[mention]!.sides = sides }
    for decided in decisions.joins {
      join(
        sets.root(of: decided.a), sets.root(of: decided.b), logOdds: 20,
        .certain("you decided so (\(decided.location))"))
    }
  }

  /// Joins the mentions of one person in two roles of a work, and entries that the record repeats.
  mutating func joinWithinWorks() {
    var start = 0
    while start < context.mentions.count {
      var end = start
      while end < context.mentions.count, context.mentions[end].work == context.mentions[start].work {
        end += 1
      }
      joinWithinWork(start..<end)
      start = end
    }
  }

  /// - Complexity: O(n + o·s), for n mentions of which o are not authors and have no namesake, and s spellings.
  private mutating func joinWithinWork(_ work: Range<Int>) {
    let mentions = context.mentions
    guard work.contains(where: { !mentions[$0].role.isAuthor || mentions[$0].isRepeat }) else { return }
    // What an entry can be joined with: of each spelling and role the first one, and a second to know that there is
    // one.
    var firsts: [Int32: [Int]] = [:]
    var order: [Int32] = []
    for mention in work where !mentions[mention].isRepeat {
      let spelling = context.spellingOfMention[mention]
      if firsts[spelling] == nil { order.append(spelling) }
      if firsts[spelling, default: []].count(where: { mentions[$0].role == mentions[mention].role }) < 2 {
        firsts[spelling, default: []].append(mention)
      }
    }
    for other in work where !mentions[other].role.isAuthor || mentions[other].isRepeat {
      func isPossible(_ mention: Int) -> Bool {
        mentions[mention].role != mentions[other].role || mentions[other].isRepeat && mention < other
      }
      if mentions[other].isRepeat, let first = sameORCID(before: other, in: work) {
        join(sets.root(of: first), sets.root(of: other), logOdds: 12, .certain("named twice on one work"))
        continue
      }
      let spelling = context.spellingOfMention[other]
      if let first = firsts[spelling]?.first(where: { isPossible($0) && !differInDatabase($0, other) }) {
        join(first, other, logOdds: 12, .certain("named twice on one work"))
        continue
      }
      var similar: [Int] = []
      for candidate in order where candidate != spelling && knownComparison(candidate, spelling) != nil {
        similar += firsts[candidate]!.filter { isPossible($0) && !differInDatabase($0, other) }
      }
      if similar.count == 1 { join(similar[0], other, logOdds: 5, .certain("in two roles on one work")) }
    }
  }

  /// The first mention of a work before another one that has its ORCID iD.
  private func sameORCID(before other: Int, in work: Range<Int>) -> Int? {
    let own = context.mentions[other].identifiers.filter { $0.scheme == .orcid }
    if own.isEmpty { return nil }
    return (work.lowerBound..<other).first { mention in
      context.mentions[mention].identifiers.contains(where: own.contains)
    }
  }

  /// Joins mentions that share an identifier, unless they exclude each other.
  ///
  /// An ORCID iD holds for names that contradict each other, as after a marriage, but not for names of which neither
  /// part can be one person's: somebody made a mistake. A database's own identifier holds likewise where its
  /// identifiers decide, and else only for names that fit.
  mutating func joinByIdentifiers() {
    var first: [Identifier: Int] = [:]
    for (index, mention) in context.mentions.enumerated() {
      for identifier in mention.identifiers {
        if identifiers == .resolved, identifier.isOfDatabase { continue }
        guard let known = first[identifier] else {
          first[identifier] = index
          continue
        }
        let (a, b) = (sets.root(of: known), sets.root(of: index))
        if a == b { continue }
        if identifier.scheme == .orcid, areUnlike(profiles[a]!, profiles[b]!) {
          if contested.last?.identifier != identifier || contested.last?.a != Int32(known) {
            contested.append(.init(identifier: identifier, a: Int32(known), b: Int32(index)))
          }
          continue
        }
        let ignoresNames = identifier.scheme == .orcid || identifiers == .ids && identifier.isOfDatabase
        if !excludes(profiles[a]!, profiles[b]!, ignoringNames: ignoresNames) {
          join(a, b, logOdds: 12, .certain("the same \(identifier.scheme.rawValue)"))
        }
      }
    }
  }

  /// Whether no two spellings of two groups have a family name or a given name that fits the other's, in one script.
  private func areUnlike(_ a: Profile, _ b: Profile) -> Bool {
    for x in a.spellings.values {
      for y in b.spellings.values {
        let (left, right) = (context.spellings.names[Int(x)], context.spellings.names[Int(y)])
        let isLatin = [left, right].map { name in
          (name.familyTokens + name.givenNames.map(\.text)).allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        }
        if isLatin[0] != isLatin[1] { return false }
        let comparison = NameComparison(left, right)
        if comparison.family != .different || comparison.given != .conflict { return false }
        let words = [left, right].map {
          Set($0.familyTokens + $0.givenNames.filter { !$0.isInitial }.map(\.text))
        }
        if !words[0].isDisjoint(with: words[1]) { return false }
      }
    }
    return true
  }

  /// Joins groups of one name; an article or `on behalf of` before it is no part of the name.
  mutating func joinGroups() {
    var first: [[String]: Int] = [:]
    for (index, spelling) in context.spellingOfMention.enumerated()
    where context.spellings.names[Int(spelling)].isGroup {
      let words = context.spellings.names[Int(spelling)].familyTokens
      let core = words.drop { Self.groupLead.contains($0) }
      let name = core.isEmpty ? words : Array(core)
      guard let known = first[name] else {
        first[name] = index
        continue
      }
      let (a, b) = (sets.root(of: known), sets.root(of: index))
      if a != b, !excludes(profiles[a]!, profiles[b]!) {
        join(a, b, logOdds: 12, .certain("the same name of a group"))
      }
    }
  }

  private static let groupLead: Set<String> = ["the", "on", "behalf", "of", "for", "and", "with"]

  /// Joins mentions of one full name that share a co-author, unless both names are frequent: two persons of a frequent
  /// name can each have a co-author of a name that is not rare.
  mutating func joinByCoauthors() {
    var mentionsOfSpelling = [[Int32]](repeating: [], count: context.spellings.count)
    for (index, spelling) in context.spellingOfMention.enumerated() {
      mentionsOfSpelling[Int(spelling)].append(Int32(index))
    }
    for (spelling, mentions) in mentionsOfSpelling.enumerated() where mentions.count > 1 {
      if context.spellings.names[spelling].hasOnlyInitials { continue }
      let own = context.spellings.expected(Int32(spelling))
      var first: [Int32: Int] = [:]
      for mention in mentions {
        for author in context.authors(of: context.mentions[Int(mention)].work) {
          let partner = context.spellingOfMention[Int(author)]
          if partner == Int32(spelling) || context.spellings.names[Int(partner)].hasOnlyInitials { continue }
          guard let known = first[partner] else {
            first[partner] = Int(mention)
            continue
          }
          let (few, many) = (context.spellings.counts[Int(partner)], mentions.count)
          guard min(Int(few), many) <= 25,
            Int(few) * many <= Self.coincidence || context.spellings.expected(partner) * own < 1
          else { continue }
          let (a, b) = (sets.root(of: known), sets.root(of: Int(mention)))
          if a != b, !excludes(profiles[a]!, profiles[b]!) {
            join(a, b, logOdds: 8, .certain("the same name with a co-author in common"))
          }
        }
      }
    }
  }
}
