/// One line of a document as a person reads it: without the marks of the layout, with the way back to its source.
struct LayoutLine {
  /// The line's number in the input, from 1.
  var number: Int
  /// The text as UTF-8, trimmed; empty for a blank line.
  var text: [UInt8] = []
  /// How many blanks stand before the text.
  var indent = 0
  /// The level of a Markdown heading; 0 for other lines.
  var heading = 0
  /// Whether the whole line is in bold.
  var isBold = false
  /// Where bold text begins in `text`.
  var boldStarts: [Int] = []
  /// Whether a page ended here; the line is blank then.
  var isPageBreak = false
  /// Whether the line opens a page behind its header.
  var opensPage = false
  /// Where the columns of the source jump: from this offset in `text` on, scalars are counted from this column.
  var columns: [(offset: Int, column: Int)] = []

  /// Whether nothing stands on the line.
  var isBlank: Bool { text.isEmpty }

  /// Returns the column in the source, from 1, of an offset in the text.
  func column(at offset: Int) -> Int {
    guard let piece = columns.last(where: { $0.offset <= offset }) else { return 1 }
    var column = piece.column
    for byte in text[piece.offset..<max(piece.offset, min(offset, text.count))] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return column
  }

  /// Cuts the line in two before an offset; both are trimmed.
  func cut(at offset: Int) -> (LayoutLine, LayoutLine) {
    var (left, right) = (self, self)
    left.text = Array(text[..<offset])
    while left.text.last == 0x20 { left.text.removeLast() }
    left.columns.removeAll { $0.offset > left.text.count }
    left.boldStarts.removeAll { $0 >= left.text.count }
    right.text = Array(text[offset...])
    right.columns = [(0, column(at: offset))]
    right.columns += columns.filter { $0.offset > offset }.map { ($0.offset - offset, $0.column) }
    right.boldStarts = boldStarts.filter { $0 >= offset }.map { $0 - offset }
    right.indent = 0
    right.heading = 0
    right.opensPage = false
    return (left, right)
  }

  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }
}

/// Text gathered from several lines, with the way back to the lines.
struct Passage {
  /// The text as UTF-8.
  private(set) var text: [UInt8] = []
  /// Where each line's part begins in the text.
  private var parts: [(offset: Int, line: Int, columns: [(offset: Int, column: Int)])] = []

  /// Whether nothing was gathered.
  var isEmpty: Bool { text.isEmpty }

  /// Appends a part of a line, joined as words are joined across the end of a line.
  mutating func append(_ line: LayoutLine, from start: Int, to end: Int, words: LineJoiner) {
    var start = start
    while start < end, line.text[start] == 0x20 { start += 1 }
    guard start < end else { return }
    words.join(&text, with: line.text[start..<end])
    // Only the columns from the part's beginning on matter; the offsets become those of this text.
    let base = text.count
    var columns = [(offset: base, column: line.column(at: start))]
    for piece in line.columns where piece.offset > start && piece.offset < end {
      columns.append((base + piece.offset - start, piece.column))
    }
    parts.append((base, line.number, columns))
    text += line.text[start..<end]
  }

  /// Returns the line and column in the input of an offset in the text.
  ///
  /// - Complexity: O(log p + c), for p lines and c bytes since the last change of columns.
  func place(at offset: Int) -> (line: Int, column: Int) {
    guard let part = parts.last(before: offset, by: \.offset) else { return (0, 0) }
    guard let piece = part.columns.last(before: offset, by: \.offset) else { return (part.line, 0) }
    var column = piece.column
    for byte in text[min(piece.offset, text.count)..<min(offset, text.count)] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return (part.line, column)
  }
}

extension Array {
  /// Returns the last element whose offset is not past the given one, in an array ordered by offset.
  fileprivate func last(before offset: Int, by key: (Element) -> Int) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}

