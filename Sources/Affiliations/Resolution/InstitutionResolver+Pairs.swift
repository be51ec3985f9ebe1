import ByteFormats

extension InstitutionResolver {
  /// Names meet under no word that more of them share.
  private static let largestBucket = 250

  mutating func compareAll() {
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
    for (a, b) in met {
      let comparison = InstitutionComparison.compare(nodes[a].name, nodes[b].name)
      let shared = nodes[a].persons.intersection(nodes[b].persons).count
      let weight = comparison.relation == .different ? 0 : Double(min(shared, 3)) * 1.5
      pairs.append(
        Pair(a: a, b: b, comparison: comparison, logOdds: comparison.logOdds + weight, shared: shared))
    }
    pairs.sort { ($1.logOdds, $0.a, $0.b) < ($0.logOdds, $1.a, $1.b) }
    fittingPairs = [[Int]](repeating: [], count: nodes.count)
    for (index, pair) in pairs.enumerated()
    where pair.comparison.relation == .fits || pair.comparison.relation == .same {
      fittingPairs[pair.a].append(index)
      fittingPairs[pair.b].append(index)
    }
  }
}
