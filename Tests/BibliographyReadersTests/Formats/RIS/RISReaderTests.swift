import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct RISReaderTests {
  private func read(_ text: String) throws -> Reading {
    let source = Source(name: "a.ris", text: text)
    #expect(InputFormats.recognizing(source)?.name == "ris")
    return try InputFormat.ris.read(source)
  }

  @Test func `a record gives its work, people in order, and identifiers`() throws {
    let reading = try read(
      """
      TY  - CHAP
      ID  - doe21
      AU  - Doe, Jane
      AU  - Roe, Richard, Jr.
      AU  - Imaginary Consortium
      AU  - Acme Ltd,
      A2  - Poe, Edna
      TI  - On Collaboration
      T2  - Imaginary Results
      PY  - 2021
      DA  - 2021/04/14/
      DO  - https://doi.org/10.1000/182
      SN  - 978-3-16-148410-0
      AB  - First paragraph.
      Second paragraph.
      ER  -

      """)
    let work = try #require(reading.works.first)
    #expect(work.id == "doe21")
    #expect(work.title == "On Collaboration")
    #expect(work.kind == "CHAP")
    #expect(work.venue == "Imaginary Results")
    #expect(work.date == PartialDate(year: 2021, month: 4, day: 14))
    #expect(work.abstract == "First paragraph.\nSecond paragraph.")
    #expect(work.identifiers == [Identifier(.doi, "10.1000/182"), Identifier(.isbn, "978-3-16-148410-0")])
    #expect(work.authorships.map(\.role) == [.author, .author, .author, .author, .editor])
    #expect(work.authorships.map(\.isGroup) == [false, false, true, true, false])
    #expect(work.authorships[1].name.suffix == "Jr.")
    #expect(work.authorships[0].location.line == 3)
    #expect(reading.diagnostics.map(\.message) == ["this input states no affiliations"])
  }

  @Test func `addresses between authors are theirs, addresses behind all are the work's`() throws {
    let tied = try read("TY  - JOUR\nAU  - Doe, J.\nAD  - A\nAD  - B\nAU  - Roe, R.\nAD  - C\nER  - \n")
      .works[0]
    #expect(tied.authorships.map { $0.affiliations.map(\.written) } == [["A", "B"], ["C"]])
    let untied = try read("TY  - JOUR\nAU  - Doe, J.\nAU  - Roe, R.\nAD  - A\nAD  - B\nER  - \n")
    #expect(untied.works[0].affiliations.map(\.written) == ["A", "B"])
    #expect(untied.works[0].authorships.allSatisfy { $0.affiliations.isEmpty })
    #expect(untied.diagnostics.count == 1)
    let single = try read("TY  - JOUR\nAU  - Doe, J.\nAD  - A\nAD  - B\nER  - \n").works[0]
    #expect(single.authorships[0].affiliations.map(\.written) == ["A", "B"])
  }

  @Test func `Scopus's correspondence address marks its author`() throws {
    let work = try read(
      """
      TY  - JOUR
      AU  - Doe, J.
      AU  - Roe, R.
      DB  - Scopus
      N1  - Correspondence Address: Roe, R.; University of Somewhere, Utopia; email: roe@example.org
      ER  -

      """
    ).works[0]
    #expect(work.authorships.map(\.isCorresponding) == [false, true])
    #expect(work.authorships[1].identifiers == [Identifier(.email, "roe@example.org")])
  }

  @Test func `fields before TY are the record's whose TY comes next`() throws {
    let reading = try read(
      """
      DB  - Any
      TI  - One
      C3  - Proceedings of Things
      TY  - CONF
      AU  - Doe, Jane
      ER  -
      AU  - Roe, Richard
      PB  - Imaginary University
      TI  - Two
      TY  - THES
      PY  - 2003
      ER  -
      """)
    #expect(reading.works.map(\.title) == ["One", "Two"])
    #expect(reading.works.map(\.kind) == ["CONF", "THES"])
    #expect(reading.works.map(\.venue) == ["Proceedings of Things", "Imaginary University"])
    #expect(reading.works.map { $0.authorships.map(\.name.family) } == [["Doe"], ["Roe"]])
    #expect(!reading.diagnostics.contains { $0.severity == .warning })
  }

  @Test func `a record without TY is read with a warning, lines of no record are not`() throws {
    let reading = try read(
      "TY  - JOUR\nAU  - Doe, Jane\nTI  - One\nER  -\nAU  - Roe, Richard\nTI  - Two\nER  -\nDB  - Any\nER  -\n"
    )
    #expect(reading.works.map(\.title) == ["One", "Two"])
    #expect(reading.diagnostics.filter { $0.severity == .warning }.map(\.location.line) == [5, 8])
  }

  @Test func `a missing end is said, and the rest is read`() throws {
    let reading = try read(
      "TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - \nAU  - Nobody\nTY  - JOUR\nTI  - Three")
    #expect(reading.works.map(\.title) == ["One", "Two", "Three"])
    #expect(reading.works[2].authorships.map(\.name.written) == ["Nobody"])
    #expect(reading.diagnostics.filter { $0.severity == .warning }.map(\.location.line) == [3, 6])
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `any line end ends a line`(end: String) throws {
    let text = ["TY  - JOUR", "TI  - One", "AU  - Doe, Jane", "ER  - ", ""].joined(separator: end)
    #expect(try read("\u{FEFF}" + text).works.map(\.authorships.count) == [1])
  }
}
