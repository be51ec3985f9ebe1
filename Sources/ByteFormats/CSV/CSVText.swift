/// How fields are written in comma-separated values.
///
/// Fields are quoted as RFC 4180 says. A field that came from a stranger may be guarded as well, since a spreadsheet
/// evaluates some text as a formula as soon as a file is opened: text that begins with `=`, `@` or `+`, also in full width
/// and behind spaces of any kind, text that begins with `-` and is no number, and text that begins with a tab or a line
/// break. Such text gets an apostrophe before it. A number such as `-5` is no formula and stays as it is; so does a lone
/// `+` or `-`. What a text must not show (``ShownText``) is never written.
package enum CSVText {
  /// Returns a field, in quotation marks where it contains a comma, a quotation mark or a line break.
  ///
  /// - Parameter guardingFormulas: Whether text that a spreadsheet would evaluate gets an apostrophe before it.
  package static func field(_ text: String, guardingFormulas: Bool = false) -> String {
    let shown = ShownText.of(text, keepingLineBreaks: true)
    let text = guardingFormulas && isFormula(shown) ? "'" + shown : shown
    return text.utf8.contains(where: needsQuotes) ? quoted(text) : text
  }

  /// Returns a field in quotation marks, whatever it contains; those within it are doubled.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Appends a field in UTF-8 as ``field(_:guardingFormulas:)`` writes it, without making a `String`.
  package static func append(
    _ text: UnsafeBufferPointer<UInt8>, guardingFormulas: Bool = false, to output: inout [UInt8]
  ) {
    // Most fields are letters, digits and spaces, and begin with a letter or a digit.
    if text.allSatisfy(isPlain), !guardingFormulas || !mayBeginFormula(text.first) {
      return output.append(contentsOf: text)
    }
    if ShownText.mayChange(text) {
      let whole = String(decoding: text, as: UTF8.self)
      let shown = ShownText.of(whole, keepingLineBreaks: true)
      if shown != whole {
        return output.append(contentsOf: field(shown, guardingFormulas: guardingFormulas).utf8)
      }
    }
    let isGuarded = guardingFormulas && isFormula(text)
    guard text.contains(where: needsQuotes) else {
      if isGuarded { output.append(UInt8(ascii: "'")) }
      return output.append(contentsOf: text)
    }
    output.append(UInt8(ascii: "\""))
    if isGuarded { output.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Returns whether a spreadsheet would evaluate a text as a formula.
  package static func isFormula(_ text: String) -> Bool {
    mayBeginFormula(text.utf8.first) && beginsFormula(text)
  }

  /// Returns whether a spreadsheet would evaluate a text in UTF-8 as a formula.
  package static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    mayBeginFormula(text.first) && beginsFormula(String(decoding: text, as: UTF8.self))
  }

  /// Whether a byte is of ASCII, shown, and never quoted; not all that are such.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte == .space || (UInt8(ascii: "-")..<0x7F).contains(byte)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .quote || byte == .lineFeed || byte == .carriageReturn
  }

  /// Whether a text that begins with a byte may be a formula; few do.
  private static func mayBeginFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case .equalsSign, .at, .plus, .hyphen, .space, .tab, .carriageReturn, .lineFeed: true
    // The first bytes of the no-break space, the spaces of U+2000 to U+200B, and of U+FEFF and the full-width signs.
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private static func beginsFormula(_ text: String) -> Bool {
    if let first = text.utf8.first, first == .tab || first == .carriageReturn || first == .lineFeed {
      return true
    }
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace || isWithoutWidth($0) }
    switch scalars.first {
    case "=", "@", "\u{FF1D}", "\u{FF20}": return true
    case "+", "\u{FF0B}": return scalars.count > 1
    case "-", "\u{FF0D}": return scalars.count > 1 && Double(String(scalars)) == nil
    default: return false
    }
  }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
