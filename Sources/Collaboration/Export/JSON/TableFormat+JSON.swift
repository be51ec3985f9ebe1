import ByteFormats

extension TableFormat {
  /// An array of objects, one per row, with the columns' names as keys.
  public static let json = TableFormat(
    name: "json", summary: "an array of objects, one per row", fileEnding: "json"
  ) { table in
    let rows = (0..<table.rowCount).map { row in
      JSONText.object(zip(table.columns, table.row(row)).map { ($0.name, JSONText($1)) })
    }
    return JSONText.array(rows).text + "\n"
  }
}
