import Bibliography

/// Finds out which mentions mean one person.
///
/// Every mention begins as a group of its own. The pair of groups that the model finds likeliest to be one person
/// is joined, the evidence of both is added, and their prospects with others are measured anew, until no pair is
/// likely enough. Two groups are never joined if anything in one excludes anything in the other: two authors of
/// one work, different ORCID iDs, given names that contradict each other. Groups that are known by initials only
/// come last, and join a group only if no other fits about as well.
struct PersonResolver {
  /// A join that was made.
  struct Made {
    var a: Int32
    var b: Int32
    var logOdds: Float
    /// What the model looked at; nil for a certain join.
    var features: PairFeatures?
    /// Why a join was certain.
    var certainty: String?
  }

  let context: PersonContext
  let model: PairModel
  /// The log-odds from which on groups are joined.
  private let cut: Float
  private var profiles: [Profile?]
  private var versions: [Int32]
  private var neighbors: [[Int32]]
  private var sets: UnionFind
  private var comparisons: [UInt64: NameComparison] = [:]
  private(set) var joins: [Made] = []
  /// Called with every pair of groups that is measured; for training.
  var observer: ((Profile, Profile, PairFeatures) -> Void)?

  init(_ context: PersonContext, model: PairModel = .shipped, cut: Float = 0) {
    self.context = context
    self.model = model
    self.cut = cut
    profiles = context.mentions.indices.map { context.profile(of: $0) }
    versions = [Int32](repeating: 0, count: context.mentions.count)
    neighbors = [[Int32]](repeating: [], count: context.mentions.count)
    sets = UnionFind(count: context.mentions.count)
  }

  /// Joins what is one person.
  mutating func run() {
    let candidates = SpellingCandidates(context.spellings)
    for pair in candidates.pairs { comparisons[Self.key(pair.a, pair.b)] = pair.comparison }
    joinWithinWorks()
    joinByIdentifiers()
    joinByCoauthors()
    linkNeighbors(candidates)
    agglomerate(initials: false)
    agglomerate(initials: true)
  }

  /// Returns a label for each mention, numbered from 0 by first appearance.
  mutating func labels() -> [Int32] {
    var numbers: [Int: Int32] = [:]
    return context.mentions.indices.map { mention in
      let root = sets.root(of: mention)
      if let number = numbers[root] { return number }
      let number = Int32(numbers.count)
      numbers[root] = number
      return number
    }
  }

  // MARK: Certain joins

  /// One name in two parts of a work, and entries that the record repeats, are one person.
  private mutating func joinWithinWorks() {
    var start = 0
    while start < context.mentions.count {
      var end = start
      while end < context.mentions.count, context.mentions[end].work == context.mentions[start].work { end += 1 }
      let others = (start..<end).filter { !context.mentions[$0].role.isAuthor || context.mentions[$0].isRepeat }
      for other in others {
        let possible = (start..<end).filter { $0 != other && !context.mentions[$0].isRepeat && context.mentions[$0].role != context.mentions[other].role || context.mentions[other].isRepeat && $0 < other }
        let same = possible.filter { context.spellingOfMention[$0] == context.spellingOfMention[other] }
        if let first = same.first {
          join(first, other, logOdds: 12, certainty: "named twice on one work")
          continue
        }
        let similar = possible.filter {
          comparison(context.spellingOfMention[$0], context.spellingOfMention[other]).isPossible
        }
        if similar.count == 1 { join(similar[0], other, logOdds: 5, certainty: "in two roles on one work") }
      }
      start = end
    }
  }

  private mutating func joinByIdentifiers() {
    var first: [Identifier: Int] = [:]
    for (index, mention) in context.mentions.enumerated() {
      for identifier in mention.identifiers {
        guard let known = first[identifier] else {
          first[identifier] = index
          continue
        }
        let (a, b) = (sets.root(of: known), sets.root(of: index))
        if a != b, !excludes(profiles[a]!, profiles[b]!, ignoringNames: identifier.scheme == .orcid) {
          join(a, b, logOdds: 12, certainty: "the same \(identifier.scheme.rawValue)")
        }
      }
    }
  }

