import Bibliography
import ByteFormats

/// A column of a table, or none.
struct TableColumn {
  /// Its place from 0; negative where the table has no such column.
  fileprivate let index: Int

  /// Whether the table has it.
  var exists: Bool { index >= 0 }

  /// Whether both are the same column.
  func isSame(as other: TableColumn) -> Bool { index == other.index }
}

/// Delimited text whose first row names its columns.
struct TableText {
  /// The names of the columns, as written.
  let names: [String]
  /// For each name in lower case, its column; the first of equal ones.
  private let indices: [String: Int]
  /// The same for the names as written, which saves a lower-cased copy at each cell.
  private let exact: [String: Int]

  init(names: [String]) {
    self.names = names
    var indices: [String: Int] = [:]
    for (index, name) in names.enumerated() where indices[name.lowercased()] == nil {
      indices[name.lowercased()] = index
    }
    self.indices = indices
    exact = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  /// Returns the column of the first of these names that there is; case does not matter.
  func index(_ names: [String]) -> Int? {
    for name in names { if let index = exact[name] ?? indices[name.lowercased()] { return index } }
    return nil
  }

  /// Returns the first column of these names that there is; case does not matter.
  func column(_ names: String...) -> TableColumn { column(names) }

  /// Returns the first column of these names that there is; case does not matter.
  func column(_ names: [String]) -> TableColumn { TableColumn(index: index(names) ?? -1) }

  /// One row of a table.
  struct Row {
    let table: TableText
    fileprivate(set) var location: SourceLocation
    fileprivate var scanner: CSVScanner
    fileprivate var cells: [CSVScanner.Cell] = []
    /// Cells whose text is not as it is in the input.
    let scratch = ScratchText()

    /// The text of the cell in a column; empty where the row is shorter.
    subscript(index: Int) -> String { bytes(index).text }

    /// How many cells the row has.
    var count: Int { cells.count }

    /// The bytes of the text of the cell in a column, valid until the next row; empty where the row is shorter.
    func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
      cells.indices.contains(index)
        ? scanner.text(cells[index], scratch) : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// The bytes of the text of the cell in a column, valid until the next row; empty where there is none.
    subscript(column: TableColumn) -> UnsafeBufferPointer<UInt8> { bytes(column.index) }

    /// The text of the cell in a column; nil where it is empty or missing.
    func text(_ column: TableColumn) -> String? {
      self[column].nonEmptyText
    }

    /// The text of the cell in the first of the named columns that there is; nil where it is empty or missing.
    ///
    /// For tables of many rows look the column up once, by ``TableText/column(_:)-(String...)``.
    subscript(names: String...) -> String? { text(names) }

    /// The text of the cell in the first of the named columns that there is; nil where it is empty or missing.
    func text(_ names: [String]) -> String? { text(table.column(names)) }
  }

  /// Returns the names of a source's columns; nil for what is no table of at least two columns.
  static func header(of source: Source) -> [String]? {
    var names: [String]?
    _ = source.withHead { bytes in
      names = TableHeader(of: bytes)?.names
      return names != nil
    }
    return names
  }

  /// Whether tabs separate the cells of a table.
  static func isBetweenTabs(_ source: Source) -> Bool {
    source.withHead { TableHeader(of: $0)?.delimiter == .tab }
  }

  /// Whether the first row after the names of the columns has as many cells as they are.
  static func isRegular(_ source: Source) -> Bool {
    source.withHead { bytes in
      guard let header = TableHeader(of: bytes) else { return false }
      var scanner = CSVScanner(bytes, delimiter: header.delimiter, at: header.end)
      var cells: [CSVScanner.Cell] = []
      return scanner.next(into: &cells) && cells.count == header.names.count
    }
  }

  /// Reads every row after the header.
  ///
  /// - Throws: `badData` where there is no header.
  /// - Complexity: O(n), for n bytes.
  static func read(
    _ source: Source, hasQuotes: Bool = true, _ body: (Row, inout Reading) -> Void
  ) throws(ReadError) -> Reading {
    try read(source, hasQuotes: hasQuotes) { _ in
      ()
    } rows: { row, _, reading in
      body(row, &reading)
    }
  }

  /// Reads every row after the header.
  ///
  /// - Parameters:
  ///   - columns: finds the columns that `rows` asks for, once for all rows.
  ///   - rows: reads a row.
  /// - Throws: `badData` where there is no header.
  /// - Complexity: O(n), for n bytes.
  static func read<Columns>(
    _ source: Source, hasQuotes: Bool = true, columns: (TableText) -> Columns,
    rows: (Row, Columns, inout Reading) -> Void
  ) throws(ReadError) -> Reading {
    var hasHeader = false
    let reading = try Reading.scanning(source) { text, reading in
      let bytes = text.bytes
      guard let header = TableHeader(of: bytes) else { return }
      hasHeader = true
      let names = header.names
      var row = Row(
        table: TableText(names: names), location: SourceLocation(source.name),
        scanner: CSVScanner(bytes, delimiter: header.delimiter, hasQuotes: hasQuotes, at: header.end))
      let columns = columns(row.table)
      var lines = LineCounter(text)
      var shortRows: [Int] = []
      while row.scanner.next(into: &row.cells) {
        let line = lines.line(of: row.scanner.rowStart)
        row.location.line = line
        row.scratch.clear()
        // The publisher's copyright may be the last row.
        if row.count < names.count, row.count * 2 < names.count, !row.bytes(0).begins(with: "©") {
          shortRows.append(line)
        }
        rows(row, columns, &reading)
      }
      let scanner = row.scanner
      if let quote = scanner.unclosedQuote {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: SourceLocation(source.name, line: lines.line(of: quote)), "a quote is never closed",
            remedy: "close it, or double it if it belongs to the text; the cell was ended with its line"))
      }
      if let first = shortRows.first {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: SourceLocation(source.name, line: first),
            "\(Phrase.count(shortRows.count, "row")) \(Phrase.form(shortRows.count, "has", "have")) fewer than half of the columns",
            remedy: "check its quotes and line breaks; what there is of it was read"))
      }
    }
    if !hasHeader { throw TableHeader.isMissing(in: source) }
    return reading
  }
}
