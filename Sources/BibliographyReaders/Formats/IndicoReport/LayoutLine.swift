import ByteFormats

/// One line of a document as a person reads it: without the marks of the layout, with its position in the source.
struct LayoutLine {
  /// The line's number in the input, from 1.
  var number: Int
  /// The text as UTF-8, trimmed; empty for a blank line.
  var text: [UInt8] = []
  /// How many spaces precede the text.
  var indent = 0
  /// The level of a Markdown heading; 0 for other lines.
  var heading = 0
  /// Whether the whole line is in bold.
  var isBold = false
  /// Where bold text begins in `text`.
  var boldStarts: [Int] = []
  /// Whether a page ended here; the line is blank then.
  var isPageBreak = false
  /// Whether the line opens a page after its header.
  var opensPage = false
  /// Where the columns of the source jump: from this offset in `text` on, scalars are counted from this column.
  var columns: [(offset: Int, column: Int)] = []

  /// Whether the line is empty.
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
    while left.text.last == .space { left.text.removeLast() }
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

/// Text gathered from several lines, with its positions in those lines.
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
    while start < end, line.text[start] == .space { start += 1 }
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

  /// Returns the lines and columns in the input of offsets in the text, which ascend.
  ///
  /// - Complexity: O(n), for n bytes of text.
  func places(at offsets: [Int]) -> [(line: Int, column: Int)] {
    var places: [(line: Int, column: Int)] = []
    var part = 0
    var piece = 0
    var position = 0
    var column = 0
    for offset in offsets {
      while part + 1 < parts.count, parts[part + 1].offset <= offset {
        part += 1
        piece = 0
        position = 0
      }
      guard part < parts.count else { return offsets.map { _ in (0, 0) } }
      let columns = parts[part].columns
      while piece + 1 < columns.count, columns[piece + 1].offset <= offset {
        piece += 1
        position = 0
      }
      if position < columns[piece].offset || position == 0 {
        position = columns[piece].offset
        column = columns[piece].column
      }
      while position < min(offset, text.count) {
        if text[position] & 0xC0 != 0x80 { column += 1 }
        position += 1
      }
      places.append((parts[part].line, column))
    }
    return places
  }
}
