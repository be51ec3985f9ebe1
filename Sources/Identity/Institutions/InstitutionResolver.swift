import Bibliography

/// What was concluded of the affiliations of a corpus.
struct InstitutionResolution {
  /// The institutions, in the order in which the corpus first names them.
  var institutions: [Institution]
  /// For each mention, the indices of its institutions, without repetition, in the affiliations' order.
  var ofMention: [[Int32]]
  /// Affiliations as written in which no institution was found, with their counts, in order of appearance.
  var unresolved: [(text: String, count: Int)]
  /// For each mention, the departments and laboratories that its affiliations name.
  var unitsOfMention: [[String]]
  /// For each mention, the countries that its affiliations state, whether or not an institution was found.
  var statedCountries: [[String]]
}

/// Finds out which institutions the affiliations of a corpus mean, from what the corpus itself says.
///
/// Names with the same words in any known language fall together first; then spellings that fit each other:
/// acronyms with the names whose initials they are, names with and without their parent, translations that one
/// person writes both. A spelling that fits several institutions is joined to none of them, unless the people who
/// write it settle which. Every join beyond the same words keeps its reasons.
struct InstitutionResolver {
  /// Resolves the affiliations of the mentions.
  ///
  /// - Parameters:
  ///   - affiliations: the affiliations of each mention, as written.
  ///   - persons: a person's label for each mention, from an earlier pass; nil before any is known.
  /// - Complexity: O(a + p) for a affiliations and p pairs of names that share a word of their own.
  static func resolve(
    _ affiliations: [[Affiliation]], persons: [Int32]?, readings: inout AffiliationReadings,
    rollUp: InstitutionRollUp = .institution
  ) -> InstitutionResolution {
    var resolver = InstitutionResolver(registry: readings.registry, rollUp: rollUp)
    resolver.collect(affiliations, persons: persons, readings: &readings)
    if rollUp != .written {
      resolver.compareAll()
      resolver.joinAll()
    } else {
      resolver.sets = UnionFind(count: resolver.nodes.count)
    }
    if rollUp == .parent || rollUp == .country { resolver.joinUpwards() }
    return resolver.resolution(affiliations)
  }

  private init(registry: Registry?, rollUp: InstitutionRollUp) {
    self.registry = registry
    self.rollUp = rollUp
  }

  /// A name that one or more affiliations write with the same words.
  private struct Node {
    var name: InstitutionName
    var variants: [(name: InstitutionName, count: Int)]
    var persons: Set<Int32>
    var countries: [String: Int] = [:]
    /// The number of the organisation in the registry that the name was found as.
    var organization: Int?
    /// How sure that is.
    var probability = 1.0
  }

  /// Two names and what they say of each other, with the people who write both.
  private struct Pair {
    var a: Int
    var b: Int
    var comparison: InstitutionComparison
    var logOdds: Double
    var shared: Int
  }

  private let registry: Registry?
  private let rollUp: InstitutionRollUp
  private var nodes: [Node] = []
  private var nodesOfMention: [[Int32]] = []
  private var parsed: [String: Parsed] = [:]
  private var pairs: [Pair] = []
  /// For each node, the indices of its pairs that fit or are the same.
  private var fittingPairs: [[Int]] = []
  private var sets = UnionFind(count: 0)
  private var joins: [(node: Int, join: Join)] = []

  // MARK: Names

  /// An affiliation's nodes, each with the variant of its name.
  private struct Parsed {
    var nodes: [(node: Int32, variant: Int, country: String?)]
    var units: [String]
    var country: String?
  }

