import ByteFormats

extension InstitutionResolver {
  /// Joins what a user said is the same; returns for each node those that it must not be joined with.
  mutating func joinDecided() -> [Int: Set<Int>] {
    for (number, group) in constraints.same.enumerated() {
      let own = group.strings.flatMap { constrained[TextFolding.folded($0)] ?? [] }
      for id in own { groupOfNode[id] = number }
      guard let first = own.first else { continue }
      for id in own.dropFirst() {
        guard let (kept, _) = sets.join(first, id) else { continue }
        joins.append(
          (
            kept,
            Join(
              left: nodes[first].name.display, right: nodes[id].name.display, probability: 1,
              reasons: [.init("decided", 10)])
          ))
      }
    }
    var forbidden: [Int: Set<Int>] = [:]
    for strings in constraints.different {
      let groups = strings.map { constrained[TextFolding.folded($0)] ?? [] }
      for (place, left) in groups.enumerated() {
        for right in groups[(place + 1)...] {
          for (a, b) in left.flatMap({ a in right.map { (a, $0) } }) where a != b {
            forbidden[a, default: []].insert(b)
            forbidden[b, default: []].insert(a)
          }
        }
      }
    }
    return forbidden
  }

  mutating func joinAll() {
    sets = UnionFind(count: nodes.count)
    let forbidden = joinDecided()
    var excluded: [Int: Set<Int>] = [:]
    for pair in pairs where pair.comparison.relation == .different {
      excluded[pair.a, default: []].insert(pair.b)
      excluded[pair.b, default: []].insert(pair.a)
    }
    var members: [Int: [Int]] = [:]
    weight = [Int](repeating: 0, count: nodes.count)
    for id in nodes.indices {
      members[sets.root(of: id), default: []].append(id)
      weight[sets.root(of: id)] += nodes[id].variants.reduce(0) { $0 + $1.count }
    }
    func conflict(_ a: Int, _ b: Int) -> Bool {
      // A short spelling may differ from another short one without excluding it (`FHI Berlin`, `Fritz Haber`):
      // the sets exclude each other when full names of both do.
      if !forbidden.isEmpty,
        members[a]!.contains(where: { left in
          forbidden[left].map { others in members[b]!.contains(where: others.contains) } ?? false
        })
      {
        return true
      }
      return members[a]!.contains { left in
        guard let others = excluded[left] else { return false }
        return members[b]!.contains {
          others.contains($0) && excludes(left, $0)
        }
      }
    }
    var organizations: [Int: Int] = [:]
    for (id, node) in nodes.enumerated() {
      if let organization = node.organization { organizations[sets.root(of: id)] = organization }
    }
    for (id, group) in groupOfNode {
      let fixed = constraints.same[group].registryID.flatMap { registry?.index.organization(withID: $0) }
      if let fixed { organizations[sets.root(of: id)] = fixed }
    }
    func join(_ pair: Pair) {
      let a = sets.root(of: pair.a)
      let b = sets.root(of: pair.b)
      // Two organisations of the registry are never one.
      if let x = organizations[a], let y = organizations[b], x != y { return }
      if pair.comparison.isByCity, !isCityEssential(pair, members[a]! + members[b]!) { return }
      guard a != b, !conflict(a, b), let (kept, vanished) = sets.join(a, b) else { return }
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
      let (left, right) = (nodes[pair.a].name.display, nodes[pair.b].name.display)
      joins.append(
        (
          kept,
          Join(left: left, right: right, probability: probability(ofLogOdds: pair.logOdds), reasons: reasons)
        ))
    }
    for (id, node) in nodes.enumerated() { joins += joins(within: node).map { (id, $0) } }
    for pair in pairs where pair.comparison.relation == .same { join(pair) }
    // What fits is joined where nothing else fits as well, or where people who write both decide.
    for pass in 0..<2 {
      for pair in pairs {
        switch pair.comparison.relation {
        case .fits: if pair.logOdds > 0, pass == 1 || pair.shared > 0, isUnique(pair) { join(pair) }
        case .possible: if pair.shared > 0, pair.logOdds > 0, isUnique(pair) { join(pair) }
        case .same, .different: break
        }
      }
    }
  }

  /// Whether two names that differ keep their sets apart: full names do, and one acronym with two cities.
  private func excludes(_ a: Int, _ b: Int) -> Bool {
    nodes[a].name.ownAcronym == nodes[b].name.ownAcronym
  }

  /// Whether the names that a join by city would bring together all say the city: `Kyushu University Fukuoka` is no
  /// `Fukuoka University` where others write `Kyushu University`.
  private func isCityEssential(_ pair: Pair, _ members: [Int]) -> Bool {
    let shared = Set(nodes[pair.a].name.concepts).intersection(nodes[pair.b].name.concepts)
      .filter { Gazetteer.country(ofCity: $0) != nil }
    return members.allSatisfy { id in
      nodes[id].name.kind != .university || !shared.isDisjoint(with: nodes[id].name.concepts)
    }
  }

