import ByteFormats

extension InstitutionGroups {
  /// Joins names that mean one institution: first what the user decided, then what is the same, then what fits one
  /// institution and no other.
  init(joining names: InstitutionNames, _ pairs: InstitutionPairs, _ settings: InstitutionSettings) {
    var joining = InstitutionJoining(names, pairs, settings)
    joining.run()
    self = joining.groups
  }
}

/// The joining of names, pair by pair.
private struct InstitutionJoining {
  let names: [InstitutionNames.Name]
  let pairs: InstitutionPairs
  let registry: Registry?
  var groups: InstitutionGroups
  /// For each name those that the user keeps apart from it.
  private var forbidden: [Int: Set<Int>] = [:]
  /// For each name those that its comparison keeps apart from it.
  private var excluded: [Int: Set<Int>] = [:]
  /// For each group by its root: its names, how often they are written, and its ROR id.
  private var members: [Int: [Int]] = [:]
  private var weight: [Int]
  private var ids: [Int: String] = [:]

  init(_ names: InstitutionNames, _ pairs: InstitutionPairs, _ settings: InstitutionSettings) {
    self.names = names.names
    self.pairs = pairs
    registry = settings.registry
    groups = InstitutionGroups(decidedOf: names, settings)
    weight = [Int](repeating: 0, count: names.names.count)
    for strings in settings.constraints.different {
      forbid(strings.map { names.constrained[TextFolding.folded($0)] ?? [] })
    }
    for pair in pairs.pairs where pair.comparison.relation == .different {
      excluded[pair.a, default: []].insert(pair.b)
      excluded[pair.b, default: []].insert(pair.a)
    }
    for (number, name) in self.names.enumerated() {
      let root = groups.root(of: number)
      members[root, default: []].append(number)
      weight[root] += name.count
      if let id = name.rorID(registry) { ids[root] = id }
    }
    for (name, group) in groups.decided.sorted(by: { $0.key < $1.key }) {
      let id = settings.constraints.same[group].registryID
      if let id { ids[groups.root(of: name)] = id }
    }
  }

  private mutating func forbid(_ lists: [[Int]]) {
    for (place, left) in lists.enumerated() {
      for right in lists[(place + 1)...] {
        for (a, b) in left.flatMap({ a in right.map { (a, $0) } }) where a != b {
          forbidden[a, default: []].insert(b)
          forbidden[b, default: []].insert(a)
        }
      }
    }
  }

  mutating func run() {
    for (number, name) in names.enumerated() {
      groups.joins += InstitutionEvidence.joins(within: name, registry).map { (number, $0) }
    }
    joinStated()
    for pair in pairs.pairs where pair.comparison.relation == .same && !isAmbiguous(pair) { join(pair) }
    // What fits is joined where nothing else fits as well, or where people who write both decide.
    for pass in 0..<2 {
      for pair in pairs.pairs {
        switch pair.comparison.relation {
        case .fits: if pair.logOdds > 0, pass == 1 || pair.shared > 0, isUnique(pair) { join(pair) }
        case .possible: if pair.shared > 0, pair.logOdds > 0, isUnique(pair) { join(pair) }
        case .same, .different: break
        }
      }
    }
  }

  /// Joins two groups; returns the root of both.
  private mutating func merge(_ a: Int, _ b: Int) -> Int? {
    guard let (kept, vanished) = groups.join(a, b) else { return nil }
    members[kept, default: []] += members[vanished] ?? []
    weight[kept] += weight[vanished]
    members[vanished] = nil
    if let id = ids[kept] ?? ids[vanished] { ids[kept] = id }
    return kept
  }

  /// Joins names whose records state one ROR id, and those that no record states an id for with the only ones of the
  /// same words.
  private mutating func joinStated() {
    var first: [String: Int] = [:]
    var stated: [InstitutionName.LocalKey: Set<String>] = [:]
    for (number, name) in names.enumerated() {
      guard let id = name.statedID else { continue }
      stated[name.name.localKey, default: []].insert(id)
      if let other = first[id] { join(other, number, "records state one ROR id for both", 12) }
      first[id] = first[id] ?? number
    }
    if stated.isEmpty { return }
    for (number, name) in names.enumerated() where name.statedID == nil && name.organization == nil {
      if let known = stated[name.name.localKey], known.count == 1, let id = known.first, let other = first[id]
      {
        join(other, number, "the same words", 6)
      }
    }
  }

