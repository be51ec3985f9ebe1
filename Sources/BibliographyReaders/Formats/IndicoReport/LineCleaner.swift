import ByteFormats

/// Turns a line's bytes into what a person reads: without the marks of Markdown, soft hyphens and ligatures.
struct LineCleaner {
  /// Whether marks of Markdown are marks, and not characters of a plain text.
  let isMarkdown: Bool
  /// Whether the lines come from a typesetter, who stretches them between characters of Chinese and Japanese.
  let isTypeset: Bool

  /// Cleans the line that is in a range of the bytes.
  ///
  /// - Complexity: O(n), for n bytes.
  func clean(_ bytes: [UInt8], _ range: Range<Int>, number: Int) -> LayoutLine {
    var line = LayoutLine(number: number)
    var start = range.lowerBound
    var column = 1
    while start < range.upperBound, bytes[start] == .space || bytes[start] == .tab {
      line.indent += bytes[start] == .tab ? 8 - line.indent % 8 : 1
      start += 1
      column += 1
    }
    guard start < range.upperBound else { return line }
    var marks: [MarkdownMark] = []
    if isMarkdown {
      let isRow = bytes[start] == .verticalBar
      while start < range.upperBound, bytes[start] == .verticalBar || bytes[start] == .space {
        start += 1
        column += 1
      }
      guard start < range.upperBound else { return line }
      let blockStart = start
      start = skipBlockMarks(bytes, start..<range.upperBound, &line)
      column += start - blockStart
      guard start < range.upperBound else { return line }
      marks = MarkdownMark.find(in: bytes, start..<range.upperBound, isRow: isRow)
    }
    write(bytes, start..<range.upperBound, column: column, marks: marks, into: &line)
    return line
  }

  /// Steps over the marks of headings and quotes at a line's beginning; over the whole line where it is a rule.
  private func skipBlockMarks(_ bytes: [UInt8], _ range: Range<Int>, _ line: inout LayoutLine) -> Int {
    var start = range.lowerBound
    if bytes[range].allSatisfy({ $0 == bytes[start] || "|: ".utf8.contains($0) }),
      "-*_=`~".utf8.contains(bytes[start]), bytes[range].count(where: { $0 == bytes[start] }) >= 3
    {
      return range.upperBound
    }
    while start < range.upperBound, bytes[start] == .greaterThan {
      start += 1
      while start < range.upperBound, bytes[start] == .space { start += 1 }
    }
    var level = 0
    while start + level < range.upperBound, bytes[start + level] == .numberSign { level += 1 }
    if (1...6).contains(level), start + level == range.upperBound || bytes[start + level] == .space {
      line.heading = level
      start += level
      while start < range.upperBound, bytes[start] == .space { start += 1 }
    }
    return start
  }

  private func write(
    _ bytes: [UInt8], _ range: Range<Int>, column first: Int, marks: [MarkdownMark],
    into line: inout LayoutLine
  ) {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var position = range.lowerBound
    var column = first
    var mark = 0
    var isJump = true
    var boldLength = 0
    var boldFrom: Int?
    func flushBold() { if let from = boldFrom { boldLength += text.count - from } }
    while position < range.upperBound {
      if mark < marks.count, marks[mark].range.lowerBound <= position {
        let taken = marks[mark]
        mark += 1
        guard taken.range.lowerBound == position else { continue }
        if taken.isBold {
          if boldFrom == nil {
            boldFrom = text.count
            line.boldStarts.append(text.count)
          } else {
            flushBold()
            boldFrom = nil
          }
        }
        if !taken.replacement.isEmpty {
          line.columns.append((text.count, column))
          text += taken.replacement
        }
        for byte in bytes[taken.range] where byte & 0xC0 != 0x80 { column += 1 }
        position = taken.range.upperBound
        isJump = true
        continue
      }
      let length = min(max(1, UTF8Scan.sequenceLength(bytes, at: position)), range.upperBound - position)
      let isLast = position + length == range.upperBound
      let replacement = Self.replacement(bytes, position, length, isLast: isLast)
      if isJump || replacement != nil {
        line.columns.append((text.count, column))
        isJump = replacement != nil
      }
      if let replacement {
        let isDouble = !isMarkdown && replacement == [.space] && (text.last == .space || text.isEmpty)
        if !isDouble { text += replacement }
      } else if !isMarkdown, bytes[position] == .space,
        text.last == .space || (isTypeset && Self.isStretch(text, bytes, position, range.upperBound))
      {
        // Pages are laid out with spaces; one is the text's.
        isJump = true
      } else {
        text += bytes[position..<position + length]
      }
      position += length
      column += 1
    }
    flushBold()
    while text.last == .space { text.removeLast() }
    line.isBold = !text.isEmpty && boldLength >= text.count
    line.boldStarts.removeAll { $0 >= text.count }
    line.text = text
  }

  /// Whether a space is alone between two characters of a script that puts no spaces between its words.
  private static func isStretch(_ text: [UInt8], _ bytes: [UInt8], _ position: Int, _ end: Int) -> Bool {
    guard let last = text.last, last >= 0x80, position + 1 < end, bytes[position + 1] >= 0x80 else {
      return false
    }
    return UTF8Scan.isUnspacedScript(UTF8Scan.scalar(text, before: text.count).scalar)
      && UTF8Scan.isUnspacedScript(UTF8Scan.scalar(bytes, at: position + 1).scalar)
  }

  /// Returns what stands for a character of the layout; nil where the character stands for itself.
  private static func replacement(_ bytes: [UInt8], _ position: Int, _ length: Int, isLast: Bool) -> [UInt8]?
  {
    let first = bytes[position]
    if first == .tab { return [.space] }
    if first < .space || first == 0x7F { return [] }
    guard length > 1, first == 0xC2 || first == 0xE2 || first == 0xE3 || first == 0xEF else { return nil }
    switch UTF8Scan.scalar(bytes, at: position).scalar.value {
    case 0xAD: return isLast ? nil : []  // a soft hyphen; at the line's end it decides how the text goes on
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return [.space]
    case 0x200B, 0x2060, 0xFEFF: return []
    case 0xFB00: return Array("ff".utf8)
    case 0xFB01: return Array("fi".utf8)
    case 0xFB02: return Array("fl".utf8)
    case 0xFB03: return Array("ffi".utf8)
    case 0xFB04: return Array("ffl".utf8)
    case 0xFB05, 0xFB06: return Array("st".utf8)
    default: return nil
    }
  }
}
