import TestSupport
import Testing

/// `collegium affiliations` as a tool of its own: any list in, a table out.
@Suite struct AffiliationsTests {
  /// The ways in which a list is read.
  static let readings = ["--stream", "--whole"]

  private func run(_ bytes: [UInt8], _ reading: String) throws -> CommandRun {
    try CommandRun(["affiliations", "-", reading], input: bytes, in: TemporaryFolder())
  }

  @Test(arguments: readings)
  func `a row stands for each line, empty ones included, whatever ends it`(reading: String) throws {
    let run = try run(Array("Keio University, Japan\r\n\r\n\nNowhere University".utf8), reading)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      try CSVRows(run.text)["affiliation"] == ["Keio University, Japan", "", "", "Nowhere University"])
  }

  @Test(arguments: readings)
  func `a list without lines is an empty table and a warning`(reading: String) throws {
    let run = try run([], reading)
    #expect(run.status == 0 && run.lines.count == 1)
    #expect(run.errors == "-: warning: the input is empty; check that the export or download finished\n")
  }

  @Test(arguments: readings)
  func `a zero byte ends with 65 and its line`(reading: String) throws {
    let run = try run(Array("Keio University\nNowhere\0 University\n".utf8), reading)
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("-:2: error: ") && run.errors.contains("; "))
  }

  @Test(arguments: readings)
  func `a line that is no UTF-8 is read as Windows-1252 and told`(reading: String) throws {
    let run = try run(Array("Keio University\nUniversit".utf8) + [0xE9] + Array(" de Lyon\n".utf8), reading)
    #expect(run.status == 0)
    #expect(try CSVRows(run.text)["affiliation"] == ["Keio University", "Université de Lyon"])
    #expect(run.errorLines.count == 1 && run.errors.hasPrefix("-:2: warning: "))
  }

  @Test(arguments: readings)
  func `a line of more than 16 MiB ends with 65`(reading: String) throws {
    let run = try run([UInt8](repeating: UInt8(ascii: "x"), count: 20_000_000), reading)
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("-:1: error: ") && run.errors.contains("; "))
  }

  @Test(arguments: readings)
  func `UTF-16 is read, also from a pipe`(reading: String) throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "Keio University\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try CSVRows(run(bytes, reading).text)["affiliation"] == ["Keio University"])
  }

  @Test func `control characters do not keep a list from being read`() throws {
    for reading in Self.readings {
      let run = try run(Array("Keio\u{1} University, Japan\u{1B}\n".utf8), reading)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(try CSVRows(run.text)["countries"] == ["JP"])
    }
  }
}
