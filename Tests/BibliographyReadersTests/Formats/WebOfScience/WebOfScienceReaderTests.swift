import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct WebOfScienceReaderTests {
  static let tagged = """
    FN Clarivate Analytics Web of Science
    VR 1.0
    PT J
    AU Doe, J
       Roe, R
    AF Doe, Jane
       Roe, Richard
    CA Imaginary Collaborat
    TI On collaboration in
       imaginary science
    SO JOURNAL OF IMAGINARY RESULTS
    DT Article; Early Access
    C1 [Doe, Jane; Roe, Richard] Univ Somewhere, Dept Imag Res, Somewhere, Utopia.
       [Doe, Jane] Acad, Utopia.
    RP Doe, J (corresponding author), Univ Somewhere, Utopia.
    EM jane@example.org
    OI Roe, Richard/0000-0002-1825-0097
    PD DEC 16
    PY 2020
    DI 10.1000/182
    UT WOS:000000000000001
    PM 12345678
    ER

    PT J
    AU Poe, E
    C1 Acad, Utopia.
       Univ Somewhere, Utopia.
    ER

    EF
    """

  private func affiliations(of text: String) throws -> (ofPeople: [[String]], ofWork: [String]) {
    let source = Source(name: "a", text: text)
    let format = try #require(InputFormats.recognizing(source))
    let work = try #require(try format.read(source).works.first)
    return (work.authorships.map { $0.affiliations.map(\.written) }, work.affiliations.map(\.written))
  }

  @Test(arguments: [
    ("Doe, J (corresponding author), Acad, Utopia.", [["Acad, Utopia."], []], []),
    ("Doe, J (reprint author), Acad, Utopia.", [["Acad, Utopia."], []], []),
    ("DOE, J, ACAD, UTOPIA.", [["ACAD, UTOPIA."], []], []),
    ("Doe, J; Roe, R (corresponding author), Acad, Utopia.", [["Acad, Utopia."], ["Acad, Utopia."]], []),
    (
      "Doe, J (corresponding author), Acad, Utopia.; Roe, R (corresponding author), Club, Utopia.",
      [["Acad, Utopia."], ["Club, Utopia."]], []
    ),
    (
      "Roe, R (corresponding author), Club, Utopia. Doe, J (Corresponding Author), Acad, Utopia.",
      [["Acad, Utopia."], ["Club, Utopia."]], []
    ),
    ("Poe, E (corresponding author), Acad, Utopia.", [[], []], ["Acad, Utopia."]),
  ])
  func `an address of a corresponding author alone is that author's`(
    text: String, ofPeople: [[String]], ofWork: [String]
  ) throws {
    let record = "PT J\nAU Doe, J\n   Roe, R\nAF Doe, Jane\n   Roe, Richard\nTI One\nRP \(text)\nER\n"
    let tagged = try affiliations(of: "FN Clarivate\nVR 1.0\n" + record + "EF\n")
    #expect(tagged.ofPeople == ofPeople && tagged.ofWork == ofWork)
    let table = try affiliations(
      of: "PT\tAU\tAF\tTI\tRP\tUT\nJ\tDoe, J; Roe, R\tDoe, Jane; Roe, Richard\tOne\t\(text)\tWOS:1\n")
    #expect(table.ofPeople == ofPeople && table.ofWork == ofWork)
  }

  @Test func `fields before PT are the record's whose PT comes next`() throws {
    let text = "FN Clarivate\nVR 1.0\nPT J\nAU Doe, J\nTI One\nER\n\nAU Roe, R\nPT J\nTI Two\nER\nEF\n"
    let source = Source(name: "a", text: text)
    let reading = try InputFormat.webOfScience.read(source)
    #expect(reading.works.map(\.title) == ["One", "Two"])
    #expect(reading.works[1].authorships.map(\.name.family) == ["Roe"])
    #expect(!reading.diagnostics.contains { $0.severity == .warning })
  }

  @Test func `who has an address keeps it, and others take that of their correspondence`() throws {
    let found = try affiliations(
      of: """
        FN Clarivate
        VR 1.0
        PT J
        AU Doe, J
           Roe, R
        C1 [Doe, J] Club, Utopia.
        RP Doe, J; Roe, R (corresponding author), Acad, Utopia.
        ER
        """)
    #expect(found.ofPeople == [["Club, Utopia."], ["Acad, Utopia."]])
  }

  static let table =
    "\u{FEFF}PT\tAU\tAF\tCA\tTI\tSO\tDT\tC1\tRP\tEM\tOI\tPD\tPY\tDI\tUT\tPM\n"
    + "J\tDoe, J; Roe, R\tDoe, Jane; Roe, Richard\tImaginary Collaborat\tOn collaboration in imaginary science\t"
    + "JOURNAL OF IMAGINARY RESULTS\tArticle; Early Access\t"
    + "[Doe, Jane; Roe, Richard] Univ Somewhere, Dept Imag Res, Somewhere, Utopia; [Doe, Jane] Acad, Utopia\t"
    + "Doe, J (corresponding author), Univ Somewhere, Utopia.\tjane@example.org\t"
    + "Roe, Richard/0000-0002-1825-0097\tDEC 16\t2020\t10.1000/182\tWOS:000000000000001\t12345678\n"

  @Test(arguments: [("wos", tagged), ("wos-tab", table)])
  func `both layouts give the same work`(format: String, text: String) throws {
    let source = Source(name: "a.txt", text: text)
    let found = try #require(InputFormats.recognizing(source))
    #expect(found.name == format)
    let reading = try found.read(source)
    let work = try #require(reading.works.first)
    #expect(work.id == "WOS:000000000000001")
    #expect(work.title == "On collaboration in imaginary science")
    #expect(work.date == PartialDate(year: 2020, month: 12, day: 16))
    #expect(work.identifiers.map(\.scheme) == [.webOfScience, .doi, .pmid])
    #expect(work.authorships.map(\.name.written) == ["Doe, Jane", "Roe, Richard", "Imaginary Collaborat"])
    #expect(work.authorships.map(\.isGroup) == [false, false, true])
    let university = "Univ Somewhere, Dept Imag Res, Somewhere, Utopia."
    #expect(
      work.authorships.map { $0.affiliations.map(\.written) } == [
        [university, "Acad, Utopia."], [university], [],
      ])
    #expect(work.authorships.map(\.isCorresponding) == [true, false, false])
    #expect(work.authorships[0].identifiers == [Identifier(.email, "jane@example.org")])
    #expect(work.authorships[1].identifiers == [Identifier(.orcid, "0000-0002-1825-0097")])
  }

  @Test func `addresses without names are a single author's`() throws {
    let reading = try InputFormat.webOfScience.read(Source(name: "a.txt", text: Self.tagged))
    #expect(reading.works.count == 2)
    #expect(reading.works[1].authorships[0].affiliations.count == 2)
    #expect(reading.diagnostics.isEmpty)
  }
}
