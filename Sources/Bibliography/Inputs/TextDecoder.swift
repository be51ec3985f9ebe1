import ByteFormats

/// Turns the bytes of an input into text.
enum TextDecoder {
  /// How many bytes that are no UTF-8 there are for each valid sequence of several bytes in text that is not UTF-8 at
  /// all: by chance, few of its letters look like such a sequence.
  private static let otherEncoding = 10

  /// Returns the text of the bytes, or throws where they are no text.
  ///
  /// Text that is UTF-8 already is not copied; what has to be decoded goes piece by piece into a ``ByteSpool``.
  static func decode(_ content: StoredBytes, of name: String) throws(ReadError) -> SourceText {
    let place = SourceLocation(name)
    let head = content.withBytes { Array($0.prefix(1024)) }
    if let bigEndian = markedUTF16(head) ?? unmarkedUTF16(head) {
      let start = markedUTF16(head) == nil ? 0 : 2
      let text = decodeUTF16(content, from: start, bigEndian: bigEndian, at: place)
      try check(TextSurvey(text.content, from: 0), at: place)
      return text
    }
    let start = content.begins(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let survey = TextSurvey(content, from: start)
    try check(survey, at: place)
    if survey.invalid == 0 { return SourceText(content, from: start) }
    return survey.invalid > survey.multibyte * otherEncoding
      ? decodeWindows1252(content, from: start, at: place) : repair(content, from: start, at: place)
  }

  /// Makes bytes of a text's bytes: calls a body with the position of each that was not yet taken.
  ///
  /// - Parameter body: appends what replaces the bytes at a position, and returns the position after them.
  private static func converted(
    _ content: StoredBytes, from start: Int,
    _ body: (UnsafeBufferPointer<UInt8>, Int, inout [UInt8]) -> Int
  ) -> StoredBytes {
    let spool = ByteSpool()
    var piece: [UInt8] = []
    piece.reserveCapacity(pieceSize + 64)
    content.withBytes { bytes in
      var passed = PassedBytes(of: content)
      var position = start
      while position < bytes.count {
        position = body(bytes, position, &piece)
        if piece.count >= pieceSize {
          piece.withUnsafeBufferPointer { spool.add($0) }
          piece.removeAll(keepingCapacity: true)
          passed.pass(position)
        }
      }
    }
    piece.withUnsafeBufferPointer { spool.add($0) }
    return spool.finish()
  }

  private static let pieceSize = 1 << 18

  /// Throws where the bytes hold control characters that no text has, or nothing but whitespace.
  private static func check(_ survey: TextSurvey, at place: SourceLocation) throws(ReadError) {
    if survey.hasNull || survey.controls * 50 > survey.count {
      throw ReadError(
        .badData, at: place, "this is binary data, not text",
        remedy: "give a PDF, or an export as text, Markdown, JSON, XML, CSV, RIS or BibTeX")
    }
    if !survey.hasInk {
      throw ReadError(
        .badData, at: place, "the input holds nothing but whitespace",
        remedy: "check that the export finished")
    }
  }

  /// Decodes text of which most is UTF-8 and some is not, as where files were put together: bytes that are no UTF-8 are
  /// read as Windows-1252, but for sequences that end too early, which become U+FFFD.
  private static func repair(_ content: StoredBytes, from start: Int, at place: SourceLocation) -> SourceText
  {
    var line = 1
    var damaged: (count: Int, lines: Int, first: Int, last: Int) = (0, 0, 0, 0)
    let utf8 = converted(content, from: start) { bytes, position, output in
      let length = UTF8Scan.sequenceLength(bytes, at: position)
      guard length == 0 else {
        if bytes[position] == .lineFeed { line += 1 }
        output.append(contentsOf: bytes[position..<position + length])
        return position + length
      }
      if damaged.count == 0 { damaged.first = line }
      if damaged.last != line { damaged.lines += 1 }
      damaged.count += 1
      damaged.last = line
      var next = position + 1
      // `é’` is no sequence of UTF-8 that was cut.
      let isQuoted = next < bytes.count && 0x91...0x97 ~= bytes[next]
      if bytes[position] >= 0xE0, !isQuoted {
        while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
      }
      appendWindows1252(next == position + 1 ? bytes[position] : nil, to: &output)
      return next
    }
    let places = damaged.lines == 1 ? "" : " in \(damaged.lines) lines, of which this is the first,"
    let note = Diagnostic(
      .note, at: SourceLocation(place.source, line: damaged.first),
      "\(Phrase.count(damaged.count, "character"))\(places) \(Phrase.form(damaged.count, "is", "are")) not UTF-8 as the rest is, and \(Phrase.form(damaged.count, "was", "were")) read as Windows-1252",
      remedy: "save the file as UTF-8 if letters look wrong")
    return SourceText(utf8, diagnostics: [note])
  }

  /// Appends what a byte is in Windows-1252; U+FFFD where there is none, or nothing can be said.
  private static func appendWindows1252(_ byte: UInt8?, to output: inout [UInt8]) {
    guard let byte else { return append(0xFFFD, to: &output) }
    append((0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte), to: &output)
  }

  private static func decodeWindows1252(_ content: StoredBytes, from start: Int, at place: SourceLocation)
    -> SourceText
  {
    let utf8 = converted(content, from: start) { bytes, position, output in
      appendWindows1252(bytes[position], to: &output)
      return position + 1
    }
    let note = Diagnostic(
      .note, at: place, "the input is not UTF-8 and was read as Windows-1252",
      remedy: "save it as UTF-8 if letters look wrong")
    return SourceText(utf8, diagnostics: [note])
  }

  /// Appends the UTF-8 of a scalar's number; U+FFFD for what is none.
  @inline(__always)
  private static func append(_ value: UInt32, to output: inout [UInt8]) {
    UTF8Scan.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
  }

  /// Whether bytes begin with a mark of UTF-16, and in which order; nil where they do not.
  private static func markedUTF16(_ head: [UInt8]) -> Bool? {
    head.starts(with: [0xFF, 0xFE]) ? false : head.starts(with: [0xFE, 0xFF]) ? true : nil
  }

  /// Whether bytes are UTF-16 without a mark of their order, and in which: every other one of the first is zero, as
  /// with text that is mostly Latin; nil where they are not.
  private static func unmarkedUTF16(_ head: [UInt8]) -> Bool? {
    guard head.count >= 16, head.contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let enough = head.count * 2 / 5
    if zeros.odd >= enough, zeros.even == 0 { return false }
    return zeros.even >= enough && zeros.odd == 0 ? true : nil
  }

  private static func decodeUTF16(
    _ content: StoredBytes, from start: Int, bigEndian: Bool, at place: SourceLocation
  ) -> SourceText {
    let utf8 = converted(content, from: start) { bytes, position, output in
      func unit(_ position: Int) -> UInt32? {
        guard position + 2 <= bytes.count else { return nil }
        let (first, second) = (UInt32(bytes[position]), UInt32(bytes[position + 1]))
        return bigEndian ? first << 8 | second : second << 8 | first
      }
      guard let first = unit(position) else { return bytes.count }
      guard 0xD800..<0xE000 ~= first else {
        append(first, to: &output)
        return position + 2
      }
      if first < 0xDC00, let second = unit(position + 2), 0xDC00..<0xE000 ~= second {
        append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &output)
        return position + 4
      }
      append(0xFFFD, to: &output)
      return position + 2
    }
    var text = SourceText(utf8)
    if (content.count - start) % 2 == 1 {
      text.diagnostics.append(
        Diagnostic(
          .warning, at: place, "the input ends within a character", remedy: "check that it is complete"))
    }
    return text
  }

