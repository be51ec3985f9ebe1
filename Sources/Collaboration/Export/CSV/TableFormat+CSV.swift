import ByteFormats

extension TableFormat {
  /// RFC 4180 with line feeds; lists in a cell are joined by `|`, numbers are exact, notes are left out, and text that
  /// a spreadsheet would evaluate is guarded.
  public static let csv = TableFormat(
    csv: "comma-separated values, UTF-8, lists joined by |"
  ) { table in
    var text: [UInt8] = []
    TableRows(table).writeCSV { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }
}
