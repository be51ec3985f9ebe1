import Bibliography
import ByteFormats

extension InstitutionResolver {
  private static func counted(_ variants: [(name: InstitutionName, count: Int)]) -> [Institution.Variant] {
    var counts: [String: Int] = [:]
    for variant in variants { counts[variant.name.display, default: 0] += variant.count }
    return counts.map { .init(name: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
  }

  /// What each affiliation was taken for.
  ///
  /// - Parameter number: the institution of each set of nodes, by its root.
  private mutating func meanings(_ affiliations: [[Affiliation]], _ number: [Int: Int32])
    -> [AffiliationMeaning]
  {
    var meanings: [AffiliationMeaning] = []
    var seen: Set<String> = []
    for affiliation in affiliations.joined() {
      let key = AffiliationReadings.key(of: affiliation)
      guard seen.insert(key).inserted, let entry = parsed[key] else { continue }
      var meaning = AffiliationMeaning(
        written: affiliation.written, count: uses[key] ?? 0, institutions: [], spellings: [],
        units: entry.units,
        country: entry.country)
      for (node, variant, _) in entry.nodes {
        meaning.institutions.append(Int(number[sets.root(of: Int(node))]!))
        meaning.spellings.append(nodes[Int(node)].variants[variant].name.display)
      }
      meanings.append(meaning)
    }
    return meanings
  }

  mutating func resolution(_ affiliations: [[Affiliation]]) -> InstitutionResolution {
    var number: [Int: Int32] = [:]
    var groups: [[Int]] = []
    for id in nodes.indices where nodes[id].variants.contains(where: { $0.count > 0 }) {
      let root = sets.root(of: id)
      if let group = number[root] {
        groups[Int(group)].append(id)
      } else {
        number[root] = Int32(groups.count)
        groups.append([id])
      }
    }
    var joinsOfGroup = [[Join]](repeating: [], count: groups.count)
    for (node, join) in joins {
      // What was read otherwise in the end has no institution.
      if let group = number[sets.root(of: node)] { joinsOfGroup[Int(group)].append(join) }
    }
    var slugs: [String: Int] = [:]
    var ids: Set<String> = []
    let institutions = groups.enumerated().map { index, group -> Institution in
      let variants = group.flatMap { nodes[$0].variants.filter { $0.count > 0 } }
      let decided = group.compactMap { groupOfNode[$0] }.first.map { constraints.same[$0] }
      let fixed = decided?.registryID.flatMap { registry?.index.organization(withID: $0) }
      let organization = (fixed ?? group.compactMap { nodes[$0].organization }.first)
        .map { rollUp == .parent ? registry!.topParent(of: $0) : $0 }
      let known = organization.map { registry!.organization($0) }
      let isWritten = rollUp == .written
      let name =
        decided?.name ?? (isWritten ? nil : known?.displayName) ?? group.compactMap { parentName[$0] }
        .first
        ?? InstitutionNaming.displayName(variants)
      let slug =
        TextFolding.slug(name).isEmpty ? "institution" : TextFolding.slug(name)
      slugs[slug, default: 0] += 1
      let own = slugs[slug]! == 1 ? slug : "\(slug)-\(slugs[slug]!)"
      var countries: [String: Int] = [:]
      for id in group { for (code, count) in nodes[id].countries { countries[code, default: 0] += count } }
      var country = countries.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      if let known, !known.country.isEmpty { country = known.country }
      country = country.map(greaterChina.code)
      if rollUp == .country, let country {
        let english = Gazetteer.englishName(of: country)
        return Institution(
          id: country.lowercased(), name: english, shortName: english, country: country,
          variants: Self.counted(variants), joins: [])
      }
      let short =
        isWritten || decided?.name != nil
        ? InstitutionNaming.shortName(variants, displayName: name)
        : known.flatMap { $0.names.first { $0.kind == .acronym }?.text }
          ?? InstitutionNaming.shortName(variants, displayName: name)
      // Where a user keeps apart what the registry has as one, the first alone is the registry's.
      var registryID = known?.id ?? decided?.registryID
      if let id = registryID, !isWritten, !ids.insert(id).inserted { registryID = nil }
      return Institution(
        id: isWritten ? own : registryID ?? own, registryID: registryID, name: name,
        shortName: short, country: country, variants: Self.counted(variants), joins: joinsOfGroup[index])
    }
    var unresolved: [(text: String, count: Int)] = []
    var unresolvedIndex: [String: Int] = [:]
    var units: [[String]] = []
    var stated: [[String]] = []
    for list in affiliations {
      var unitsHere: [String] = []
      var countriesHere: [String] = []
      for affiliation in list {
        let entry = parsed[AffiliationReadings.key(of: affiliation)]!
        unitsHere += entry.units
        if let country = entry.country, !countriesHere.contains(country) { countriesHere.append(country) }
        if entry.nodes.isEmpty {
          if let known = unresolvedIndex[affiliation.written] {
            unresolved[known].count += 1
          } else {
            unresolvedIndex[affiliation.written] = unresolved.count
            unresolved.append((affiliation.written, 1))
          }
        }
      }
      units.append(unitsHere)
      stated.append(countriesHere)
    }
    let ofMention = nodesOfMention.map { nodes -> [Int32] in
      var result: [Int32] = []
      for node in nodes {
        let group = number[sets.root(of: Int(node))]!
        if !result.contains(group) { result.append(group) }
      }
      return result
    }
    return InstitutionResolution(
      institutions: institutions, ofMention: ofMention, unresolved: unresolved, unitsOfMention: units,
      statedCountries: stated, ofAffiliation: meanings(affiliations, number))
  }
}
