import ByteFormats

/// The row of a table that names its columns.
package struct TableHeader {
  /// The names of the columns, as written.
  package let names: [String]
  /// What separates the cells: a comma, a tab or a semicolon.
  package let delimiter: UInt8
  /// Where the row ends and the next one begins.
  package let end: Int

  /// Finds the row; nil in what is no table of at least two columns.
  package init?(of bytes: UnsafeBufferPointer<UInt8>) {
    var start = Self.startOfSciVal(bytes)
    // Excel's `sep=;` and Dimensions' “About the data” are before the header.
    for _ in 0..<3 {
      var lines = ByteLines(UnsafeBufferPointer(rebasing: bytes[start...]))
      guard let line = lines.next() else { return nil }
      let range = start + line.lowerBound..<start + line.upperBound
      let isRemark =
        bytes.holds("sep=", at: range.lowerBound, before: range.upperBound)
        || bytes.firstIndex(
          of: "About the data", in: range.lowerBound..<min(range.upperBound, range.lowerBound + 40)) != nil
        || bytes.trimmed(range).isEmpty
      if !isRemark { break }
      if bytes.firstIndex(of: "About the data", in: range) != nil {
        var scanner = CSVScanner(bytes, delimiter: .comma, at: start)
        var cells: [CSVScanner.Cell] = []
        guard scanner.next(into: &cells) else { return nil }
        start = scanner.position
      } else {
        start += lines.position
      }
      if start >= bytes.count { return nil }
    }
    var best: (names: [String], delimiter: UInt8, end: Int)?
    for delimiter: UInt8 in [.comma, .tab, .semicolon] {
      var scanner = CSVScanner(bytes, delimiter: delimiter, at: start)
      var cells: [CSVScanner.Cell] = []
      guard scanner.next(into: &cells), cells.count > (best?.names.count ?? 1) else { continue }
      // A row that names columns holds short names, not prose.
      guard cells.allSatisfy({ $0.range.count < 200 }) else { continue }
      best = (cells.map { scanner.text($0) }, delimiter, scanner.position)
    }
    guard let best else { return nil }
    (names, delimiter, end) = best
  }

  /// Where the row begins that names SciVal's columns; what was exported is said before it. 0 in other tables.
  private static func startOfSciVal(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.begins(with: "Data set") || bytes.begins(with: "\"Data set") || bytes.begins(with: "Entity"),
      let column = bytes.firstIndex(of: "Scopus Author I", in: 0..<min(bytes.count, 1 << 13))
    else { return 0 }
    return (bytes.slice(0..<column).lastIndex(ofByte: .lineFeed) ?? -1) + 1
  }

  /// Returns the error that a source has no row that names columns.
  package static func isMissing(in source: Source) -> ReadError {
    ReadError(
      .badData, at: SourceLocation(source.name), "there is no row that names the columns",
      remedy: "begin the table with one, such as title,authors,year")
  }
}

extension Source {
  /// Returns a table unchanged: the names of its columns, and each row's line and cells, as many as there are
  /// columns; empty where a row is shorter.
  ///
  /// - Throws: `badData` where no row names columns, and where the content is no text.
  /// - Complexity: O(n), for n bytes.
  package func tableRows() throws(ReadError) -> (names: [String], rows: [(line: Int, cells: [String])]) {
    let table = try text().scan { text -> (names: [String], rows: [(line: Int, cells: [String])])? in
      guard let header = TableHeader(of: text.bytes) else { return nil }
      var rows: [(line: Int, cells: [String])] = []
      var scanner = CSVScanner(text.bytes, delimiter: header.delimiter, at: header.end)
      var lines = LineCounter(text)
      var cells: [CSVScanner.Cell] = []
      while scanner.next(into: &cells) {
        let texts = header.names.indices.map { $0 < cells.count ? scanner.text(cells[$0]) : "" }
        rows.append((lines.line(of: scanner.rowStart), texts))
      }
      return (header.names, rows)
    }
    guard let table else { throw TableHeader.isMissing(in: self) }
    return table
  }
}
