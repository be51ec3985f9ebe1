import Bibliography

/// Reads every affiliation that no registry knows once more, with the institutions that the list itself knows well as
/// the registry.
///
/// So a name is found in whatever surrounds it (`Université de Tours. Parc de Grandmont`), with typos, in another
/// order of its words, or behind a department that looked like an institution. The fourth phase of
/// ``InstitutionResolver``.
struct AffiliationRereading {
  /// A name is known well when this many different affiliations write it.
  private static let fewestAffiliations = 3
  /// How sure a reading must be that takes another institution than the one that was found first.
  private static let leastProbability = 0.7

  private var names: InstitutionNames
  private var groups: InstitutionGroups
  /// For each group by its root, how many different affiliations named it at first.
  private var affiliationCount: [Int: Int] = [:]
  /// For each organisation of the list's own registry, the name that it stands for.
  private var nameOfOrganization: [Int] = []

  /// Replaces the readings of affiliations in `names`, and adds what they join to `groups`.
  ///
  /// - Complexity: O(a) for a affiliations, each read once.
  static func run(
    _ affiliations: OwnedAffiliations, _ names: inout InstitutionNames, _ groups: inout InstitutionGroups
  ) {
    var rereading = AffiliationRereading(names: names, groups: groups)
    rereading.reread(affiliations)
    names = rereading.names
    groups = rereading.groups
  }

  private init(names: InstitutionNames, groups: InstitutionGroups) {
    self.names = names
    self.groups = groups
  }

  private mutating func reread(_ affiliations: OwnedAffiliations) {
    let organizations = wellKnown()
    guard !organizations.isEmpty else { return }
    var reader = RegistryReader(Registry(organizations))
    let decided = Set(groups.decided.keys).union(names.constrained.values.joined())
    var isDone: Set<AffiliationKey> = []
    for affiliation in affiliations.all {
      let key = AffiliationKey(affiliation)
      guard isDone.insert(key).inserted, let entry = names.readings[key],
        key.rorIDs.isEmpty,
        entry.names.allSatisfy({ names.names[$0.name].organization == nil && !decided.contains($0.name) })
      else { continue }
      let findings = reader.findings(affiliation.written, country: affiliation.country)
      if !findings.isEmpty { take(findings, for: key) }
    }
  }

  /// Returns the institutions that three different affiliations or more name, as organisations of a registry in the
  /// order of their ids. Names that belong to many (`First Affiliated Hospital`, academies, the name of a system of
  /// universities without a campus) say too little.
  private mutating func wellKnown() -> [RegistryOrganization] {
    for entry in names.readings.values {
      for root in Set(entry.names.map { groups.root(of: $0.name) }) {
        affiliationCount[root, default: 0] += 1
      }
    }
    var members: [Int: [Int]] = [:]
    for name in names.names.indices { members[groups.root(of: name), default: []].append(name) }
    var organizations: [RegistryOrganization] = []
    for root in members.keys.sorted() where affiliationCount[root, default: 0] >= Self.fewestAffiliations {
      let group = members[root]!
      guard group.allSatisfy({ names.names[$0].organization == nil }),
        let best = group.max(by: { (names.names[$0].count, $1) < (names.names[$1].count, $0) })
      else { continue }
      let name = names.names[best].name
      let hasPlace = name.concepts.contains { Gazetteer.country(ofCity: $0) != nil }
      if name.isGeneric && !hasPlace || name.kind == .parent || UniversitySystems.needsCampus(name) {
        continue
      }
      organizations.append(organization(organizations.count, of: group))
      nameOfOrganization.append(best)
    }
    return organizations
  }

