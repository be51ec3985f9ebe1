/// Names that are near to what a user typed: for messages that ask "did you mean".
package enum NearNames {
  /// Returns up to `limit` of some names that are near to a text, the nearest first, equals in their order.
  ///
  /// Near is what differs by few insertions, deletions and substitutions after folding, and what has all of the text's
  /// words.
  ///
  /// - Complexity: O(n·l²), for n names of l letters.
  package static func of(_ text: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = TextFolding.tokens(text)
    let folded = Array(wanted.joined(separator: " ").utf8)
    guard !folded.isEmpty else { return [] }
    let reach = max(1, folded.count / 3)
    var found: [(distance: Int, name: String)] = []
    var seen: Set<String> = []
    for name in names {
      let tokens = TextFolding.tokens(name)
      let candidate = Array(tokens.joined(separator: " ").utf8)
      var distance = distance(folded, candidate, atMost: reach)
      if distance == nil, wanted.allSatisfy(tokens.contains) { distance = reach }
      guard let distance, seen.insert(name).inserted else { continue }
      found.append((distance, name))
    }
    let order = found.indices.sorted { (found[$0].distance, $0) < (found[$1].distance, $1) }
    return order.prefix(limit).map { found[$0].name }
  }

  /// Returns the phrase `did you mean 'a', 'b' or 'c'?`; empty where nothing is near.
  package static func question(_ text: String, among names: some Sequence<String>) -> String {
    let near = of(text, among: names)
    guard let last = near.last else { return "" }
    let others = near.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return "did you mean \(others.isEmpty ? "" : others + " or ")'\(last)'?"
  }

  /// The Levenshtein distance of two strings of bytes; nil where it is above `most`.
  private static func distance(_ a: [UInt8], _ b: [UInt8], atMost most: Int) -> Int? {
    if abs(a.count - b.count) > most { return nil }
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      var least = row[0]
      for j in b.indices {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
        least = min(least, row[j + 1])
      }
      if least > most { return nil }
    }
    return row[b.count] <= most ? row[b.count] : nil
  }
}
