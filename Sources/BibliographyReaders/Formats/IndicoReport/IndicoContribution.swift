import Bibliography
import ByteFormats

/// One contribution's lines, taken apart: header, title and date; abstract and fields; the block of people,
/// session and track.
struct IndicoContribution {
  /// Where it begins, and its number.
  let header: IndicoReportReader.Header
  /// Its lines, without the title that the headers of pages repeat; the first is the header's.
  private(set) var lines: [LayoutLine]
  let joiner: LineJoiner
  private let isMarkdown: Bool
  private let isPaged: Bool

  private(set) var code: String?
  private(set) var kind: String?
  private(set) var title = ""
  private(set) var date: PartialDate?
  private(set) var minutes: Int?
  /// The line of a date that could not be read.
  private(set) var unreadDate: LayoutLine?
  /// The index of the first line after title and date.
  private(set) var bodyStart = 1
  /// The people, session and track at the end.
  private(set) var block: IndicoBlock

  /// Takes a contribution's lines apart.
  init(_ header: IndicoReportReader.Header, _ lines: [LayoutLine], of layout: LayoutLines, joiner: LineJoiner)
  {
    self.header = header
    self.lines = lines
    self.joiner = joiner
    isMarkdown = layout.isMarkdown
    isPaged = layout.isPaged
    block = IndicoBlock()
    let residue = readHeader()
    readTitle(residue)
    for index in self.lines.indices.dropFirst(bodyStart)
    where self.lines[index].opensPage && repeatsTitle(self.lines[index]) {
      self.lines[index] = LayoutLine(number: self.lines[index].number)
      self.lines[index].isPageBreak = true
    }
    block = IndicoBlock(self.lines, from: bodyStart, joiner: joiner)
  }

  /// Whether the text ends within it: before the title, or in a list of people that does not end.
  var isCut: Bool { title.isEmpty || block.endsOpen }

  /// The lines between date and people.
  var bodyLines: [LayoutLine] {
    var body = Array(lines[bodyStart..<block.startLine])
    if block.startLine < lines.count, block.startOffset > 0 {
      body.append(lines[block.startLine].cut(at: block.startOffset).0)
    }
    return body
  }

  /// Whether a line is the title as a page's header repeats it: whole, or its beginning with an ellipsis.
  private func repeatsTitle(_ line: LayoutLine) -> Bool {
    var text = line.string.filter { $0 != " " }
    let whole = title.filter { $0 != " " }
    if text == whole { return true }
    guard text.hasSuffix("…") || text.hasSuffix("...") else { return false }
    while text.last == "…" || text.last == "." { text.removeLast() }
    return whole.hasPrefix(text)
  }

  // MARK: Header

  /// Reads code and type; returns the lines between the number and the type, which a page's header left there.
  private mutating func readHeader() -> [LayoutLine] {
    let matcher = IndicoLabelMatcher.shared
    var residue: [LayoutLine] = []
    var index = 0
    var nonBlank = 0
    while index < lines.count, nonBlank < 7 {
      let line = lines[index]
      defer { index += 1 }
      if line.isBlank { continue }
      nonBlank += 1
      let matches = matcher.matches(in: line.text).filter { $0.label.isHeader }
      guard index == 0 || matches.first?.start == 0 else {
        if line.string == header.id, residue.isEmpty { bodyStart = index + 1 } else { residue.append(line) }
        continue
      }
      for (number, match) in matches.enumerated() {
        let end = number + 1 < matches.count ? matches[number + 1].start : line.text.count
        let value = Self.trimmed(line.text[match.valueStart..<end])
        if match.label == .contributionCode { code = value.isEmpty ? nil : value }
        guard match.label == .type else { continue }
        bodyStart = index + 1
        kind = value
        if value.isEmpty, let next = lines[bodyStart...].firstIndex(where: { !$0.isBlank }),
          lines[next].heading == 0
        {
          kind = lines[next].string
          bodyStart = next + 1
        }
        if let text = kind, text.isEmpty || IndicoLabel.unspecified.contains(text.lowercased()) { kind = nil }
        return residue
      }
      if index > 0 { bodyStart = index + 1 }
    }
    // No type: what follows the number is the title.
    return []
  }

  // MARK: Title and date

  private mutating func readTitle(_ residue: [LayoutLine]) {
    var titleLines: [LayoutLine] = []
    var index = bodyStart
    var dateEnd: Int?
    var length = 0
    // There is nothing between title and date; a day within an abstract is another.
    var paragraphs = residue.isEmpty ? 0 : 1
    var wasBlank = true
    while index < lines.count, titleLines.count < 12, length < 2000 {
      let line = lines[index]
      index += 1
      if line.isBlank {
        wasBlank = true
        continue
      }
      if startsBlock(line) { break }
      switch IndicoDateParser.parse(line.text) {
      case .date(let date, let minutes) where (1...(minutes == nil ? 1 : 2)).contains(paragraphs):
        self.date = date
        self.minutes = minutes
        dateEnd = index
      case .unknown where paragraphs == 1:
        unreadDate = line
        dateEnd = index
      default:
        if wasBlank || titleLines.isEmpty { paragraphs = titleLines.isEmpty ? 1 : paragraphs + 1 }
        wasBlank = false
        titleLines.append(line)
        length += line.text.count
        continue
      }
      break
    }
    if dateEnd == nil { (titleLines, dateEnd) = titleWithoutDate() }
    bodyStart = dateEnd ?? bodyStart
    title = joined(titleLines.isEmpty ? residue : titleLines)
  }

