import Affiliations
import Bibliography
import ByteFormats

/// Finds the joins of mentions that are one person.
///
/// Mentions that share strong evidence begin as groups. The model measures pairs of groups; the pair with the highest
/// mean probability over its mentions is joined first, then the next, until no mean is high enough (average linkage).
/// That is done in rounds: where no mean is very high any more, co-authors are distinguished by the groups that there are
/// by then, all that is left is measured anew as groups, and joining goes on with a lower mean. Two groups are never joined if anything in one excludes
/// anything in the other: two authors of one work, different ORCID iDs, given names that contradict each other.
/// Groups that are known by initials only come last, and join a group only if no other fits about as well.
struct PersonResolver {
  /// Which pairs of groups a pass joins.
  private enum Pass {
    /// Those whose names are full on both sides.
    case fullNames
    /// Those of initials as well, unless another group fits the initials about as well.
    case initials
    /// All that are possible: they are joined to know what was nearly one person, when the persons are concluded.
    case nearlyMade
  }

  /// The model's probabilities for a group and another one, added over pairs of mentions.
  private struct Link {
    var other: Int32
    var sum: Float
    var weight: Float
    /// Whether it attaches a group known by initials only.
    var isInitial: Bool

    var mean: Float { sum / weight }
  }

  private(set) var context: PersonContext
  /// The model of pairs; in cross-validation four, each for a part of the names.
  let models: [PairModel]
  /// The mean probabilities from which on groups are joined, one for each round.
  private let cuts: [Float]
  /// The mean probability from which on groups are joined in the end.
  private var cut: Float { cuts.last! }
  /// The mean probability down to which the current pass joins groups.
  private var threshold: Float
  /// Whether the persons are concluded; joins that are found later are nearly made ones.
  private var isConcluded = false
  /// What the user knows of the mentions.
  let decisions: PersonDecisions
  /// How the identifiers of databases count.
  let identifiers: PersonIdentifiers
  /// ORCID iDs that join nobody, since mentions of unlike names have them.
  var contested: [ContestedORCID] = []
  var profiles: [Profile?]
  private var versions: [Int32]
  private var neighbors: [[Link]]
  var sets: UnionFind
  /// The candidates, whose names are compared already.
  private let candidates: SpellingCandidates
  /// How each spelling compares with itself.
  private let ownComparisons: [NameComparison]
  /// How pairs of spellings compare that are no candidates, as far as it was asked.
  var comparisons: [UInt64: NameComparison] = [:]
  /// Pairs of spellings that are one person's although the letters contradict each other.
  var aliases: Set<UInt64> = []
  /// The joins, in the order in which they were found: first those that are made.
  private(set) var joins: [MentionJoin] = []
  /// Where else doubtful initials could belong, in the order of the joins that fit best.
  private(set) var alternatives: [AlternativeJoin] = []
  /// For each mention its person, numbered from 0 by first appearance.
  private(set) var labels: [Int32] = []
  /// Is called with every pair of groups that is measured; for training.
  private let observer: ((Profile, Profile, PairFeatures) -> Void)?

  /// The cuts that gave the best figures on names that the model had not seen.
  static let shippedCuts: PersonJoins.Cuts = [0.95, 0.85, 0.65, 0.5]

  /// The log-odds of one person at most where both parts of the name differ and no co-author or institution is shared.
  private static let otherName: Float = -3

  /// The mean probability from which on initials are joined first.
  private static let sureInitials: Float = 0.8

  /// The maximum number of pairs of mentions of two frequent names for which one common work makes one person: more
  /// meet by chance.
  static let coincidence = 500

  /// The mean probability below which two groups are certainly apart.
  static let floor: Float = 0.05

  /// Finds the joins; see ``PersonJoins``.
  init(
    _ context: PersonContext, _ candidates: SpellingCandidates, decisions: PersonDecisions,
    identifiers: PersonIdentifiers, models: [PairModel],
    cuts: PersonJoins.Cuts, observer: ((Profile, Profile, PairFeatures) -> Void)?
  ) {
    self.context = context
    self.models = models
    self.cuts = cuts
    threshold = cuts[0]
    self.decisions = decisions
    self.identifiers = identifiers
    profiles = context.mentions.indices.map { context.profile(of: $0) }
    versions = [Int32](repeating: 0, count: context.mentions.count)
    neighbors = [[Link]](repeating: [], count: context.mentions.count)
    sets = UnionFind(count: context.mentions.count)
    self.candidates = candidates
    ownComparisons = context.spellings.names.map { NameComparison($0, $0) }
    self.observer = observer
    run(candidates)
  }

