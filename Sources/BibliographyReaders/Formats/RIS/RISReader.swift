import Bibliography
import ByteFormats

/// Reads RIS: a record from `TY  -` to `ER  -`, one field per line.
///
/// A line without a tag goes on with the field before it. Addresses (`AD`) are their author's where each follows
/// its `AU`; where they follow all authors, RIS does not say whose they are. Some programs write fields before `TY`:
/// they belong to the record whose `TY` comes next.
struct RISReader: TextScanner {
  private let source: String
  private let text: ScannedText
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var reading: Reading
  private var draft: RISDraft?
  /// Whether the record's `TY` was read; fields may come before it.
  private var hasType = false
  /// Lines outside records that were skipped: the first, and how many.
  private var stray: (line: Int, count: Int)?

  /// Whether a line with the tag `TY` begins a record near the beginning.
  static func recognizes(_ source: Source) -> Bool {
    source.withHead { bytes in
      var lines = ByteLines(bytes)
      while let line = lines.next() {
        if let field = field(bytes, line), field.tag == RISTag("TY"), !field.value.isEmpty { return true }
      }
      return false
    }
  }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.scanning(source, with: RISReader.self)
  }

  init(source: String, text: ScannedText, reading: Reading) {
    self.source = source
    self.text = text
    bytes = text.bytes
    self.reading = reading
  }

  /// A line's tag and where its value is; nil for a line without one.
  static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> (
    tag: RISTag, value: Range<Int>
  )? {
    let start = line.lowerBound
    guard line.count >= 4 else { return nil }
    let (first, second) = (bytes[start], bytes[start + 1])
    guard UInt8.capitals.contains(first), UInt8.capitals.contains(second) || second.isASCIIDigit
    else {
      return nil
    }
    var position = start + 2
    while position < line.upperBound, bytes[position] == .space || bytes[position] == .tab { position += 1 }
    guard position > start + 2, position <= start + 5, position < line.upperBound, bytes[position] == .hyphen
    else {
      return nil
    }
    position += 1
    // `AB - text` and `AB  -text` are meant as tags, `AB -text` is not.
    if position < line.upperBound, bytes[position] > .space, position < start + 5 { return nil }
    return (RISTag(first, second), bytes.trimmed(position..<line.upperBound))
  }

  mutating func readAll() {
    var lines = ByteLines(text)
    while let line = lines.next() {
      guard let (tag, value) = Self.field(bytes, line) else {
        let text = bytes.trimmed(line)
        if text.isEmpty { continue }
        if draft == nil { if !isNumber(text) { noteStray(lines.number) } } else { draft?.goOn(bytes, text) }
        continue
      }
      switch tag {
      case RISTag("TY"): begin(value, lines.number)
      case RISTag("ER"): finish()
      case RISTag("EF"): continue
      default:
        if draft == nil {
          draft = RISDraft(Work(id: "", title: "", location: SourceLocation(source, line: lines.number)))
        }
        draft?.take(tag, bytes, value, at: SourceLocation(source, line: lines.number))
      }
    }
    if let draft, hasType || draft.isWork {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: draft.work.location, "the last record does not end",
          remedy: "check that the export is complete; what there is of it was read"))
      finish()
    }
    if let stray {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source, line: stray.line),
          "\(Phrase.count(stray.count, "line")) \(Phrase.form(stray.count, "is", "are")) outside any record",
          remedy: "begin each record with a TY line; skipped"))
    }
  }

  /// Takes a line `TY`: the type of the record whose fields came before it, or of a new one.
  private mutating func begin(_ value: Range<Int>, _ line: Int) {
    if draft != nil, hasType {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source, line: line), "a record begins within another",
          remedy: "add an ER line before it; both were read"))
      finish()
    }
    var begun =
      draft.take() ?? RISDraft(Work(id: "", title: "", location: SourceLocation(source, line: line)))
    begun.take(type: bytes.string(value))
    draft = begun
    hasType = true
  }

  /// Whether a line is the number that some databases write before each record: `12.`
  private func isNumber(_ text: Range<Int>) -> Bool {
    bytes[text].allSatisfy { $0.isASCIIDigit || $0 == .period || $0 == .greaterThan || $0 == .lessThan }
  }

  /// Counts a line outside records; before the first record comes what a database says of its export.
  private mutating func noteStray(_ line: Int) {
    guard !reading.works.isEmpty else { return }
    stray = (stray?.line ?? line, (stray?.count ?? 0) + 1)
  }

  private mutating func finish() {
    guard var draft = draft.take() else { return }
    defer { hasType = false }
    if !hasType {
      // What a database writes before its first record is no record.
      guard draft.isWork else { return noteStray(draft.work.location.line) }
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: draft.work.location, "a record has no TY line",
          remedy: "begin it with one, such as TY  - JOUR; it was read as it is"))
    }
    reading.works.append(draft.finish(number: reading.works.count + 1))
  }
}

/// The two characters that name a field of RIS or Web of Science.
struct RISTag: Hashable {
  private let code: UInt16

  init(_ first: UInt8, _ second: UInt8) { code = UInt16(first) << 8 | UInt16(second) }

  init(_ text: StaticString) { self.init(text.utf8Start[0], text.utf8Start[1]) }

  static func ~= (text: StaticString, tag: RISTag) -> Bool { RISTag(text) == tag }
}
