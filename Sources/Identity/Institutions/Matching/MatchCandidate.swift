/// A name of the registry laid upon a text.
struct MatchCandidate {
  var name: Int32
  var organization: Int32
  /// The first and last position of the text that the name matches.
  var first: Int32
  var last: Int32
  /// The sum of the rarities of the matched words, each times its trust.
  var matched: Float
  /// The share of it that is completed or corrected.
  var doubtful: Float
  var matchedCount: Int32
  /// How many matched words follow each other as in the name.
  var inOrder: Int32
  /// The rarities of the text's words inside the span that the name lacks, and their number.
  var extra: Float
  var extraCount: Int32
  /// The strongest break inside the span, and the number of commas.
  var innerBreak: ScannedWord.Break
  var innerCommas: Int32
  /// The rarities of the name's own words (no kinds, subjects) that are matched, and that are missing.
  var ownMatched: Float
  var ownMissing: Float
  /// The highest rank of a kind among the matched words, and in the whole name.
  var matchedKind: UInt8
  var nameKind: UInt8
  /// All words matched without doubt, without gaps.
  var isExact: Bool
  /// A first ranking, before any model.
  var rough: Float

  var span: ClosedRange<Int32> { first...last }

  func overlaps(_ other: MatchCandidate) -> Bool { first <= other.last && other.first <= last }

  func isInside(_ other: MatchCandidate) -> Bool {
    other.first <= first && last <= other.last && other.last - other.first > last - first
  }
}

/// Lays names upon a text.
struct NameAlignment {
  private var hits: [(position: Int32, word: Int32, gain: Float, trust: Float)] = []
  private var taken: [Bool] = []

  /// Returns how a name lies best upon a text; nil where nothing of it is there.
  ///
  /// - Complexity: O(p · w + h²) for p positions, w words of the name, h hits (mostly fewer than ten).
  mutating func align(_ name: Int, _ query: AffiliationQuery, _ index: RegistryIndex) -> MatchCandidate? {
    let record = index.names[name]
    let count = Int(record.wordCount)
    let words = UnsafeBufferPointer(
      rebasing: index.nameWords[Int(record.firstWord)..<(Int(record.firstWord) + count)])
    hits.removeAll(keepingCapacity: true)
    for (place, position) in query.positions.enumerated() {
      for word in 0..<count {
        let wanted = Int32(bitPattern: words[word])
        if position.concept == wanted {
          hits.append((Int32(place), Int32(word), position.rarity * position.trust, position.trust))
        } else if position.alternativeCount > 0 {
          let first = Int(position.firstAlternative)
          for other in first..<(first + Int(position.alternativeCount))
          where query.alternatives[other].concept == wanted {
            let trust = query.alternatives[other].trust
            hits.append((Int32(place), Int32(word), index.words[Int(wanted)].rarity * trust, trust))
            break
          }
        }
      }
    }
    guard !hits.isEmpty, hits.count < 200 else { return nil }
    var best: (value: Float, start: Int, end: Int) = (-1, 0, 0)
    for start in hits.indices {
      taken.removeAll(keepingCapacity: true)
      taken += repeatElement(false, count: count)
      var value: Float = 0
      var before = hits[start].position
      var usedPosition: Int32 = -1
      for end in start..<hits.count {
        let hit = hits[end]
        if hit.position - before > 6 { break }
        var gap: Float = 0
        var place = before
        while place < hit.position {
          place += 1
          let position = query.positions[Int(place)]
          if position.gap >= .strong { gap += 6 } else if position.gap == .comma { gap += 0.8 }
          if place < hit.position { gap += 0.35 * position.rarity }
        }
        value -= gap
        before = hit.position
        if value < -12 { break }
        if taken[Int(hit.word)] || usedPosition == hit.position { continue }
        taken[Int(hit.word)] = true
        usedPosition = hit.position
        value += hit.gain
        if value > best.value { best = (value, start, end) }
      }
    }
    guard best.value > 0 else { return nil }
    return candidate(name, record, words, best.start, best.end, query, index)
  }

  private mutating func candidate(
    _ name: Int, _ record: IndexLayout.Name, _ words: UnsafeBufferPointer<UInt32>, _ start: Int, _ end: Int,
    _ query: AffiliationQuery, _ index: RegistryIndex
  ) -> MatchCandidate {
    taken.removeAll(keepingCapacity: true)
    taken += repeatElement(false, count: words.count)
    var result = MatchCandidate(
      name: Int32(name), organization: Int32(record.organization), first: hits[start].position,
      last: hits[end].position,
      matched: 0, doubtful: 0, matchedCount: 0, inOrder: 0, extra: 0, extraCount: 0, innerBreak: .none,
      innerCommas: 0,
      ownMatched: 0, ownMissing: 0, matchedKind: 0, nameKind: 0, isExact: false, rough: 0)
    var wordBefore: Int32 = -2
    var usedPosition: Int32 = -1
    for hit in hits[start...end] where !taken[Int(hit.word)] && usedPosition != hit.position {
      taken[Int(hit.word)] = true
      usedPosition = hit.position
      result.matched += hit.gain
      if hit.trust < 1 { result.doubtful += hit.gain }
      result.matchedCount += 1
      if hit.word == wordBefore + 1 { result.inOrder += 1 }
      wordBefore = hit.word
    }
    var matchedPositions: Int32 = 0
    var next = start
    for place in result.first...result.last {
      let position = query.positions[Int(place)]
      while next <= end, hits[next].position < place { next += 1 }
      if next <= end, hits[next].position == place {
        matchedPositions += 1
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
      let known = index.words[Int(words[word])]
      result.nameKind = max(result.nameKind, known.kind)
      if taken[word] { result.matchedKind = max(result.matchedKind, known.kind) }
      guard known.isGeneric == 0 else { continue }
      if taken[word] { result.ownMatched += known.rarity } else { result.ownMissing += known.rarity }
    }
    result.isExact =
      Int(result.matchedCount) == words.count && result.doubtful == 0 && result.extraCount == 0
    let share = result.matched / max(record.weight, 0.1)
    result.rough = share * share * result.matched.squareRoot() - 0.05 * result.extra
    if record.kind == RegistryOrganization.NameKind.acronym.rawValue { result.rough *= 0.6 }
    return result
  }
}
