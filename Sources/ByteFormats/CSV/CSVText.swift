/// How fields are written in comma-separated values.
///
/// Fields are quoted as RFC 4180 says. A field that came from a stranger may be guarded as well, since a spreadsheet
/// evaluates some text as a formula as soon as a file is opened: text that begins with `=`, `@`, a tab or a carriage
/// return, and text that begins with `+` or `-` and is no number. Such text gets an apostrophe before it. Numbers
/// such as `-5` and `+0.25` are no formulas and stay as they are; so does a lone `+` or `-`.
package enum CSVText {
  /// Returns a field, in quotation marks where it contains a comma, a quotation mark or a line break.
  ///
  /// - Parameter guardingFormulas: Whether text that a spreadsheet would evaluate gets an apostrophe before it.
  package static func field(_ text: String, guardingFormulas: Bool = false) -> String {
    let text = guardingFormulas && isFormula(text) ? "'" + text : text
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
    mayBeginFormula(text.utf8.first) && isNoNumber(text)
  }

  /// Returns whether a spreadsheet would evaluate a text in UTF-8 as a formula.
  package static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    mayBeginFormula(text.first) && isNoNumber(String(decoding: text, as: UTF8.self))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .quote || byte == .lineFeed || byte == .carriageReturn
  }

  private static func mayBeginFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case .equalsSign, .at, .plus, .hyphen, .tab, .carriageReturn: true
    default: false
    }
  }

  /// Whether a text that begins as a formula does is one: plus and minus may also begin a number, or be alone.
  private static func isNoNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else {
      return true
    }
    return text.utf8.count > 1 && Double(text) == nil
  }
}
