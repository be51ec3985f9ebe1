extension TableFormat {
  /// RFC 4180 with line feeds; lists in a cell are joined by `|`, numbers are exact, notes are left out.
  public static let csv = TableFormat(
    name: "csv", summary: "comma-separated values, UTF-8, lists joined by |", fileEnding: "csv"
  ) { table in
    var text = table.columns.map { field($0.name) }.joined(separator: ",") + "\n"
    for row in 0..<table.rowCount {
      for (index, column) in table.columns.enumerated() {
        if index > 0 { text += "," }
        text += field(column.cells[row].plain)
      }
      text += "\n"
    }
    return text
  }

  /// Quotes a field where it must be. A field that a spreadsheet would run as a formula keeps its text as it is:
  /// what was read is what is written.
  private static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
