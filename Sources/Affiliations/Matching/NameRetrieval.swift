/// Finds names of a registry that share words with a text, wherever in it the words are.
struct NameRetrieval {
  private struct Slot {
    /// The name's number and one; 0 in a free slot.
    var key: UInt32
    /// The rarities of the words that it shares with the text.
    var sum: Float
    var weight: Float
  }

  private let index: RegistryIndex
  /// An open-addressing table, at most half full, small enough to stay near the processor.
  private var slots = [Slot](repeating: Slot(key: 0, sum: 0, weight: 0), count: capacity)
  private var touched: [Int32] = []
  private var gains: [(concept: Int32, gain: Float)] = []
  private var best: [(value: Float, name: UInt32)] = []

  private static let capacity = 8192
  /// How many names are looked at for one text, and for one word of it, light names first.
  private static let budget = 1200
  private static let mostOfWord = 250
  /// How many names are found.
  private static let limit = 26
  /// How many names of the rarest words are counted in full.
  private static let recounted = 16

  init(_ index: RegistryIndex) { self.index = index }

  /// Appends the names of two words or more of which most is in a text, the fittest first.
  mutating func find(_ query: AffiliationQuery, into names: inout [UInt32]) {
    collectWords(query)
    touched.removeAll(keepingCapacity: true)
    var budget = Self.budget
    var before: Int32 = -1
    var isCut = false
    slots.withUnsafeMutableBufferPointer { slots in
      for (concept, gain) in gains where concept != before {
        before = concept
        let word = index.words[Int(concept)]
        let count = min(Int(word.postingCount), Self.mostOfWord)
        isCut = isCut || count < Int(word.postingCount) || count > budget
        if count > budget { continue }
        budget -= count
        for place in index.postings.range(from: word.firstPosting, count: count) {
          let posting = index.postings[place]
          let key = posting.name &+ 1
          var slot = Int((key &* 0x9E37_79B1) >> 19)
          while slots[slot].key != key {
            if slots[slot].key == 0 {
              slots[slot] = Slot(key: key, sum: 0, weight: posting.weight)
              touched.append(Int32(slot))
              break
            }
            slot = (slot + 1) & (Self.capacity - 1)
          }
          slots[slot].sum += gain
        }
      }
    }
    if isCut { recount() }
    chooseBest()
    for entry in best { names.append(entry.name) }
  }

  /// Lists the words of a text and what each may add to a name, rare ones first.
  private mutating func collectWords(_ query: AffiliationQuery) {
    gains.removeAll(keepingCapacity: true)
    for position in query.positions {
      if position.concept >= 0 { gains.append((position.concept, position.rarity * position.trust)) }
      let first = Int(position.firstAlternative)
      for other in first..<(first + Int(position.alternativeCount)) {
        let alternative = query.alternatives[other]
        if alternative.concept != position.concept {
          gains.append(
            (alternative.concept, index.words[Int(alternative.concept)].rarity * alternative.trust))
        }
      }
    }
    gains.sort { ($1.gain, $0.concept) < ($0.gain, $1.concept) }
  }

  /// Counts the names of the rarest words in full: of frequent words only some names were looked at, and a long name is not
  /// among them (`California State University, …, San Bernardino`).
  private mutating func recount() {
    for place in touched.prefix(Self.recounted) {
      let record = index.names[Int(slots[Int(place)].key) - 1]
      var sum: Float = 0
      for word in index.nameWords.run(from: record.firstWord, count: record.wordCount) {
        let concept = Int32(bitPattern: word.word)
        if let known = gains.first(where: { $0.concept == concept }) { sum += known.gain }
      }
      slots[Int(place)].sum = max(slots[Int(place)].sum, sum)
    }
  }

  /// Keeps the best of the touched names, and empties the table.
  private mutating func chooseBest() {
    best.removeAll(keepingCapacity: true)
    var least: Float = 0
    slots.withUnsafeMutableBufferPointer { slots in
      for place in touched {
        let slot = slots[Int(place)]
        slots[Int(place)].key = 0
        // The value is at most the root of the sum.
        guard slot.sum >= 0.27 * slot.weight, slot.sum >= least else { continue }
        let share = min(slot.sum / max(slot.weight, 0.1), 1)
        let entry = (value: share * slot.sum.squareRoot(), name: slot.key - 1)
        if best.count == Self.limit {
          guard let last = best.last, (last.value, entry.name) < (entry.value, last.name) else { continue }
          best.removeLast()
        }
        var place = best.count
        while place > 0, (best[place - 1].value, entry.name) < (entry.value, best[place - 1].name) {
          place -= 1
        }
        best.insert(entry, at: place)
        if best.count == Self.limit, let last = best.last { least = last.value * last.value * 0.9999 }
      }
    }
  }
}
