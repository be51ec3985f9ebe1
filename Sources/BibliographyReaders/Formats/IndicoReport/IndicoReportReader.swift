import Bibliography
import ByteFormats

/// Reads Indico's Report of Contributions: the event's title, then a contribution after each `Contribution ID:`.
struct IndicoReportReader {
  private let source: String
  private var layout: LayoutLines
  private var lines: [LayoutLine]
  private var reading = Reading()

  /// Whether a source's content is such a report, in whatever language or layout.
  ///
  /// A PDF whose text cannot be had is taken for one: reading it then says why.
  static func recognizes(_ source: Source) -> Bool {
    let text: SourceText
    do throws(ReadError) { text = try source.text() } catch { return source.isPDF }
    // A report has its first contribution near its beginning; a long look at other formats is a waste.
    var reader = IndicoReportReader(source: source.name, text: text.prefix(1 << 19))
    return reader.headers().contains { $0.hasType && $0.isAtStart }
  }

  /// Reads a report.
  ///
  /// - Throws: what ``Source/text()`` throws; `badData` where there is no contribution.
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    let text = try source.text()
    var reader = IndicoReportReader(source: source.name, text: text)
    reader.reading.diagnostics = text.diagnostics
    try reader.readAll(text)
    reader.reading.settleNames(of: source.name)
    return reader.reading
  }

  private init(source: String, text: SourceText) {
    self.source = source
    layout = LayoutLines(text)
    lines = layout.lines
  }

  private mutating func readAll(_ text: SourceText) throws(ReadError) {
    let headers = headers()
    guard let first = headers.first else {
      throw ReadError(
        .badData, at: SourceLocation(source), "there is no contribution in this report",
        remedy:
          "a contribution begins with a line such as “Contribution ID: 3”; check that this is the right file")
    }
    let joiner = LineJoiner(lines, isTypeset: text.isFromPages)
    reading.title = title(before: first.line)
    var bodies: [IndicoContribution] = []
    for (index, header) in headers.enumerated() {
      let end = index + 1 < headers.count ? headers[index + 1].line : lines.count
      bodies.append(
        IndicoContribution(
          header, Array(lines[header.line..<end]), of: layout, joiner: joiner))
    }
    let fields = IndicoFieldTitles(bodies, isPaged: layout.isPaged)
    var seen: [String: Work] = [:]
    for index in bodies.indices {
      guard var work = bodies[index].read(fields: fields, source: source, diagnostics: &reading.diagnostics)
      else { continue }
      work.venue = reading.title
      keep(work, &seen)
    }
    let ends = text.utf8.last
    if let last = bodies.last {
      reportCut(last, endsInBreak: ends == .lineFeed || ends == .formFeed || ends == .carriageReturn)
    }
    let order = reading.diagnostics.enumerated().sorted {
      ($0.element.location.line, $0.offset) < ($1.element.location.line, $1.offset)
    }
    reading.diagnostics = order.map(\.element)
  }

  /// Keeps a work, unless it repeats one; gives a second one of the same number a number of its own.
  private mutating func keep(_ work: Work, _ seen: inout [String: Work]) {
    var work = work
    if let first = seen[work.id] {
      let isRepeat =
        first.title == work.title && first.authorships.map(\.name) == work.authorships.map(\.name)
        && first.authorships.map(\.role) == work.authorships.map(\.role)
      let place = "contribution \(work.id) is already in line \(first.location.line)"
      if isRepeat {
        let remedy = "this repetition is skipped"
        reading.diagnostics.append(Diagnostic(.warning, at: work.location, place, remedy: remedy))
        return
      }
      var number = 2
      while seen["\(work.id)-\(number)"] != nil { number += 1 }
      work.id += "-\(number)"
      let remedy = "this one is kept as \(work.id)"
      reading.diagnostics.append(Diagnostic(.warning, at: work.location, place, remedy: remedy))
    }
    seen[work.id] = work
    reading.works.append(work)
  }

  /// Says so where the text ends within its last contribution, or may.
  private mutating func reportCut(_ last: IndicoContribution, endsInBreak: Bool) {
    guard last.isCut || (last.block.isEmpty && !endsInBreak) else { return }
    guard let line = lines.last(where: { !$0.isBlank }) else { return }
    reading.diagnostics.append(
      Diagnostic(
        last.isCut ? .warning : .note, at: SourceLocation(source, line: line.number),
        "the text ends within contribution \(last.header.id)", remedy: "check that the file is complete"))
  }

  // MARK: Headers

  /// The line with which a contribution begins.
  struct Header {
    /// Its index among the lines.
    var line: Int
    /// The contribution's number.
    var id: String
    /// Whether a type follows on this or one of the next lines.
    var hasType: Bool
    /// Whether it begins a line.
    var isAtStart: Bool
  }

  /// Finds where contributions begin; cuts lines where one begins within.
  private mutating func headers() -> [Header] {
    let matcher = IndicoLabelMatcher.shared
    var headers: [Header] = []
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      let matches = matcher.matches(in: lines[index].text)
      guard let found = matches.firstIndex(where: { $0.label == .contributionID }) else { continue }
      let match = matches[found]
      let end =
        found + 1 < matches.count && matches[found + 1].label.isHeader ? matches[found + 1].start : nil
      guard
        let id = id(in: lines[index].text[match.valueStart..<(end ?? lines[index].text.count)], line: index)
      else { continue }
      let hasType = matches[found...].contains { $0.label == .type } || typeFollows(index)
      if match.start > 0 {
        guard hasType else { continue }
        let (left, right) = lines[index].cut(at: match.start)
        lines[index] = left
        lines.insert(right, at: index + 1)
        index += 1
      }
      headers.append(Header(line: index, id: id, hasType: hasType, isAtStart: match.start == 0))
    }
    return headers
  }

  /// Returns the number that follows the label or, where nothing does, on the next line with text.
  private func id(in value: ArraySlice<UInt8>, line: Int) -> String? {
    var text = value
    while text.first == .space { text.removeFirst() }
    while text.last == .space { text.removeLast() }
    if text.isEmpty {
      guard let next = lines[(line + 1)...].prefix(4).first(where: { !$0.isBlank }) else { return nil }
      text = next.text[...]
    }
    guard text.count <= 32, !text.contains(.space), text.contains(where: { $0.isASCIIDigit }) else {
      return nil
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func typeFollows(_ index: Int) -> Bool {
    var rest = 6
    for line in lines[(index + 1)...] where !line.isBlank {
      let labels = IndicoLabelMatcher.shared.matches(in: line.text)
      if labels.contains(where: { $0.label == .type && $0.start == 0 }) { return true }
      rest -= 1
      if rest == 0 || labels.first?.label == .contributionID { return false }
    }
    return false
  }

  /// Returns the event's title from the lines before the first contribution.
  private func title(before end: Int) -> String? {
    var words: [LayoutLine] = []
    for line in lines[..<end] {
      if IndicoLabel.reportTitles.contains(line.string.lowercased()) { break }
      // Without the document's name, the first paragraph is the title.
      if line.isBlank, !words.isEmpty,
        !lines[..<end].contains(where: { IndicoLabel.reportTitles.contains($0.string.lowercased()) })
      {
        break
      }
      if !line.isBlank, words.count < 12 { words.append(line) }
    }
    var title: [UInt8] = []
    let joiner = LineJoiner()
    for line in words {
      joiner.join(&title, with: line.text[...])
      title += line.text
    }
    return title.isEmpty ? nil : String(decoding: title, as: UTF8.self)
  }
}
