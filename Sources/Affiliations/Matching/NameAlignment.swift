/// Aligns names with a text.
struct NameAlignment {
  /// A word of the name at a position of the text.
  private struct Hit {
    var position: Int32
    var word: Int32
    var gain: Float
    var trust: Float
  }

  /// A concept that a position of the text may be.
  private struct Reading {
    var concept: Int32
    var position: Int32
    var trust: Float
    /// The reading before it in the same chain, or -1.
    var next: Int32
  }

  private var hits: [Hit] = []
  /// For each position, what the breaks up to it cost, and what skipping the positions before it costs.
  private var gaps: [Float] = []
  private var costs: [Float] = []
  private var readings: [Reading] = []
  /// For each of 128 chains its newest reading, or -1.
  private var heads = [Int32](repeating: -1, count: 128)

  /// Learns the words of a text; names are aligned with the text that was learnt last.
  mutating func prepare(_ query: AffiliationQuery) {
    for reading in readings { heads[Int(reading.concept) & 127] = -1 }
    readings.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    costs.removeAll(keepingCapacity: true)
    var (gap, cost): (Float, Float) = (0, 0)
    for place in query.positions.indices {
      let position = query.positions[place]
      gap += position.gap >= .strong ? 6 : position.gap == .comma ? 0.8 : 0
      gaps.append(gap)
      costs.append(cost)
      cost += 0.35 * position.rarity
      if position.concept >= 0 { add(position.concept, place, position.trust) }
      for other in Int(position.firstAlternative)..<Int(position.firstAlternative + position.alternativeCount)
      {
        let alternative = query.alternatives[other]
        if alternative.concept != position.concept { add(alternative.concept, place, alternative.trust) }
      }
    }
  }

  private mutating func add(_ concept: Int32, _ position: Int, _ trust: Float) {
    let chain = Int(concept) & 127
    readings.append(Reading(concept: concept, position: Int32(position), trust: trust, next: heads[chain]))
    heads[chain] = Int32(readings.count - 1)
  }

  /// Texts that repeat one word over and over have no better answer for it.
  private static let mostHits = 200
  /// Less of a name, by the rarities of its words, is nothing of it.
  private static let leastShare: Float = 0.42

  /// Returns the best alignment of a name with a text; nil where too little of it is there.
  ///
  /// - Complexity: O(w + h²) for w words of the name, h hits (mostly fewer than ten).
  mutating func align(_ name: Int, _ query: AffiliationQuery, _ index: RegistryIndex) -> MatchCandidate? {
    let record = index.names[name]
    let words = index.nameWords.run(from: record.firstWord, count: record.wordCount)
    let count = words.count
    hits.removeAll(keepingCapacity: true)
    var gain: Float = 0
    for word in 0..<count {
      let wanted = Int32(bitPattern: words[word].word)
      var place = heads[Int(wanted) & 127]
      while place >= 0 {
        let reading = readings[Int(place)]
        place = reading.next
        guard reading.concept == wanted else { continue }
        let hit = Hit(
          position: reading.position, word: Int32(word), gain: words[word].rarity * reading.trust,
          trust: reading.trust)
        gain += hit.gain
        if hits.count >= Self.mostHits { return nil }
        // By positions, as the text has them.
        var slot = hits.count
        hits.append(hit)
        while slot > 0, (hit.position, hit.word) < (hits[slot - 1].position, hits[slot - 1].word) {
          hits[slot] = hits[slot - 1]
          slot -= 1
        }
        hits[slot] = hit
      }
    }
    guard gain >= Self.leastShare * record.weight, !hits.isEmpty else { return nil }
    var best: (value: Float, start: Int, end: Int) = (-1, 0, 0)
    for start in hits.indices {
      var taken: UInt64 = 0
      var value: Float = 0
      var before = hits[start].position
      var usedPosition: Int32 = -1
      for end in start..<hits.count {
        let hit = hits[end]
        if hit.position - before > 6 { break }
        if hit.position > before {
          value -=
            costs[Int(hit.position)] - costs[Int(before) + 1] + gaps[Int(hit.position)] - gaps[Int(before)]
        }
        before = hit.position
        if value < -12 { break }
        if taken >> UInt64(hit.word) & 1 == 1 || usedPosition == hit.position { continue }
        taken |= 1 << UInt64(hit.word)
        usedPosition = hit.position
        value += hit.gain
        if value > best.value { best = (value, start, end) }
      }
    }
    guard best.value > 0 else { return nil }
    let result = candidate(name, record, words, best.start, best.end, query)
    return result.matched < Self.leastShare * record.weight ? nil : result
  }