/// Joins the lines of a paragraph, and tells a typesetter's hyphen at a line's end from one of the word.
///
/// A soft hyphen always goes. A hyphen is kept, and no blank put behind it, unless the text itself shows that
/// the word is written without: `Eisen-` and `forschung` are joined to `Eisenforschung` where that word stands
/// elsewhere and `Eisen-forschung` does not.
struct LineJoiner {
  /// The words of the text in lower case, in pieces as hyphens and blanks cut them, and whole.
  private var words: Set<String> = []
  /// Whether a hyphen before a lower-case letter goes where the text does not show the word: so in typeset pages.
  private var dropsUnknown = false

  /// Makes a joiner that knows the words of a text.
  ///
  /// - Parameter isTypeset: whether a typesetter has broken the lines, who hyphenates.
  init(_ lines: [LayoutLine], isTypeset: Bool) {
    guard lines.contains(where: { Self.endsInHyphen($0.text[...]) }) else { return }
    dropsUnknown = isTypeset
    for line in lines {
      for token in line.text.split(whereSeparator: {
        $0 < 0x30 && $0 != 0x2D && $0 != 0x27 || $0 == 0x3A || $0 == 0x3B
      }) {
        // What a line's end cuts is no evidence.
        if token.endIndex == line.text.endIndex, token.last == 0x2D { continue }
        if token.count <= 80 { words.insert(String(decoding: token, as: UTF8.self).lowercased()) }
      }
    }
  }

  /// Prepares a text for having a line's text appended: puts a blank, or takes a hyphen away.
  func join(_ text: inout [UInt8], with next: ArraySlice<UInt8>) {
    guard let last = text.last, let first = next.first else { return }
    if text.suffix(2).elementsEqual([0xC2, 0xAD]) {
      text.removeLast(2)
      return
    }
    let following = UTF8Scan.scalar(Array(next.prefix(4)), at: 0).scalar
    if Self.endsInHyphen(text[...]), following.properties.isAlphabetic || (0x30...0x39).contains(first) {
      let tail = text.suffix(80)
      let before = tail[(tail.lastIndex(of: 0x20).map { $0 + 1 } ?? tail.startIndex)...].drop { $0 == 0x28 }
      let after = next.prefix(80).prefix {
        $0 >= 0x30 && $0 != 0x3A && $0 != 0x3B || $0 == 0x2D || $0 == 0x27
      }
      switch verdict(
        String(decoding: before, as: UTF8.self), String(decoding: after, as: UTF8.self), following)
      {
      case .keep: break
      case .drop: text.removeLast()
      case .blank: text.append(0x20)
      }
      return
    }
    if last == 0x20 { return }
    let preceding = UTF8Scan.scalar(text, before: text.count).scalar
    if Self.isWithoutBlanks(preceding), Self.isWithoutBlanks(following) { return }
    text.append(0x20)
  }

  private enum Verdict { case keep, drop, blank }

  private func verdict(_ before: String, _ after: String, _ following: Unicode.Scalar) -> Verdict {
    // `Kolloid- und Grenzflächenforschung`
    if Self.conjunctions.contains(after) { return .blank }
    let (left, right) = (before.lowercased(), after.lowercased())
    if words.contains(left + right) { return .keep }
    // Another hyphen before shows a word that has hyphens: state-of-the-art, Max-Planck-Institut.
    if left.dropLast().contains("-") { return .keep }
    if words.contains(String(left.dropLast()) + right) { return .drop }
    if let stem = right.split(separator: "-").first, stem.count < right.count,
      words.contains(String(left.dropLast()) + stem)
    {
      return .drop
    }
    return dropsUnknown && following.properties.isLowercase ? .drop : .keep
  }

  private static let conjunctions: Set<String> = [
    "und", "oder", "and", "or", "bzw", "och", "og", "en", "et", "e", "y",
  ]

  /// Whether text ends in a hyphen that stands directly behind a letter, or in a soft hyphen.
  private static func endsInHyphen(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == 0x2D, text.count > 1 else { return text.suffix(2).elementsEqual([0xC2, 0xAD]) }
    let before = text[text.endIndex - 2]
    return before | 0x20 >= 0x61 && before | 0x20 <= 0x7A || before >= 0x80
  }

  /// Whether a script puts no blanks between its words: Chinese, Japanese.
  private static func isWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFF00...0xFFEF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }
}
