import ByteFormats
import Foundation
import TestSupport
import Testing

/// Inputs that are missing, damaged or something else: a message with the place and the remedy, never a crash.
@Suite struct BadInputTests {
  /// Expects an end with one message of the form `place: error: what; remedy`.
  func expectRefusal(_ run: CommandRun, status: Int, naming name: String) throws {
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    let line = try #require(run.errorLines.first)
    #expect(run.errorLines.count == 1, "\(run.errors)")
    #expect(line.hasPrefix("\(name): error: ") || line.hasPrefix("\(name):") && line.contains(": error: "))
    #expect(line.contains("; "), "no remedy: \(line)")
    #expect(!line.contains("Error(") && !line.contains("Optional("))
  }

  @Test(arguments: ["rank", "analyze", "resolve", "report", "diagram", "affiliations"])
  func `a missing file ends with 66`(subcommand: String) throws {
    let folder = try TemporaryFolder()
    try expectRefusal(CommandRun(subcommand, "none.md", in: folder), status: 66, naming: "none.md")
    #expect(try folder.names().isEmpty)
  }

  @Test func `a folder as input ends with 66`() throws {
    let folder = try TemporaryFolder()
    try expectRefusal(CommandRun("rank", ".", in: folder), status: 66, naming: ".")
  }

