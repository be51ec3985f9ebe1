import ByteFormats

extension TableFormat {
  /// RFC 4180 with line feeds; lists in a cell are joined by `|`, numbers are exact, notes are left out, and text that
  /// a spreadsheet would evaluate is guarded.
  public static let csv = TableFormat(
    name: "csv", summary: "comma-separated values, UTF-8, lists joined by |", fileEnding: "csv"
  ) { table in
    var text = table.columns.map { CSVText.field(.text($0.name)) }.joined(separator: ",") + "\n"
    for row in 0..<table.rowCount {
      for (index, column) in table.columns.enumerated() {
        if index > 0 { text += "," }
        text += CSVText.field(column.cells[row])
      }
      text += "\n"
    }
    return text
  }
}
