import Bibliography
import ByteFormats

/// A format of records whose lines begin with tags, one field per line; a line without a tag goes on with the field
/// before it.
protocol TaggedRecord {
  /// The name of the format's first line, for messages: `begin each record with a %0 line`.
  static var firstLine: String { get }

  /// Returns a line's tag and where its value is; nil for a line without one.
  static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> TaggedField?

  /// Whether a field begins a record.
  ///
  /// - Parameter isAfterGap: whether an empty line precedes the field, or nothing.
  func begins(_ tag: UnsafeBufferPointer<UInt8>, isAfterGap: Bool) -> Bool

  /// Whether a field goes on behind empty lines.
  static func isLong(_ tag: UnsafeBufferPointer<UInt8>) -> Bool

  /// Begins a record.
  init(at location: SourceLocation, after former: Self?)

  /// Takes a field: its value, one part per line.
  mutating func take(
    _ tag: UnsafeBufferPointer<UInt8>, _ value: TaggedValue, at location: SourceLocation)

  /// Returns the work that the fields describe.
  mutating func finish() -> Work
}

/// Where the tag and the value of a line are.
typealias TaggedField = (tag: Range<Int>, value: Range<Int>)

/// The value of a field: its lines, trimmed, without empty ones.
struct TaggedValue {
  let lines: [UnsafeBufferPointer<UInt8>]
  let scratch: ScratchText

  /// The lines as one text, with a space where one ends; nothing where a program broke a word at its hyphen.
  var joined: UnsafeBufferPointer<UInt8> {
    guard lines.count > 1 else { return lines.first ?? UnsafeBufferPointer(start: nil, count: 0) }
    return scratch.make(capacity: lines.reduce(0) { $0 + $1.count + 1 }) { space in
      var count = 0
      for line in lines {
        let isWithinWord = count > 1 && space[count - 1] == .hyphen && space[count - 2] > .hyphen
        if count > 0, !isWithinWord {
          space[count] = .space
          count += 1
        }
        _ = space[count...].update(fromContentsOf: line)
        count += line.count
      }
      return count
    }
  }

  /// The lines with line feeds between them.
  var paragraphs: String { lines.map(\.text).joined(separator: "\n") }
}

extension TaggedRecord {
  static func isLong(_: UnsafeBufferPointer<UInt8>) -> Bool { false }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.scanning(source) { text, reading in
      var scanner = TaggedScanner<Self>(source: source.name, text: text)
      scanner.readAll(into: &reading)
    }
  }

  /// The first fields of a text, to recognise its format: those of the first 200 lines.
  static func firstFields(_ bytes: UnsafeBufferPointer<UInt8>) -> [TaggedField] {
    var fields: [TaggedField] = []
    var lines = ByteLines(bytes)
    while lines.number < 200, let line = lines.next() {
      if let field = field(bytes, line) {
        fields.append(field)
      } else if fields.isEmpty, !bytes.trimmed(line).isEmpty, lines.number > 20 {
        // What a database says of its export is shorter.
        return []
      }
    }
    return fields
  }
}

/// Goes through the lines of a tagged format.
private struct TaggedScanner<Record: TaggedRecord> {
  private let source: String
  private let text: ScannedText
  private let bytes: UnsafeBufferPointer<UInt8>
  private var record: Record?
  private var former: Record?
  private var tag: Range<Int>?
  private var tagLine = 0
  private var lines: [UnsafeBufferPointer<UInt8>] = []
  private let scratch = ScratchText()
  /// Lines that belong to no field: the first, and how many.
  private var stray: (line: Int, count: Int)?

  init(source: String, text: ScannedText) {
    self.source = source
    self.text = text
    bytes = text.bytes
  }

  mutating func readAll(into reading: inout Reading) {
    var scanner = ByteLines(text)
    var isAfterGap = true
    while let line = scanner.next() {
      if let (tag, value) = Record.field(bytes, line) {
        endField()
        let name = bytes.slice(tag)
        if record == nil || record?.begins(name, isAfterGap: isAfterGap) == true {
          finish(&reading)
          record = Record(at: SourceLocation(source, line: scanner.number), after: former)
          former = nil
        }
        self.tag = tag
        tagLine = scanner.number
        if !value.isEmpty { lines.append(bytes.slice(value)) }
        isAfterGap = false
        continue
      }
      let text = bytes.trimmed(line)
      if text.isEmpty {
        isAfterGap = true
      } else if let tag, !isAfterGap || Record.isLong(bytes.slice(tag)) {
        lines.append(bytes.slice(text))
        isAfterGap = false
      } else if record != nil {
        stray = (stray?.line ?? scanner.number, (stray?.count ?? 0) + 1)
      }
    }
    endField()
    finish(&reading)
    if let stray {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source, line: stray.line),
          "\(Phrase.count(stray.count, "line")) \(Phrase.form(stray.count, "has", "have")) no tag",
          remedy: "begin each record with a \(Record.firstLine) line, and each field with its tag; skipped"))
    }
  }

  private mutating func endField() {
    guard let tag else { return }
    self.tag = nil
    if !lines.isEmpty {
      let value = TaggedValue(lines: lines, scratch: scratch)
      let location = SourceLocation(source, line: tagLine)
      let name = bytes.slice(tag)
      record?.take(name, value, at: location)
      lines.removeAll(keepingCapacity: true)
    }
    scratch.clear()
  }

  private mutating func finish(_ reading: inout Reading) {
    guard var record = record.take() else { return }
    reading.addWork(at: SourceLocation(source)) { work in
      work = record.finish()
      return !work.title.isEmpty || !work.authorships.isEmpty
    }
    former = record
  }
}
