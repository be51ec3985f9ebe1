/// A statement of a text: a SELECT under a name, in words that both engines understand once the places are filled in.
struct Statement: Sendable, Hashable {
  /// The name under which later statements read its rows.
  var name: String
  /// Whether its rows are a result, not only a step on the way.
  var isTable: Bool
  /// Its text; `${word}` is a place for a word.
  var text: String

  /// The statements that make networks of works.
  static let networks = parse(String(decoding: PackageResources.networks_sql, as: UTF8.self))

  /// Reads a text of statements: `-- name: NAME` or `-- name: NAME (table)` begins one, other comments are left out.
  static func parse(_ text: String) -> [Statement] {
    var statements: [Statement] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("-- name: ") {
        let words = line.dropFirst("-- name: ".count).split(separator: " ")
        statements.append(
          Statement(name: String(words[0]), isTable: words.dropFirst().first == "(table)", text: ""))
      } else if !line.hasPrefix("--"), !statements.isEmpty {
        statements[statements.count - 1].text += line + "\n"
      }
    }
    return statements
  }

  /// Returns the statement's text with words for its places; a place without a word stays as it is.
  func filled(_ words: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.range(of: "${"), let close = rest[open.upperBound...].firstIndex(of: "}") {
      let word = String(rest[open.upperBound..<close])
      result += rest[..<open.lowerBound] + (words[word] ?? "${\(word)}")
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

extension Substring {
  /// Returns where a text is for the first time, or nil.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
