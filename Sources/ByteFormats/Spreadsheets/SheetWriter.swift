/// Writes a sheet of a workbook as comma-separated values, one line per row.
struct SheetWriter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let texts: WorkbookTexts
  private let styles: WorkbookStyles
  private let countsDaysFrom1904: Bool
  private let limit: Int
  private var output: [UInt8] = []
  /// The cells of the row with a value, and their texts.
  private var cells: [(column: Int, text: Range<Int>, isShared: Bool)] = []
  private var cellTexts: [UInt8] = []
  /// How many columns the row with the names has; nil before it.
  private var width: Int?
  /// The row with the names of the columns, which headings may precede.
  private var namesRow = 0
  /// How many cells the first rows have; nil while rows are written.
  private var survey: [(row: Int, cells: Int)]?
  private static let surveyedRows = 20
  /// How many lines were written.
  private var line = 0
  /// Where the row and the cell are, from 1 and from 0.
  private var row = 0
  private var column = 0

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, texts: WorkbookTexts, styles: WorkbookStyles,
    countsDaysFrom1904: Bool, limit: Int
  ) {
    self.bytes = bytes
    self.texts = texts
    self.styles = styles
    self.countsDaysFrom1904 = countsDaysFrom1904
    self.limit = limit
    var surveyor = self
    surveyor.survey = []
    _ = surveyor.write(to: ByteSpool())
    let rows = surveyor.survey ?? []
    // Headings have fewer cells than the names of the columns.
    let most = rows.map(\.cells).max() ?? 0
    namesRow = rows.first { $0.cells > 1 && $0.cells * 2 > most }?.row ?? Workbook.rowLimit + 1
  }

  /// What a cell says of its value.
  private struct Cell {
    var type: Type = .number
    var style = 0

    enum `Type` {
      case number, shared, text, inline, boolean, error
    }
  }

  /// Writes all rows; false where they are more than the limit.
  mutating func write(to spool: ByteSpool) -> Bool {
    var scanner = XMLScanner(bytes)
    var cell = Cell()
    // Where in `cellTexts` the cell's text begins, and whether text between tags belongs to it.
    var start = 0
    var isValue = false
    var isPhonetic = false
    while true {
      switch scanner.next() {
      case .start(let name, let attributes, let isEmpty):
        if bytes.equals("c", in: name) {
          cell = read(attributes, scanner)
          start = cellTexts.count
          if isEmpty { column += 1 }
        } else if bytes.equals("v", in: name) {
          isValue = !isEmpty && cell.type != .inline
        } else if bytes.equals("t", in: name) {
          isValue = !isEmpty && cell.type == .inline && !isPhonetic
        } else if bytes.equals("rPh", in: name) {
          isPhonetic = !isEmpty
        } else if bytes.equals("row", in: name) {
          begin(attributes, scanner)
        }
      case .end(let name):
        if bytes.equals("v", in: name) || bytes.equals("t", in: name) {
          isValue = false
        } else if bytes.equals("rPh", in: name) {
          isPhonetic = false
        } else if bytes.equals("c", in: name) {
          // A row may begin within a cell of what is damaged.
          end(cell, from: min(start, cellTexts.count))
          column += 1
        } else if bytes.equals("row", in: name) {
          guard endRow(spool) else { return false }
        } else if bytes.equals("sheetData", in: name) {
          return flush(spool)
        }
      case .text(let range, let isCDATA):
        guard isValue else { continue }
        if isCDATA {
          cellTexts.append(contentsOf: bytes.slice(range))
        } else {
          scanner.appendText(of: range, to: &cellTexts)
        }
        if cellTexts.count > limit { return false }
      case .finish:
        // What is cut within a row still has its cells.
        return endRow(spool) && flush(spool)
      }
    }
  }

  /// Begins a row at the number that it states, or at the next.
  private mutating func begin(_ attributes: Range<Int>, _ scanner: XMLScanner) {
    var number: Int?
    scanner.forEachAttribute(in: attributes) { name, value in
      if bytes.equals("r", in: name) { number = Int(bytes.string(value)) }
    }
    row = max(row + 1, min(number ?? 0, Workbook.rowLimit + 1))
    column = 0
    cells.removeAll(keepingCapacity: true)
    cellTexts.removeAll(keepingCapacity: true)
  }

  /// Reads what a cell's tag says, and goes to its column.
  private mutating func read(_ attributes: Range<Int>, _ scanner: XMLScanner) -> Cell {
    var cell = Cell()
    var place: Int?
    scanner.forEachAttribute(in: attributes) { name, value in
      guard name.count == 1 else { return }
      switch bytes[name.lowerBound] {
      case UInt8(ascii: "r"): place = columnIndex(value)
      case UInt8(ascii: "s"): cell.style = Int(bytes.string(value)) ?? 0
      case UInt8(ascii: "t"):
        if bytes.equals("s", in: value) {
          cell.type = .shared
        } else if bytes.equals("inlineStr", in: value) {
          cell.type = .inline
        } else if bytes.equals("str", in: value) || bytes.equals("d", in: value) {
          cell.type = .text
        } else if bytes.equals("b", in: value) {
          cell.type = .boolean
        } else if bytes.equals("e", in: value) {
          cell.type = .error
        }
      default: break
      }
    }
    if let place { column = place }
    return cell
  }

  /// The column of a reference such as `AB12`, from 0; what no sheet has is behind the last column.
  private func columnIndex(_ reference: Range<Int>) -> Int? {
    var column = 0
    for index in reference {
      let letter = bytes[index] & 0xDF
      guard UInt8.capitals.contains(letter) else { break }
      column = min(column * 26 + Int(letter - 0x40), Workbook.columnLimit + 1)
    }
    return column == 0 ? nil : column - 1
  }

  /// Ends a cell: its text is what its value means.
  private mutating func end(_ cell: Cell, from start: Int) {
    guard column < width ?? Workbook.columnLimit, row <= Workbook.rowLimit else { return }
    switch cell.type {
    case .shared:
      var number = 0
      for byte in cellTexts[start...] where byte.isASCIIDigit && number < 1 << 40 {
        number = number * 10 + Int(byte & 0x0F)
      }
      let isStated = cellTexts.count > start
      cellTexts.removeSubrange(start...)
      if isStated, let text = texts[number], !text.isEmpty { cells.append((column, text, true)) }
      return
    case .inline, .text: cellTexts.endCellText(from: start)
    case .boolean:
      let isTrue = cellTexts[start...].contains { $0 == UInt8(ascii: "1") || $0 == UInt8(ascii: "t") }
      cellTexts.replaceSubrange(start..., with: isTrue ? "TRUE".utf8 : "FALSE".utf8)
    case .error: cellTexts.removeSubrange(start...)
    case .number: endNumber(cell.style, from: start)
    }
    if cellTexts.count > start { cells.append((column, start..<cellTexts.count, false)) }
  }

  /// Ends a number: a date where its style shows one, and without the signs of floating point where it is whole.
  private mutating func endNumber(_ style: Int, from start: Int) {
    let kind = styles[style]
    let isPlain = cellTexts[start...].allSatisfy { $0.isASCIIDigit }
    if kind == .number, isPlain { return }
    guard let number = Double(String(decoding: cellTexts[start...], as: UTF8.self).filter { $0 != " " })
    else {
      return
    }
    if kind != .number {
      var text: [UInt8] = []
      if SerialDate.append(
        number, isDuration: kind == .duration, countsFrom1904: countsDaysFrom1904, to: &text)
      {
        cellTexts.replaceSubrange(start..., with: text)
      }
    } else if number == number.rounded(), abs(number) < 9e15 {
      cellTexts.replaceSubrange(start..., with: String(Int(number)).utf8)
    }
  }

  /// Ends a row: writes empty lines up to it, then its cells.
  private mutating func endRow(_ spool: ByteSpool) -> Bool {
    defer {
      cells.removeAll(keepingCapacity: true)
      cellTexts.removeAll(keepingCapacity: true)
    }
    guard !cells.isEmpty, row <= Workbook.rowLimit, row > line else { return true }
    if let surveyed = survey {
      survey?.append((row, cells.count))
      return surveyed.count + 1 < Self.surveyedRows
    }
    if row < namesRow { return true }
    if !cells.indices.dropFirst().allSatisfy({ cells[$0 - 1].column < cells[$0].column }) {
      cells.sort { $0.column < $1.column }
    }
    if width == nil { width = (cells.last?.column ?? 0) + 1 }
    while line + 1 < row {
      output.append(.lineFeed)
      line += 1
    }
    writeCells()
    line += 1
    guard spool.count + output.count <= limit else { return false }
    return output.count < 1 << 18 || flush(spool)
  }

  private mutating func writeCells() {
    var place = 0
    let (shared, own) = (texts.bytes, cellTexts)
    shared.withUnsafeBufferPointer { shared in
      own.withUnsafeBufferPointer { own in
        for (column, text, isShared) in cells where column >= place {
          for _ in place..<column { output.append(.comma) }
          place = column
          CSVText.append(isShared ? shared.slice(text) : own.slice(text), to: &output)
        }
      }
    }
    for _ in place..<max(place, (width ?? 1) - 1) { output.append(.comma) }
    output.append(.lineFeed)
  }

  private mutating func flush(_ spool: ByteSpool) -> Bool {
    output.withUnsafeBufferPointer { spool.add($0) }
    output.removeAll(keepingCapacity: true)
    return spool.count <= limit
  }
}
