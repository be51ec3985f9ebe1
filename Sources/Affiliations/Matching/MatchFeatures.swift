import ByteFormats

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
    "own rest before", "own rest behind", "rarest rest", "own share", "spelled otherwise", "exact apart",
    "kinds unclaimed", "own unclaimed", "rarest matched", "places in the name",
    "host label", "cities", "placed share", "another name apart", "rest without places", "place",
    "rivals better placed", "rivals placed alike", "best place of rivals",
  ]

  /// Writes a candidate's numbers into `row`, which has room for all of ``names``.
  static func fill(
    _ row: UnsafeMutablePointer<Float>, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ query: AffiliationQuery, _ words: [ScannedWord], _ hosts: [UInt64], _ index: RegistryIndex
  ) {
    var row = MatchRow(row)
    let name = index.names[Int(candidate.name)]
    let organization = index.organizations[Int(candidate.organization)]
    addName(&row, candidate, name)
    addSurroundings(&row, candidate, query)
    addPlaces(
      &row, candidate, organization, query, firstWord: query.positions[Int(candidate.first)].word,
      lastWord: query.positions[Int(candidate.last)].word)
    addOrganization(&row, candidate, name, organization, query, words, hosts)
    addRivals(&row, candidate, candidates, organization, index)
    row.add(Float(candidate.first))
    row.add(Float(candidate.last))
    row.add(Float(query.positions.count - 1 - Int(candidate.last)))
    row.add(candidate.rough)
    var rival: Float = -2
    for other in candidates where other.organization != candidate.organization {
      rival = max(rival, other.rough)
    }
    row.add(candidate.rough - rival)
    addRest(&row, candidate, candidates, query)
    row.add(name.isHostLabel)
    row.add(Float(query.cityCount))
    row.add((candidate.matched + candidate.placed) / max(name.weight, 0.1))
    row.add(candidate.also)
    addPlacesOfRivals(&row, candidate, candidates, query)
  }

  /// What the places of the text say of a candidate beside its rivals for the same words.
  private static func addPlacesOfRivals(
    _ row: inout MatchRow, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ query: AffiliationQuery
  ) {
    var rest = query.weightWithoutPlaces
    for place in Int(candidate.first)...Int(candidate.last) where !query.isPlace[place] {
      rest -= query.positions[place].rarity
    }
    row.add(max(rest, 0))
    row.add(candidate.place)
    var better: Float = 0
    var alike: Float = 0
    var best: Float = -2
    for other in candidates where other.organization != candidate.organization && candidate.overlaps(other) {
      best = max(best, other.place)
      guard other.matched >= 0.9 * candidate.matched else { continue }
      if other.place > candidate.place { better += 1 } else if other.place == candidate.place { alike += 1 }
    }
    row.add(better)
    row.add(alike)
    row.add(best)
  }

  private static func addName(_ row: inout MatchRow, _ candidate: MatchCandidate, _ name: IndexLayout.Name) {
    let weight = max(name.weight, 0.1)
    row.add(Float(name.kind))
    row.add(Float(name.wordCount))
    row.add(weight)
    row.add(candidate.matched / weight)
    row.add(weight - candidate.matched)
    row.add(candidate.doubtful / max(candidate.matched, 0.1))
    row.add(candidate.isExact)
    row.add(candidate.matchedCount > 1 ? Float(candidate.inOrder) / Float(candidate.matchedCount - 1) : 1)
    row.add(Float(candidate.extraCount))
    row.add(candidate.extra)
    row.add(Float(candidate.innerBreak.rawValue))
    row.add(Float(candidate.innerCommas))
  }

  /// What stands around the candidate.
  private static func addSurroundings(
    _ row: inout MatchRow, _ candidate: MatchCandidate, _ query: AffiliationQuery
  ) {
    let count = query.positions.count
    let (first, last) = (Int(candidate.first), Int(candidate.last))
    let isLast = last + 1 >= count
    let leftBreak = first == 0 ? ScannedWord.Break.strong : query.positions[first].gap
    let rightBreak = isLast ? ScannedWord.Break.strong : query.positions[last + 1].gap
    row.add(Float(leftBreak.rawValue))
    row.add(Float(rightBreak.rawValue))
    row.add(first > 0 && leftBreak < .weak ? query.positions[first - 1].rarity : 0)
    row.add(!isLast && rightBreak < .weak ? query.positions[last + 1].rarity : 0)
    row.add(first > 0 ? Float(query.positions[first - 1].kind) : -1)
    row.add(!isLast ? Float(query.positions[last + 1].kind) : -1)
    // The rest of the segments in which it lies.
    var rest: Float = candidate.extra
    var place = first - 1
    while place >= 0, query.segments[place] == query.segments[first] {
      rest += query.positions[place].rarity
      place -= 1
    }
    place = last + 1
    while place < count, query.segments[place] == query.segments[last] {
      rest += query.positions[place].rarity
      place += 1
    }
    row.add(rest)
    row.add(rest / (rest + candidate.matched))
    row.add(candidate.matched / max(query.weight, 0.1))
    row.add(Float(query.segments[first]))
    row.add(Float(query.segmentCount - 1) - Float(query.segments[last]))
    row.add(Float(query.segmentCount))
    row.add(candidate.ownMatched)
    row.add(candidate.ownMissing)
    row.add(Float(candidate.matchedKind))
    row.add(Float(candidate.nameKind))
    var higher: Float = 0
    var universities: Float = 0
    for place in 0..<count where place < first || place > last {
      let kind = query.positions[place].kind
      if kind > candidate.matchedKind { higher += 1 }
      if kind == 5 { universities += 1 }
    }
    row.add(higher)
    row.add(universities)
  }

  private static func addPlaces(
    _ row: inout MatchRow, _ candidate: MatchCandidate, _ organization: IndexLayout.Organization,
    _ query: AffiliationQuery, firstWord: Int32, lastWord: Int32
  ) {
    func relation(_ country: UInt16) -> Float {
      country == organization.country ? 2 : CountryPhrases.areNear(country, organization.country) ? 1 : -1
    }
    var before: Float?
    var behind: Float?
    var anywhere: Float?
    for mention in query.mentions {
      let relation = relation(mention.country)
      anywhere = max(anywhere ?? -1, relation)
      if mention.start > lastWord { behind = behind ?? relation }
      if mention.end < firstWord { before = relation }
    }
    row.add(behind ?? before ?? query.mentions.last.map { relation($0.country) } ?? 0)
    row.add(anywhere ?? 0)
    var implied: Float?
    for country in query.impliedCountries { implied = max(implied ?? -1, relation(country)) }
    row.add(implied ?? 0)
    let city = query.firstWord(ofPhrase: organization.cityHash)
    let isInside = city.map { $0 >= firstWord && $0 <= lastWord } ?? false
    row.add(city != nil && !isInside)
    row.add(isInside)
    row.add(organization.cityHash != 0)
    row.add(query.firstWord(ofPhrase: organization.regionHash) != nil)
  }

  private static func addOrganization(
    _ row: inout MatchRow, _ candidate: MatchCandidate, _ name: IndexLayout.Name,
    _ organization: IndexLayout.Organization, _ query: AffiliationQuery, _ words: [ScannedWord],
    _ hosts: [UInt64]
  ) {
    row.add(log(Float(max(name.namesakes, 1))))
    row.add(Float(organization.status))
    // Education, healthcare, company, facility, government, nonprofit.
    for bit: UInt16 in [0, 1, 2, 6, 5, 4] { row.add(organization.types >> bit & 1 == 1) }
    row.add(Float(organization.prominence))
    let word = words[Int(query.positions[Int(candidate.first)].word)]
    row.add(word.isCapitals)
    row.add(name.wordCount == 1 ? Float(word.length) : 99)
    row.add(word.isBracketed)
    row.add(organization.hostHash != 0 && hosts.contains(organization.hostHash))
    row.add(Float(query.positions.count))
    row.add(Float(query.mentions.count))
  }

  private static func addRivals(
    _ row: inout MatchRow, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ organization: IndexLayout.Organization, _ index: RegistryIndex
  ) {
    var isInside = false
    var overlapped: Float = 0
    var better: Float = 0
    var parent: Float = 0
    var child: Float = 0
    var sameWords: Float = 0
    let firstRelation = Int(organization.firstRelation)
    for other in candidates where other.organization != candidate.organization {
      if other.isExact, candidate.isInside(other) { isInside = true }
      if candidate.overlaps(other) {
        overlapped = max(overlapped, other.matched)
        if other.rough > candidate.rough { better += 1 }
        if other.first == candidate.first, other.last == candidate.last, other.matched >= candidate.matched {
          sameWords += 1
        }
      }
    }
    // Most relations are to organisations that are no candidates: a bit for each of those says so at once.
    let some = candidates.reduce(UInt64(0)) { $0 | 1 << UInt64($1.organization & 63) }
    for place in firstRelation..<(firstRelation + Int(organization.relationCount)) {
      let relation = index.relations[place]
      guard relation.kind <= 1, some >> UInt64(relation.organization & 63) & 1 == 1 else { continue }
      for other in candidates where other.organization == Int32(bitPattern: relation.organization) {
        let share = other.matched / max(index.names[Int(other.name)].weight, 0.1)
        if relation.kind == UInt32(RegistryOrganization.RelationKind.parent.rawValue) {
          parent = max(parent, share)
        } else {
          child = max(child, share)
        }
      }
    }
    row.add(isInside)
    row.add(overlapped)
    row.add(better)
    row.add(parent)
    row.add(child)
    row.add(sameWords)
  }

  /// What the candidate leaves unexplained: words of a name's own beside it, institutions that nothing claims.
  private static func addRest(
    _ row: inout MatchRow, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ query: AffiliationQuery
  ) {
    let count = query.positions.count
    let (first, last) = (Int(candidate.first), Int(candidate.last))
    func own(_ place: Int) -> Float {
      query.positions[place].isGeneric || query.isPlace[place] ? 0 : query.positions[place].rarity
    }
    var before: Float = 0
    var behind: Float = 0
    var rarest: Float = 0
    var place = first - 1
    while place >= 0, query.positions[place + 1].gap < .weak {
      before += own(place)
      rarest = max(rarest, own(place))
      place -= 1
    }
    place = last + 1
    while place < count, query.positions[place].gap < .weak {
      behind += own(place)
      rarest = max(rarest, own(place))
      place += 1
    }
    row.add(before)
    row.add(behind)
    row.add(rarest)
    row.add(candidate.ownMatched / max(candidate.ownMatched + candidate.ownMissing, 0.1))
    // The text spells an acronym out in words that are not this name's: `Institute of Sun Physics (ISP)`.
    row.add(first == last && query.spelledOut.contains(query.positions[first].word))
    var apart: Float = 0
    for other in candidates where other.isExact && !other.overlaps(candidate) {
      apart = max(apart, other.matched)
    }
    row.add(apart)
    // Kinds of organisations, and the words of their own beside them, that no whole name covers.
    var kinds: Float = 0
    var unclaimed: Float = 0
    for place in 0..<count where place < first || place > last {
      let kind = query.positions[place].kind
      guard kind >= 2 else { continue }
      let isClaimed = candidates.contains { $0.isExact && Int($0.first) <= place && place <= Int($0.last) }
      if isClaimed { continue }
      kinds += 1
      var near = place
      while near > 0, query.segments[near - 1] == query.segments[place] { near -= 1 }
      var sum: Float = 0
      while near < count, query.segments[near] == query.segments[place] {
        if near < first || near > last { sum += own(near) }
        near += 1
      }
      unclaimed = max(unclaimed, sum)
    }
    row.add(kinds)
    row.add(unclaimed)
    var rarestMatched: Float = 0
    var places: Float = 0
    for place in first...last {
      rarestMatched = max(rarestMatched, own(place))
      if query.isPlace[place] { places += 1 }
    }
    row.add(rarestMatched)
    row.add(places)
  }
}

/// A row of features under construction.
struct MatchRow {
  private let start: UnsafeMutablePointer<Float>
  private(set) var count = 0

  init(_ start: UnsafeMutablePointer<Float>) { self.start = start }

  @inline(__always) mutating func add(_ value: Float) {
    start[count] = value
    count += 1
  }

  @inline(__always) mutating func add(_ value: Bool) { add(value ? 1 : 0) }
}
