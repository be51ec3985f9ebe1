import ByteFormats

/// Measures candidates: what speaks for and against each, as the features that ``MatchFeature`` names.
enum MatchFeatures {
  /// Writes the features by which a candidate is judged by itself, all those of ``MatchFeature/firstStage``.
  static func fill(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ query: AffiliationQuery, _ words: [ScannedWord], _ hosts: [UInt64], _ index: RegistryIndex
  ) {
    let name = index.names[Int(candidate.name)]
    let organization = index.organizations[Int(candidate.organization)]
    addName(row, candidate, name)
    addSurroundings(row, candidate, query)
    addPlaces(
      row, candidate, organization, query, firstWord: query.positions[Int(candidate.first)].word,
      lastWord: query.positions[Int(candidate.last)].word)
    addOrganization(row, candidate, name, organization, query, words, hosts)
    addRivals(row, candidate, candidates, organization, index)
    row[.firstPosition] = Float(candidate.first)
    row[.lastPosition] = Float(candidate.last)
    row[.positionsBehind] = Float(query.positions.count - 1 - Int(candidate.last))
    row[.rough] = candidate.rough
    var rival: Float = -2
    for other in candidates where other.organization != candidate.organization {
      rival = max(rival, other.rough)
    }
    row[.roughLead] = candidate.rough - rival
    addRest(row, candidate, candidates, query)
    row.mark(.hostLabel, if: name.isHostLabel)
    row[.cities] = Float(query.cityCount)
    row[.placedShare] = (candidate.matched + candidate.placed) / max(name.weight, 0.1)
    row[.anotherNameApart] = candidate.also
    addPlacesOfRivals(row, candidate, candidates, query)
    addJoiners(row, candidate, query, words)
    addMentions(row, candidate, organization, query)
  }

  /// What the places of the text say of a candidate beside its rivals for the same words.
  private static func addPlacesOfRivals(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ query: AffiliationQuery
  ) {
    var rest = query.weightWithoutPlaces
    for place in Int(candidate.first)...Int(candidate.last) where !query.isPlace[place] {
      rest -= query.positions[place].rarity
    }
    row[.restWithoutPlaces] = max(rest, 0)
    row[.place] = candidate.place
    var better: Float = 0
    var alike: Float = 0
    var best: Float = -2
    for other in candidates where other.organization != candidate.organization && candidate.overlaps(other) {
      best = max(best, other.place)
      guard other.matched >= 0.9 * candidate.matched else { continue }
      if other.place > candidate.place { better += 1 } else if other.place == candidate.place { alike += 1 }
    }
    row[.rivalsBetterPlaced] = better
    row[.rivalsPlacedAlike] = alike
    row[.bestPlaceOfRivals] = best
  }

  private static func addName(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ name: IndexLayout.Name
  ) {
    let weight = max(name.weight, 0.1)
    row[.kind] = Float(name.kind)
    row[.nameWords] = Float(name.wordCount)
    row[.nameWeight] = weight
    row[.matchedShare] = candidate.matched / weight
    row[.unmatchedWeight] = weight - candidate.matched
    row[.doubtfulShare] = candidate.doubtful / max(candidate.matched, 0.1)
    row.mark(.exact, if: candidate.isExact)
    row[.orderedShare] =
      candidate.matchedCount > 1 ? Float(candidate.inOrder) / Float(candidate.matchedCount - 1) : 1
    row[.innerExtras] = Float(candidate.extraCount)
    row[.innerExtraWeight] = candidate.extra
    row[.innerBreak] = Float(candidate.innerBreak.rawValue)
    row[.innerCommas] = Float(candidate.innerCommas)
  }

  /// What surrounds the candidate.
  private static func addSurroundings(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ query: AffiliationQuery
  ) {
    let count = query.positions.count
    let (first, last) = (Int(candidate.first), Int(candidate.last))
    let isLast = last + 1 >= count
    let leftBreak = first == 0 ? ScannedWord.Break.strong : query.positions[first].gap
    let rightBreak = isLast ? ScannedWord.Break.strong : query.positions[last + 1].gap
    row[.leftBreak] = Float(leftBreak.rawValue)
    row[.rightBreak] = Float(rightBreak.rawValue)
    row[.leftRarity] = first > 0 && leftBreak < .weak ? query.positions[first - 1].rarity : 0
    row[.rightRarity] = !isLast && rightBreak < .weak ? query.positions[last + 1].rarity : 0
    row[.leftKind] = first > 0 ? Float(query.positions[first - 1].kind) : -1
    row[.rightKind] = !isLast ? Float(query.positions[last + 1].kind) : -1
    // The rest of its segments.
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
    row[.segmentRest] = rest
    row[.segmentRestShare] = rest / (rest + candidate.matched)
    row[.textShare] = candidate.matched / max(query.weight, 0.1)
    row[.segmentFromStart] = Float(query.segments[first])
    row[.segmentFromEnd] = Float(query.segmentCount - 1) - Float(query.segments[last])
    row[.segments] = Float(query.segmentCount)
    row[.ownMatched] = candidate.ownMatched
    row[.ownMissing] = candidate.ownMissing
    row[.matchedKind] = Float(candidate.matchedKind)
    row[.nameKind] = Float(candidate.nameKind)
    var higher: Float = 0
    var universities: Float = 0
    for place in 0..<count where place < first || place > last {
      let kind = query.positions[place].kind
      if kind > candidate.matchedKind { higher += 1 }
      if kind == 5 { universities += 1 }
    }
    row[.higherKindsElsewhere] = higher
    row[.universitiesElsewhere] = universities
  }

