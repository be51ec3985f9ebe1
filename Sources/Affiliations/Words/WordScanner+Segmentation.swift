extension WordScanner {
  /// The longest name that is looked for in a run of letters without spaces, in characters.
  private static let longestName = 24

  /// Parts runs of Chinese, Japanese and Korean letters, which have no spaces between a name and what follows it, into
  /// the words that `isKnown` says there are: `北京大学物理学院` is `北京大学` and `物理学院`.
  ///
  /// Of all ways the one with the longest known words is taken: the greatest sum of their squared lengths. What is known
  /// as a whole stays whole. A part is set apart from its neighbours as by a comma.
  ///
  /// - Complexity: O(n) questions for n letters of such words, O(1) for texts without them.
  mutating func partRuns(_ isKnown: (_ word: UInt64) -> Bool) {
    var number = 0
    while number < words.count {
      let word = words[number]
      let start = Int(letterStarts[number])
      let length = Int(word.length)
      if length >= 9, letters[start] >= 0xE3, !isKnown(word.hash) {
        let cuts = Self.cuts(letters[start..<(start + length)], isKnown)
        if !cuts.isEmpty { part(number, at: cuts) }
        number += cuts.count
      }
      number += 1
    }
  }

  /// Where a run is cut, in bytes from its beginning; none where no known word is in it.
  private static func cuts(_ run: ArraySlice<UInt8>, _ isKnown: (UInt64) -> Bool) -> [Int] {
    // Where each character begins, and the end.
    let bounds =
      run.indices.filter { run[$0] & 0xC0 != 0x80 }.map { $0 - run.startIndex } + [run.count]
    let count = bounds.count - 1
    // The best sum of squares up to each character, and the length of the last word of it; 0 for an unknown character.
    var best = [Int](repeating: 0, count: count + 1)
    var last = [Int](repeating: 0, count: count + 1)
    for end in 1...count {
      best[end] = best[end - 1]
      for length in 2...max(2, min(longestName, end)) where length <= end && length < count {
        let sum = best[end - length] + length * length
        guard sum > best[end] else { continue }
        let word = run[(run.startIndex + bounds[end - length])..<(run.startIndex + bounds[end])]
        if isKnown(hash(word)) { (best[end], last[end]) = (sum, length) }
      }
    }
    var cuts: Set<Int> = []
    var end = count
    while end > 0 {
      if last[end] > 0 {
        cuts.insert(bounds[end])
        cuts.insert(bounds[end - last[end]])
      }
      end -= max(last[end], 1)
    }
    return cuts.subtracting([0, run.count]).sorted()
  }

  private mutating func part(_ number: Int, at cuts: [Int]) {
    let whole = words[number]
    let start = Int(letterStarts[number])
    // Folding keeps the length of these scripts; where it did not, every part has the place of the whole.
    let keepsLength = Int(whole.end - whole.start) == Int(whole.length)
    var parts: [ScannedWord] = []
    for (from, to) in zip([0] + cuts, cuts + [Int(whole.length)]) {
      var part = whole
      part.hash = Self.hash(letters[(start + from)..<(start + to)])
      part.length = UInt8(to - from)
      if keepsLength {
        part.start = whole.start + Int32(from)
        part.end = whole.start + Int32(to)
      }
      if from > 0 { part.gap = .comma }
      parts.append(part)
    }
    words.replaceSubrange(number...number, with: parts)
    letterStarts.replaceSubrange(number...number, with: ([0] + cuts).map { Int32(start + $0) })
  }
}