  /// A group as an organisation; ids sort as their numbers do.
  private func organization(_ number: Int, of group: [Int]) -> RegistryOrganization {
    var counts: [String: Int] = [:]
    var acronyms: Set<String> = []
    var countries: [String: Int] = [:]
    for member in group {
      for spelling in names.names[member].spellings {
        counts[spelling.name.display, default: 0] += spelling.count
        if spelling.name.ownAcronym != nil, spelling.name.concepts.count == 1 {
          acronyms.insert(spelling.name.display)
        }
      }
      for (code, count) in names.names[member].countries { countries[code, default: 0] += count }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // A spelling without a word of its own would be found everywhere.
    let distinct = ranked.filter { entry in
      !InstitutionName(entry.key).concepts.allSatisfy { InstitutionWords.kind(of: $0) != nil }
    }
    let own = distinct.enumerated().filter { $0.offset == 0 || $0.element.value > 1 }.map { place, entry in
      RegistryOrganization.Name(
        entry.key, acronyms.contains(entry.key) ? .acronym : place == 0 ? .display : .alias)
    }
    let digits = String(number)
    return RegistryOrganization(
      id: "0" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits, names: own,
      country: countries.mostFrequent ?? "")
  }

  /// Whether the name that was read first differs from all that would take its place by a word that sets institutions
  /// apart (`Henan University of Science and Technology`, `Henan University of Technology`), or is one of many of its
  /// kind (`Longyou District Center for Disease Control`).
  private func contradicts(_ entry: InstitutionNames.Reading, _ targets: [Int]) -> Bool {
    guard entry.names.count == 1 else { return false }
    let first = names.names[entry.names[0].name].name
    guard let kind = first.kind, kind >= .institute else { return false }
    let isOwn = kind == .university && !first.distinctive.isEmpty
    return targets.allSatisfy { target in
      let other = names.names[target].name
      return other.kind == kind
        && Set(first.concepts).symmetricDifference(other.concepts).contains {
          isOwn && InstitutionWords.isDistinguishing($0) || Self.areas.contains($0)
        }
    }
  }

  private static let areas: Set<String> = ["european", "district", "county", "provincial", "municipal"]

  /// Takes a second reading of an affiliation in place of the first, where it is sure enough.
  private mutating func take(_ findings: [RegistryReader.Finding], for key: AffiliationKey) {
    let entry = names.readings[key]!
    let first = Set(entry.names.map { groups.root(of: $0.name) })
    let targets = findings.map { nameOfOrganization[$0.organization] }
    let roots = Set(targets.map { groups.root(of: $0) })
    // What another affiliation names as well is not given up for a part of what was found.
    if roots == first { return }
    if roots.isSubset(of: first), first.subtracting(roots).contains(where: { affiliationCount[$0] != 1 }) {
      return
    }
    let isOther = !first.isEmpty && first.isDisjoint(with: roots)
    if isOther, findings.contains(where: { $0.probability < Self.leastProbability }) { return }
    if isOther, contradicts(entry, targets) { return }
    for (name, spelling, _) in entry.names { names.names[name].spellings[spelling].count -= entry.uses }
    names.readings[key]!.names = []
    for (target, finding) in zip(targets, findings) { take(finding, for: key, entry, target) }
  }

  /// Counts one finding of a second reading as the name that it stands for.
  private mutating func take(
    _ finding: RegistryReader.Finding, for key: AffiliationKey, _ entry: InstitutionNames.Reading,
    _ target: Int
  ) {
    // The spelling that was found belongs to the name whose words it has, or to the best known one.
    let written = InstitutionName(finding.written, country: entry.country)
    let known = names.names[target].spellings.firstIndex { $0.name.display == written.display }
    if known == nil { names.names[target].spellings.append((written, 0)) }
    let spelling = known ?? names.names[target].spellings.count - 1
    names.names[target].spellings[spelling].count += entry.uses
    if let country = entry.country { names.names[target].countries[country, default: 0] += entry.uses }
    names.readings[key]!.names.append((target, spelling, entry.country))
    guard known == nil else { return }
    groups.joins.append(
      (
        target,
        Join(
          left: written.display, right: names.names[target].name.display, probability: finding.probability,
          reasons: [.init("read again with the names that the list knows", 2)])
      ))
  }
}