  /// Why spellings with the same words are one name, where more than case and punctuation differs.
  private func joins(within node: Node) -> [Join] {
    if let organization = node.organization { return registryJoins(node, registry!.index, organization) }
    guard
      let first = node.variants.max(by: { ($0.count, $1.name.display) < ($1.count, $0.name.display) })?.name
    else { return [] }
    return node.variants.compactMap { variant in
      let words = (Set(variant.name.words), Set(first.words))
      guard variant.name.display != first.display, words.0 != words.1 else { return nil }
      let comparison = InstitutionComparison.compare(variant.name, first)
      var reason =
        variant.name.isForeign != first.isForeign ? "the same words in two languages" : "the same words"
      let translated = zip(variant.name.concepts, variant.name.words).filter {
        $0.0 != $0.1 && !words.1.contains($0.1)
      }
      if !translated.isEmpty {
        var meanings: [(word: String, meaning: [String])] = []
        for (concept, word) in translated {
          if meanings.last?.word == word {
            meanings[meanings.count - 1].meaning.append(concept)
          } else {
            meanings.append((word, [concept]))
          }
        }
        reason +=
          " (" + meanings.map { "\($0.word): \($0.meaning.joined(separator: " "))" }.joined(separator: ", ")
          + ")"
      }
      let logOdds = max(comparison.logOdds, 4)
      return Join(
        left: variant.name.display, right: first.display, probability: probability(ofLogOdds: logOdds),
        reasons: [.init(reason, logOdds)])
    }
  }

  /// Why spellings were taken for an organisation of the registry.
  private func registryJoins(_ node: Node, _ index: RegistryIndex, _ organization: Int) -> [Join] {
    node.findings.keys.sorted().compactMap { spelling in
      let finding = node.findings[spelling]!
      guard TextFolding.folded(spelling) != TextFolding.folded(node.name.display) else { return nil }
      let name = index.names[finding.name]
      let text = index.text(of: name)
      let kind = RegistryOrganization.NameKind(rawValue: name.kind)
      let isWritten = TextFolding.folded(text) == TextFolding.folded(spelling)
      var reasons: [Join.Reason] = []
      let heaviest = logit(min(max(finding.probability, 0.001), 0.999))
      switch kind {
      case .acronym: reasons.append(.init("“\(text)” is an acronym of it in the registry", heaviest))
      case .predecessor: reasons.append(.init("the registry has “\(text)” as its predecessor", heaviest))
      case .derived: reasons.append(.init("“\(text)” is a usual name of it", heaviest))
      default:
        reasons.append(
          .init(
            isWritten ? "“\(text)” is a name of it in the registry" : "the registry's name “\(text)” fits",
            heaviest))
      }
      if finding.place >= 1.5 {
        reasons.append(.init("its city and country stand beside it", 1))
      } else if finding.place >= 1 {
        reasons.append(.init("its country or city stands beside it", 0.5))
      } else if finding.place < 0 {
        reasons.append(.init("another country stands beside it", -1))
      }
      return Join(
        left: spelling, right: node.name.display, probability: finding.probability, reasons: reasons)
    }
  }

  /// Whether neither name of the pair fits another institution equally well.
  private mutating func isUnique(_ pair: Pair) -> Bool {
    let (a, b) = (sets.root(of: pair.a), sets.root(of: pair.b))
    for (own, target) in [(pair.a, b), (pair.b, a)] {
      for index in fittingPairs[own] {
        let other = pairs[index]
        guard other.logOdds >= pair.logOdds - 1, other.shared >= pair.shared else { continue }
        let partner = sets.root(of: other.a == own ? other.b : other.a)
        // What is written once says little against what is written ten times (a misprint, a careless address).
        if partner != target, partner != sets.root(of: own), weight[partner] * 8 >= weight[target] {
          return false
        }
      }
    }
    return true
  }

  /// Joins what one parent or one country holds.
  mutating func joinUpwards() {
    var first: [String: Int] = [:]
    for id in nodes.indices {
      let node = nodes[id]
      var key: String?
      if rollUp == .country {
        key = node.countries.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { greaterChina.code($0.key) }
      } else if let organization = node.organization {
        key = "\(registry!.topParent(of: organization))"
      } else if let parent = InstitutionParents.parent(of: node.name) {
        key = parent
      } else if !node.name.parent.isEmpty {
        key = node.name.parent.joined(separator: " ")
      } else if node.name.kind == .parent {
        key = node.name.key
      }
      guard let key else { continue }
      if let other = first[key] { sets.join(other, id) } else { first[key] = id }
      if rollUp == .parent, node.organization == nil, let parent = InstitutionParents.parent(of: node.name) {
        parentName[id] = parent
      }
    }
  }
}
