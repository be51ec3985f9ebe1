import Bibliography
import ByteFormats

/// The lines of a report without what belongs to its pages: headers, footers, form feeds.
struct LayoutLines {
  /// The lines in the input's order; headers and footers are taken out, page breaks are blank lines.
  private(set) var lines: [LayoutLine] = []
  /// Whether the text has marks of Markdown.
  let isMarkdown: Bool
  /// Whether the text has pages, as a typesetter laid it out.
  private(set) var isPaged: Bool

  /// Splits and cleans a text.
  ///
  /// - Complexity: O(n), for n bytes.
  init(_ text: SourceText) {
    let bytes = text.utf8
    isPaged = text.isFromPages || bytes.contains(.formFeed)
    isMarkdown = !isPaged && Self.hasMarkdown(bytes)
    let cleaner = LineCleaner(isMarkdown: isMarkdown, isTypeset: text.isFromPages)
    let breaksAtReturns = !bytes.contains(.lineFeed)
    var number = 1
    var start = 0
    var position = 0
    while position <= bytes.count {
      let byte = position < bytes.count ? bytes[position] : .lineFeed
      guard byte == .lineFeed || byte == .formFeed || (byte == .carriageReturn && breaksAtReturns) else {
        position += 1
        continue
      }
      var line = cleaner.clean(bytes, start..<position, number: number)
      if byte == .formFeed {
        if !line.isBlank { lines.append(line) }
        line = LayoutLine(number: number)
        line.isPageBreak = true
      } else {
        number += 1
      }
      // A run of blank lines says no more than one.
      if !line.isBlank || line.isPageBreak || lines.last?.isBlank != true { lines.append(line) }
      position += 1
      start = position
    }
    removePageFurniture()
    if isPaged { putLabelsFirst() }
  }

  /// Whether a text is Markdown: it has at least two of headings, bold text, links and tags.
  ///
  /// - Complexity: O(n), for n bytes.
  private static func hasMarkdown(_ bytes: [UInt8]) -> Bool {
    var found = 0
    var index = 0
    var atLineStart = true
    while index + 3 < bytes.count, found < 2 {
      let (byte, next, third) = (bytes[index], bytes[index + 1], bytes[index + 2])
      switch byte {
      case .numberSign where atLineStart:  // #
        if next == .space || (next == .numberSign && (third == .space || third == .numberSign)) { found += 1 }
      case .asterisk where next == .asterisk && third > .space && third != .asterisk:  // ** before a word
        if index == 0 || !MarkdownMark.isAlphanumeric(bytes[index - 1]) { found += 1 }
      case .rightBracket
      where next == .leftParenthesis && (third == .numberSign || third | 0x20 == UInt8(ascii: "h")):
        found += 1  // ](# and ](h
      case .lessThan where next | 0x20 == UInt8(ascii: "s") && third | 0x20 == UInt8(ascii: "u"):
        found += 1  // <sub> and <sup>
      default: break
      }
      // The middle of a heading's marks and the second of two stars count once.
      if byte == .asterisk && next == .asterisk { index += 1 }
      atLineStart = byte == .lineFeed || byte == .carriageReturn || (atLineStart && byte == .space)
      index += 1
    }
    return found >= 2
  }

  /// Takes the headers and footers of pages out, and leaves a page break where they were.
  private mutating func removePageFurniture() {
    var kept: [LayoutLine] = []
    kept.reserveCapacity(lines.count)
    var opensPage = false
    for index in lines.indices {
      var line = lines[index]
      if line.isBlank {
        if line.isPageBreak { opensPage = false }
        kept.append(line)
        continue
      }
      if let rest = Self.headerRest(line.text) {
        kept.append(Self.pageBreak(at: line.number))
        opensPage = rest.isEmpty
        isPaged = true
        continue
      }
      // The pages of the first contribution have no more than the number at their foot.
      let isNumber = line.text.count < 5 && line.text.allSatisfy { $0.isASCIIDigit }
      if isNumber, endsPage(index, isSure: true) {
        kept.append(Self.pageBreak(at: line.number))
        continue
      }
      if let isWhole = Self.footer(line.text), isWhole || endsPage(index, isSure: false) {
        if !isWhole { Self.dropDate(&kept) }
        kept.append(Self.pageBreak(at: line.number))
        continue
      }
      // A page's header may fall in two lines, the second of which is before or after the number.
      if opensPage, startsContribution(after: index) {
        opensPage = false
        continue
      }
      line.opensPage = opensPage
      opensPage = false
      kept.append(line)
    }
    lines = kept
  }

