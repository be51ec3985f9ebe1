#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What speaks for and against a candidate, as numbers in a fixed order.
struct MatchFeatures {
  /// The names of the numbers; `Scripts/train-matching.py` reads them from `collegium registry candidates`.
  static let names: [String] = [
    "kind", "name words", "name weight", "matched share", "unmatched weight", "doubtful share", "exact",
    "ordered share",
    "inner extras", "inner extra weight", "inner break", "inner commas", "left break", "right break",
    "left rarity",
    "right rarity", "left kind", "right kind", "segment rest", "segment rest share", "text share",
    "segment from start",
    "segment from end", "segments", "own matched", "own missing", "matched kind", "name kind",
    "higher kinds elsewhere",
    "universities elsewhere", "country", "country anywhere", "implied country", "city outside", "city inside",
    "city known", "region", "namesakes", "status", "education", "healthcare", "company", "facility",
    "government",
    "nonprofit", "prominence", "capitals", "letters", "bracketed", "host", "positions", "country stated",
    "inside a whole name", "overlapped weight", "better rivals", "parent beside", "child beside",
    "same words rivals",
    "first position", "last position", "positions behind", "rough", "rough lead",
  ]

  /// Fills `row` with a candidate's numbers.
  static func fill(
    _ row: inout [Float], _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ query: AffiliationQuery,
    _ words: [ScannedWord], _ hosts: [UInt64], _ index: RegistryIndex
  ) {
    row.removeAll(keepingCapacity: true)
    let name = index.names[Int(candidate.name)]
    let organization = index.organizations[Int(candidate.organization)]
    let positions = query.positions
    let (first, last) = (Int(candidate.first), Int(candidate.last))
    let weight = max(name.weight, 0.1)
    func add(_ value: Float) { row.append(value) }
    func add(_ value: Bool) { row.append(value ? 1 : 0) }

    add(Float(name.kind))
    add(Float(name.wordCount))
    add(weight)
    add(candidate.matched / weight)
    add(weight - candidate.matched)
    add(candidate.doubtful / max(candidate.matched, 0.1))
    add(candidate.isExact)
    add(candidate.matchedCount > 1 ? Float(candidate.inOrder) / Float(candidate.matchedCount - 1) : 1)
    add(Float(candidate.extraCount))
    add(candidate.extra)
    add(Float(candidate.innerBreak.rawValue))
    add(Float(candidate.innerCommas))

    let isLast = last + 1 >= positions.count
    let leftBreak = first == 0 ? ScannedWord.Break.strong : positions[first].gap
    let rightBreak = isLast ? ScannedWord.Break.strong : positions[last + 1].gap
    add(Float(leftBreak.rawValue))
    add(Float(rightBreak.rawValue))
    add(first > 0 && leftBreak < .weak ? positions[first - 1].rarity : 0)
    add(!isLast && rightBreak < .weak ? positions[last + 1].rarity : 0)
    add(first > 0 ? Float(positions[first - 1].kind) : -1)
    add(!isLast ? Float(positions[last + 1].kind) : -1)

    // The rest of the segments in which it lies.
    var rest: Float = candidate.extra
    var place = first - 1
    while place >= 0, query.segments[place] == query.segments[first] {
      rest += positions[place].rarity
      place -= 1
    }
    place = last + 1
    while place < positions.count, query.segments[place] == query.segments[last] {
      rest += positions[place].rarity
      place += 1
    }
    add(rest)
    add(rest / (rest + candidate.matched))
    add(candidate.matched / max(query.weight, 0.1))
    add(Float(query.segments[first]))
    add(Float(query.segmentCount - 1) - Float(query.segments[last]))
    add(Float(query.segmentCount))
    add(candidate.ownMatched)
    add(candidate.ownMissing)
    add(Float(candidate.matchedKind))
    add(Float(candidate.nameKind))
    var higher: Float = 0
    var universities: Float = 0
    for place in positions.indices where place < first || place > last {
      if positions[place].kind > candidate.matchedKind { higher += 1 }
      if positions[place].kind == 5 { universities += 1 }
    }
    add(higher)
    add(universities)
    addPlaces(
      &row, candidate, organization, query, firstWord: positions[first].word, lastWord: positions[last].word)

    add(log(Float(max(name.namesakes, 1))))
    add(Float(organization.status))
    for bit in [0, 1, 2, 6, 5, 4] as [UInt16] { add(organization.types >> bit & 1 == 1) }
    add(Float(organization.prominence))
    let word = words[Int(positions[first].word)]
    add(word.isCapitals)
    add(name.wordCount == 1 ? Float(word.length) : 99)
    add(word.isBracketed)
    add(organization.hostHash != 0 && hosts.contains(organization.hostHash))
    add(Float(positions.count))
    add(Float(query.mentions.count))
    addRivals(&row, candidate, candidates, index)
    add(Float(first))
    add(Float(last))
    add(Float(positions.count - 1 - last))
    add(candidate.rough)
    add(
      candidate.rough
        - (candidates.lazy.filter { $0.organization != candidate.organization }.map(\.rough).max() ?? -2))
  }

