import ByteFormats

/// Takes off what authors put around and behind names in TeX: `\\textbf{Doe, Jane}`, `{\\bfseries Doe, Jane}`, `Doe$^*$`.
enum BibTeXNameMarkup {
  /// Returns a name, or the names, without commands of type around it and references to notes behind it; nil where there
  /// are none, as nearly always.
  static func stripped(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    guard bytes.firstIndex(ofAny: .backslash, .dollar, UInt8(ascii: "^"), in: range) < range.upperBound else {
      return nil
    }
    var text = Array(bytes[range])
    var isStripped = false
    var rounds = 0
    while rounds < 8, let shorter = withoutNote(text) ?? withoutCommand(text) {
      text = shorter
      isStripped = true
      rounds += 1
    }
    return isStripped ? text : nil
  }

  /// Removes the first reference to a note: `$^{1,*}$`, `\\textsuperscript{1}`, `\\thanks{…}`, `^1`.
  private static func withoutNote(_ text: [UInt8]) -> [UInt8]? {
    for index in text.indices {
      switch text[index] {
      case .dollar:
        guard let close = text[(index + 1)...].firstIndex(of: .dollar), isNote(text[(index + 1)..<close])
        else { continue }
        return removing(index...close, of: text)
      case .backslash:
        var end = index + 1
        while end < text.count, text[end].isASCIILetter { end += 1 }
        guard notes.contains(String(decoding: text[(index + 1)..<end], as: UTF8.self)) else { continue }
        if end < text.count, text[end] == .leftBracket {
          end = (text[end...].firstIndex(of: .rightBracket) ?? end) + 1
        }
        if end < text.count, text[end] == .leftBrace {
          guard let close = closing(text, end) else { return nil }
          end = close + 1
        }
        return removing(index...(end - 1), of: text)
      default: continue
      }
    }
    return nil
  }

  private static let notes: Set<String> = [
    "textsuperscript", "textsubscript", "thanks", "footnote", "footnotemark", "inst", "orcidlink", "orcid",
    "orcidID", "dag",
    "ddag", "dagger", "ddagger", "authormark", "fnref", "fnmark", "affilnum", "corref", "tnoteref",
    "textdagger",
    "textasteriskcentered", "color", "textcolor",
  ]

  /// Whether mathematics is a raised mark and not part of a name.
  private static func isNote(_ text: ArraySlice<UInt8>) -> Bool {
    if text.count > 40 { return false }
    return text.contains(UInt8(ascii: "^")) || !text.contains(where: \.isASCIILetter)
      || ["\\dagger", "\\ddagger", "\\ast", "\\star", "\\dag", "\\ddag", "\\S"].contains(
        String(decoding: text, as: UTF8.self))
  }

  /// Removes a command, or a pair of braces with a declaration, that encloses the whole text.
  private static func withoutCommand(_ text: [UInt8]) -> [UInt8]? {
    guard let first = text.first else { return nil }
    if first == .leftBrace, text.count > 2, text[1] == .backslash, closing(text, 0) == text.count - 1 {
      let inside = Array(text[1..<(text.count - 1)])
      return declaration(text, from: 1).map { Array(text[$0..<(text.count - 1)]) } ?? withoutCommand(inside)
    }
    guard first == .backslash else { return nil }
    if let start = declaration(text, from: 0) { return Array(text[start...]) }
    var end = 1
    while end < text.count, text[end].isASCIILetter { end += 1 }
    guard end > 2, end < text.count, text[end] == .leftBrace, closing(text, end) == text.count - 1,
      !TeXText.isLetterCommand(String(decoding: text[1..<end], as: UTF8.self))
    else { return nil }
    return Array(text[(end + 1)..<(text.count - 1)])
  }

  /// Returns where the text behind a declaration of type begins: `\\bfseries `; nil where there is none.
  private static func declaration(_ text: [UInt8], from start: Int) -> Int? {
    var end = start + 1
    while end < text.count, text[end].isASCIILetter { end += 1 }
    guard end < text.count, !text[end].isASCIILetter, text[end] != .leftBrace,
      declarations.contains(String(decoding: text[(start + 1)..<end], as: UTF8.self))
    else { return nil }
    while end < text.count, text[end] <= .space { end += 1 }
    return end
  }

  private static let declarations: Set<String> = [
    "bfseries", "bf", "em", "it", "itshape", "sl", "slshape", "sc", "scshape", "rm", "rmfamily", "sf",
    "sffamily", "tt",
    "ttfamily", "upshape", "mdseries", "normalfont", "boldmath", "small", "large",
  ]

  /// Returns where the brace that closes the one at a position is; nil where none does.
  private static func closing(_ text: [UInt8], _ start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case .backslash: index += 1
      case .leftBrace: depth += 1
      case .rightBrace:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func removing(_ range: ClosedRange<Int>, of text: [UInt8]) -> [UInt8] {
    var rest = text
    rest.removeSubrange(range)
    return rest
  }
}
