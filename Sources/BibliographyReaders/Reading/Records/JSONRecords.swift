import Bibliography
import ByteFormats

/// Walks through the records of a JSON input: one object, an array, objects one after another (JSON Lines), or a
/// page that holds them under one of its keys.
///
/// A record that is no JSON is a diagnostic; reading goes on where the next record begins as its siblings do.
final class JSONRecords {
  /// The input's name.
  let source: String
  /// What was read so far.
  var reading: Reading
  private let bytes: UnsafeBufferPointer<UInt8>
  private var lines: LineCounter
  /// What all records of the input begin with, as far as is known: from the first one's brace to after its key.
  private var signature: Range<Int>?
  private var depth = 0
  private var failures = 0

  /// How many times the whole input may be read in vain, for records that fail.
  private static let wasteLimit = 32
  /// How deep pages may hold pages.
  private static let depthLimit = 16
  /// How many bad records are named one by one.
  private static let namedFailures = 20

  init(_ text: ScannedText, source: String, reading: Reading) {
    bytes = text.bytes
    self.source = source
    self.reading = reading
    lines = LineCounter(text)
  }

  /// Reads all records of a source: calls `record` at each object that may be one.
  ///
  /// `record` reads the object and, under the keys of a page, calls ``elements(_:_:)``.
  static func read(
    _ source: Source, _ record: (JSONRecords, inout JSONScanner) throws -> Void
  ) throws(ReadError) -> Reading {
    let reading = try Reading.scanning(source) { text, reading in
      let records = JSONRecords(text, source: source.name, reading: reading)
      records.readAll(record)
      reading = records.reading
    }
    return reading
  }

  /// Returns the place of a byte.
  func location(of position: Int) -> SourceLocation { SourceLocation(source, line: lines.line(of: position)) }

  /// Reads the records in an array, or the one object, that comes next; skips other values.
  ///
  /// What is under a key that may be a record's id, or may not, is read without `marking`: other records need not
  /// begin as it does.
  func elements(
    _ scanner: inout JSONScanner, marking: Bool = true,
    _ record: (JSONRecords, inout JSONScanner) throws -> Void
  ) throws {
    guard depth < Self.depthLimit else { return try scanner.skipValue() }
    depth += 1
    defer { depth -= 1 }
    switch scanner.peek() {
    case .object: try one(&scanner, marking: marking, record)
    case .array:
      try scanner.array { scanner in
        switch scanner.peek() {
        case .object: try one(&scanner, marking: marking, record)
        case .array: try elements(&scanner, marking: marking, record)
        default: try scanner.skipValue()
        }
      }
    default: try scanner.skipValue()
    }
  }

  private func one(
    _ scanner: inout JSONScanner, marking: Bool, _ record: (JSONRecords, inout JSONScanner) throws -> Void
  ) throws {
    if marking, depth > markedDepth { mark(scanner.position) }
    recordStart = scanner.position
    try record(self, &scanner)
  }

  /// Where the record begins that is being read.
  private var recordStart = 0
  /// How deep in pages the record is whose beginning is the signature; 0 for none.
  private var markedDepth = 0

  /// Takes the first bytes of a record, through its first key, for what all records begin with.
  private func mark(_ start: Int) {
    markedDepth = depth
    guard let open = bytes.firstIndex(of: .quote, in: start..<min(start + 200, bytes.count)),
      let close = bytes.firstIndex(of: .quote, in: open + 1..<min(open + 200, bytes.count))
    else { return }
    signature = start..<close + 1
  }

