import Bibliography
import ByteFormats

extension InstitutionResolution {
  /// Concludes what the affiliations mean from the groups of their names: the last phase of ``InstitutionResolver``.
  init(
    of affiliations: OwnedAffiliations, _ names: InstitutionNames, _ groups: InstitutionGroups,
    _ settings: InstitutionSettings
  ) {
    var conclusion = InstitutionConclusion(names: names, groups: groups, settings: settings)
    let members = conclusion.numberGroups()
    self.init(
      institutions: conclusion.institutions(members),
      ofAuthorships: affiliations.ofAuthorships.map { conclusion.owner($0) },
      ofWorks: affiliations.ofWorks.map { conclusion.owner($0) },
      unresolved: conclusion.unresolved(affiliations), ofAffiliation: conclusion.meanings(affiliations))
  }
}

/// The conclusion of a resolution: numbers for the groups that are written, and what each affiliation means by them.
private struct InstitutionConclusion {
  let names: InstitutionNames
  var groups: InstitutionGroups
  let settings: InstitutionSettings
  /// The institution of each group, by its root.
  private var number: [Int: Int32] = [:]

  init(names: InstitutionNames, groups: InstitutionGroups, settings: InstitutionSettings) {
    self.names = names
    self.groups = groups
    self.settings = settings
  }

  /// Numbers the groups in the order of their first written name, and returns the names of each.
  mutating func numberGroups() -> [[Int]] {
    var members: [[Int]] = []
    for (name, entry) in names.names.enumerated() where entry.spellings.contains(where: { $0.count > 0 }) {
      let root = groups.root(of: name)
      if let group = number[root] {
        members[Int(group)].append(name)
      } else {
        number[root] = Int32(members.count)
        members.append([name])
      }
    }
    return members
  }

  // MARK: Institutions

  mutating func institutions(_ members: [[Int]]) -> [Institution] {
    var joins = [[Join]](repeating: [], count: members.count)
    for (name, join) in groups.joins {
      // What was read otherwise in the end has no institution.
      if let group = number[groups.root(of: name)] { joins[Int(group)].append(join) }
    }
    var slugs: [String: Int] = [:]
    var ids: Set<String> = []
    return zip(members, joins).map { institution($0, $1, &slugs, &ids) }
  }

  /// The institution that a group of names means.
  ///
  /// - Parameters:
  ///   - slugs: how often each slug was given.
  ///   - ids: the registry's ids that were given.
  private func institution(
    _ group: [Int], _ joins: [Join], _ slugs: inout [String: Int], _ ids: inout Set<String>
  ) -> Institution {
    let registry = settings.registry
    let entries = group.map { names.names[$0] }
    let spellings = entries.flatMap { $0.spellings.filter { $0.count > 0 } }
    let decided = group.compactMap { groups.decided[$0] }.first.map { settings.constraints.same[$0] }
    let fixed = decided?.registryID.flatMap { registry?.index.organization(withID: $0) }
    let organization = (fixed ?? entries.compactMap(\.organization).first)
      .map { settings.rollUp == .parent ? registry!.topParent(of: $0) : $0 }
    let known = organization.map { registry!.organization($0) }
    let isWritten = settings.rollUp == .written
    let name =
      decided?.name ?? (isWritten ? nil : known?.displayName)
      ?? group.compactMap { groups.parentNames[$0] }.first ?? InstitutionNaming.displayName(spellings)
    let slug = TextFolding.slug(name).isEmpty ? "institution" : TextFolding.slug(name)
    slugs[slug, default: 0] += 1
    let own = slugs[slug]! == 1 ? slug : "\(slug)-\(slugs[slug]!)"
    var countries: [String: Int] = [:]
    for entry in entries { for (code, count) in entry.countries { countries[code, default: 0] += count } }
    // Half of those who write the name say the country, or the group has none.
    let uses = entries.reduce(0) { sum, entry in sum + entry.spellings.reduce(0) { $0 + $1.count } }
    var country = countries.mostFrequent
    if let code = country, countries[code]! * 2 < uses { country = nil }
    if let known, !known.country.isEmpty { country = known.country }
    country = country.map(settings.greaterChina.code)
    if settings.rollUp == .country, let country {
      let english = Gazetteer.englishName(of: country)
      return Institution(
        id: country.lowercased(), name: english, shortName: english, country: country,
        variants: Self.variants(spellings), joins: [])
    }
    let acronym =
      isWritten || decided?.name != nil ? nil : known?.names.first { $0.kind == .acronym }?.text
    // Where a user keeps apart what the registry has as one, the first alone is the registry's.
    var registryID = known?.id ?? decided?.registryID ?? entries.compactMap(\.statedID).first
    if let id = registryID, !isWritten, !ids.insert(id).inserted { registryID = nil }
    return Institution(
      id: isWritten ? own : registryID ?? own, registryID: registryID, name: name,
      shortName: acronym ?? InstitutionNaming.shortName(spellings, displayName: name), country: country,
      variants: Self.variants(spellings), joins: joins)
  }

  private static func variants(_ spellings: [(name: InstitutionName, count: Int)]) -> [Institution.Variant] {
    var counts: [String: Int] = [:]
    for spelling in spellings { counts[spelling.name.display, default: 0] += spelling.count }
    return counts.map { .init(name: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
  }

  // MARK: Affiliations

  /// The institution of a name.
  private mutating func institution(of name: Int) -> Int32 { number[groups.root(of: name)]! }

  /// What the affiliations of an authorship, or of a work, name.
  mutating func owner(_ affiliations: [Affiliation]) -> OwnerInstitutions {
    var owner = OwnerInstitutions()
    for affiliation in affiliations {
      let reading = names.readings[AffiliationKey(affiliation)]!
      owner.units += reading.units
      if let country = reading.country, !owner.statedCountries.contains(country) {
        owner.statedCountries.append(country)
      }
      for entry in reading.names {
        let institution = institution(of: entry.name)
        if !owner.institutions.contains(institution) { owner.institutions.append(institution) }
      }
    }
    return owner
  }

  /// The affiliations in which no institution was found.
  func unresolved(_ affiliations: OwnedAffiliations) -> [(text: String, count: Int)] {
    var unresolved: [(text: String, count: Int)] = []
    var places: [String: Int] = [:]
    for affiliation in affiliations.all
    where names.readings[AffiliationKey(affiliation)]!.names.isEmpty {
      if let known = places[affiliation.written] {
        unresolved[known].count += 1
      } else {
        places[affiliation.written] = unresolved.count
        unresolved.append((affiliation.written, 1))
      }
    }
    return unresolved
  }

  /// What each affiliation was taken for.
  mutating func meanings(_ affiliations: OwnedAffiliations) -> [AffiliationMeaning] {
    var meanings: [AffiliationMeaning] = []
    var seen: Set<AffiliationKey> = []
    for affiliation in affiliations.all {
      let key = AffiliationKey(affiliation)
      guard seen.insert(key).inserted, let entry = names.readings[key] else { continue }
      var meaning = AffiliationMeaning(
        written: affiliation.written, count: entry.uses, institutions: [], spellings: [], units: entry.units,
        country: entry.country)
      for (name, spelling, _) in entry.names {
        meaning.institutions.append(Int(institution(of: name)))
        meaning.spellings.append(names.names[name].spellings[spelling].name.display)
      }
      meanings.append(meaning)
    }
    return meanings
  }
}