  private mutating func collect(
    _ affiliations: [[Affiliation]], persons: [Int32]?, readings: inout AffiliationReadings
  ) {
    var index: [String: Int32] = [:]
    var variantIndex: [String: Int] = [:]
    nodesOfMention.reserveCapacity(affiliations.count)
    func add(_ name: InstitutionName, key: String, written: InstitutionName) -> (Int32, Int) {
      let key = rollUp == .written ? key + "|" + written.display : key
      let id = index[key] ?? Int32(nodes.count)
      if Int(id) == nodes.count {
        index[key] = id
        nodes.append(Node(name: name, variants: [], persons: []))
      }
      let variantKey = "\(id) \(written.display)"
      let variant = variantIndex[variantKey] ?? nodes[Int(id)].variants.count
      if variant == nodes[Int(id)].variants.count {
        variantIndex[variantKey] = variant
        nodes[Int(id)].variants.append((written, 0))
        for acronym in written.acronyms where !nodes[Int(id)].name.acronyms.contains(acronym) {
          nodes[Int(id)].name.acronyms.append(acronym)
        }
      }
      return (id, variant)
    }
    for (mention, list) in affiliations.enumerated() {
      var ofMention: [Int32] = []
      for affiliation in list {
        let known = AffiliationReadings.key(of: affiliation)
        if parsed[known] == nil {
          let reading = readings.reading(of: affiliation)
          var found = reading.names.map { name -> (node: Int32, variant: Int, country: String?) in
            let (node, variant) = add(name, key: Self.nodeKey(name), written: name)
            return (node, variant, name.country)
          }
          for (match, text) in zip(reading.matches, reading.matchedTexts) {
            let name = registryName(match.organization)
            let (node, variant) = add(name, key: "ror:\(match.organization)", written: InstitutionName(text))
            if nodes[Int(node)].organization == nil { nodes[Int(node)].probability = match.probability }
            nodes[Int(node)].organization = match.organization
            nodes[Int(node)].probability = max(nodes[Int(node)].probability, match.probability)
            found.append((node, variant, name.country))
          }
          parsed[known] = Parsed(nodes: found, units: reading.units, country: reading.country)
        }
        for (id, variant, country) in parsed[known]!.nodes {
          nodes[Int(id)].variants[variant].count += 1
          if let person = persons?[mention] { nodes[Int(id)].persons.insert(person) }
          if let country { nodes[Int(id)].countries[country, default: 0] += 1 }
          if !ofMention.contains(id) { ofMention.append(id) }
        }
      }
      nodesOfMention.append(ofMention)
    }
  }

  /// The name of an organisation of the registry, with its acronyms.
  private func registryName(_ number: Int) -> InstitutionName {
    let organization = registry!.organization(number)
    let acronyms = organization.names.filter { $0.kind == .acronym }.map {
      TextFolding.folded($0.text, separator: "")
    }
    let country = organization.country.isEmpty ? nil : organization.country
    let city = organization.city.isEmpty ? nil : TextFolding.folded(organization.city)
    let display = InstitutionNaming.withoutCountry(organization.displayName)
    return InstitutionName(display, acronyms: acronyms, country: country, city: city)
  }

  /// Names of general words are one only where place or parent agree.
  private static func nodeKey(_ name: InstitutionName) -> String {
    if UniversitySystems.needsCampus(name) { return "\(name.key)|\(name.city ?? "")" }
    guard name.isGeneric, name.concepts.allSatisfy({ Gazetteer.country(ofCity: $0) == nil }) else {
      return name.key
    }
    return "\(name.key)|\(name.city ?? "")|\(name.country ?? "")|\(name.parent.joined(separator: " "))"
  }

  // MARK: Pairs

  /// Names meet under no word that more of them share.
  private static let largestBucket = 250

  private mutating func compareAll() {
    // Names meet under the sound of a word of their own, under their initials, and under beginnings of words.
    var buckets: [String: [Int]] = [:]
    var blendable: [String: (names: [Int], blends: [Int])] = [:]
    for (id, node) in nodes.enumerated() {
      var keys: Set<String> = []
      let own = node.name.distinctive
      for word in own.isEmpty ? node.name.concepts : own {
        keys.insert("w" + InstitutionComparison.sound(word).prefix(4))
      }
      for acronym in [node.name.ownAcronym].compactMap({ $0 }) + node.name.acronyms {
        keys.insert("a" + acronym)
      }
      if node.name.ownAcronym == nil { for initials in node.name.initials { keys.insert("a" + initials) } }
      if node.name.ownAcronym != nil, node.name.concepts.count > 1 {
        for word in node.name.concepts.dropFirst() {
          keys.insert("w" + InstitutionComparison.sound(word).prefix(4))
        }
      }
      // Only a single word of no kind can be a blend (`Caltech`): it meets all names that begin alike.
      let isBlend = node.name.kind == nil && node.name.concepts.count == 1
      for word in TextFolding.tokens(node.name.display).prefix(isBlend ? 1 : 2)
      where word.utf8.count >= 6 || !isBlend && word.utf8.count >= 3 {
        blendable[String(word.prefix(3)), default: ([], [])].names.append(id)
        if isBlend { blendable[String(word.prefix(3))]!.blends.append(id) }
      }
      for key in keys { buckets[key, default: []].append(id) }
    }
    var seen: Set<Int> = []
    var met: [(a: Int, b: Int)] = []
    for key in buckets.keys.sorted() {
      let members = buckets[key]!
      guard members.count > 1, members.count <= Self.largestBucket else { continue }
      for (i, a) in members.enumerated() {
        for b in members[(i + 1)...] where seen.insert(a * nodes.count + b).inserted { met.append((a, b)) }
      }
    }
    for key in blendable.keys.sorted() {
      let (names, blends) = blendable[key]!
      guard blends.count * names.count < 20_000 else { continue }
      for blend in blends {
        for name in names where name != blend {
          let (a, b) = (min(blend, name), max(blend, name))
          if seen.insert(a * nodes.count + b).inserted { met.append((a, b)) }
        }
      }
    }
    do {
      do {
        for (a, b) in met {
          let comparison = InstitutionComparison.compare(nodes[a].name, nodes[b].name)
          let shared = nodes[a].persons.intersection(nodes[b].persons).count
          let weight = comparison.relation == .different ? 0 : Double(min(shared, 3)) * 1.5
          pairs.append(
            Pair(a: a, b: b, comparison: comparison, logOdds: comparison.logOdds + weight, shared: shared))
        }
      }
    }
    pairs.sort { ($1.logOdds, $0.a, $0.b) < ($0.logOdds, $1.a, $1.b) }
    fittingPairs = [[Int]](repeating: [], count: nodes.count)
    for (index, pair) in pairs.enumerated()
    where pair.comparison.relation == .fits || pair.comparison.relation == .same {
      fittingPairs[pair.a].append(index)
      fittingPairs[pair.b].append(index)
    }
  }

