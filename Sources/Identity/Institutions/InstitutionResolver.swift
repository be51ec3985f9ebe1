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
  static func resolve(_ affiliations: [[Affiliation]], persons: [Int32]?) -> InstitutionResolution {
    var resolver = InstitutionResolver()
    resolver.collect(affiliations, persons: persons)
    resolver.compareAll()
    resolver.joinAll()
    return resolver.resolution(affiliations)
  }

  /// A name that one or more affiliations write with the same words.
  private struct Node {
    var name: InstitutionName
    var variants: [(name: InstitutionName, count: Int)]
    var persons: Set<Int32>
    var countries: [String: Int] = [:]
  }

  /// Two names and what they say of each other, with the people who write both.
  private struct Pair {
    var a: Int
    var b: Int
    var comparison: InstitutionComparison
    var logOdds: Double
    var shared: Int
  }

  private var nodes: [Node] = []
  private var nodesOfMention: [[Int32]] = []
  private var parsed: [String: (nodes: [Int32], units: [String], country: String?)] = [:]
  private var pairs: [Pair] = []
  /// For each node, the indices of its pairs that fit or are the same.
  private var fittingPairs: [[Int]] = []
  private var sets = UnionFind(count: 0)
  private var joins: [(node: Int, join: Join)] = []

  // MARK: Names

  private mutating func collect(_ affiliations: [[Affiliation]], persons: [Int32]?) {
    var index: [String: Int32] = [:]
    var variantIndex: [String: Int] = [:]
    nodesOfMention.reserveCapacity(affiliations.count)
    for (mention, list) in affiliations.enumerated() {
      var ofMention: [Int32] = []
      for affiliation in list {
        let known = Self.parseKey(affiliation)
        if parsed[known] == nil {
          let result = AffiliationParser.parse(affiliation)
          let ids = result.institutions.map { name -> Int32 in
            let key = Self.nodeKey(name)
            if let id = index[key] { return id }
            let id = Int32(nodes.count)
            index[key] = id
            nodes.append(Node(name: name, variants: [], persons: []))
            return id
          }
          parsed[known] = (ids, result.units, result.country)
          for (id, name) in zip(ids, result.institutions) where variantIndex["\(id) \(name.display)"] == nil {
            variantIndex["\(id) \(name.display)"] = nodes[Int(id)].variants.count
            nodes[Int(id)].variants.append((name, 0))
            for acronym in name.acronyms where !nodes[Int(id)].name.acronyms.contains(acronym) {
              nodes[Int(id)].name.acronyms.append(acronym)
            }
          }
        }
        let entry = parsed[known]!
        let names = entry.nodes.isEmpty ? [] : AffiliationParser.parse(affiliation).institutions
        for (id, name) in zip(entry.nodes, names) {
          if let variant = variantIndex["\(id) \(name.display)"] {
            nodes[Int(id)].variants[variant].count += 1
          }
          if let person = persons?[mention] { nodes[Int(id)].persons.insert(person) }
          if let country = name.country { nodes[Int(id)].countries[country, default: 0] += 1 }
          if !ofMention.contains(id) { ofMention.append(id) }
        }
      }
      nodesOfMention.append(ofMention)
    }
  }

  private static func parseKey(_ affiliation: Affiliation) -> String {
    affiliation.country.map { affiliation.written + "\u{1}" + $0 } ?? affiliation.written
  }

  /// Names of general words are one only where place or parent agree.
  private static func nodeKey(_ name: InstitutionName) -> String {
    guard name.isGeneric, name.concepts.allSatisfy({ Gazetteer.country(ofCity: $0) == nil }) else {
      return name.key
    }
    return "\(name.key)|\(name.city ?? "")|\(name.country ?? "")|\(name.parent.joined(separator: " "))"
  }

  // MARK: Pairs

  private mutating func compareAll() {
    // Names meet under the sound of a word of their own, under their initials, and under beginnings of words.
    var buckets: [String: [Int]] = [:]
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
      for word in TextFolding.tokens(node.name.display).prefix(2) where word.utf8.count >= 3 {
        keys.insert("b" + word.prefix(3))
      }
      for key in keys { buckets[key, default: []].append(id) }
    }
    var seen: Set<Int> = []
    for key in buckets.keys.sorted() {
      let members = buckets[key]!
      guard members.count > 1, members.count <= 1000 else { continue }
      for (i, a) in members.enumerated() {
        for b in members[(i + 1)...] where seen.insert(a * nodes.count + b).inserted {
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
    func join(_ pair: Pair) {
      let a = sets.root(of: pair.a)
      let b = sets.root(of: pair.b)
      guard a != b, !conflict(a, b), let (kept, vanished) = sets.join(a, b) else { return }
      members[kept]! += members[vanished]!
      members[vanished] = nil
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

  // MARK: Result

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
      let name = InstitutionNaming.displayName(variants)
      let slug = TextFolding.slug(name).isEmpty ? "institution" : TextFolding.slug(name)
      slugs[slug, default: 0] += 1
      var countries: [String: Int] = [:]
      for id in group { for (code, count) in nodes[id].countries { countries[code, default: 0] += count } }
      let country = countries.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      var counts: [String: Int] = [:]
      for variant in variants { counts[variant.name.display, default: 0] += variant.count }
      return Institution(
        id: slugs[slug]! == 1 ? slug : "\(slug)-\(slugs[slug]!)", name: name,
        shortName: InstitutionNaming.shortName(variants, displayName: name), country: country,
        variants: counts.map { .init(name: $0.key, count: $0.value) }.sorted {
          ($1.count, $0.name) < ($0.count, $1.name)
        },
        joins: joinsOfGroup[index])
    }
    var unresolved: [(text: String, count: Int)] = []
    var unresolvedIndex: [String: Int] = [:]
    var units: [[String]] = []
    var stated: [[String]] = []
    for list in affiliations {
      var unitsHere: [String] = []
      var countriesHere: [String] = []
      for affiliation in list {
        let entry = parsed[Self.parseKey(affiliation)]!
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
