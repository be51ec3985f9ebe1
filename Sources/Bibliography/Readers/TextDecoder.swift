/// Turns the bytes of an input into text.
enum TextDecoder {
  /// How many damaged lines are named one by one.
  private static let namedLines = 20

  /// Returns the text of the bytes, or throws where they are no text.
  static func decode(_ bytes: [UInt8], of name: String) throws(ReadError) -> SourceText {
    let place = SourceLocation(name)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let text = try decodeUTF16(bytes, from: 2, bigEndian: bytes[0] == 0xFE, at: place)
      try check(TextSurvey(text.utf8, from: 0), at: place)
      return text
    }
    if let bigEndian = unmarkedUTF16(bytes) {
      let text = try decodeUTF16(bytes, from: 0, bigEndian: bigEndian, at: place)
      try check(TextSurvey(text.utf8, from: 0), at: place)
      return text
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let survey = TextSurvey(bytes, from: start)
    try check(survey, at: place)
    if survey.invalid == 0 {
      return SourceText(
        utf8: start == 0 ? bytes : Array(bytes[start...]), isFromPages: false, diagnostics: [])
    }
    return survey.invalid > survey.multibyte
      ? decodeWindows1252(bytes, from: start, at: place) : repair(bytes, from: start, at: place)
  }

  /// Throws where the bytes hold control characters that no text has, or nothing but blanks.
  private static func check(_ survey: TextSurvey, at place: SourceLocation) throws(ReadError) {
    if survey.hasNull || survey.controls * 50 > survey.count {
      throw ReadError(
        .badData, at: place, "this is binary data, not text",
        remedy: "give a PDF, or an export as text, Markdown, JSON, XML, CSV, RIS or BibTeX")
    }
    if !survey.hasInk {
      throw ReadError(
        .badData, at: place, "the input holds nothing but blanks", remedy: "check that the export finished")
    }
  }

  private static func repair(_ bytes: [UInt8], from start: Int, at place: SourceLocation) -> SourceText {
    var text = SourceText(utf8: [], isFromPages: false, diagnostics: [])
    text.utf8.reserveCapacity(bytes.count)
    var line = 1
    var damaged: [Int] = []
    var position = start
    while position < bytes.count {
      let length = UTF8Scan.sequenceLength(bytes, at: position)
      if length == 0 {
        text.utf8 += [0xEF, 0xBF, 0xBD]
        if damaged.last != line { damaged.append(line) }
        position += 1
        // The remaining bytes of a broken sequence are one fault with it.
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        continue
      }
      if bytes[position] == 0x0A { line += 1 }
      text.utf8 += bytes[position..<position + length]
      position += length
    }
    for line in damaged.prefix(namedLines) {
      text.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(place.source, line: line), "bytes that are not valid UTF-8",
          remedy: "save the file as UTF-8; each stands as \u{FFFD}"))
    }
    if damaged.count > namedLines {
      text.diagnostics.append(
        Diagnostic(
          .warning, at: place, "\(damaged.count - namedLines) more lines have bytes that are not valid UTF-8")
      )
    }
    return text
  }

  private static func decodeWindows1252(_ bytes: [UInt8], from start: Int, at place: SourceLocation)
    -> SourceText
  {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes[start...] {
      let value = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      UTF8Scan.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &utf8)
    }
    let note = Diagnostic(
      .note, at: place, "the input is not UTF-8 and was read as Windows-1252",
      remedy: "save it as UTF-8 if letters look wrong")
    return SourceText(utf8: utf8, isFromPages: false, diagnostics: [note])
  }

  /// Whether bytes are UTF-16 without a mark of their order, and in which: every other one of the first is zero, as
  /// with text that is mostly Latin; nil where they are not.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(1024)
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
    _ bytes: [UInt8], from start: Int, bigEndian: Bool, at place: SourceLocation
  ) throws(ReadError) -> SourceText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    var text = SourceText(
      utf8: Array(String(decoding: units, as: UTF16.self).utf8), isFromPages: false, diagnostics: [])
    if bytes.count % 2 == 1 {
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
  /// Whether one of them is neither blank nor control character.
  private(set) var hasInk = false
  /// How many control characters there are that no text has.
  private(set) var controls = 0
  /// How many bytes begin no valid sequence of UTF-8.
  private(set) var invalid = 0
  /// How many valid sequences of several bytes there are.
  private(set) var multibyte = 0

  init(_ bytes: [UInt8], from start: Int) {
    count = bytes.count - start
    bytes.withUnsafeBytes { raw in
      var position = start
      while position < raw.count {
        // Most text is ASCII: eight bytes at a time, as long as none is below the blank or above ASCII.
        while position + 8 <= raw.count {
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
