import ByteFormats

/// A table whose rows are made one by one, so that it is never in memory as a whole.
public struct TableRows: Sendable {
  /// What the table shows.
  public let title: String
  /// The heads of the columns, without cells.
  public let columns: [Column]
  /// The number of rows.
  public let count: Int
  /// Adds the cells of a row, in the order of the columns, to an empty array.
  private let row: @Sendable (_ position: Int, _ cells: inout [Cell]) -> Void

  init(
    title: String, columns: [Column], count: Int,
    row: @escaping @Sendable (_ position: Int, _ cells: inout [Cell]) -> Void
  ) {
    self.title = title
    self.columns = columns
    self.count = count
    self.row = row
  }

  /// Makes rows of a table that is there.
  init(_ table: Table) {
    self.init(
      title: table.title,
      columns: table.columns.map { Column($0.name, summary: $0.summary, []) }, count: table.rowCount
    ) { position, cells in
      for column in table.columns { cells.append(column.cells[position]) }
    }
  }

  /// Calls `body` with the cells of each row, in order.
  func forEach(_ body: ([Cell]) throws -> Void) rethrows {
    var cells: [Cell] = []
    for position in 0..<count {
      cells.removeAll(keepingCapacity: true)
      row(position, &cells)
      try body(cells)
    }
  }

  /// The table as a whole.
  var table: Table {
    var columns = columns
    for column in columns.indices { columns[column].cells.reserveCapacity(count) }
    forEach { cells in
      for (column, cell) in cells.enumerated() { columns[column].cells.append(cell) }
    }
    return Table(title: title, columns: columns)
  }

  /// Calls `write` with the table as CSV in UTF-8, piece by piece, as ``TableFormat/csv`` writes it.
  public func writeCSV(_ write: ([UInt8]) throws -> Void) rethrows {
    let pieceSize = 1 << 20
    var text: [UInt8] = []
    text.reserveCapacity(pieceSize + 1 << 16)
    var numbers = NumberTexts()
    for (index, column) in columns.enumerated() {
      if index > 0 { text.append(.comma) }
      CSVText.append(.text(column.name), &numbers, to: &text)
    }
    text.append(.lineFeed)
    try forEach { cells in
      for (index, cell) in cells.enumerated() {
        if index > 0 { text.append(.comma) }
        CSVText.append(cell, &numbers, to: &text)
      }
      text.append(.lineFeed)
      if text.count > pieceSize {
        try write(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    try write(text)
  }
}
