import Affiliations
import ByteFormats

/// What two groups of mentions say about being one person: a row of features for the model.
package struct PairFeatures: Sendable {
  /// The features, in the order in which the model has them.
  package enum Feature: Int, ModelFeature {
    case equal, extended, initial, missing, variant, misprint, shortened, reordered
    case familyPart, familyVariant, familyMisprint, familySwapped, nameDistance, suffixMissing, bothInitials,
      givenCount
    case rarerSpelling, commonerSpelling, familyShare, familyFirsts, rivals, givenShare, givenLength
    case furtherFitting, furtherMissing, fullNames, fullShare
    case nameShare, expectedMentions, bearers
    case coauthorWeight, coauthorCount, coauthorShare, coauthorCloseness, coarseCoauthors, coarseWeight,
      coauthorChance, secondDegree
    case partnerWeight, partnerCount, partnerShare, partnerCloseness, rarestPartner
    case institution, institutionWeight, institutionSimilarity, affiliationSimilarity, teamInstitutions
    case titleSimilarity, titleWeight, rarestTerm, topicSimilarity, venueSimilarity, rarestVenue, yearGap,
      yearOverlap
    case smallerWorks, largerWorks, smallerTeam, largerTeam, smallerTeamSize, largerTeamSize
    case corpusFocus, smallerFocus
  }

  /// The values, those of the features first; what is behind them stays 0.
  private var values = SIMD64<Float>(repeating: 0)

  /// The value of a feature.
  package subscript(_ feature: Feature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// Makes features of their values, one for each feature in order.
  init(_ values: [Float]) {
    precondition(values.count == Feature.allCases.count)
    for (feature, value) in zip(Feature.allCases, values) { self[feature] = value }
  }

  /// Calls `body` with the values, one for each feature in order.
  @inline(__always)
  func withValues<R>(_ body: (UnsafePointer<Float>) -> R) -> R {
    withUnsafeBytes(of: values) { body($0.baseAddress!.assumingMemoryBound(to: Float.self)) }
  }

  /// Measures two groups, whose closest spellings relate as `comparison` says.
  init(_ a: Profile, _ b: Profile, _ comparison: NameComparison, in context: PersonContext) {
    setName(a, b, comparison, context)
    setEvidence(a, b, context)
  }

  private mutating func setName(
    _ a: Profile, _ b: Profile, _ comparison: NameComparison, _ context: PersonContext
  ) {
    switch comparison.given {
    // Another romanisation is measured as an equal name; features of their own say that it is one.
    case .equal, .variant: self[.equal] = 1
    case .extended: self[.extended] = 1
    case .initial: self[.initial] = 1
    case .missing: self[.missing] = 1
    case .misprint: self[.misprint] = 1
    case .shortened: self[.shortened] = 1
    case .reordered: self[.reordered] = 1
    case .conflict: break
    }
    if comparison.given == .variant { self[.variant] = 1 }
    if comparison.family == .part { self[.familyPart] = 1 }
    if comparison.family == .variant { self[.familyVariant] = 1 }
    if comparison.family == .misprint { self[.familyMisprint] = 1 }
    if comparison.family == .swapped { self[.familySwapped] = 1 }
    if comparison.suffixMissing { self[.suffixMissing] = 1 }
    self[.nameDistance] = Float(comparison.distanceButRomanisation)
    let table = context.spellings
    let (x, y) = (Int(a.spellings.values[0]), Int(b.spellings.values[0]))
    let (left, right) = (table.names[x], table.names[y])
    if left.hasOnlyInitials, right.hasOnlyInitials { self[.bothInitials] = 1 }
    self[.givenCount] = Float(min(left.givenNames.count, right.givenNames.count))
    var counts: (Float, Float) = (0, 0)
    for spelling in a.spellings.values { counts.0 += Float(table.counts[Int(spelling)]) }
    for spelling in b.spellings.values { counts.1 += Float(table.counts[Int(spelling)]) }
    self[.rarerSpelling] = log1(min(counts.0, counts.1))
    self[.commonerSpelling] = log1(max(counts.0, counts.1))
    let families = (Int(table.families[x]), Int(table.families[y]))
    self[.familyShare] = logf(min(table.familyShares[x], table.familyShares[y]))
    self[.familyFirsts] = log1(Float(min(table.familyFirsts[families.0], table.familyFirsts[families.1])))
    let coarse = (Int(table.coarse[x]), Int(table.coarse[y]))
    self[.rivals] = log1(Float(max(table.coarseFirsts[coarse.0], table.coarseFirsts[coarse.1])))
    self[.givenShare] = logf(min(table.givenShares[x], table.givenShares[y]))
    let lengths = (left.givenNames.first?.text.utf8.count ?? 0, right.givenNames.first?.text.utf8.count ?? 0)
    self[.givenLength] = Float(min(12, min(lengths.0, lengths.1)))
    // How often the name would be written if given and family names were drawn independently of one another.
    self[.nameShare] = self[.familyShare] + self[.givenShare]
    self[.expectedMentions] = self[.nameShare] + logf(Float(context.mentions.count + 1))
    self[.bearers] = log1(Float(max(context.bearers[x], context.bearers[y])))
    setFurtherNames(left, right)
    setFullNames(a, b, context)
  }

  /// How many given names behind the first agree, and how many one side has more than the other.
  private mutating func setFurtherNames(_ left: ParsedName, _ right: ParsedName) {
    let counts = (left.givenNames.count, right.givenNames.count)
    self[.furtherFitting] = Float(max(0, min(counts.0, counts.1) - 1))
    self[.furtherMissing] = Float(abs(counts.0 - counts.1))
  }

  /// How many full names of the corpus the initials of one side, or of both, may stand for; and the share that the other
  /// side has of all their mentions, −1 where not one side alone is known by initials only.
  private mutating func setFullNames(_ a: Profile, _ b: Profile, _ context: PersonContext) {
    let sides = (context.fullNames(of: a), context.fullNames(of: b))
    self[.fullNames] = log1(max(sides.0?.names ?? 0, sides.1?.names ?? 0))
    switch sides {
    case (let initials?, nil): self[.fullShare] = min(1, Float(b.mentions.count) / max(1, initials.mentions))
    case (nil, let initials?): self[.fullShare] = min(1, Float(a.mentions.count) / max(1, initials.mentions))
    default: self[.fullShare] = -1
    }
  }

  private mutating func setEvidence(_ a: Profile, _ b: Profile, _ context: PersonContext) {
    var weight: Float = 0
    var count: Float = 0
    var closeness: Float = 0
    Counts.forEachShared(a.coauthors, b.coauthors) { spelling, x, y in
      weight += context.spellingWeights[Int(spelling)]
      closeness += context.spellingWeights[Int(spelling)] * Self.closeness(x, y)
      count += 1
    }
    var coarse: Float = 0
    var coarseWeight: Float = 0
    Counts.forEachShared(a.coarseCoauthors, b.coarseCoauthors) { name, _, _ in
      coarse += 1
      coarseWeight += context.coarseWeights[Int(name)]
    }
    let smallerTeam = min(a.coauthors.values.count, b.coauthors.values.count)
    self[.coauthorWeight] = log1(weight)
    self[.coauthorCount] = log1(count)
    self[.coauthorShare] = smallerTeam == 0 ? -1 : count / Float(smallerTeam)
    self[.coauthorCloseness] = log1(closeness)
    self[.coarseCoauthors] = log1(max(0, coarse - count))
    self[.coarseWeight] = log1(coarseWeight)
    self[.coauthorChance] = coauthorChance(a, b, context)
    self[.secondDegree] = log1(secondDegree(a, b, context))

    setPartners(a, b, context)

    if !a.institutions.values.isEmpty, !b.institutions.values.isEmpty {
      var heaviest: Float = -1
      Counts.forEachShared(a.institutions, b.institutions) { institution, _, _ in
        heaviest = max(heaviest, context.institutionWeights[Int(institution)])
      }
      self[.institution] = heaviest >= 0 ? 1 : -1
      self[.institutionWeight] = max(0, heaviest)
      self[.institutionSimilarity] = cosine(a.institutions, b.institutions, context.institutionWeights)
      self[.affiliationSimilarity] = cosine(
        a.affiliationTerms, b.affiliationTerms, context.affiliationTermWeights)
    }
    self[.teamInstitutions] =
      a.teamInstitutions.values.isEmpty || b.teamInstitutions.values.isEmpty
      ? -1 : cosine(a.teamInstitutions, b.teamInstitutions, context.institutionWeights)
    setTitlesAndVenues(a, b, context)
    if a.firstYear != 0, b.firstYear != 0 {
      self[.yearGap] = Float(max(0, max(a.firstYear - b.lastYear, b.firstYear - a.lastYear)))
      self[.yearOverlap] = Float(max(0, min(a.lastYear, b.lastYear) - max(a.firstYear, b.firstYear) + 1))
    } else {
      self[.yearGap] = -1
    }
    let works = (a.works.values.count, b.works.values.count)
    self[.smallerWorks] = log1(Float(min(works.0, works.1)))
    self[.largerWorks] = log1(Float(max(works.0, works.1)))
    self[.smallerTeam] = log1(Float(smallerTeam))
    self[.largerTeam] = log1(Float(max(a.coauthors.values.count, b.coauthors.values.count)))
    let sizes = (a.teamSizes / Float(a.mentions.count), b.teamSizes / Float(b.mentions.count))
    self[.smallerTeamSize] = min(sizes.0, sizes.1)
    self[.largerTeamSize] = max(sizes.0, sizes.1)
    self[.corpusFocus] = context.focus
    // 1 where all titles of a side have one direction; −1 where none is known.
    let focus = (a.focus, b.focus)
    self[.smallerFocus] = min(focus.0, focus.1)
  }

  /// What both have in common in titles and venues; −1, or −2 for a direction, where one side has none.
  private mutating func setTitlesAndVenues(_ a: Profile, _ b: Profile, _ context: PersonContext) {
    if a.terms.values.isEmpty || b.terms.values.isEmpty {
      (self[.titleSimilarity], self[.titleWeight], self[.rarestTerm]) = (-1, -1, -1)
    } else {
      var weight: Float = 0
      var rarest: Float = 0
      Counts.forEachShared(a.terms, b.terms) { term, _, _ in
        weight += context.termWeights[Int(term)]
        rarest = max(rarest, context.termWeights[Int(term)])
      }
      self[.titleSimilarity] = cosine(a.terms, b.terms, context.termWeights)
      self[.titleWeight] = log1(max(0, weight))
      self[.rarestTerm] = rarest
    }
    let lengths = (a.topic * a.topic).sum() * (b.topic * b.topic).sum()
    self[.topicSimilarity] = lengths > 0 ? (a.topic * b.topic).sum() / lengths.squareRoot() : -2
    if a.venues.values.isEmpty || b.venues.values.isEmpty {
      (self[.venueSimilarity], self[.rarestVenue]) = (-1, -1)
    } else {
      var rarest: Float = 0
      Counts.forEachShared(a.venues, b.venues) { venue, _, _ in
        rarest = max(rarest, context.venueWeights[Int(venue)])
      }
      self[.venueSimilarity] = cosine(a.venues, b.venues, context.venueWeights)
      self[.rarestVenue] = rarest
    }
  }

  /// How close two people are to one whom both wrote with, 0...1: 1 if both wrote with no one else.
  private static func closeness(_ x: Int32, _ y: Int32) -> Float {
    min(1, (Float(x) * Float(y)).squareRoot() / Float(Profile.closest))
  }

  /// What both have in common in co-authors, as far as these are told apart by now.
  private mutating func setPartners(_ a: Profile, _ b: Profile, _ context: PersonContext) {
    var weight: Float = 0
    var count: Float = 0
    var rarest: Float = 0
    var closeness: Float = 0
    Counts.forEachShared(a.partners, b.partners) { partner, x, y in
      let own = context.partnerWeights[Int(partner)]
      weight += own
      closeness += own * Self.closeness(x, y)
      rarest = max(rarest, own)
      count += 1
    }
    let fewest = min(a.partners.values.count, b.partners.values.count)
    self[.partnerWeight] = log1(weight)
    self[.partnerCount] = log1(count)
    self[.partnerShare] = fewest == 0 ? -1 : count / Float(fewest)
    self[.partnerCloseness] = log1(closeness)
    self[.rarestPartner] = rarest
  }

  /// The logarithm of the number of co-authors that both would share by chance, if co-authors were drawn independently of
  /// each other: many, where one side has many works.
  private func coauthorChance(_ a: Profile, _ b: Profile, _ context: PersonContext) -> Float {
    let (few, many) = a.coauthors.values.count <= b.coauthors.values.count ? (a, b) : (b, a)
    var expected: Float = 0
    for spelling in few.coauthors.values { expected += context.spellingShares[Int(spelling)] }
    return logf(expected * Float(many.works.values.count) + 1e-4)
  }

  /// How often a co-author of one wrote with a co-author of the other, the rarer the more.
  private func secondDegree(_ a: Profile, _ b: Profile, _ context: PersonContext) -> Float {
    let (few, many) = a.coauthors.values.count <= b.coauthors.values.count ? (a, b) : (b, a)
    if few.coauthors.values.isEmpty { return 0 }
    var score: Float = 0
    for spelling in few.coauthors.values.prefix(60) {
      let partners = context.partners(of: spelling)
      guard partners.count <= 250 else { continue }
      let hits = Self.countShared(partners, many.coauthors.values)
      if hits > 0 { score += hits / log1(Float(partners.count) + 1) }
    }
    return score
  }

  /// The number of values that two ascending lists share, each without repetition.
  private static func countShared(_ long: ArraySlice<Int32>, _ short: ArraySlice<Int32>) -> Float {
    long.withUnsafeBufferPointer { long in
      short.withUnsafeBufferPointer { short in
        var (hits, place): (Float, Int) = (0, 0)
        let searches = long.count > 8 * short.count
        for value in short {
          if searches {
            var end = long.count
            while place < end {
              let middle = (place + end) / 2
              if long[middle] < value { place = middle + 1 } else { end = middle }
            }
          } else {
            while place < long.count, long[place] < value { place += 1 }
          }
          if place == long.count { break }
          if long[place] == value { hits += 1 }
        }
        return hits
      }
    }
  }

  /// The logarithms of one more than small counts, as ``log1(_:)`` has them.
  private static let logsOfCounts = (0..<256).map { log1p(Float($0)) }

  private func log1(count: Int32) -> Float {
    count >= 0 && count < 256 ? Self.logsOfCounts[Int(count)] : log1(Float(count))
  }

  /// The cosine of two weighted multisets; 0 where one is empty.
  private func cosine(_ a: Counts, _ b: Counts, _ weights: [Float]) -> Float {
    if a.values.isEmpty || b.values.isEmpty { return 0 }
    var dot: Float = 0
    Counts.forEachShared(a, b) { value, x, y in
      let weight = weights[Int(value)]
      dot += log1(count: x) * log1(count: y) * weight * weight
    }
    if dot == 0 { return 0 }
    func norm(_ counts: Counts) -> Float {
      var sum: Float = 0
      for (value, count) in zip(counts.values, counts.counts) {
        let entry = log1(count: count) * weights[Int(value)]
        sum += entry * entry
      }
      return sum.squareRoot()
    }
    return dot / max(norm(a) * norm(b), 1e-9)
  }

  private func log1(_ value: Float) -> Float { log1p(value) }
}
