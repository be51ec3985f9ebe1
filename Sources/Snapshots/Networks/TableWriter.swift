import Bibliography
import ByteFormats

/// Writes the tables of a folder of networks from what an engine wrote.
///
/// An engine writes numbers behind ids and whole units of shares; the tables have ids as OpenAlex writes them, and decimals.
struct TableWriter {
  /// Where to write.
  let folder: String
  /// The place that the folder will have, for messages.
  let output: String

  /// Writes a table; returns the number of its rows.
  ///
  /// - Throws: ``SnapshotError``, `unwritable`; `unavailable` where rows of the engine are not what was asked for.
  func write(_ table: NetworkFolder.Table, files: [String]) throws(SnapshotError) -> Int {
    let file = try begin(table.name + ".csv")
    defer { close(file) }
    var output = Array((table.columns.joined(separator: ",") + "\n").utf8)
    var count = 0
    for path in files {
      guard let rows = try? MappedFile(path, access: .sequential) else { continue }
      let bytes = rows.bytes.assumingMemoryBound(to: UInt8.self)
      var scanner = CSVScanner(bytes, delimiter: .comma)
      var cells: [CSVScanner.Cell] = []
      while scanner.next(into: &cells) {
        guard cells.count == table.kinds.count else {
          throw SnapshotError(
            .unavailable, at: table.name, "the engine wrote \(cells.count) columns for \(table.kinds.count)",
            remedy: "use another version of it")
        }
        for (column, kind) in table.kinds.enumerated() {
          if column > 0 { output.append(.comma) }
          append(cells[column], of: scanner, as: kind, to: &output)
        }
        output.append(.lineFeed)
        count += 1
        if output.count > 1 << 20 {
          try add(output, to: file)
          output.removeAll(keepingCapacity: true)
        }
      }
    }
    try add(output, to: file)
    if fsync(file) != 0, errno == ENOSPC || errno == EIO {
      throw SnapshotError(writing: self.output, code: errno)
    }
    // What is written is needed no more, and the disk may be short.
    for path in files { unlink(PathText.bytes(path)) }
    return count
  }

  private func append(
    _ cell: CSVScanner.Cell, of scanner: CSVScanner, as kind: NetworkFolder.Table.Kind,
    to output: inout [UInt8]
  ) {
    let text = UnsafeBufferPointer(rebasing: scanner.bytes[cell.range])
    switch kind {
    case .id(let letter):
      if let letter { output.append(letter) }
      output.append(contentsOf: text)
    case .count, .year: output.append(contentsOf: text)
    case .units: Self.appendDecimal(text, to: &output)
    case .text:
      let scratch = ScratchText()
      withExtendedLifetime(scratch) {
        CSVText.append(scanner.text(cell, scratch), guardingFormulas: true, to: &output)
      }
    }
  }

  /// Appends a whole number of units of 10^-15 as a decimal without zeros at its end.
  static func appendDecimal(_ digits: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let places = 15
    let whole = max(0, digits.count - places)
    if whole == 0 { output.append(UInt8(ascii: "0")) } else { output.append(contentsOf: digits[..<whole]) }
    var end = digits.count
    while end > whole, digits[end - 1] == UInt8(ascii: "0") { end -= 1 }
    guard end > whole else { return }
    output.append(UInt8(ascii: "."))
    for _ in 0..<max(0, places - digits.count) { output.append(UInt8(ascii: "0")) }
    output.append(contentsOf: digits[whole..<end])
  }

  /// Writes a file of bytes.
  func write(_ bytes: [UInt8], to name: String) throws(SnapshotError) {
    let file = try begin(name)
    defer { close(file) }
    try add(bytes, to: file)
    fsync(file)
  }

  private func begin(_ name: String) throws(SnapshotError) -> Int32 {
    let file = open(PathText.bytes("\(folder)/\(name)"), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw SnapshotError(writing: output, code: errno) }
    return file
  }

  private func add(_ bytes: [UInt8], to file: Int32) throws(SnapshotError) {
    guard writeAll(bytes, to: file) else { throw SnapshotError(writing: output, code: errno) }
  }

  /// Returns the whole numbers of a table of one row.
  static func figures(of files: [String], count: Int) throws(SnapshotError) -> [Int] {
    let figures = try lines(of: files).first?.split(separator: ",", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    return figures.flatMap { $0.count == count ? $0 : nil } ?? [Int](repeating: 0, count: count)
  }

  /// Returns the lines of files.
  static func lines(of files: [String]) throws(SnapshotError) -> [String] {
    var lines: [String] = []
    for path in files {
      guard let content = try? StoredBytes(contentsOf: path) else { continue }
      lines += String(decoding: content.array, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    return lines
  }
}
