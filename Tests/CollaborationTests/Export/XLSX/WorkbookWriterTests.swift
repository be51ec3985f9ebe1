import ByteFormats
import Foundation
import Testing

@testable import Collaboration

@Suite struct WorkbookWriterTests {
  private func workbook(_ tables: [(name: String, rows: TableRows)]) throws -> [UInt8] {
    let box = Box()
    try WorkbookWriter.write(tables) { box.bytes += $0 }
    return box.bytes
  }

  private final class Box { var bytes: [UInt8] = [] }

  @Test func `a workbook that is written is read again as it was`() throws {
    let table = Table(
      title: "Works",
      columns: [
        Column("title", [.text("=SUM(A1)"), .text("Tides & <waves>")]),
        Column("year", [.integer(2018), .missing]), Column("share", [.number(0.25), .number(-1)]),
      ])
    let bytes = try workbook([("works", TableRows(table)), ("again", TableRows(table))])
    #expect(bytes == (try workbook([("works", TableRows(table)), ("again", TableRows(table))])))
    let entries = try #require(Zip.entries(StoredBytes(bytes)))
    #expect(entries.map(\.name).suffix(2) == ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
    let sheet = try #require(Zip.content(of: entries[5], in: StoredBytes(bytes), limit: 1 << 20))
    let text = String(decoding: sheet.array, as: UTF8.self)
    #expect(text.contains("<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=SUM(A1)</t></is></c>"))
    #expect(text.contains("<c r=\"B2\"><v>2018</v></c><c r=\"C2\"><v>0.25</v></c>"))
    #expect(text.contains("Tides &amp; &lt;waves&gt;"))
  }

  @Test func `an analysis is a workbook of its tables`() throws {
    let tables = Analysis(Invented.event()).tables()
    let entries = try #require(Zip.entries(StoredBytes(try workbook(tables))))
    // Readers of archives pass over .rels, as over every hidden file.
    #expect(entries.count == 4 + tables.count)
  }

  private static let hasOpenpyxl =
    (try? ConsumerTests.run([ConsumerTests.python, "-c", "import openpyxl"]))?.status == 0

  @Test(.enabled(if: hasOpenpyxl, "skipped: openpyxl is not installed: Scripts/setup.sh tests"))
  func `openpyxl sees in each sheet what the CSV file has`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "collegium-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tables = Analysis(Invented.dated()).tables()
    for (name, rows) in tables {
      let box = Box()
      rows.writeCSV { box.bytes += $0 }
      try Data(box.bytes).write(to: folder.appendingPathComponent("\(name).csv"))
    }
    try Data(try workbook(tables)).write(to: folder.appendingPathComponent("tables.xlsx"))
    let script = ConsumerTests.script.deletingLastPathComponent().appendingPathComponent("workbook.py")
    let result = try ConsumerTests.run([ConsumerTests.python, script.path, folder.path])
    #expect(result.status == 0, "\(result.output)")
  }
}