  @Test func `an input below a file ends with 66`() throws {
    let run = try CommandRun("rank", "talks.md/talks.md", in: try InventedEvent.folder())
    try expectRefusal(run, status: 66, naming: "talks.md/talks.md")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file without permission ends with 66`() throws {
    let folder = try InventedEvent.folder()
    chmod(folder.path("talks.md"), 0)
    try expectRefusal(CommandRun("rank", "talks.md", in: folder), status: 66, naming: "talks.md")
  }

  @Test func `one bad input among good ones ends the run`() throws {
    let folder = try InventedEvent.folder()
    let run = try CommandRun("analyze", "talks.md", "none.md", in: folder)
    try expectRefusal(run, status: 66, naming: "none.md")
    #expect(try folder.names() == ["talks.md"])
  }

  /// Contents that no reader reads, and what they are.
  static let contents: [(String, [UInt8])] = [
    ("empty", []), ("blank", Array(" \n\n\t\n".utf8)), ("a null byte", [0]),
    ("binary", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }),
    ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 100)),
    ("an archive", Array("PK\u{3}\u{4}".utf8) + (0..<200).map { UInt8($0) }),
    ("prose", Array("Dear Anna,\n\nthe meeting was fine.\n\nYours\n".utf8)),
    ("a program", Array("#!/bin/sh\necho 'Contribution ID'\n".utf8)),
    ("a web page", Array("<!DOCTYPE html><html><body><p>Hello</p></body></html>\n".utf8)),
    ("a broken PDF", Array("%PDF-1.7\n1 0 obj\n<< /Type".utf8)),
    ("half of UTF-16", [0xFF, 0xFE, 0x41]),
    ("a line of a megabyte", [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20) + [10]),
  ]

  @Test(arguments: contents.map(\.0))
  func `what is no input ends with 65`(kind: String) throws {
    let bytes = try #require(Self.contents.first { $0.0 == kind }).1
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "talks.md")
    let run = try CommandRun("analyze", "talks.md", in: folder)
    try expectRefusal(run, status: 65, naming: "talks.md")
    let forced = try CommandRun("rank", "talks.md", "--from", "indico-report", in: folder)
    #expect(forced.status == 65 && forced.output.isEmpty)
    let piped = try CommandRun(["rank", "-"], input: bytes, in: folder)
    try expectRefusal(piped, status: 65, naming: "-")
    #expect(try folder.names() == ["talks.md"])
  }

  @Test func `a report cut off behind any line is read as far as it goes or refused`() throws {
    let lines = InventedEvent.report.split(separator: "\n", omittingEmptySubsequences: false)
    let folder = try TemporaryFolder()
    for count in lines.indices {
      try folder.write(lines[..<count].joined(separator: "\n").utf8, to: "cut.md")
      let run = try CommandRun("resolve", "cut.md", in: folder)
      #expect([0, 65].contains(run.status), "\(count) lines: \(run.errors)")
      #expect(run.status == 0 ? try CSVRows(run.text).rows.count <= 10 : run.output.isEmpty)
      if run.status == 65 { #expect(run.errorLines.contains { $0.contains("error: ") && $0.contains("; ") }) }
    }
  }

  @Test func `a report cut off within a character or a line is read as far as it goes`() throws {
    let report = InventedEvent.report(authors: "ÖRTLI, Änne (Universität Nirgendwo); QUILL, Barnaby")
    let bytes = Array(report.utf8)
    let folder = try TemporaryFolder()
    for count in stride(from: bytes.count - 60, to: bytes.count, by: 3) {
      try folder.write(bytes[..<count], to: "cut.md")
      let run = try CommandRun("resolve", "cut.md", in: folder)
      #expect([0, 65].contains(run.status), "\(count) bytes: \(run.errors)")
    }
  }

  @Test func `a line of a megabyte in a report is read in time`() throws {
    let long = String(repeating: "very ", count: 1 << 18)
    let folder = try TemporaryFolder("talks.md", InventedEvent.report(title: long, authors: "QUILL, Barnaby"))
    #expect(try CommandRun("analyze", "talks.md", in: folder).status == 0)
    try folder.write(InventedEvent.report(authors: "QUILL, Barnaby; \(long)").utf8, to: "talks.md")
    #expect([0, 65].contains(try CommandRun("resolve", "talks.md", in: folder).status))
  }

  @Test func `a byte that is no UTF-8 is read as Windows-1252, with a note for its line`() throws {
    let folder = try TemporaryFolder()
    let report = InventedEvent.report.replacing("Rita", with: "Rit@")
      .replacing("Lena", with: "Änne").replacing("Paul", with: "Çağrı")
    let bytes = report.utf8.map { $0 == UInt8(ascii: "@") ? 0xFF : $0 }
    try folder.write(bytes, to: "talks.md")
    let run = try CommandRun("resolve", "talks.md", in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("OKONKWO, Ritÿ") && run.text.contains("SOLO, Änne"))
    #expect(run.errorLines.contains { $0.hasPrefix("talks.md:15: note: ") })
  }

  @Test func `a file larger than all memory that is allowed is read`() throws {
    let ignored = String(repeating: "x", count: 100_000)
    let records = (0..<200).map { number in
      #"{"type":"book","title":"On \#(number)","author":[{"family":"Quill","given":"Barnaby"}],"reference":"\#(ignored)"}"#
    }
    let folder = try TemporaryFolder("works.jsonl", records.joined(separator: "\n"))
    #expect(try folder.bytes(of: "works.jsonl").count > 20_000_000)
    let run = try CommandRun(
      program: "/bin/sh",
      arguments: ["-c", "ulimit -d 16000; collegium resolve works.jsonl --registry none"],
      input: [], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try CSVRows(run.text).rows.count == 200)
  }

  static let encodings: [(String, @Sendable (String) -> [UInt8])] = [
    ("CRLF", { Array($0.replacing("\n", with: "\r\n").utf8) }),
    ("a byte order mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ("UTF-16 little endian", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
    ("UTF-16 big endian", { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }),
    ("Windows-1252", { $0.unicodeScalars.map { UInt8($0.value) } }),
  ]

  @Test(arguments: encodings.map(\.0))
  func `a report means the same in every encoding`(encoding: String) throws {
    let report = InventedEvent.report.replacing("Rita", with: "Rität")
    let encode = try #require(Self.encodings.first { $0.0 == encoding }).1
    let folder = try TemporaryFolder("talks.md", report)
    let plain = try CommandRun("resolve", "talks.md", in: folder)
    try folder.write(encode(report), to: "talks.md")
    let encoded = try CommandRun("resolve", "talks.md", in: folder)
    #expect(encoded.status == 0)
    #expect(encoded.output == plain.output)
    #expect(plain.text.contains("OKONKWO, Rität"))
  }

  @Test func `a report without people gives networks without vertices, and no crash`() throws {
    let folder = try TemporaryFolder("talks.md", InventedEvent.report(authors: ""))
    let run = try CommandRun("analyze", "talks.md", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try CSVRows(folder.text(of: "Output/persons.csv")).rows.isEmpty)
    #expect(try CommandRun("rank", "talks.md", in: folder).status == 0)
    #expect(try CommandRun("diagram", "talks.md", "--format", "svg", in: folder).status == 0)
  }
}
