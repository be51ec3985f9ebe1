import ByteFormats

/// Writes tables as the sheets of one workbook (Office Open XML), for those who live in spreadsheets.
///
/// Text is text and never a formula. A text of more than 32,767 characters is cut, and rows beyond 1,048,575 are left
/// out, as no spreadsheet holds more; the CSV files beside it have all.
public enum WorkbookWriter {
  private static let mostRows = 1_048_575
  private static let mostCharacters = 32_767

  /// Writes a workbook piece by piece; the same tables give the same bytes.
  ///
  /// - Complexity: O(n) for n cells; the packed sheets are in memory one by one.
  public static func write(
    _ tables: [(name: String, rows: TableRows)], _ output: @escaping ([UInt8]) throws -> Void
  ) throws {
    let archive = ZipWriter(output)
    func add(_ name: String, _ text: String) throws { try archive.add(name) { try $0(Array(text.utf8)) } }
    let numbers = tables.indices.map { $0 + 1 }
    try add(
      "[Content_Types].xml",
      head
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"\(spreadsheet).sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"\(spreadsheet).styles+xml\"/>"
        + numbers.map {
          "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(spreadsheet).worksheet+xml\"/>"
        }.joined() + "</Types>")
    try add(
      "_rels/.rels",
      head
        + "<Relationships xmlns=\"\(package)\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    try add(
      "xl/workbook.xml",
      head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
        + zip(numbers, tables).map {
          "<sheet name=\"\(XMLText.escaped(String($1.name.prefix(31))))\" sheetId=\"\($0)\" r:id=\"rId\($0)\"/>"
        }.joined() + "</sheets></workbook>")
    try add(
      "xl/_rels/workbook.xml.rels",
      head + "<Relationships xmlns=\"\(package)\">"
        + numbers.map {
          "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
        }.joined()
        + "<Relationship Id=\"rId\(tables.count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
    )
    try add(
      "xl/styles.xml",
      head
        + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf xfId=\"0\"/><xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>"
    )
    for (number, table) in zip(numbers, tables) {
      try archive.add("xl/worksheets/sheet\(number).xml") { try write(table.rows, $0) }
    }
    try archive.finish()
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static func write(_ rows: TableRows, _ output: ([UInt8]) throws -> Void) throws {
    var text =
      head
      + "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData><row r=\"1\">"
    let letters = rows.columns.indices.map(column)
    for (index, column) in rows.columns.enumerated() {
      text +=
        "<c r=\"\(letters[index])1\" s=\"1\" t=\"inlineStr\"><is><t>\(XMLText.escaped(column.name))</t></is></c>"
    }
    text += "</row>"
    var number = 1
    try rows.forEach { cells in
      number += 1
      guard number <= mostRows + 1 else { return }
      text += "<row r=\"\(number)\">"
      for (index, cell) in cells.enumerated() { text += xml(cell, "\(letters[index])\(number)") }
      text += "</row>"
      if text.utf8.count > 1 << 20 {
        try output(Array(text.utf8))
        text = ""
      }
    }
    try output(Array((text + "</sheetData></worksheet>").utf8))
  }

  private static func xml(_ cell: Cell, _ place: String) -> String {
    switch cell {
    case .missing: return ""
    case .integer, .number, .flag:
      let plain = cell.plain
      return plain.isEmpty ? "" : "<c r=\"\(place)\"><v>\(plain)</v></c>"
    case .text, .list:
      let shown = ShownText.of(cell.plain, keepingLineBreaks: true)
      if shown.isEmpty { return "" }
      let text = XMLText.escaped(
        shown.utf8.count > mostCharacters ? String(shown.prefix(mostCharacters)) : shown)
      return "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
    }
  }

  /// Returns the letters of a column: A, B, …, Z, AA.
  private static func column(_ index: Int) -> String {
    var letters = ""
    var rest = index
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
