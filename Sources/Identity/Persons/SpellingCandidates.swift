import ByteFormats

/// The spellings of a corpus's names, and the pairs of them that may be one person's, found without comparing all with
/// all.
///
/// Each spelling has several keys, chosen so that two spellings of one person share at least one:
/// family name with first name, with all given names joined, with each further name; the name's words in any
/// order; each part of a compound family name; the name with one letter omitted; nicknames. Spellings with
/// initials meet those whose names begin so.
struct SpellingCandidates: Sendable {
  /// The spellings.
  let spellings: SpellingTable
  /// The pairs, each once, smaller index first, with how the letters of both compare.
  private(set) var pairs: [(a: Int32, b: Int32, comparison: NameComparison)] = []
  /// For each spelling, where the pairs begin of which it is the smaller; behind the last one, their number.
  private var offsets: [Int32] = [0]

  /// Finds the pairs among the spellings of mentions; see ``init(_:limit:)``.
  init(_ mentions: Mentions) {
    var uses = [Int32](repeating: 0, count: mentions.names.count)
    for record in mentions.records { uses[Int(record.name)] += 1 }
    self.init(SpellingTable(mentions.names, uses: uses))
  }

  /// Returns how a pair of spellings compares, the smaller number first; nil where it is no candidate.
  ///
  /// - Complexity: O(log k), for k pairs of the first spelling.
  func comparison(_ a: Int32, _ b: Int32) -> NameComparison? {
    var (low, high) = (Int(offsets[Int(a)]), Int(offsets[Int(a) + 1]))
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].b < b { low = middle + 1 } else { high = middle }
    }
    return low < Int(offsets[Int(a) + 1]) && pairs[low].b == b ? pairs[low].comparison : nil
  }

  /// Finds the pairs among spellings.
  ///
  /// - Parameter limit: the maximum number of spellings of a key; keys of more spellings are left out, since they say
  ///   little.
  /// - Complexity: O(k log k + p), for k keys of all spellings and p pairs that share a key, counted for each key.
  init(_ table: SpellingTable, limit: Int = 400) {
    spellings = table
    let count = table.names.count
    let groups = SpellingGroups(table.names, limit: limit)
    // Spelling by spelling, in order: what was found for one is not found again for it.
    var lastMet = [Int32](repeating: -1, count: count)
    var found: [Int32] = []
    for a in 0..<Int32(count) {
      found.removeAll(keepingCapacity: true)
      groups.forEachLater(a) { b in
        guard lastMet[Int(b)] != a else { return }
        lastMet[Int(b)] = a
        found.append(b)
      }
      found.sort()
      for b in found {
        let comparison = NameComparison(table.names[Int(a)], table.names[Int(b)])
        if comparison.isPossible { pairs.append((a, b, comparison)) }
      }
      offsets.append(Int32(pairs.count))
    }
  }
}
