import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct SheetChoiceTests {
  private static let corpus = "\(PackageFolder.path)/\(CorpusFileTests.root)/xlsx"

  /// A workbook of sheets that hold texts in cells.
  private func workbook(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
    var files: [(name: String, content: String)] = [
      (
        "xl/workbook.xml",
        "<workbook><sheets>"
          + sheets.indices.map { "<sheet name=\"\(sheets[$0].name)\" r:id=\"r\($0)\"/>" }.joined()
          + "</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships>"
          + sheets.indices.map { "<Relationship Id=\"r\($0)\" Type=\"t/worksheet\" Target=\"s\($0).xml\"/>" }
          .joined() + "</Relationships>"
      ),
    ]
    for (number, sheet) in sheets.enumerated() {
      let rows = sheet.rows.map { row in
        "<row>" + row.map { "<c t=\"str\"><v>\($0)</v></c>" }.joined() + "</row>"
      }
      files.append(
        ("xl/s\(number).xml", "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"))
    }
    return StoredArchive.bytes(files)
  }

  private func inFolder(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.xlsx")
    try body(folder.path("a.xlsx"))
  }

  private static let works = [["title", "authors"], ["On It", "Jane Doe"]]

  @Test func `the first sheet whose columns are known is read, and the others are named`() throws {
    let bytes = workbook([
      ("About", [["Exported", "by", "hand"]]), ("Empty", []), ("2021", Self.works), ("2020", Self.works),
    ])
    try inFolder(bytes) { path in
      let corpus = try CorpusReader().corpus(from: [path])
      #expect(corpus.works.map(\.title) == ["On It"])
      #expect(corpus.works.map(\.location.description) == ["\(path)/2021:2"])
      let note = try #require(corpus.diagnostics.first { $0.message.contains("“2020”") })
      #expect(note.message.contains("“About”") && !note.message.contains("“Empty”"))
      #expect(corpus.inputs.map(\.format) == ["csv"])
    }
  }

  @Test func `a sheet is chosen by its name in any case, or its number`() throws {
    let other = [["title", "authors"], ["Another", "Ann Poe"]]
    try inFolder(workbook([("First", Self.works), ("Second", other), ("1", other)])) { path in
      for (sheet, title) in [("second", "Another"), ("2", "Another"), ("1", "Another"), ("First", "On It")] {
        var reader = CorpusReader()
        reader.sheet = sheet
        let works = try reader.corpus(from: [path]).works
        #expect(works.map(\.title) == [title])
      }
      var reader = CorpusReader()
      reader.sheet = "Third"
      let error = #expect(throws: ReadError.self) { _ = try reader.corpus(from: [path]) }
      #expect(error?.remedy == "its sheets are: First, Second, 1")
    }
  }

  @Test func `columns that the user names are looked for in every sheet`() throws {
    let sheets = [
      ("About", [["Exported", "by"]]), ("Works", [["Titel", "Namen"], ["On It", "Jane Doe; Richard Roe"]]),
    ]
    try inFolder(workbook(sheets.map { (name: $0.0, rows: $0.1) })) { path in
      let reader = CorpusReader(columns: ["title": "Titel", "authors": "Namen"])
      let works = try reader.corpus(from: [path]).works
      #expect(works.first?.authorships.count == 2)
    }
  }

  @Test func `a list of names with line breaks in a cell, and a date, are read from a workbook`() throws {
    let corpus = try CorpusReader().corpus(from: ["\(Self.corpus)/shared-texts.xlsx"])
    let work = try #require(corpus.works.first)
    #expect(work.title == "Elastic response")
    #expect(work.date == PartialDate(year: 2021, month: 4, day: 14))
    #expect(
      work.authorships.map { $0.affiliations.map(\.written) } == [["University of Somewhere"], ["Academy"]])
    #expect(work.location.line == 3)
  }

  @Test func `the sheets of EasyChair are read together`() throws {
    let corpus = try CorpusReader().corpus(from: ["\(Self.corpus)/easychair.xlsx"])
    #expect(corpus.works.map(\.title) == ["Elastic response"])
    #expect(corpus.works.map(\.id) == ["1"])
    #expect(
      corpus.works.first?.authorships.map { $0.affiliations.map(\.written) } == [
        ["University of Somewhere, Utopia"]
      ])
  }

  @Test func `the tables of submissions and of authors are joined where they are in one folder`() throws {
    let folder = try TemporaryFolder()
    for part in ["a", "b"] {
      for name in ["author.csv", "submission.csv"] {
        let path = "\(PackageFolder.path)/\(CorpusFileTests.root)/easychair/\(name)"
        try folder.write(Array(try Data(contentsOf: URL(fileURLWithPath: path))), to: "\(part)/\(name)")
      }
    }
    let one = try CorpusReader().corpus(from: [folder.path("a")])
    #expect(one.works.map(\.id) == ["1", "2"])
    #expect(
      one.works.map(\.title) == ["Elastic response of an imaginary alloy", "On waves, and other things"])
    #expect(one.works[0].authorships.map(\.name.family) == ["Doe", "Roe"])
    #expect(one.works[0].authorships.allSatisfy { $0.affiliations.count == 1 })
    // Of the table of submissions nothing is missing that the other one has.
    #expect(!one.diagnostics.contains { $0.message.contains("affiliations") })
    let both = try CorpusReader(keepsDuplicates: true).corpus(from: [folder.path])
    #expect(both.works.count == 4)
    #expect(Set(both.works.map(\.id)).count == 4)
  }
}