  /// Joins what is one person, then goes on below the cut to find the joins that were nearly made.
  private mutating func run(_ candidates: SpellingCandidates) {
    joinByDecisions()
    joinWithinWorks()
    joinByIdentifiers()
    joinGroups()
    joinByCoauthors()
    for group in profiles.indices where profiles[group] != nil { context.addEvidence(to: &profiles[group]!) }
    updateGroups()
    linkNeighbors(candidates)
    guard cut.isFinite else { return labels = currentLabels() }
    // What is surest is joined first; then the groups, which show more than their parts, are measured anew.
    for round in cuts {
      threshold = round
      agglomerate(.fullNames)
      updateGroups()
      measureLinks()
    }
    for round in [max(Self.sureInitials, cut), cut] {
      threshold = round
      agglomerate(.initials)
      updateGroups()
      measureLinks()
    }
    labels = currentLabels()
    isConcluded = true
    threshold = min(cut, Self.floor)
    agglomerate(.nearlyMade)
  }

  /// Distinguishes co-authors by the groups that there are now.
  private mutating func updateGroups() {
    context.setGroups(context.mentions.indices.map { Int32(sets.root(of: $0)) })
    for group in profiles.indices where profiles[group] != nil { context.addPartners(to: &profiles[group]!) }
  }

