import Bibliography

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds out which mentions mean one person.
///
/// Mentions that share strong evidence begin as groups. The model measures pairs of groups; the pair with the highest
/// mean probability over its mentions is joined first, then the next, until no mean is high enough (average
/// linkage). Two groups are never joined if anything in one excludes anything in the other: two authors of
/// one work, different ORCID iDs, given names that contradict each other. Groups that are known by initials only
/// come last, and join a group only if no other fits about as well.
struct PersonResolver {
  /// A join of two groups, each named by its first mention.
  struct Made: Sendable {
    var a: Int32
    var b: Int32
    var logOdds: Float
    /// What the model looked at; nil for a certain join.
    var features: PairFeatures?
    /// Why a join was certain.
    var certainty: String?
  }

  /// What the model says of a group and another one: probabilities added over pairs of mentions.
  private struct Link {
    var other: Int32
    var sum: Float
    var weight: Float
    /// Whether it attaches a group known by initials only.
    var isInitial: Bool

    var mean: Float { sum / weight }
  }

  let context: PersonContext
  let model: PairModel
  /// The mean probability from which on groups are joined.
  private let cut: Float
  /// The mean probability down to which groups are joined now: the cut, and below it once the persons stand.
  private var threshold: Float
  let decisions: PersonDecisions
  private var profiles: [Profile?]
  private var versions: [Int32]
  private var neighbors: [[Link]]
  private var sets: UnionFind
  private var comparisons: [UInt64: NameComparison] = [:]
  /// Pairs of spellings that are one person's although the letters contradict each other.
  private var aliases: Set<UInt64> = []
  /// The joins, in the order in which they were made.
  private(set) var joins: [Made] = []
  /// How many of ``joins`` were made; those behind them are doubtful: below the cut, but possible.
  private(set) var madeCount = 0
  /// For each mention its person, numbered from 0 by first appearance.
  private(set) var labels: [Int32] = []
  /// Called with every pair of groups that is measured; for training.
  var observer: ((Profile, Profile, PairFeatures) -> Void)?

  /// The cut that gave the best figures on held-out blocks.
  static let shippedCut: Float = 0.6

  /// The mean probability below which two groups are not even doubted to be apart.
  static let floor: Float = 0.05

  init(
    _ context: PersonContext, model: PairModel = .shipped, cut: Float = Self.shippedCut,
    decisions: PersonDecisions = PersonDecisions()
  ) {
    self.context = context
    self.model = model
    self.cut = cut
    threshold = cut
    self.decisions = decisions
    profiles = context.mentions.indices.map { context.profile(of: $0) }
    versions = [Int32](repeating: 0, count: context.mentions.count)
    neighbors = [[Link]](repeating: [], count: context.mentions.count)
    sets = UnionFind(count: context.mentions.count)
  }

  /// Joins what is one person, then goes on below the cut to find the joins that were nearly made.
  mutating func run() {
    let candidates = SpellingCandidates(context.spellings)
    for pair in candidates.pairs { comparisons[Self.key(pair.a, pair.b)] = pair.comparison }
    joinByDecisions()
    joinWithinWorks()
    joinByIdentifiers()
    joinByCoauthors()
    linkNeighbors(candidates)
    agglomerate(initials: false)
    agglomerate(initials: true)
    madeCount = joins.count
    labels = currentLabels()
    if cut.isFinite {
      threshold = min(cut, Self.floor)
      agglomerate(initials: true, heedingRivals: false)
    }
  }

