extension TableFormat {
  /// An array of objects, one a row, with the columns' names as keys.
  public static let json = TableFormat(
    name: "json", summary: "an array of objects, one a row", fileEnding: "json"
  ) { table in
    let rows = (0..<table.rowCount).map { row in
      JSONText.object(zip(table.columns, table.row(row)).map { ($0.name, value($1)) })
    }
    return JSONText.array(rows).text + "\n"
  }

  private static func value(_ cell: Cell) -> JSONText {
    switch cell {
    case .text(let text): .string(text)
    case .list(let texts): .array(texts.map { .string($0) })
    case .integer(let count): .integer(count)
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .missing: .null
    }
  }
}