  /// Mentions with one full name that share a co-author are one person, unless both names are frequent.
  private mutating func joinByCoauthors() {
    var mentionsOfSpelling = [[Int32]](repeating: [], count: context.spellings.count)
    for (index, spelling) in context.spellingOfMention.enumerated() { mentionsOfSpelling[Int(spelling)].append(Int32(index)) }
    for (spelling, mentions) in mentionsOfSpelling.enumerated() where mentions.count > 1 {
      if context.spellings.names[spelling].hasOnlyInitials { continue }
      var first: [Int32: Int] = [:]
      for mention in mentions {
        for author in context.authors(of: context.mentions[Int(mention)].work) {
          let partner = context.spellingOfMention[Int(author)]
          if partner == Int32(spelling) || context.spellings.names[Int(partner)].hasOnlyInitials { continue }
          guard let known = first[partner] else {
            first[partner] = Int(mention)
            continue
          }
          guard min(mentions.count, Int(context.spellings.counts[Int(partner)])) <= 25 else { continue }
          let (a, b) = (sets.root(of: known), sets.root(of: Int(mention)))
          if a != b, !excludes(profiles[a]!, profiles[b]!) {
            join(a, b, logOdds: 8, certainty: "the same name with a co-author in common")
          }
        }
      }
    }
  }

  // MARK: Candidates

  private mutating func linkNeighbors(_ candidates: SpellingCandidates) {
    var groups = [[Int32]](repeating: [], count: context.spellings.count)
    for mention in context.mentions.indices where sets.root(of: mention) == mention {
      for spelling in profiles[mention]!.spellings.values { groups[Int(spelling)].append(Int32(mention)) }
    }
    for group in groups where group.count > 1 { link(group, group) }
    for pair in candidates.pairs { link(groups[Int(pair.a)], groups[Int(pair.b)]) }
  }

  /// Links all groups of two lists, or, where they are many, those that have something in common.
  private mutating func link(_ left: [Int32], _ right: [Int32]) {
    let isSame = left.first == right.first && left.count == right.count
    if left.count * right.count <= 40_000 {
      for (i, a) in left.enumerated() { for b in isSame ? right[(i + 1)...] : right[...] where a != b { link(a, b) } }
      return
    }
    var seen: Set<UInt64> = []
    for keyed in [\Profile.coauthors, \.coarseCoauthors, \.institutions, \.terms, \.venues] {
      var index: [Int32: [Int32]] = [:]
      for b in right { for value in profiles[Int(b)]![keyPath: keyed].values { index[value, default: []].append(b) } }
      for a in left {
        for value in profiles[Int(a)]![keyPath: keyed].values {
          guard let partners = index[value], partners.count <= 50 else { continue }
          for b in partners where a != b && seen.insert(Self.key(a, b)).inserted { link(a, b) }
        }
      }
    }
  }

  private mutating func link(_ a: Int32, _ b: Int32) {
    neighbors[Int(a)].append(b)
    neighbors[Int(b)].append(a)
  }

  // MARK: Joining

  private mutating func agglomerate(initials: Bool) {
    var entries: [MergeQueue.Entry] = []
    for a in context.mentions.indices where sets.root(of: a) == a {
      var seen: Set<Int32> = []
      for other in neighbors[a] {
        let b = sets.root(of: Int(other))
        if b > a, seen.insert(Int32(b)).inserted, let entry = entry(a, b, initials: initials) { entries.append(entry) }
      }
    }
    var queue = MergeQueue(entries)
    while let top = queue.pop() {
      let (a, b) = (Int(top.a), Int(top.b))
      guard profiles[a] != nil, profiles[b] != nil, versions[a] + versions[b] == top.version else { continue }
      if initials, !isUnrivalled(a, b, top.logOdds) { continue }
      let features = closest(a, b).map { PairFeatures(profiles[a]!, profiles[b]!, $0, in: context) }
      join(a, b, logOdds: top.logOdds, features: features)
      let kept = sets.root(of: a)
      var seen: Set<Int32> = [Int32(kept)]
      var current: [Int32] = []
      for other in neighbors[kept] {
        let partner = Int32(sets.root(of: Int(other)))
        guard seen.insert(partner).inserted else { continue }
        current.append(partner)
        if let entry = entry(min(kept, Int(partner)), max(kept, Int(partner)), initials: initials) { queue.push(entry) }
      }
      neighbors[kept] = current
    }
  }

  /// Measures two groups; nil if they exclude each other, are too unlikely, or belong to the other pass.
  private mutating func entry(_ a: Int, _ b: Int, initials: Bool) -> MergeQueue.Entry? {
    guard let comparison = closest(a, b) else { return nil }
    let attachesInitials = (comparison.given == .initial || comparison.given == .missing) && !bothInitials(a, b)
    guard attachesInitials == initials || initials else { return nil }
    let logOdds = measure(a, b, comparison)
    guard logOdds > cut else { return nil }
    return MergeQueue.Entry(logOdds: logOdds, a: Int32(a), b: Int32(b), version: versions[a] + versions[b])
  }