  /// Puts a label before the line above it, where that line begins as far to the right as the label is long.
  ///
  /// A letter with a high accent lifts the text after a label above the label's line.
  private mutating func putLabelsFirst() {
    for index in lines.indices.dropLast() where lines[index].indent > 5 && !lines[index].isBlank {
      let next = lines[index + 1]
      guard next.indent < lines[index].indent, next.text.last == .colon,
        next.text.count <= 2 * lines[index].indent,
        let match = IndicoLabelMatcher.shared.matches(in: next.text).first,
        match.start == 0, !match.label.isHeader, match.valueStart == next.text.count
      else { continue }
      lines.swapAt(index, index + 1)
    }
  }

  private static func pageBreak(at number: Int) -> LayoutLine {
    var line = LayoutLine(number: number)
    line.isPageBreak = true
    return line
  }

  /// Returns what follows `<event> / Report of Contributions` on a page's header; nil where a line is none.
  private static func headerRest(_ text: [UInt8]) -> ArraySlice<UInt8>? {
    guard text.count < 600 else { return nil }
    for index in text.indices where text[index] == .slash && index > 0 && index + 1 < text.count {
      guard text[index - 1] == .space || text[index + 1] == .space else { continue }
      let rest = String(decoding: text[(index + 1)...], as: UTF8.self).drop { $0 == " " }
      let folded = rest.lowercased()
      for title in IndicoLabel.reportTitles where folded.hasPrefix(title) {
        let after = rest.dropFirst(title.count)
        if after.isEmpty || after.first == " " { return Array(after.utf8.drop { $0 == .space })[...] }
      }
    }
    return nil
  }

  /// Whether a line is a page's foot: `April 22, 2021  Page 3` (true), or the number alone (false); nil for neither.
  private static func footer(_ text: [UInt8]) -> Bool? {
    guard text.count < 120 else { return nil }
    func trim(_ rest: inout ArraySlice<UInt8>) { while rest.last == .space { rest.removeLast() } }
    for suffix in IndicoLabel.pageNumberSuffixes where text.count > suffix.utf8.count {
      guard text.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else { continue }
      var rest = text.dropLast(suffix.utf8.count)
      trim(&rest)
      let digits = rest.reversed().prefix { $0.isASCIIDigit }.count
      guard (1...6).contains(digits) else { continue }
      rest.removeLast(digits)
      trim(&rest)
      let wordStart = rest.lastIndex(of: .space).map { $0 + 1 } ?? rest.startIndex
      let word = String(decoding: rest[wordStart...], as: UTF8.self).lowercased()
      if IndicoLabel.pageNumberWords.contains(word) {
        rest = rest[..<wordStart]
        trim(&rest)
      } else if suffix.isEmpty || suffix.hasPrefix("を") {
        continue
      }
      if rest.isEmpty { return false }
      if IndicoDateParser.isDay(Array(rest)) { return true }
    }
    return nil
  }

  private static func isDate(_ text: some StringProtocol) -> Bool {
    IndicoDateParser.isDay(Array(text.utf8))
  }

  /// Whether nothing but the next page follows a line; where it must be sure, a header or form feed shows it.
  private func endsPage(_ index: Int, isSure: Bool) -> Bool {
    for line in lines[(index + 1)...].prefix(8) {
      if line.isPageBreak { return true }
      if line.isBlank { continue }
      if isSure { return Self.headerRest(line.text) != nil }
      return Self.headerRest(line.text) != nil
        || IndicoLabelMatcher.shared.matches(in: line.text).first?.label == .contributionID
    }
    return !isSure && index + 8 >= lines.count
  }

  /// Whether the next line with text is the first of a contribution.
  private func startsContribution(after index: Int) -> Bool {
    guard let next = lines[(index + 1)...].prefix(6).first(where: { !$0.isBlank }) else { return false }
    let match = IndicoLabelMatcher.shared.matches(in: next.text).first
    return match?.label == .contributionID && match?.start == 0
  }

  /// Takes the date that is above a page's number out of the lines.
  private static func dropDate(_ kept: inout [LayoutLine]) {
    guard let index = kept.lastIndex(where: { !$0.isBlank }), kept.count - index < 6 else { return }
    let text = kept[index].text
    if IndicoDateParser.isDay(text) {
      kept[index] = pageBreak(at: kept[index].number)
      return
    }
    // `pdftotext` glues the date to a word that the page's end cuts, in place of the hyphen.
    for count in stride(from: 18, through: 10, by: -1) where text.count > count {
      let before = UTF8Scan.scalar(text, before: text.count - count).scalar
      guard before.properties.isLowercase || before.properties.isUppercase,
        IndicoDateParser.isDay(Array(text.suffix(count)))
      else { continue }
      kept[index].text.removeLast(count)
      kept[index].text += [0xC2, 0xAD]
      return
    }
  }
}