  // MARK: Joining

  private mutating func joinAll() {
    sets = UnionFind(count: nodes.count)
    var excluded: [Int: Set<Int>] = [:]
    for pair in pairs where pair.comparison.relation == .different {
      excluded[pair.a, default: []].insert(pair.b)
      excluded[pair.b, default: []].insert(pair.a)
    }
    var members: [Int: [Int]] = [:]
    for id in nodes.indices { members[id] = [id] }
    func conflict(_ a: Int, _ b: Int) -> Bool {
      // A short spelling may differ from another short one without excluding it (`FHI Berlin`, `Fritz Haber`):
      // the sets exclude each other when full names of both do.
      members[a]!.contains { left in
        guard let others = excluded[left] else { return false }
        return members[b]!.contains {
          others.contains($0) && nodes[left].name.ownAcronym == nil && nodes[$0].name.ownAcronym == nil
        }
      }
    }
    var organizations: [Int: Int] = [:]
    for (id, node) in nodes.enumerated() { organizations[id] = node.organization }
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
  private mutating func joinUpwards() {
    var first: [String: Int] = [:]
    for id in nodes.indices {
      let node = nodes[id]
      var key: String?
      if rollUp == .country {
        key = node.countries.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
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

  // MARK: Result

  private static func counted(_ variants: [(name: InstitutionName, count: Int)]) -> [Institution.Variant] {
    var counts: [String: Int] = [:]
    for variant in variants { counts[variant.name.display, default: 0] += variant.count }
    return counts.map { .init(name: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
  }

  private mutating func resolution(_ affiliations: [[Affiliation]]) -> InstitutionResolution {
    var number: [Int: Int32] = [:]
    var groups: [[Int]] = []
    for id in nodes.indices {
      let root = sets.root(of: id)
      if let group = number[root] {
        groups[Int(group)].append(id)
      } else {
        number[root] = Int32(groups.count)
        groups.append([id])
      }
    }
    var joinsOfGroup = [[Join]](repeating: [], count: groups.count)
    for (node, join) in joins { joinsOfGroup[Int(number[sets.root(of: node)]!)].append(join) }
    var slugs: [String: Int] = [:]
    let institutions = groups.enumerated().map { index, group -> Institution in
      let variants = group.flatMap { nodes[$0].variants }
      let organization = group.compactMap { nodes[$0].organization }.first
        .map { rollUp == .parent ? registry!.topParent(of: $0) : $0 }
      let known = organization.map { registry!.organization($0) }
      let name = known.map(\.displayName) ?? InstitutionNaming.displayName(variants)
      let slug = TextFolding.slug(name).isEmpty ? "institution" : TextFolding.slug(name)
      slugs[slug, default: 0] += 1
      var countries: [String: Int] = [:]
      for id in group { for (code, count) in nodes[id].countries { countries[code, default: 0] += count } }
      var country = countries.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      if let known, !known.country.isEmpty { country = known.country }
      if rollUp == .country, let country {
        let english = Gazetteer.englishName(of: country)
        return Institution(
          id: country.lowercased(), name: english, shortName: english, country: country,
          variants: Self.counted(variants), joins: [])
      }
      let short =
        known.flatMap { $0.names.first { $0.kind == .acronym }?.text }
        ?? InstitutionNaming.shortName(variants, displayName: name)
      return Institution(
        id: known?.id ?? (slugs[slug]! == 1 ? slug : "\(slug)-\(slugs[slug]!)"), registryID: known?.id,
        name: name,
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
      statedCountries: stated)
  }
}