  private static func addPlaces(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ organization: IndexLayout.Organization,
    _ query: AffiliationQuery, firstWord: Int32, lastWord: Int32
  ) {
    func relation(_ mention: AffiliationQuery.Mention) -> Float {
      let country = organization.country
      if mention.country == country || mention.others.contains(country) { return 2 }
      return mention.isNear(country) ? 1 : -1
    }
    var before: Float?
    var behind: Float?
    var anywhere: Float?
    for mention in query.mentions {
      let relation = relation(mention)
      anywhere = max(anywhere ?? -1, relation)
      if mention.start > lastWord { behind = behind ?? relation }
      if mention.end < firstWord { before = relation }
    }
    row[.country] = behind ?? before ?? query.mentions.last.map(relation) ?? 0
    row[.countryAnywhere] = anywhere ?? 0
    var implied: Float?
    for country in query.impliedCountries {
      implied = max(
        implied ?? -1,
        country == organization.country
          ? 2 : CountryPhrases.areNear(country, organization.country) ? 1 : -1)
    }
    row[.impliedCountry] = implied ?? 0
    let city = query.firstWord(ofPhrase: organization.cityHash)
    let isInside = city.map { $0 >= firstWord && $0 <= lastWord } ?? false
    row.mark(.cityOutside, if: city != nil && !isInside)
    row.mark(.cityInside, if: isInside)
    row.mark(.cityKnown, if: organization.cityHash != 0)
    row.mark(.region, if: query.firstWord(ofPhrase: organization.regionHash) != nil)
  }

  private static func addOrganization(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ name: IndexLayout.Name,
    _ organization: IndexLayout.Organization, _ query: AffiliationQuery, _ words: [ScannedWord],
    _ hosts: [UInt64]
  ) {
    row[.namesakes] = log(Float(max(name.namesakes, 1)))
    row[.status] = Float(organization.status)
    // Education, healthcare, company, facility, government, nonprofit.
    for (feature, bit): (MatchFeature, UInt16) in [
      (.education, 0), (.healthcare, 1), (.company, 2), (.facility, 6), (.government, 5), (.nonprofit, 4),
    ] { row.mark(feature, if: organization.types >> bit & 1 == 1) }
    row[.prominence] = Float(organization.prominence)
    let word = words[Int(query.positions[Int(candidate.first)].word)]
    row.mark(.capitals, if: word.isCapitals)
    row[.letters] = name.wordCount == 1 ? Float(word.length) : 99
    row.mark(.bracketed, if: word.isBracketed)
    row.mark(.host, if: organization.hostHash != 0 && hosts.contains(organization.hostHash))
    row[.positions] = Float(query.positions.count)
    row[.countryStated] = Float(query.mentions.count)
  }

  private static func addRivals(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
    _ organization: IndexLayout.Organization, _ index: RegistryIndex
  ) {
    var isInside = false
    var overlapped: Float = 0
    var better: Float = 0
    var parent: Float = 0
    var child: Float = 0
    var sameWords: Float = 0
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
    for place in index.relations.range(from: organization.firstRelation, count: organization.relationCount) {
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
    row.mark(.insideAWholeName, if: isInside)
    row[.overlappedWeight] = overlapped
    row[.betterRivals] = better
    row[.parentBeside] = parent
    row[.childBeside] = child
    row[.sameWordsRivals] = sameWords
  }

  /// What the candidate leaves unexplained: words of a name's own beside it, institutions that nothing claims.
  private static func addRest(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ candidates: [MatchCandidate],
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
    row[.ownRestBefore] = before
    row[.ownRestBehind] = behind
    row[.rarestRest] = rarest
    row[.ownShare] = candidate.ownMatched / max(candidate.ownMatched + candidate.ownMissing, 0.1)
    // The text spells an acronym out in words that are not this name's: `Institute of Sun Physics (ISP)`.
    row.mark(.spelledOtherwise, if: first == last && query.spelledOut.contains(query.positions[first].word))
    var apart: Float = 0
    for other in candidates where other.isExact && !other.overlaps(candidate) {
      apart = max(apart, other.matched)
    }
    row[.exactApart] = apart
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
    row[.kindsUnclaimed] = kinds
    row[.ownUnclaimed] = unclaimed
    var rarestMatched: Float = 0
    var places: Float = 0
    for place in first...last {
      rarestMatched = max(rarestMatched, own(place))
      if query.isPlace[place] { places += 1 }
    }
    row[.rarestMatched] = rarestMatched
    row[.placesInTheName] = places
  }
}