  /// Measures the groups that are left anew.
  private mutating func measureLinks() {
    for a in context.mentions.indices where sets.root(of: a) == a {
      let links = current(neighbors[a], without: a)
      neighbors[a] = []
      for link in links where Int(link.other) < a { self.link(link.other, Int32(a)) }
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

  /// Measures two groups and keeps the model's probability, unless they exclude each other.
  private mutating func link(_ a: Int32, _ b: Int32) {
    guard let comparison = closest(Int(a), Int(b)) else { return }
    let logOdds = measure(Int(a), Int(b), comparison)
    let weight = Float(profiles[Int(a)]!.mentions.count * profiles[Int(b)]!.mentions.count)
    let isInitial =
      (comparison.given == .initial || comparison.given == .missing) && !bothInitials(Int(a), Int(b))
      || comparison.suffixMissing
    let sum = Float(probability(ofLogOdds: Double(logOdds))) * weight
    neighbors[Int(a)].append(Link(other: b, sum: sum, weight: weight, isInitial: isInitial))
    neighbors[Int(b)].append(Link(other: a, sum: sum, weight: weight, isInitial: isInitial))
  }

  // MARK: Joining

  private mutating func agglomerate(_ pass: Pass) {
    var entries: [MergeQueue.Entry] = []
    for a in context.mentions.indices where sets.root(of: a) == a {
      neighbors[a] = current(neighbors[a], without: a)
      for link in neighbors[a] where Int(link.other) > a {
        if let entry = entry(a, link, pass) { entries.append(entry) }
      }
    }
    var queue = MergeQueue(entries)
    while let top = queue.pop() {
      let (a, b) = (Int(top.a), Int(top.b))
      guard profiles[a] != nil, profiles[b] != nil, versions[a] + versions[b] == top.version else { continue }
      guard let comparison = closest(a, b) else { continue }
      var mean = top.mean
      if pass != .fullNames {
        let rivals = rivals(of: a, b, from: pass == .initials ? mean - 0.1 : 0)
        if pass == .initials, !rivals.isEmpty { continue }
        // Only one of several can be meant: they share the probability.
        let all = rivals.reduce(mean) { $0 + $1.mean }
        for rival in rivals { note(rival, sharing: all) }
        mean *= mean / all
      }
      let features = PairFeatures(profiles[a]!, profiles[b]!, comparison, in: context)
      join(a, b, logOdds: Self.logOdds(mean), .measured(features))
      let kept = sets.root(of: a)
      neighbors[kept] = current(neighbors[kept], without: kept)
      for link in neighbors[kept] { if let entry = entry(kept, link, pass) { queue.push(entry) } }
    }
  }

  /// Returns how two different spellings compare that were compared before; nil for others.
  func knownComparison(_ x: Int32, _ y: Int32) -> NameComparison? {
    candidates.comparison(min(x, y), max(x, y)) ?? comparisons[Self.key(x, y)]
  }

  /// Returns how two spellings compare; each pair is compared once.
  mutating func comparison(_ x: Int32, _ y: Int32) -> NameComparison {
    if x == y { return ownComparisons[Int(x)] }
    if let known = knownComparison(x, y) { return known }
    let comparison = NameComparison(context.spellings.names[Int(x)], context.spellings.names[Int(y)])
    comparisons[Self.key(x, y)] = comparison
    return comparison
  }

  /// Brings links up to date: one for each group that is left, in the order of their numbers.
  private mutating func current(_ links: [Link], without own: Int) -> [Link] {
    // Mostly nothing has changed.
    var previous: Int32 = -1
    var isCurrent = true
    for link in links {
      isCurrent =
        link.other > previous && Int(link.other) != own && sets.root(of: Int(link.other)) == Int(link.other)
      if !isCurrent { break }
      previous = link.other
    }
    if isCurrent { return links }
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

  private func entry(_ a: Int, _ link: Link, _ pass: Pass) -> MergeQueue.Entry? {
    guard !link.isInitial || pass != .fullNames, link.mean > threshold else { return nil }
    let b = Int(link.other)
    return MergeQueue.Entry(
      mean: link.mean, a: Int32(min(a, b)), b: Int32(max(a, b)), version: versions[a] + versions[b])
  }

  private func model(_ a: Int, _ b: Int) -> PairModel {
    if models.count == 1 { return models[0] }
    let spelling = min(profiles[a]!.spellings.values[0], profiles[b]!.spellings.values[0])
    return models[Int(context.spellings.folds[Int(spelling)])]
  }

  private func bothInitials(_ a: Int, _ b: Int) -> Bool {
    let names = context.spellings.names
    return profiles[a]!.spellings.values.allSatisfy { names[Int($0)].hasOnlyInitials }
      && profiles[b]!.spellings.values.allSatisfy { names[Int($0)].hasOnlyInitials }
  }

  private func measure(_ a: Int, _ b: Int, _ comparison: NameComparison) -> Float {
    let features = PairFeatures(profiles[a]!, profiles[b]!, comparison, in: context)
    observer?(profiles[a]!, profiles[b]!, features)
    let logOdds = model(a, b).logOdds(features) + weightOfDatabases(profiles[a]!, profiles[b]!)
    // A name that differs in both parts is another one, unless something else is the same.
    let isBacked = features[.coauthorCount] > 0 || features[.institution] > 0
    return comparison.differsTwice && !isBacked ? min(logOdds, Self.otherName) : logOdds
  }

  /// A group that fits another one that is known by initials only.
  private struct Rival {
    var initials: Int
    var other: Int
    var mean: Float
    var comparison: NameComparison
  }

  /// The other groups that fit the one of two that is known by initials only, each more probable than `least`.
  private mutating func rivals(of a: Int, _ b: Int, from least: Float) -> [Rival] {
    let names = context.spellings.names
    var rivals: [Rival] = []
    for (own, partner) in [(a, b), (b, a)] {
      guard profiles[own]!.spellings.values.allSatisfy({ names[Int($0)].hasOnlyInitials }) else { continue }
      for link in current(neighbors[own], without: own) where link.isInitial && Int(link.other) != partner {
        let other = Int(link.other)
        guard link.mean > least, let comparison = closest(own, other) else { continue }
        // A group that could itself be the partner's is no rival.
        if closest(partner, other) == nil {
          rivals.append(Rival(initials: own, other: other, mean: link.mean, comparison: comparison))
        }
      }
    }
    return rivals
  }

  /// Keeps a rival of the next join, with its share of the probability.
  ///
  /// - Parameter all: the sum of the probabilities of all who fit.
  private mutating func note(_ rival: Rival, sharing all: Float) {
    let share = rival.mean * rival.mean / all
    guard share > Self.floor else { return }
    let (own, other) = (profiles[rival.initials]!, profiles[rival.other]!)
    let join = MentionJoin(
      a: own.mentions[0], b: other.mentions[0], logOdds: Self.logOdds(share),
      ground: .measured(PairFeatures(own, other, rival.comparison, in: context)), isMade: false)
    alternatives.append(AlternativeJoin(best: Int32(joins.count), join: join))
  }

  private static func logOdds(_ mean: Float) -> Float { log(mean / max(1 - mean, 1e-4)) }

  /// Joins two groups, unless they are one already.
  mutating func join(_ a: Int, _ b: Int, logOdds: Float, _ ground: MentionJoin.Ground) {
    guard let (kept, vanished) = sets.join(a, b) else { return }
    if case .certain = ground { noteAliases(profiles[kept]!, profiles[vanished]!) }
    joins.append(
      MentionJoin(
        a: profiles[kept]!.mentions[0], b: profiles[vanished]!.mentions[0], logOdds: logOdds, ground: ground,
        isMade: !isConcluded))
    profiles[kept]!.merge(profiles[vanished]!)
    profiles[vanished] = nil
    neighbors[kept] += neighbors[vanished]
    neighbors[vanished] = []
    versions[kept] += versions[vanished] + 1
  }
}