  private func readAll(_ record: (JSONRecords, inout JSONScanner) throws -> Void) {
    var scanner = JSONScanner(bytes)
    var isRecovering = false
    var wasted = 0
    while true {
      scanner.skipWhitespace()
      let start = scanner.position
      guard start < bytes.count else { break }
      do {
        switch scanner.peek() {
        case .object, .array: try elements(&scanner, record)
        default:
          if isRecovering || bytes[start] == .comma || bytes[start] == 0x1E {
            // After a bad record comes what closes the page; JSON text sequences have a separator before each record.
            scanner.move(
              to: bytes[start] == .comma || bytes[start] == 0x1E ? start + 1 : nextRecord(after: start))
          } else {
            throw JSONScanner.Failure(position: start, message: "a record should begin with {")
          }
        }
      } catch {
        isRecovering = true
        depth = 0
        let failure = error as? JSONScanner.Failure
        report(failure?.position ?? start, failure?.message ?? "it cannot be read")
        // Where every record runs on to the end, reading each anew would take forever.
        wasted += (failure?.position ?? start) - start
        if wasted > bytes.count * Self.wasteLimit {
          reading.diagnostics.append(
            Diagnostic(
              .warning, at: location(of: start), "too many records do not end",
              remedy: "check that the file is complete; nothing after this was read"))
          break
        }
        scanner.move(to: nextRecord(after: max(recordStart, start)))
      }
    }
    if failures > Self.namedFailures {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source),
          "\(failures - Self.namedFailures) more records are no valid JSON"))
    }
  }

  private func report(_ position: Int, _ message: String) {
    failures += 1
    guard failures <= Self.namedFailures else { return }
    let isCut = position >= bytes.count
    reading.diagnostics.append(
      Diagnostic(
        .warning, at: location(of: isCut ? recordStart : position),
        "this record is no valid JSON: \(message)",
        remedy: isCut
          ? "check that the file is complete; the record is skipped" : "skipped; fix the syntax"))
  }

  /// Returns where the next record begins after a position: where a line does so, or bytes equal the signature.
  private func nextRecord(after position: Int) -> Int {
    let all = min(position + 1, bytes.count)..<bytes.count
    let atLine = lineRecord(from: all.lowerBound)
    guard let signature else { return atLine }
    var search = all.lowerBound
    let head = bytes[signature]
    while let brace = bytes.firstIndex(of: .leftBrace, in: search..<atLine) {
      if brace + head.count <= bytes.count, bytes[brace..<brace + head.count].elementsEqual(head) {
        return brace
      }
      search = brace + 1
    }
    return atLine
  }

  /// The line that ``lineRecord(from:)`` found last, and from where; it holds for all places between them.
  private var lastLineRecord = (from: 0, line: 0)

  /// Returns where the first line begins with a brace after a line feed that is at a position or later.
  private func lineRecord(from position: Int) -> Int {
    if lastLineRecord.from..<lastLineRecord.line ~= position { return lastLineRecord.line }
    var line = position
    var atLine = bytes.count
    while let feed = bytes.firstIndex(of: .lineFeed, in: line..<bytes.count) {
      if feed + 1 < bytes.count, bytes[feed + 1] == .leftBrace {
        atLine = feed + 1
        break
      }
      line = feed + 1
    }
    lastLineRecord = (position, atLine)
    return atLine
  }
}

extension Source {
  /// Returns the keys of objects that are near a JSON input's beginning; nil for what is no JSON.
  func jsonKeys() -> Set<String>? {
    var keys: Set<String>?
    _ = withHead { bytes in
      guard let first = bytes.first(where: { $0 > .space }),
        first == .leftBrace || first == .leftBracket || first == 0x1E
      else { return false }
      var found: Set<String> = []
      var position = 0
      // A text in quotes with a colon after it is a key; the rest of a cut value does not matter.
      while let open = bytes.firstIndex(of: .quote, in: position..<bytes.count) {
        var close = open + 1
        while close < bytes.count, bytes[close] != .quote { close += bytes[close] == .backslash ? 2 : 1 }
        guard close < bytes.count else { break }
        var after = close + 1
        while after < bytes.count, bytes[after] <= .space { after += 1 }
        if after < bytes.count, bytes[after] == .colon, close - open < 64 {
          found.insert(bytes.string(open + 1..<close))
        }
        position = close + 1
      }
      keys = found.isEmpty ? nil : found
      return true
    }
    return keys
  }
}
