import Bibliography
import ByteFormats

/// Reads the affiliations of NASA ADS's exports, each after two letters that count the authors.
enum ADSAffiliations {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Returns each author's number from 0 and the text in parentheses: `AA(Univ A), AB(Univ B (Campus))`; nil for what does
  /// not begin so.
  static func entries(_ text: Text) -> [(number: Int, address: Text)]? {
    guard number(text, at: 0) != nil else { return nil }
    var entries: [(Int, Text)] = []
    var position = 0
    while let current = number(text, at: position) {
      let start = position + 3
      // The parenthesis that closes it comes before the next letters or the end: addresses have their own, not
      // always in pairs.
      var end = text.count
      var search = start
      while let close = text.firstIndex(of: .rightParenthesis, in: search..<text.count) {
        var next = close + 1
        while next < text.count, text[next] == .comma || text[next] == .semicolon || text[next] <= .space {
          next += 1
        }
        if next > close + 1 || next == text.count,
          next == text.count || number(text, at: next).map({ $0 > current }) == true
        {
          end = close
          position = next
          break
        }
        search = close + 1
      }
      entries.append((current, text.slice(start..<max(start, end)).trimmed()))
      if end == text.count { break }
    }
    return entries
  }

  /// The number that two capitals before a parenthesis mean: AA is 0, AB 1, BA 26; nil where there are none.
  private static func number(_ text: Text, at position: Int) -> Int? {
    guard position + 2 < text.count, text[position + 2] == .leftParenthesis,
      UInt8.capitals.contains(text[position]), UInt8.capitals.contains(text[position + 1])
    else { return nil }
    return Int(text[position] - 0x41) * 26 + Int(text[position + 1] - 0x41)
  }

  /// Calls a body with each affiliation of an author, and with what is marked in it as ORCID iD or e-mail address.
  static func forEachAffiliation(of address: Text, _ body: ([Affiliation], [Identifier]) -> Void) {
    var text = address.text
    var identifiers: [Identifier] = []
    for mark in ["ORCID", "EMAIL"] {
      while let open = text.firstRange(of: "<\(mark)>"),
        let close = text[open.upperBound...].firstRange(of: "</\(mark)>")
      {
        let value = text[open.upperBound..<close.lowerBound]
        if let found = mark == "ORCID" ? Identifier.orcid(value) : Identifier.email(in: value) {
          identifiers.append(found)
        }
        text.removeSubrange(open.lowerBound..<close.upperBound)
      }
    }
    let parts = Markup.stripped(text).parts(at: .semicolon).filter { $0 != "-" }
    body(parts.map { Affiliation($0) }, identifiers)
  }
}
