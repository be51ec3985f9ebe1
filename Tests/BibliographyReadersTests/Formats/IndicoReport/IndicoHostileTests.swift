import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// Input that is cut, damaged or of another kind.
@Suite struct IndicoHostileTests {
  private static let printer = ReportPrinter(release: .v3_0, language: Language.all[0], layout: .markdown)

  private func read(_ bytes: [UInt8]) throws -> Reading {
    try InputFormat.indicoReport.read(Source(name: "r", bytes: bytes))
  }

  /// Checks a report that was cut: what was read before the cut is as in the whole, and what was seen is told.
  private func check(_ cut: Reading, against whole: Reading, upTo line: Int, _ note: Comment) {
    // The last work that was begun may be incomplete; the ones before are not.
    let count = max(0, cut.works.count - 1)
    for (work, complete) in zip(cut.works.prefix(count), whole.works) {
      #expect(work == complete, note)
    }
    let named = Set(cut.works.map(\.id))
    for work in whole.works where work.location.line < line {
      let isNamed =
        named.contains(work.id) || cut.diagnostics.contains { $0.message.contains("contribution \(work.id)") }
      // A number may be cut in two, and then it is another one.
      let isCutNumber = work.id.count > 1 && work.location.line == line - 1
      #expect(isNamed || isCutNumber, note)
    }
  }

  @Test(arguments: ReportPrinter.Layout.allCases)
  func `a report cut behind any line reads up to there`(layout: ReportPrinter.Layout) throws {
    let text = ReportPrinter(release: .v3_0, language: Language.all[0], layout: layout).print()
    let whole = try read(Array(text.utf8))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(whole.works.first).location.line
    for count in first...lines.count {
      let part = lines[..<count].joined(separator: "\n")
      let cut = try read(Array(part.utf8))
      if layout == .markdown || layout == .gluedMarkdown {
        check(cut, against: whole, upTo: count, "cut behind line \(count)")
      }
      #expect(cut.works.count <= whole.works.count)
    }
  }

  @Test func `a report cut at any byte reads up to there`() throws {
    let contributions = Array(InventedEvent.contributions[1...3])
    let bytes = Array(Self.printer.print(contributions).utf8)
    let whole = try read(bytes)
    for count in 1..<bytes.count {
      do {
        let cut = try read(Array(bytes[..<count]))
        let line = bytes[..<count].count { $0 == 0x0A } + 1
        check(cut, against: whole, upTo: line, "cut behind byte \(count)")
      } catch let error as ReadError {
        #expect(error.kind == .badData)
      }
    }
  }

  @Test func `any byte may be replaced by any mark`() throws {
    let bytes = Array(
      Self.printer.print([InventedEvent.contributions[0], InventedEvent.contributions[2]]).utf8)
    for position in stride(from: 0, to: bytes.count, by: 13) {
      for mark in Array("(;:*\n|".utf8) + [0xFF, 0x0C] {
        var damaged = bytes
        damaged[position] = mark
        _ = try? read(damaged)
      }
    }
  }

  @Test func `a report that ends within a contribution says so`() throws {
    let text =
      "Contribution ID: 7\n\nType: Talk\n\n## A\n\n**Primary authors:** DOE, Jane (X); ROE, Jim (Inst"
    let reading = try read(Array(text.utf8))
    #expect(reading.works[0].authorships.map(\.name.family) == ["DOE", "ROE"])
    #expect(reading.diagnostics.contains { $0.message == "the text ends within contribution 7" })
  }

  @Test func `bytes that are not UTF-8 are named with their line and the rest is read`() throws {
    var bytes = Array(Self.printer.print().utf8)
    let position = try #require(bytes.firstIndex(of: 0x54))
    bytes[position] = 0xC3
    let reading = try read(bytes)
    let line = bytes[..<position].count { $0 == 0x0A } + 1
    #expect(reading.works.count == InventedEvent.contributions.count)
    #expect(reading.diagnostics.first?.location.line == line)
    #expect(reading.diagnostics.first?.severity == .note)
  }

  @Test(arguments: [
    "(", "(;", ";", "A, B (;", ":", "Primary author: ", "**Primary author:** A, B (C)", "*", "[x](", "](",
    "<sub", "$a",
    "&am", "\\", "ab-\n", "### a\n", "\n", "word ", "A, B; ", "| ", "Contribution ID: 1 Type: x ", "é",
    "Page 3\n",
    "a / b ",
  ])
  func `much of anything is read in linear time`(piece: String) throws {
    let head = Array("Contribution ID: 1\n\nType: Talk\n\n## T\n\n**Primary author:** DOE, Jane; ".utf8)
    func time(_ size: Int) throws -> Double {
      let filling = Array(repeatElement(Array(piece.utf8), count: size / piece.utf8.count).joined())
      let start = threadSeconds()
      _ = try read(head + filling)
      return threadSeconds() - start
    }
    let (quarter, whole) = (try time(1 << 13), try time(1 << 15))
    // Four times as much would take sixteen times as long, were it quadratic.
    #expect(whole < max(quarter * 10, 0.5))
  }

  @Test(arguments: ["a", "ä b "])
  func `a line of a megabyte is read`(piece: String) throws {
    let line = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    let text = "Contribution ID: 1\n\nType: Talk\n\n## T\n\n\(line)\n\n**Presenter:** DOE, Jane (X)"
    let reading = try read(Array(text.utf8))
    #expect(reading.works[0].abstract?.utf8.count ?? 0 >= (1 << 20) - 3)
    #expect(reading.works[0].authorships.count == 1)
  }

  @Test(arguments: [
    "", " ", "Just prose about a type: of text, and authors: of it.\n\nContribution ID: none",
    "@article{doe2021,\n  author = {Doe, Jane},\n  title = {Contribution ID: 3 Type: Talk}\n}",
    "TY  - CONF\nAU  - Doe, Jane\nTI  - Contribution ID\nER  - ",
    "{\"count\": 1, \"results\": [{\"Contribution ID\": \"3\", \"Type\": \"Talk\"}]}",
    "<?xml version=\"1.0\"?><contribution><id>3</id><type>Talk</type></contribution>",
    "Id,Title,Type,Authors\n3,A,Talk,Jane Doe (MIT)", "FN Clarivate\nVR 1.0\nPT J\nAU Doe, J\nER\nEF",
    "# Report of Contributions\n\nNothing yet.", "Abstract ID : 3\n\nTitle\n\nPrimary author: DOE, Jane",
    "PMID- 1\nTI  - A\nFAU - Doe, Jane",
  ])
  func `other formats are not taken for a report`(text: String) {
    #expect(!InputFormat.indicoReport.recognizes(Source(name: "r", text: text)))
  }

  @Test func `a report is recognised behind blank lines and a byte order mark`() {
    let text = "\u{FEFF}\n\n  \n" + Self.printer.print()
    #expect(InputFormat.indicoReport.recognizes(Source(name: "r", text: text)))
  }

  @Test func `text without a contribution is an error that says what one looks like`() {
    let error = #expect(throws: ReadError.self) { try read(Array("Nothing here.".utf8)) }
    #expect(error?.kind == .badData)
    #expect(error?.remedy.contains("Contribution ID") == true)
  }
}
