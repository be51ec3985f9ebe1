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
  /// For each group by its root: its names, how often they are written, and the registry's organisation.
  private var members: [Int: [Int]] = [:]
  private var weight: [Int]
  private var organizations: [Int: Int] = [:]

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
      if let organization = name.organization { organizations[root] = organization }
    }
    for (name, group) in groups.decided.sorted(by: { $0.key < $1.key }) {
      let id = settings.constraints.same[group].registryID
      if let fixed = id.flatMap({ registry?.index.organization(withID: $0) }) {
        organizations[groups.root(of: name)] = fixed
      }
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
    for pair in pairs.pairs where pair.comparison.relation == .same { join(pair) }
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

  private mutating func join(_ pair: InstitutionPairs.Pair) {
    let a = groups.root(of: pair.a)
    let b = groups.root(of: pair.b)
    // Two organisations of the registry are never one.
    if let x = organizations[a], let y = organizations[b], x != y { return }
    if pair.comparison.isByCity, !isCityEssential(pair, members[a]! + members[b]!) { return }
    guard a != b, !conflict(a, b), let (kept, vanished) = groups.join(a, b) else { return }
    members[kept]! += members[vanished]!
    weight[kept] += weight[vanished]
    members[vanished] = nil
    if let organization = organizations[kept] ?? organizations[vanished] {
      organizations[kept] = organization
    }
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

  /// Whether two groups exclude each other.
  private func conflict(_ a: Int, _ b: Int) -> Bool {
    if !forbidden.isEmpty,
      members[a]!.contains(where: { left in
        forbidden[left].map { others in members[b]!.contains(where: others.contains) } ?? false
      })
    {
      return true
    }
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