  private func bothInitials(_ a: Int, _ b: Int) -> Bool {
    let names = context.spellings.names
    return profiles[a]!.spellings.values.allSatisfy { names[Int($0)].hasOnlyInitials }
      && profiles[b]!.spellings.values.allSatisfy { names[Int($0)].hasOnlyInitials }
  }

  private func measure(_ a: Int, _ b: Int, _ comparison: NameComparison) -> Float {
    let features = PairFeatures(profiles[a]!, profiles[b]!, comparison, in: context)
    observer?(profiles[a]!, profiles[b]!, features)
    return model.logOdds(features)
  }

  /// Whether no other group fits the one with initials about as well: within one unit of log-odds.
  private mutating func isUnrivalled(_ a: Int, _ b: Int, _ logOdds: Float) -> Bool {
    let names = context.spellings.names
    for (own, partner) in [(a, b), (b, a)] {
      guard profiles[own]!.spellings.values.allSatisfy({ names[Int($0)].hasOnlyInitials }) else { continue }
      for other in Set(neighbors[own].map { sets.root(of: Int($0)) }).sorted() where other != own && other != partner {
        guard let comparison = closest(min(own, other), max(own, other)), !bothInitials(own, other) else { continue }
        // A group that could itself be the partner's is no rival.
        if closest(min(partner, other), max(partner, other)) != nil { continue }
        if measure(own, other, comparison) > logOdds - 1 { return false }
      }
    }
    return true
  }

  private mutating func join(
    _ a: Int, _ b: Int, logOdds: Float, features: PairFeatures? = nil, certainty: String? = nil
  ) {
    guard let (kept, vanished) = sets.join(a, b) else { return }
    joins.append(
      Made(
        a: profiles[kept]!.mentions[0], b: profiles[vanished]!.mentions[0], logOdds: logOdds, features: features,
        certainty: certainty))
    profiles[kept]!.merge(profiles[vanished]!)
    profiles[vanished] = nil
    neighbors[kept] += neighbors[vanished]
    neighbors[vanished] = []
    versions[kept] += versions[vanished] + 1
  }

  // MARK: Exclusion

  /// How the closest spellings of two groups relate; nil if the groups exclude each other.
  private mutating func closest(_ a: Int, _ b: Int) -> NameComparison? {
    let (left, right) = (profiles[a]!, profiles[b]!)
    if Self.shareSlot(left, right) || Self.differInORCID(left, right) { return nil }
    var best: NameComparison?
    for x in left.spellings.values {
      for y in right.spellings.values {
        let comparison = comparison(x, y)
        guard comparison.isPossible else { return nil }
        if best.map({ comparison.distance < $0.distance }) ?? true { best = comparison }
      }
    }
    return best
  }

  private mutating func excludes(_ a: Profile, _ b: Profile, ignoringNames: Bool = false) -> Bool {
    if Self.shareSlot(a, b) || Self.differInORCID(a, b) { return true }
    if ignoringNames { return false }
    for x in a.spellings.values {
      for y in b.spellings.values {
        let comparison = comparison(x, y)
        if comparison.given == .conflict || comparison.suffixConflict { return true }
      }
    }
    return false
  }

  private static func shareSlot(_ a: Profile, _ b: Profile) -> Bool {
    var shared = false
    Counts.forEachShared(a.works, b.works) { _, _, _ in shared = true }
    return shared
  }

  private static func differInORCID(_ a: Profile, _ b: Profile) -> Bool {
    !a.orcids.isEmpty && !b.orcids.isEmpty && !a.orcids.contains(where: b.orcids.contains)
  }

  private mutating func comparison(_ x: Int32, _ y: Int32) -> NameComparison {
    let key = Self.key(x, y)
    if let known = comparisons[key] { return known }
    let comparison = NameComparison(context.spellings.names[Int(x)], context.spellings.names[Int(y)])
    comparisons[key] = comparison
    return comparison
  }

  private static func key(_ x: Int32, _ y: Int32) -> UInt64 { UInt64(min(x, y)) << 32 | UInt64(max(x, y)) }
}

extension NameComparison {
  /// How far apart two spellings are: for choosing the closest of several pairs.
  var distance: Int {
    let givenDistance =
      switch given {
      case .equal: 0
      case .extended: 1
      case .reordered: 2
      case .shortened: 3
      case .misprint: 4
      case .initial: 5
      case .missing: 6
      case .conflict: 100
      }
    let familyDistance =
      switch family {
      case .equal: 0
      case .part: 10
      case .misprint: 20
      case .different: 50
      }
    return givenDistance + familyDistance
  }
}