  /// Whether the text names a place by a word.
  private func isPlaceOfText(_ word: UInt32, _ query: AffiliationQuery) -> Bool {
    let wanted = Int32(bitPattern: word)
    var place = heads[Int(wanted) & 127]
    while place >= 0 {
      let reading = readings[Int(place)]
      if reading.concept == wanted, query.isPlace[Int(reading.position)] { return true }
      place = reading.next
    }
    return false
  }

  private mutating func candidate(
    _ name: Int, _ record: IndexLayout.Name, _ words: UnsafeBufferPointer<IndexLayout.NameWord>, _ start: Int,
    _ end: Int,
    _ query: AffiliationQuery
  ) -> MatchCandidate {
    var taken: UInt64 = 0
    var result = MatchCandidate(
      name: Int32(truncatingIfNeeded: name), organization: Int32(truncatingIfNeeded: record.organization),
      first: hits[start].position,
      last: hits[end].position,
      matched: 0, doubtful: 0, matchedCount: 0, inOrder: 0, extra: 0, extraCount: 0, innerBreak: .none,
      innerCommas: 0,
      ownMatched: 0, ownMissing: 0, matchedKind: 0, nameKind: 0, isExact: false, rough: 0)
    var wordBefore: Int32 = -2
    var usedPosition: Int32 = -1
    for hit in hits[start...end] where taken >> UInt64(hit.word) & 1 == 0 && usedPosition != hit.position {
      taken |= 1 << UInt64(hit.word)
      usedPosition = hit.position
      result.matched += hit.gain
      if hit.trust < 1 { result.doubtful += hit.gain }
      result.matchedCount += 1
      if hit.word == wordBefore + 1 { result.inOrder += 1 }
      wordBefore = hit.word
    }
    var areAllPlaces = true
    var next = start
    for place in result.first...result.last {
      let position = query.positions[Int(place)]
      while next <= end, hits[next].position < place { next += 1 }
      if next <= end, hits[next].position == place {
        if !query.isPlace[Int(place)] { areAllPlaces = false }
      } else {
        result.extra += position.rarity
        result.extraCount += 1
      }
      if place > result.first {
        result.innerBreak = max(result.innerBreak, position.gap)
        if position.gap >= .comma { result.innerCommas += 1 }
      }
    }
    for word in words.indices {
      let known = words[word]
      result.nameKind = max(result.nameKind, known.kind)
      let isTaken = taken >> UInt64(word) & 1 == 1
      if isTaken { result.matchedKind = max(result.matchedKind, known.kind) }
      if !isTaken, isPlaceOfText(known.word, query) { result.placed += known.rarity }
      guard known.isGeneric == 0 else { continue }
      if isTaken { result.ownMatched += known.rarity } else { result.ownMissing += known.rarity }
    }
    result.isExact =
      Int(result.matchedCount) == words.count && result.doubtful == 0 && result.extraCount == 0
    let share = (result.matched + 0.6 * result.placed) / max(record.weight, 0.1)
    result.rough = share * share * result.matched.squareRoot() - 0.05 * result.extra
    // Of two names with the same words the one whose order the text has.
    if result.matchedCount > 1 {
      result.rough += 0.02 * Float(result.inOrder) / Float(result.matchedCount - 1)
    }
    if record.kind == RegistryOrganization.NameKind.acronym.rawValue { result.rough *= 0.6 }
    // The places of the text alone are no name, where more of it is missing (`UCSF, San Francisco, California`).
    if areAllPlaces, !result.isExact { result.rough *= 0.5 }
    return result
  }
}
