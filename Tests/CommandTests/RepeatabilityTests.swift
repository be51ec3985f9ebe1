import TestSupport
import Testing

/// The same input gives the same bytes.
@Suite struct RepeatabilityTests {
  /// The bytes of every file that `analyze` writes.
  func files(_ folder: TemporaryFolder, _ arguments: String..., output: String = "out") throws -> [String:
    [UInt8]]
  {
    let run = try CommandRun(["analyze", "--output", output] + arguments, in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return try Dictionary(
      uniqueKeysWithValues: folder.names(in: output).map { ($0, try folder.bytes(of: "\(output)/\($0)")) })
  }

  func expectSame(_ left: [String: [UInt8]], _ right: [String: [UInt8]]) {
    #expect(left.keys.sorted() == right.keys.sorted())
    for (name, bytes) in left { #expect(bytes == right[name], "\(name) differs") }
  }

  @Test func `two runs give the same bytes`() throws {
    let folder = try InventedEvent.folder()
    let first = try files(folder, "talks.md")
    for number in 0..<3 { try expectSame(first, files(folder, "talks.md", output: "out\(number)")) }
  }

  @Test func `two places give the same bytes`() throws {
    try expectSame(files(InventedEvent.folder(), "talks.md"), files(InventedEvent.folder(), "talks.md"))
  }

  @Test func `language, time zone and home do not matter`() throws {
    let folder = try InventedEvent.folder()
    let usual = try CommandRun("report", "talks.md", in: folder)
    let other = try CommandRun(
      "report", "talks.md", in: folder,
      environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE", "TZ": "Asia/Tokyo", "HOME": ""])
    #expect(usual.output == other.output)
  }

  @Test func `a file and a pipe give the same diagram`() throws {
    let folder = try InventedEvent.folder()
    let file = try CommandRun("diagram", "talks.md", in: folder)
    let pipe = try CommandRun(shell: "cat talks.md | collegium diagram -", in: folder)
    #expect(file.output == pipe.output)
  }
}
