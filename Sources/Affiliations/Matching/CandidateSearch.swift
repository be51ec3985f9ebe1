import ByteFormats

/// Finds the names of a registry that a text may mean.
struct CandidateSearch {
  let index: RegistryIndex
  private var alignment = NameAlignment()
  private var retrieval: NameRetrieval
  private var names: [UInt32] = []
  /// The mixed hash of each position's concept; 0 where the registry has none.
  private var keys: [UInt64] = []
  private(set) var candidates: [MatchCandidate] = []
  /// What ``fetch()`` read, so that it is read.
  private var fetched: UInt32 = 0

  /// The longest name looked for as a whole, in words.
  private static let longestWindow = 13
  /// How many candidates go on at most; of a short text ``shortLimit``.
  static let limit = 24
  private static let shortLimit = 11

  /// How many candidates of a text go on: a long one may name many organisations.
  private static func limit(_ query: AffiliationQuery) -> Int {
    min(limit, max(shortLimit, query.positions.count / 2))
  }

  init(_ index: RegistryIndex) {
    self.index = index
    retrieval = NameRetrieval(index)
  }

  /// Finds the candidates of a text: at most ``limit``, one per organisation, the likeliest first.
  mutating func search(_ query: AffiliationQuery) {
    candidates.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    findExact(query)
    retrieval.find(query, into: &names)
    names.sort()
    fetch()
    alignment.prepare(query)
    var before = UInt32.max
    for name in names where name != before {
      before = name
      guard var candidate = alignment.align(Int(name), query, index) else { continue }
      let record = index.names[Int(name)]
      if record.wordCount <= 1, candidate.doubtful > 0 { continue }
      candidate.rough += hint(record, query)
      candidate.place = place(record, query)
      if let known = candidates.firstIndex(where: { $0.organization == candidate.organization }) {
        let other = candidates[known]
        let isBetter = candidate.rough > other.rough
        if !candidate.overlaps(other) {
          candidate.also = max(other.also, other.matched)
          candidates[known].also = max(other.also, candidate.matched)
        }
        if isBetter { candidates[known] = candidate }
      } else {
        candidates.append(candidate)
      }
    }
    keepBest(Self.limit(query))
  }

  /// Reads of each name what alignment begins with. The index is larger than the processor's caches; reads that do not
  /// wait for each other come in at once, where those of the alignments come one by one.
  private mutating func fetch() {
    var sum: UInt32 = 0
    for name in names { sum &+= index.names[Int(name)].firstWord }
    for name in names {
      let record = index.names[Int(name)]
      guard record.wordCount > 0 else { continue }
      sum &+= index.nameWords[Int(record.firstWord)].word
      sum &+= index.nameWords[Int(record.firstWord) + Int(record.wordCount) - 1].word
    }
    fetched &+= sum
  }

  /// Keeps the likeliest candidates, in their order.
  private mutating func keepBest(_ limit: Int) {
    func isBetter(_ a: MatchCandidate, _ b: MatchCandidate) -> Bool {
      (b.rough, a.organization) < (a.rough, b.organization)
    }
    let count = min(limit, candidates.count)
    for place in 0..<count {
      var best = place
      for other in (place + 1)..<max(candidates.count, place + 1)
      where isBetter(candidates[other], candidates[best]) {
        best = other
      }
      if best != place { candidates.swapAt(place, best) }
    }
    candidates.removeLast(candidates.count - count)
  }

  /// How well the places of a text fit a name's organisation.
  private func place(_ name: IndexLayout.Name, _ query: AffiliationQuery) -> Float {
    var place: Float = 0
    if !query.mentions.isEmpty {
      place = query.mentions.contains { $0.isNear(name.country) } ? 1 : -1
    } else if query.impliedCountries.contains(name.country) {
      place = 0.5
    }
    if name.city != 0, query.phrases.contains(upperHalf: name.city) { place += 1 }
    return place
  }

  /// What the places of the text say of a name's organisation, for the ranking.
  private func hint(_ name: IndexLayout.Name, _ query: AffiliationQuery) -> Float {
    var hint: Float = 0
    if !query.mentions.isEmpty {
      var agrees = false
      for mention in query.mentions where mention.isNear(name.country) {
        agrees = true
      }
      hint += agrees ? 0.8 : -1.2
    } else if !query.impliedCountries.isEmpty {
      hint += query.impliedCountries.contains(name.country) ? 0.4 : -0.3
    }
    if name.city != 0, query.phrases.contains(upperHalf: name.city) { hint += 0.7 }
    if name.status != 0 { hint -= 0.5 }
    return hint + 0.01 * Float(name.prominence)
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
    let name = index.names[Int(name)]
    var rank = 0
    if query.mentions.contains(where: { $0.country == name.country }) { rank -= 400 }
    if query.impliedCountries.contains(name.country) { rank -= 100 }
    if name.city != 0, query.phrases.contains(upperHalf: name.city) { rank -= 400 }
    return rank - Int(name.prominence)
  }
}