  private mutating func currentLabels() -> [Int32] {
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

  /// What the user knows goes before everything else, and holds against it.
  private mutating func joinByDecisions() {
    for (mention, sides) in decisions.sides { profiles[mention]!.sides = sides }
    for decided in decisions.joins {
      join(
        sets.root(of: decided.a), sets.root(of: decided.b), logOdds: 20,
        certainty: "you decided so (\(decided.location))")
    }
  }

  /// One name in two parts of a work, and entries that the record repeats, are one person.
  private mutating func joinWithinWorks() {
    var start = 0
    while start < context.mentions.count {
      var end = start
      while end < context.mentions.count, context.mentions[end].work == context.mentions[start].work {
        end += 1
      }
      let others = (start..<end).filter {
        !context.mentions[$0].role.isAuthor || context.mentions[$0].isRepeat
      }
      for other in others {
        let possible = (start..<end).filter {
          $0 != other && !context.mentions[$0].isRepeat
            && context.mentions[$0].role != context.mentions[other].role
            || context.mentions[other].isRepeat && $0 < other
        }
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
    for (index, spelling) in context.spellingOfMention.enumerated() {
      mentionsOfSpelling[Int(spelling)].append(Int32(index))
    }
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
      for (i, a) in left.enumerated() {
        for b in isSame ? right[(i + 1)...] : right[...] where a != b { link(a, b) }
      }
      return
    }
    var seen: Set<UInt64> = []
    for keyed in [\Profile.coauthors, \.coarseCoauthors, \.institutions, \.terms, \.venues] {
      var index: [Int32: [Int32]] = [:]
      for b in right {
        for value in profiles[Int(b)]![keyPath: keyed].values { index[value, default: []].append(b) }
      }
      for a in left {
        for value in profiles[Int(a)]![keyPath: keyed].values {
          guard let partners = index[value], partners.count <= 50 else { continue }
          for b in partners where a != b && seen.insert(Self.key(a, b)).inserted { link(a, b) }
        }
      }
    }
  }

  /// Measures two groups and keeps what the model says of them, unless they exclude each other.
  private mutating func link(_ a: Int32, _ b: Int32) {
    guard let comparison = closest(Int(a), Int(b)) else { return }
    let logOdds = measure(Int(a), Int(b), comparison)
    let weight = Float(profiles[Int(a)]!.mentions.count * profiles[Int(b)]!.mentions.count)
    let isInitial =
      (comparison.given == .initial || comparison.given == .missing) && !bothInitials(Int(a), Int(b))
    let sum = Float(probability(ofLogOdds: Double(logOdds))) * weight
    neighbors[Int(a)].append(Link(other: b, sum: sum, weight: weight, isInitial: isInitial))
    neighbors[Int(b)].append(Link(other: a, sum: sum, weight: weight, isInitial: isInitial))
  }

  // MARK: Joining

  private mutating func agglomerate(initials: Bool, heedingRivals: Bool = true) {
    var entries: [MergeQueue.Entry] = []
    for a in context.mentions.indices where sets.root(of: a) == a {
      neighbors[a] = current(neighbors[a], without: a)
      for link in neighbors[a] where Int(link.other) > a {
        if let entry = entry(a, link, initials) { entries.append(entry) }
      }
    }
    var queue = MergeQueue(entries)
    while let top = queue.pop() {
      let (a, b) = (Int(top.a), Int(top.b))
      guard profiles[a] != nil, profiles[b] != nil, versions[a] + versions[b] == top.version else { continue }
      guard let comparison = closest(a, b) else { continue }
      var mean = top.mean
      if initials {
        let rivals = rivals(of: a, b, from: heedingRivals ? mean - 0.1 : 0)
        if heedingRivals, rivals > 0 { continue }
        // Only one of several can be meant: they share the probability.
        mean *= mean / (mean + rivals)
      }
      let features = PairFeatures(profiles[a]!, profiles[b]!, comparison, in: context)
      join(a, b, logOdds: log(mean / max(1 - mean, 1e-4)), features: features)
      let kept = sets.root(of: a)
      neighbors[kept] = current(neighbors[kept], without: kept)
      for link in neighbors[kept] { if let entry = entry(kept, link, initials) { queue.push(entry) } }
    }
  }

  /// Brings links up to date: one for each group that is left, in the order of their numbers.
  private mutating func current(_ links: [Link], without own: Int) -> [Link] {
    var moved = links
    for index in moved.indices { moved[index].other = Int32(sets.root(of: Int(moved[index].other))) }
    moved.sort { $0.other < $1.other }
    var result: [Link] = []
    result.reserveCapacity(moved.count)
    for link in moved where Int(link.other) != own {
      if result.last?.other == link.other {
        result[result.count - 1].sum += link.sum
        result[result.count - 1].weight += link.weight
        result[result.count - 1].isInitial = result[result.count - 1].isInitial && link.isInitial
      } else {
        result.append(link)
      }
    }
    return result
  }

  private func entry(_ a: Int, _ link: Link, _ initials: Bool) -> MergeQueue.Entry? {
    guard !link.isInitial || initials, link.mean > threshold else { return nil }
    let b = Int(link.other)
    return MergeQueue.Entry(
      mean: link.mean, a: Int32(min(a, b)), b: Int32(max(a, b)), version: versions[a] + versions[b])
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

  /// The summed probabilities of other groups that fit the one of two that is known by initials only, each more
  /// probable than `least`.
  private mutating func rivals(of a: Int, _ b: Int, from least: Float) -> Float {
    let names = context.spellings.names
    var sum: Float = 0
    for (own, partner) in [(a, b), (b, a)] {
      guard profiles[own]!.spellings.values.allSatisfy({ names[Int($0)].hasOnlyInitials }) else { continue }
      for link in current(neighbors[own], without: own) where link.isInitial && Int(link.other) != partner {
        let other = Int(link.other)
        guard link.mean > least, closest(own, other) != nil else { continue }
        // A group that could itself be the partner's is no rival.
        if closest(partner, other) == nil { sum += link.mean }
      }
    }
    return sum
  }

  private mutating func join(
    _ a: Int, _ b: Int, logOdds: Float, features: PairFeatures? = nil, certainty: String? = nil
  ) {
    guard let (kept, vanished) = sets.join(a, b) else { return }
    if certainty != nil { noteAliases(profiles[kept]!, profiles[vanished]!) }
    joins.append(
      Made(
        a: profiles[kept]!.mentions[0], b: profiles[vanished]!.mentions[0], logOdds: logOdds,
        features: features,
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
    if Self.excludesByFacts(left, right) { return nil }
    var best: NameComparison?
    var contradicts = false
    for x in left.spellings.values {
      for y in right.spellings.values {
        let comparison = comparison(x, y)
        guard comparison.isPossible else {
          if aliases.isEmpty { return nil }
          contradicts = true
          continue
        }
        if best.map({ comparison.distance < $0.distance }) ?? true { best = comparison }
      }
    }
    if contradicts, !isReconciled(left, right) || !isReconciled(right, left) { return nil }
    return best
  }

  private mutating func excludes(_ a: Profile, _ b: Profile, ignoringNames: Bool = false) -> Bool {
    if Self.excludesByFacts(a, b) { return true }
    if ignoringNames { return false }
    for x in a.spellings.values {
      for y in b.spellings.values {
        let comparison = comparison(x, y)
        if comparison.given == .conflict || comparison.suffixConflict { return true }
      }
    }
    return false
  }

  private static func excludesByFacts(_ a: Profile, _ b: Profile) -> Bool {
    shareSlot(a, b) || differInORCID(a, b) || Side.exclude(a.sides, b.sides)
  }

  /// Whether each spelling of a group fits one of another group's, or is an alias of a spelling of its own that does.
  private mutating func isReconciled(_ left: Profile, _ right: Profile) -> Bool {
    for x in left.spellings.values {
      var fits = false
      for other in left.spellings.values where x == other || aliases.contains(Self.key(x, other)) {
        for y in right.spellings.values where comparison(other, y).isPossible {
          fits = true
          break
        }
        if fits { break }
      }
      if !fits { return false }
    }
    return true
  }

  /// Remembers spellings that contradict each other and are surely one person's: after a change of name.
  private mutating func noteAliases(_ a: Profile, _ b: Profile) {
    for x in a.spellings.values {
      for y in b.spellings.values where x != y && !comparison(x, y).isPossible {
        aliases.insert(Self.key(x, y))
      }
    }
  }

  static func shareSlot(_ a: Profile, _ b: Profile) -> Bool {
    var shared = false
    Counts.forEachShared(a.works, b.works) { _, _, _ in shared = true }
    return shared
  }

  static func differInORCID(_ a: Profile, _ b: Profile) -> Bool {
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