  /// What Windows-1252 has at 0x80...0x9F; the five holes are U+FFFD.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

/// What kinds of bytes a text holds, counted in one pass.
private struct TextSurvey {
  /// How many bytes there are.
  let count: Int
  /// Whether one of them is zero; counting ends there.
  private(set) var hasNull = false
  /// Whether one of them is neither space nor control character.
  private(set) var hasInk = false
  /// How many control characters there are that no text has.
  private(set) var controls = 0
  /// How many bytes begin no valid sequence of UTF-8.
  private(set) var invalid = 0
  /// How many valid sequences of several bytes there are.
  private(set) var multibyte = 0

  init(_ content: StoredBytes, from start: Int) {
    count = content.count - start
    content.withBytes { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var passed = PassedBytes(of: content)
      var position = start
      while position < raw.count {
        passed.pass(position)
        // Most text is ASCII: eight bytes at a time, as long as none is below the space or above ASCII.
        let words = min(position + (1 << 20), raw.count)
        while position + 8 <= words {
          let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          if (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 != 0 { break }
          hasInk = hasInk || word != 0x2020_2020_2020_2020
          position += 8
        }
        let end = min(position + 8, raw.count)
        while position < end {
          let byte = raw[position]
          if byte < 0x80 {
            position += 1
            if byte > 0x20 {
              hasInk = true
            } else if byte < 0x20, !(0x08...0x0D).contains(byte), byte != 0x1B {
              controls += 1
              if byte == 0 {
                hasNull = true
                return
              }
            }
            continue
          }
          hasInk = true
          let length = UTF8Scan.sequenceLength(bytes, at: position)
          if length == 0 { invalid += 1 } else { multibyte += 1 }
          position += max(1, length)
        }
      }
    }
  }
}
