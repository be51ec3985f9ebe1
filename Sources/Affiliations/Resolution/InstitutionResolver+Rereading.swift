import Bibliography

extension InstitutionResolver {
  /// A name is known well when this many different affiliations write it.
  private static let fewestAffiliations = 3
  /// How sure a reading must be that takes another institution than the one that was found first.
  private static let leastProbability = 0.7

  /// Reads every affiliation that no registry knows once more, with the institutions that the list itself knows well
  /// as the registry.
  ///
  /// So a name is found in whatever stands around it (`Université de Tours. Parc de Grandmont`), with misprints, in
  /// another order of its words, or behind a department that looked like an institution.
  mutating func reread(_ affiliations: [[Affiliation]]) {
    let (organizations, nodeOfID) = wellKnown()
    guard !organizations.isEmpty else { return }
    var reader = RegistryReader(Registry(organizations))
    var isDone: Set<String> = []
    for list in affiliations {
      for affiliation in list {
        let key = AffiliationReadings.key(of: affiliation)
        guard isDone.insert(key).inserted, let entry = parsed[key],
          entry.nodes.allSatisfy({ nodes[Int($0.node)].organization == nil && !isDecided(Int($0.node)) })
        else { continue }
        let findings = reader.findings(affiliation.written, country: affiliation.country)
        if !findings.isEmpty { take(findings, for: key, reader.matcher.registry, nodeOfID) }
      }
    }
    for (mention, list) in affiliations.enumerated() {
      var ofMention: [Int32] = []
      for affiliation in list {
        for (node, _, _) in parsed[AffiliationReadings.key(of: affiliation)]!.nodes
        where !ofMention.contains(node) {
          ofMention.append(node)
        }
      }
      nodesOfMention[mention] = ofMention
    }
  }

  private func isDecided(_ node: Int) -> Bool {
    groupOfNode[node] != nil || constrained.values.contains { $0.contains(node) }
  }

  /// The institutions that three different affiliations or more name, as organisations of a registry, with the node
  /// that each stands for. Names that belong to many (`First Affiliated Hospital`, academies, the name of a system of
  /// universities without a campus) say too little.
  private mutating func wellKnown() -> (organizations: [RegistryOrganization], nodeOfID: [String: Int]) {
    for entry in parsed.values {
      for root in Set(entry.nodes.map { sets.root(of: Int($0.node)) }) {
        affiliationCount[root, default: 0] += 1
      }
    }
    var groups: [Int: [Int]] = [:]
    for node in nodes.indices { groups[sets.root(of: node), default: []].append(node) }
    var organizations: [RegistryOrganization] = []
    var nodeOfID: [String: Int] = [:]
    for root in groups.keys.sorted() where affiliationCount[root, default: 0] >= Self.fewestAffiliations {
      let group = groups[root]!
      guard group.allSatisfy({ nodes[$0].organization == nil }),
        let best = group.max(by: { (count(of: $0), $1) < (count(of: $1), $0) })
      else { continue }
      let name = nodes[best].name
      let hasPlace = name.concepts.contains { Gazetteer.country(ofCity: $0) != nil }
      if name.isGeneric && !hasPlace || name.kind == .parent || UniversitySystems.needsCampus(name) {
        continue
      }
      let id = "0" + String(organizations.count).leftPadded(to: 8)
      nodeOfID[id] = best
      organizations.append(organization(id, of: group))
    }
    return (organizations, nodeOfID)
  }

  private func count(of node: Int) -> Int { nodes[node].variants.reduce(0) { $0 + $1.count } }

  private func organization(_ id: String, of group: [Int]) -> RegistryOrganization {
    var counts: [String: Int] = [:]
    var acronyms: Set<String> = []
    var countries: [String: Int] = [:]
    for node in group {
      for variant in nodes[node].variants {
        counts[variant.name.display, default: 0] += variant.count
        if variant.name.ownAcronym != nil, variant.name.concepts.count == 1 {
          acronyms.insert(variant.name.display)
        }
      }
      for (code, count) in nodes[node].countries { countries[code, default: 0] += count }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // A spelling without a word of its own would be found everywhere.
    let telling = ranked.filter { entry in
      !InstitutionName(entry.key).concepts.allSatisfy { InstitutionWords.kind(of: $0) != nil }
    }
    let names = telling.enumerated().filter { $0.offset == 0 || $0.element.value > 1 }.map { place, entry in
      RegistryOrganization.Name(
        entry.key, acronyms.contains(entry.key) ? .acronym : place == 0 ? .display : .alias)
    }
    let country = countries.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    return RegistryOrganization(id: id, names: names, country: country ?? "")
  }

  /// Whether the name that was read first differs from all that would take its place by a word that sets institutions
  /// apart (`Henan University of Science and Technology`, `Henan University of Technology`), or is one of many of its
  /// kind (`Longyou District Center for Disease Control`).
  private func contradicts(_ entry: Parsed, _ targets: [Int]) -> Bool {
    guard entry.nodes.count == 1 else { return false }
    let first = nodes[Int(entry.nodes[0].node)].name
    guard let kind = first.kind, kind >= .institute else { return false }
    let isOwn = kind == .university && !first.distinctive.isEmpty
    return targets.allSatisfy { target in
      nodes[target].name.kind == kind
        && Set(first.concepts).symmetricDifference(nodes[target].name.concepts).contains {
          isOwn && InstitutionWords.isDistinguishing($0) || Self.areas.contains($0)
        }
    }
  }

  private static let areas: Set<String> = ["european", "district", "county", "provincial", "municipal"]

  /// Takes a second reading of an affiliation in place of the first, where it is sure enough.
  private mutating func take(
    _ findings: [RegistryReader.Finding], for key: String, _ known: Registry, _ nodeOfID: [String: Int]
  ) {
    let entry = parsed[key]!
    let first = Set(entry.nodes.map { sets.root(of: Int($0.node)) })
    let targets = findings.map { nodeOfID[known.organization($0.organization).id]! }
    let roots = Set(targets.map { sets.root(of: $0) })
    // What another affiliation names as well is not given up for a part of what was found.
    if roots == first { return }
    if roots.isSubset(of: first), first.subtracting(roots).contains(where: { affiliationCount[$0] != 1 }) {
      return
    }
    let isOther = !first.isEmpty && first.isDisjoint(with: roots)
    if isOther, findings.contains(where: { $0.probability < Self.leastProbability }) { return }
    if isOther, contradicts(entry, targets) { return }
    let count = uses[key] ?? 1
    for (node, variant, _) in entry.nodes { nodes[Int(node)].variants[variant].count -= count }
    parsed[key]!.nodes = []
    for (target, finding) in zip(targets, findings) {
      // The spelling that was found stands under the node whose words it has, or under the best known one.
      let written = InstitutionName(finding.written, country: entry.country)
      let variant = nodes[target].variants.firstIndex { $0.name.display == written.display }
      if variant == nil { nodes[target].variants.append((written, 0)) }
      let place = variant ?? nodes[target].variants.count - 1
      nodes[target].variants[place].count += count
      if let country = entry.country { nodes[target].countries[country, default: 0] += count }
      parsed[key]!.nodes.append((Int32(target), place, entry.country))
      let (left, right) = (written.display, nodes[target].name.display)
      if variant == nil {
        joins.append(
          (
            target,
            Join(
              left: left, right: right, probability: finding.probability,
              reasons: [.init("read again with the names that the list knows", 2)])
          ))
      }
    }
  }
}

extension String {
  /// The text with zeros before it up to a length.
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - count)) + self
  }
}
