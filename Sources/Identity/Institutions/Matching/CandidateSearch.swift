/// Finds the names of a registry that a text may mean.
struct CandidateSearch {
  let index: RegistryIndex
  private var alignment = NameAlignment()
  /// For each name the rarities of its words in the text; zero except for ``touched``.
  private var sums: [Float]
  private var touched: [UInt32] = []
  private var names: [UInt32] = []
  /// The mixed hash of each position's concept; 0 where the registry has none.
  private var keys: [UInt64] = []
  private(set) var candidates: [MatchCandidate] = []
  private var bestOfOrganization: [Int32: Int] = [:]

  /// The longest name looked for as a whole, in words.
  private static let longestWindow = 13
  /// Words of more names than this find none by themselves.
  private static let mostPostings: UInt32 = 1500
  /// How many postings are read for one text.
  private static let postingBudget = 2600
  /// How many candidates go on.
  static let limit = 14

  init(_ index: RegistryIndex) {
    self.index = index
    sums = [Float](repeating: 0, count: index.names.count)
  }

  /// Finds the candidates of a text: at most ``limit``, one an organisation, the likeliest first.
  mutating func search(_ query: AffiliationQuery) {
    candidates.removeAll(keepingCapacity: true)
    bestOfOrganization.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    findExact(query)
    findByWords(query)
    names.sort()
    var before = UInt32.max
    for name in names where name != before {
      before = name
      guard let candidate = alignment.align(Int(name), query, index) else { continue }
      let record = index.names[Int(name)]
      let isShort = record.wordCount <= 1
      if isShort ? candidate.doubtful > 0 : candidate.matched < 0.42 * record.weight { continue }
      var ranked = candidate
      ranked.rough += hint(candidate, query)
      if let known = bestOfOrganization[candidate.organization] {
        let other = candidates[known]
        if (ranked.rough, other.name) > (other.rough, ranked.name) { candidates[known] = ranked }
      } else {
        bestOfOrganization[candidate.organization] = candidates.count
        candidates.append(ranked)
      }
    }
    candidates.sort { ($1.rough, $0.organization) < ($0.rough, $1.organization) }
    if candidates.count > Self.limit { candidates.removeLast(candidates.count - Self.limit) }
  }

  /// What the places of the text say of a candidate, for the ranking.
  private func hint(_ candidate: MatchCandidate, _ query: AffiliationQuery) -> Float {
    let organization = index.organizations[Int(candidate.organization)]
    var hint: Float = 0
    if !query.mentions.isEmpty {
      let agrees = query.mentions.contains { CountryPhrases.areNear($0.country, organization.country) }
      hint += agrees ? 0.8 : -1.2
    } else if !query.impliedCountries.isEmpty {
      hint += query.impliedCountries.contains(organization.country) ? 0.4 : -0.3
    }
    if query.firstWord(ofPhrase: organization.cityHash) != nil { hint += 0.7 }
    if organization.status != 0 { hint -= 0.5 }
    return hint + 0.01 * Float(organization.prominence)
  }

  // MARK: Whole names

  private mutating func findExact(_ query: AffiliationQuery) {
    keys.removeAll(keepingCapacity: true)
    for position in query.positions { keys.append(position.concept >= 0 ? position.key : 0) }
    findWindows(query)
    // Once more with abbreviated words (`Electron.`) written out.
    var isChanged = false
    for (place, position) in query.positions.enumerated() where position.alternativeCount > 0 {
      let best = query.alternatives[Int(position.firstAlternative)]
      guard best.concept != position.concept else { continue }
      keys[place] = WordScanner.mix(index.words[Int(best.concept)].hash)
      isChanged = true
    }
    if isChanged { findWindows(query) }
  }

  private mutating func findWindows(_ query: AffiliationQuery) {
    let positions = query.positions
    for start in positions.indices where keys[start] != 0 {
      var sum: UInt64 = 0
      for end in start..<min(start + Self.longestWindow, positions.count) {
        let position = positions[end]
        if keys[end] == 0 || end > start && position.gap >= .strong { break }
        sum &+= keys[end]
        if end == start, position.isGeneric, position.kind > 0 { continue }
        let before = names.count
        index.forEachName(withSum: sum) { if names.count < before + 400 { names.append(UInt32($0)) } }
        if names.count > before + 16 {
          let best = names[before...].sorted { (rank($0, query), $0) < (rank($1, query), $1) }.prefix(16)
          names.replaceSubrange(before..., with: best)
        }
      }
    }
  }

  /// Orders namesakes: those in a country and city of the text first.
  private func rank(_ name: UInt32, _ query: AffiliationQuery) -> Int {
    let organization = index.organizations[Int(index.names[Int(name)].organization)]
    var rank = 0
    if query.mentions.contains(where: { $0.country == organization.country }) { rank -= 400 }
    if query.impliedCountries.contains(organization.country) { rank -= 100 }
    if query.firstWord(ofPhrase: organization.cityHash) != nil { rank -= 400 }
    return rank - Int(organization.prominence)
  }

  // MARK: Names by words

  private mutating func findByWords(_ query: AffiliationQuery) {
    touched.removeAll(keepingCapacity: true)
    var rare: [(concept: Int32, gain: Float)] = []
    for position in query.positions {
      if position.concept >= 0 { rare.append((position.concept, position.rarity * position.trust)) }
      let first = Int(position.firstAlternative)
      for other in first..<(first + Int(position.alternativeCount)) {
        let alternative = query.alternatives[other]
        if alternative.concept != position.concept {
          rare.append((alternative.concept, index.words[Int(alternative.concept)].rarity * alternative.trust))
        }
      }
    }
    rare.sort { ($1.gain, $0.concept) < ($0.gain, $1.concept) }
    var budget = Self.postingBudget
    var before: Int32 = -1
    for (concept, gain) in rare where concept != before {
      before = concept
      let word = index.words[Int(concept)]
      if word.postingCount > Self.mostPostings || Int(word.postingCount) > budget { continue }
      budget -= Int(word.postingCount)
      for place in Int(word.firstPosting)..<Int(word.firstPosting + word.postingCount) {
        let name = index.postings[place]
        if sums[Int(name)] == 0 { touched.append(name) }
        sums[Int(name)] += gain
      }
    }
    // The names of which most is there; frequent words have not been counted yet.
    var best: [(value: Float, name: UInt32)] = []
    var least: Float = 0
    for name in touched {
      let sum = sums[Int(name)]
      sums[Int(name)] = 0
      let record = index.names[Int(name)]
      let share = sum / max(record.weight, 0.1)
      guard share >= 0.27, record.wordCount > 1 else { continue }
      let value = min(share, 1) * sum.squareRoot()
      if best.count >= 40, value <= least { continue }
      best.append((value, name))
      if best.count >= 80 {
        best.sort { ($1.value, $0.name) < ($0.value, $1.name) }
        best.removeLast(best.count - 40)
        least = best[39].value
      }
    }
    best.sort { ($1.value, $0.name) < ($0.value, $1.name) }
    names += best.prefix(40).map(\.name)
  }
}
