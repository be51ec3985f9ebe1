/// How text is written in comma-separated values.
enum CSVText {
  /// Returns a cell's field: quoted where it must be, and safe to open in a spreadsheet.
  ///
  /// A text that a spreadsheet would run as a formula (it begins with `=`, `@`, a tab or a carriage return, or with
  /// `+` or `-` and is no number) gets an apostrophe before it; numbers stay as they are.
  static func field(_ cell: Cell) -> String {
    switch cell {
    case .text, .list: field(isFormula(cell.plain) ? "'" + cell.plain : cell.plain)
    default: cell.plain
    }
  }

  /// Returns a field, quoted where it must be.
  static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func isFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): text.utf8.count > 1 && Double(text) == nil
    default: false
    }
  }
}