  private mutating func join(_ one: Int, _ other: Int, _ reason: String, _ logOdds: Double) {
    let (a, b) = (groups.root(of: one), groups.root(of: other))
    if let x = ids[a], let y = ids[b], x != y { return }
    guard a != b, !isForbidden(a, b), let kept = merge(a, b) else { return }
    let (left, right) = (names[other].name.display, names[one].name.display)
    guard left != right else { return }
    groups.joins.append(
      (
        kept,
        Join(
          left: left, right: right, probability: probability(ofLogOdds: logOdds),
          reasons: [.init(reason, logOdds)])
      ))
  }

  /// Whether a name without a ROR id is the same as names with different ones: then nobody knows which is meant.
  private mutating func isAmbiguous(_ pair: InstitutionPairs.Pair) -> Bool {
    for (own, partner) in [(pair.a, pair.b), (pair.b, pair.a)] {
      guard let id = names[partner].statedID, ids[groups.root(of: own)] == nil else { continue }
      for index in pairs.fitting[own] {
        let other = pairs.pairs[index]
        let third = other.a == own ? other.b : other.a
        if other.comparison.relation == .same, let found = names[third].statedID, found != id { return true }
      }
    }
    return false
  }

  private mutating func join(_ pair: InstitutionPairs.Pair) {
    let a = groups.root(of: pair.a)
    let b = groups.root(of: pair.b)
    // Two ROR ids are never one institution.
    if let x = ids[a], let y = ids[b], x != y { return }
    if pair.comparison.isByCity, !isCityEssential(pair, members[a]! + members[b]!) { return }
    guard a != b, !conflict(a, b), let kept = merge(a, b) else { return }
    var reasons = [Join.Reason(pair.comparison.reason, pair.comparison.logOdds)]
    if pair.shared > 0 {
      reasons.append(
        .init(
          pair.shared == 1 ? "one person writes both" : "\(pair.shared) people write both",
          Double(min(pair.shared, 3)) * 1.5))
    }
    groups.joins.append(
      (
        kept,
        Join(
          left: names[pair.a].name.display, right: names[pair.b].name.display,
          probability: probability(ofLogOdds: pair.logOdds), reasons: reasons)
      ))
  }

  /// Whether the user keeps two groups apart.
  private func isForbidden(_ a: Int, _ b: Int) -> Bool {
    !forbidden.isEmpty
      && members[a]!.contains { left in
        forbidden[left].map { others in members[b]!.contains(where: others.contains) } ?? false
      }
  }

  /// Whether two groups exclude each other.
  private func conflict(_ a: Int, _ b: Int) -> Bool {
    if isForbidden(a, b) { return true }
    // A short spelling may differ from another short one without excluding it (`FHI Berlin`, `Fritz Haber`): the
    // groups exclude each other when full names of both do.
    return members[a]!.contains { left in
      guard let others = excluded[left] else { return false }
      return members[b]!.contains { others.contains($0) && excludes(left, $0) }
    }
  }

  /// Whether two names that differ keep their groups apart: full names do, and one acronym with two cities.
  private func excludes(_ a: Int, _ b: Int) -> Bool { names[a].name.ownAcronym == names[b].name.ownAcronym }

  /// Whether the names that a join by city would bring together all say the city: `Kyushu University Fukuoka` is no
  /// `Fukuoka University` where others write `Kyushu University`.
  private func isCityEssential(_ pair: InstitutionPairs.Pair, _ members: [Int]) -> Bool {
    let shared = Set(names[pair.a].name.concepts).intersection(names[pair.b].name.concepts)
      .filter { Gazetteer.country(ofCity: $0) != nil }
    return members.allSatisfy { number in
      names[number].name.kind != .university || !shared.isDisjoint(with: names[number].name.concepts)
    }
  }

  /// Whether neither name of the pair fits another institution equally well.
  private mutating func isUnique(_ pair: InstitutionPairs.Pair) -> Bool {
    let (a, b) = (groups.root(of: pair.a), groups.root(of: pair.b))
    for (own, target) in [(pair.a, b), (pair.b, a)] {
      for index in pairs.fitting[own] {
        let other = pairs.pairs[index]
        guard other.logOdds >= pair.logOdds - 1, other.shared >= pair.shared else { continue }
        let partner = groups.root(of: other.a == own ? other.b : other.a)
        // What is written once says little against what is written ten times (a typo, a careless address).
        if partner != target, partner != groups.root(of: own), weight[partner] * 8 >= weight[target] {
          return false
        }
      }
    }
    return true
  }
}