  /// Returns the title's lines where no date follows: the first paragraph, and the index after it.
  private func titleWithoutDate() -> ([LayoutLine], Int) {
    var title: [LayoutLine] = []
    var index = bodyStart
    var length = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        if !title.isEmpty { break }
      } else {
        if startsBlock(line) || (title.first.map { ($0.heading > 0) != (line.heading > 0) } ?? false) {
          break
        }
        // Titles are set larger: a line half as long again is the abstract's, where no blank line parts them.
        let widest = title.reduce(0) { max($0, $1.text.count) }
        if !title.isEmpty, line.text.count > 64, line.text.count * 2 > widest * 3 { break }
        // A word that would have fitted on the title's line is not the title's, either.
        let word = line.text.prefix { $0 != .space }.count
        if !isMarkdown, let last = title.last, last.text.count + word < (isPaged ? 38 : 30) { break }
        title.append(line)
        length += line.text.count
      }
      index += 1
    }
    // What is as long as this has an abstract after its first line.
    if title.count > 1, length > 600 {
      return ([title[0]], (lines.firstIndex { $0.number == title[0].number } ?? bodyStart) + 1)
    }
    return (title, index)
  }

  /// Whether the people begin at a line.
  private func startsBlock(_ line: LayoutLine) -> Bool {
    guard let match = IndicoLabelMatcher.shared.matches(in: line.text).first, match.start == 0 else {
      return false
    }
    if match.label == .session || match.label == .track { return true }
    return match.label.role != nil && PersonList.looksLikePerson(line.text, match.valueStart)
  }

  // MARK: Joining

  private func joined(_ lines: [LayoutLine]) -> String {
    var text: [UInt8] = []
    for line in lines {
      joiner.join(&text, with: line.text[...])
      text += line.text
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Joins lines to paragraphs. A new one begins at blank lines, before items of lists and, in plain text, where
  /// a line ends a sentence although the next word would have fitted on it.
  private func paragraphs(_ lines: some Sequence<LayoutLine>) -> [String] {
    var paragraphs: [[UInt8]] = []
    var isNew = true
    var last = LayoutLine(number: 0)
    let widths = lines.lazy.filter { !$0.isBlank }.map(\.text.count).sorted()
    let width = isMarkdown || widths.isEmpty ? 0 : widths[widths.count / 2]
    for line in lines {
      if line.isBlank {
        // A page may end within a sentence.
        isNew = isNew || !line.isPageBreak || paragraphs.last?.last.map { ".!?:".utf8.contains($0) } ?? true
        continue
      }
      let word = line.text.prefix { $0 != .space }.count
      let endsEarly =
        last.text.last.map { ".!?:".utf8.contains($0) } ?? false && (last.text.count + word) * 8 < width * 7
      if isNew || endsEarly || Self.isListItem(line.text) {
        paragraphs.append(line.text)
      } else {
        joiner.join(&paragraphs[paragraphs.count - 1], with: line.text[...])
        paragraphs[paragraphs.count - 1] += line.text
      }
      isNew = false
      last = line
    }
    return paragraphs.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isListItem(_ text: [UInt8]) -> Bool {
    let digits = text.prefix { $0.isASCIIDigit }.count
    if (1...3).contains(digits), text.count > digits + 1 {
      return (text[digits] == .period || text[digits] == .rightParenthesis) && text[digits + 1] == .space
    }
    if text.starts(with: [0xE2, 0x80, 0xA2]) { return true }  // •
    return text.count > 2 && "-*+".utf8.contains(text[0]) && text[1] == .space
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> String {
    var text = text
    while text.first == .space { text.removeFirst() }
    while text.last == .space { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Work

  /// Makes the work; nil where the contribution has no title, which a diagnostic says.
  func read(fields: IndicoFieldTitles, source: String, diagnostics: inout [Diagnostic]) -> Work? {
    let place = SourceLocation(source, line: lines[0].number, column: lines[0].column(at: 0))
    guard !title.isEmpty else {
      diagnostics.append(
        Diagnostic(.warning, at: place, "contribution \(header.id) has no title", remedy: "skipped"))
      return nil
    }
    var work = Work(id: header.id, title: title, kind: kind, date: date, location: place)
    work.code = code
    work.durationMinutes = minutes
    if let unreadDate {
      diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source, line: unreadDate.number),
          "the date “\(unreadDate.string)” is not understood",
          remedy: "contribution \(header.id) is kept without a date"))
    }
    readBody(fields, into: &work)
    block.write(to: &work, source: source, diagnostics: &diagnostics)
    return work
  }

  private func readBody(_ fields: IndicoFieldTitles, into work: inout Work) {
    let body = bodyLines
    let titles = fields.titles(in: body)
    var start = 0
    if let first = body.firstIndex(where: { !$0.isBlank }),
      isAbstractCaption(body[first], isField: titles.contains(first))
    {
      start = first + 1
    }
    let ends = titles.filter { $0 >= start } + [body.count]
    let abstract = paragraphs(body[start..<ends[0]])
    work.abstract = abstract.isEmpty ? nil : abstract.joined(separator: "\n")
    for (title, end) in zip(ends, ends.dropFirst()) {
      let value = paragraphs(body[(title + 1)..<end]).joined(separator: "\n")
      work.fields.append(.init(title: body[title].string, value: value))
    }
  }

  /// Whether a line is the caption that release 1.2 prints above the abstract.
  private func isAbstractCaption(_ line: LayoutLine, isField: Bool) -> Bool {
    var text = line.string.lowercased()
    while text.last == ":" || text.last == " " { text.removeLast() }
    return IndicoLabel.abstractCaptions.contains(text)
  }
}
