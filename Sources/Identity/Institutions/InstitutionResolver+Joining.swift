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
    for id in nodes.indices { members[sets.root(of: id), default: []].append(id) }
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
          others.contains($0) && nodes[left].name.ownAcronym == nil && nodes[$0].name.ownAcronym == nil
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
      guard a != b, !conflict(a, b), let (kept, vanished) = sets.join(a, b) else { return }
      members[kept]! += members[vanished]!
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
    for (id, node) in nodes.enumerated() { joins += Self.joins(within: node).map { (id, $0) } }
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

  /// Why spellings with the same words are one name, where more than case and punctuation differs.
  private static func joins(within node: Node) -> [Join] {
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

  /// Whether neither name of the pair fits another institution equally well.
  private mutating func isUnique(_ pair: Pair) -> Bool {
    let (a, b) = (sets.root(of: pair.a), sets.root(of: pair.b))
    for (own, target) in [(pair.a, b), (pair.b, a)] {
      for index in fittingPairs[own] {
        let other = pairs[index]
        guard other.logOdds >= pair.logOdds - 1, other.shared >= pair.shared else { continue }
        let partner = sets.root(of: other.a == own ? other.b : other.a)
        if partner != target, partner != sets.root(of: own) { return false }
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
      } else if !node.name.parent.isEmpty {
        key = node.name.parent.joined(separator: " ")
      } else if node.name.kind == .parent {
        key = node.name.key
      }
      guard let key else { continue }
      if let other = first[key] { sets.join(other, id) } else { first[key] = id }
    }
  }
}