  private static func addPlaces(
    _ row: inout [Float], _ candidate: MatchCandidate, _ organization: IndexLayout.Organization,
    _ query: AffiliationQuery, firstWord: Int32, lastWord: Int32
  ) {
    func relation(_ country: UInt16) -> Float {
      country == organization.country ? 2 : CountryPhrases.areNear(country, organization.country) ? 1 : -1
    }
    let after = query.mentions.first { $0.start > lastWord }
    let stated = after ?? query.mentions.last { $0.end < firstWord } ?? query.mentions.last
    row.append(stated.map { relation($0.country) } ?? 0)
    row.append(query.mentions.map { relation($0.country) }.max() ?? 0)
    row.append(query.impliedCountries.map(relation).max() ?? 0)
    let city = query.firstWord(ofPhrase: organization.cityHash)
    let isInside = city.map { $0 >= firstWord && $0 <= lastWord } ?? false
    row.append(city != nil && !isInside ? 1 : 0)
    row.append(isInside ? 1 : 0)
    row.append(organization.cityHash != 0 ? 1 : 0)
    row.append(query.firstWord(ofPhrase: organization.regionHash) != nil ? 1 : 0)
  }

  private static func addRivals(
    _ row: inout [Float], _ candidate: MatchCandidate, _ candidates: [MatchCandidate], _ index: RegistryIndex
  ) {
    var isInside = false
    var overlapped: Float = 0
    var better: Float = 0
    var parent: Float = 0
    var child: Float = 0
    var sameWords: Float = 0
    let relations = index.organizations[Int(candidate.organization)]
    let related = index.relations[
      Int(relations.firstRelation)..<Int(relations.firstRelation + relations.relationCount)]
    for other in candidates where other.organization != candidate.organization {
      if other.isExact, candidate.isInside(other) { isInside = true }
      if candidate.overlaps(other) {
        overlapped = max(overlapped, other.matched)
        if other.rough > candidate.rough { better += 1 }
        if other.first == candidate.first, other.last == candidate.last, other.matched >= candidate.matched {
          sameWords += 1
        }
      }
      let share = other.matched / max(index.names[Int(other.name)].weight, 0.1)
      for relation in related where Int32(bitPattern: relation.organization) == other.organization {
        if relation.kind == UInt32(RegistryOrganization.RelationKind.parent.rawValue) {
          parent = max(parent, share)
        }
        if relation.kind == UInt32(RegistryOrganization.RelationKind.child.rawValue) {
          child = max(child, share)
        }
      }
    }
    row.append(isInside ? 1 : 0)
    row.append(overlapped)
    row.append(better)
    row.append(parent)
    row.append(child)
    row.append(sameWords)
  }
}
