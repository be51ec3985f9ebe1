import ByteFormats

/// Labels the words of affiliations: the likeliest sequence under a linear-chain conditional random field.
///
/// A tagger learns words as it goes and is used by one thread; make one for each.
///
/// - SeeAlso: Lafferty, McCallum and Pereira, ICML 2001 (conditional random fields); Viterbi, IEEE Trans. Inf. Theory
///   13(2), 1967, doi:10.1109/TIT.1967.1054010.
struct AffiliationTagger {
  private var reader = TaggerFeatures()
  private let model = TaggerModel.shipped
  private var scores: [Float] = []
  /// For each word and tag the best tag of the word before.
  private var origins: [UInt8] = []

  /// The words of the text that was labelled last.
  var words: [ScannedWord] { reader.scanner.words }

  /// Returns a tag for each word of a text, as ``words`` has them.
  ///
  /// - Complexity: O(w t²) for w words and t tags, some ten.
  mutating func tags(_ text: UnsafeBufferPointer<UInt8>) -> [AffiliationTag] {
    let model = model
    let count = model.tags.count
    var (scores, origins) = (self.scores, self.origins)
    scores.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    reader.forEachWord(text) { word, isInsidePlace, features in
      let start = scores.count
      for _ in 0..<count { scores.append(0) }
      for feature in features { model.add(feature, to: &scores, at: start) }
      // No affiliation begins before the first, or within `Trinidad and Tobago`.
      if word == 0 || isInsidePlace {
        for tag in 0..<count where model.tags[tag].begins { scores[start + tag] -= 1000 }
      }
      if word == 0 {
        for _ in 0..<count { origins.append(0) }
        return
      }
      scores.withUnsafeMutableBufferPointer { scores in
        model.transitions.withUnsafeBufferPointer { transitions in
          for tag in 0..<count {
            var (best, origin) = (-Float.infinity, 0)
            for before in 0..<count {
              let score = scores[start - count + before] + transitions[before * count + tag]
              if score > best { (best, origin) = (score, before) }
            }
            scores[start + tag] += best
            origins.append(UInt8(origin))
          }
        }
      }
    }
    (self.scores, self.origins) = (scores, origins)
    let length = scores.count / max(count, 1)
    guard length > 0 else { return [] }
    let last = (length - 1) * count
    var tag = (0..<count).max { (scores[last + $0], $1) < (scores[last + $1], $0) }!
    var result: [AffiliationTag] = []
    for word in stride(from: length - 1, through: 0, by: -1) {
      result.append(model.tags[tag])
      tag = Int(origins[word * count + tag])
    }
    return result.reversed()
  }
}

/// What features and neighbouring tags say of a word's tag.
final class TaggerModel: Sendable {
  static let shipped = TaggerModel(AffiliationTagger.weights)

  let tags: [AffiliationTag]
  /// What a tag says of the next, row by row.
  let transitions: [Float]
  /// An open-addressing table of features, and for each a range of ``weights``.
  private let keys: [UInt32]
  private let starts: [Int32]
  private let weights: [(tag: UInt8, weight: Float)]

  /// The weights of a table are twentieths.
  private static let unit: Float = 0.05

  /// Reads a table as `Scripts/train-reading.py` writes it.
  init(_ table: String) {
    var lines = table.utf8.split(separator: UInt8(ascii: "\n"))[...]
    let letters = lines.popFirst().map { Array($0) } ?? []
    tags = letters.compactMap { AffiliationTag(letter: $0) }
    precondition(
      tags.count == letters.count, "the table of the reading's weights has an unknown tag; train it again")
    transitions = lines.prefix(letters.count).flatMap { line in
      line.split(separator: UInt8(ascii: " ")).map { Float(Self.number($0)) * Self.unit }
    }
    lines = lines.dropFirst(letters.count)
    let capacity = 1 << (Int.bitWidth - (max(lines.count, 1) * 2).leadingZeroBitCount)
    var keys = [UInt32](repeating: 0, count: capacity)
    var starts = [Int32](repeating: 0, count: capacity)
    var weights: [(tag: UInt8, weight: Float)] = []
    for line in lines {
      var fields = line.split(separator: UInt8(ascii: " "))[...]
      guard let field = fields.popFirst() else { continue }
      let key = max(1, UInt32(truncatingIfNeeded: field.reduce(0) { $0 * 36 + Self.digit($1) }))
      var place = Int(key) & (capacity - 1)
      while keys[place] != 0 { place = (place + 1) & (capacity - 1) }
      keys[place] = key
      starts[place] = Int32(weights.count)
      for field in fields {
        let tag = letters.firstIndex(of: field.first!)!
        weights.append((UInt8(tag), Float(Self.number(field.dropFirst())) * Self.unit))
      }
      weights.append((.max, 0))
    }
    (self.keys, self.starts, self.weights) = (keys, starts, weights)
  }

  /// Adds what a feature says to the scores of the tags.
  @inline(__always)
  func add(_ feature: UInt32, to scores: inout [Float], at start: Int) {
    let key = max(1, feature)
    var place = Int(key) & (keys.count - 1)
    while keys[place] != key {
      if keys[place] == 0 { return }
      place = (place + 1) & (keys.count - 1)
    }
    var next = Int(starts[place])
    while weights[next].tag != .max {
      scores[start + Int(weights[next].tag)] += weights[next].weight
      next += 1
    }
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int {
    let isNegative = digits.first == UInt8(ascii: "-")
    let value = digits.reduce(0) { $1 == UInt8(ascii: "-") ? $0 : $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return isNegative ? -value : value
  }

  private static func digit(_ byte: UInt8) -> Int {
    Int(byte) - (byte >= UInt8(ascii: "a") ? Int(UInt8(ascii: "a")) - 10 : Int(UInt8(ascii: "0")))
  }
}
