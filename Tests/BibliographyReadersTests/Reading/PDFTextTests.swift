import ByteFormats
import Foundation
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct PDFTextTests {
  static let hasTool = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }

  /// The contributions of which the letters of a plain PDF are enough.
  private static let contributions = InventedEvent.contributions.filter { $0.id != "15" }

  @Test(.enabled(if: hasTool))
  func `a report as PDF gives the same works as its Markdown`() throws {
    let source = Source(name: "r.pdf", bytes: PDFPrinter.print(Self.contributions))
    #expect(InputFormats.recognizing(source)?.name == "indico-report")
    let reading = try InputFormat.indicoReport.read(source)
    #expect(reading.title == InventedEvent.title)
    IndicoReportReaderTests.expect(reading.works, equal: Self.contributions, release: .v3_0)
    #expect(reading.diagnostics.map(\.message) == ["contribution 102 names no people"])
  }

  @Test(.enabled(if: hasTool))
  func `lists of people run over the ends of pages`() throws {
    var contribution = InventedEvent.contributions[0]
    contribution.coauthors = InventedEvent.long
    contribution.presenters = InventedEvent.long + [InventedEvent.quill]
    let reading = try InputFormat.indicoReport.read(
      Source(name: "r.pdf", bytes: PDFPrinter.print([contribution])))
    IndicoReportReaderTests.expect(reading.works, equal: [contribution], release: .v3_0)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(.enabled(if: hasTool))
  func `a PDF that is no report is not taken for one`() {
    #expect(!InputFormat.indicoReport.recognizes(Source(name: "r.pdf", bytes: PDFPrinter.print([]))))
  }

  @Test(.enabled(if: hasTool))
  func `a damaged PDF is bad data`() {
    for size in [5, 60, 400] {
      let bytes = Array(PDFPrinter.print(Self.contributions).prefix(size))
      let error = #expect(throws: ReadError.self) {
        try InputFormat.indicoReport.read(Source(name: "r.pdf", bytes: bytes))
      }
      #expect(error?.kind == .badData)
    }
  }

  @Test func `a program that is missing is told from one that fails`() {
    #expect(throws: ChildProcess.Failure.notFound) {
      try ChildProcess.run("collegium-no-such-program", [], input: [], timeLimit: 5, sizeLimit: 10)
    }
    let outcome = try? ChildProcess.run("false", [], input: [], timeLimit: 5, sizeLimit: 10)
    #expect(outcome?.status == 1)
  }

  @Test func `a program gets its input and gives its output, however much`() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let outcome = try ChildProcess.run("cat", [], input: bytes, timeLimit: 30, sizeLimit: 1 << 24)
    #expect(outcome.status == 0)
    #expect(outcome.output == bytes)
  }

  @Test func `a program that takes too long or writes too much is ended`() {
    #expect(throws: ChildProcess.Failure.timeout) {
      try ChildProcess.run("sleep", ["60"], input: [], timeLimit: 1, sizeLimit: 10)
    }
    #expect(throws: ChildProcess.Failure.tooMuch) {
      try ChildProcess.run("yes", [], input: [], timeLimit: 30, sizeLimit: 1 << 20)
    }
  }
}
