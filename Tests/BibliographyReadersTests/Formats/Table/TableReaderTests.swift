import ByteFormats
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct TableReaderTests {
  private func read(_ text: String, as format: String = "csv") throws -> Reading {
    let source = Source(name: "a.csv", text: text)
    #expect(InputFormats.recognizing(source)?.name == format)
    return try #require(InputFormats.named(format)).read(source)
  }

  @Test func `one row per work is read, affiliations in step with authors`() throws {
    let reading = try read(
      """
      Title;Authors;Affiliations;Year
      "On ""us""; again";Jane Doe | Richard Roe;Academy | University;2021
      Two;"Doe, Jane";Academy;2020
      """)
    #expect(reading.works.map(\.title) == ["On \"us\"; again", "Two"])
    #expect(reading.works[0].authorships.map(\.name.written) == ["Jane Doe", "Richard Roe"])
    #expect(
      reading.works[0].authorships.map { $0.affiliations.map(\.written) } == [["Academy"], ["University"]])
    #expect(reading.works[1].authorships.map(\.name.family) == ["Doe"])
    #expect(reading.diagnostics.map(\.severity) == [.note])
  }

  @Test(arguments: [
    ("Ada Abel|Ben Bolt|Cora Cree", "Academy||University", [["Academy"], [], ["University"]]),
    ("Ada Abel; Ben Bolt; Cora Cree", "Academy;;", [["Academy"], [], []]),
    ("Ada Abel; Ben Bolt; Cora Cree", "; ; Academy;", [[], [], ["Academy"]]),
    ("Ada Abel|Ben Bolt", "Dept; Academy|University", [["Dept; Academy"], ["University"]]),
    ("Ada Abel||Ben Bolt", "Academy|Club|University", [["Academy"], ["University"]]),
    ("Ada Abel|Ben Bolt|Cora Cree", "Academy||University|Club", [[], [], []]),
    ("Ada Abel|Ben Bolt|Cora Cree", "Academy|University", [[], [], []]),
  ])
  func `blank places of a list count, and lists that are not in step tie nobody`(
    authors: String, affiliations: String, expected: [[String]]
  ) throws {
    let reading = try read("title,authors,affiliations\nOne,\(authors),\(affiliations)\n")
    let work = try #require(reading.works.first)
    #expect(work.authorships.map { $0.affiliations.map(\.written) } == expected)
    #expect(work.affiliations.isEmpty == (expected != [[], [], []]))
    #expect(reading.diagnostics.map(\.severity) == [.note])
  }

  @Test func `a row an authorship is read into works`() throws {
    let reading = try read(
      """
      work,title,position,role,name,family,given,affiliations
      1,One,1,author,"Doe, Jane",Doe,Jane,Academy|University
      2,Two,1,author,Richard Roe,,,
      1,One,2,presenter,Edna Poe,Poe,Edna,
      """)
    #expect(reading.works.map(\.id) == ["1", "2"])
    #expect(reading.works[0].authorships.map(\.role) == [.author, .presenter])
    #expect(reading.works[0].authorships[0].affiliations.map(\.written) == ["Academy", "University"])
  }

  @Test func `names that run on are cut, and a cell without names has none`() throws {
    let reading = try read(
      """
      Item Title,Publication Title,Item DOI,Authors
      One,J,10.1000/1,Jane DoeJ. M. McDonaldÉmile RoeZoë van der Poe
      Two,J,10.1000/2,
      """)
    #expect(
      reading.works.map { $0.authorships.map(\.name.written) } == [
        ["Jane Doe", "J. M. McDonald", "Émile Roe", "Zoë van der Poe"], [],
      ])
  }

  @Test(arguments: [
    ("Doe, Jane; Roe, R.", ["Doe, Jane", "Roe, R."]),
    ("Jane Doe | Richard Roe", ["Jane Doe", "Richard Roe"]),
    ("Doe, J., Roe, R. M., & Poe, E.", ["Doe, J.", "Roe, R. M.", "Poe, E."]),
    ("Jane Doe, Richard Roe and Edgar Poe", ["Jane Doe", "Richard Roe", "Edgar Poe"]),
    ("Jane Doe und Richard Roe & Edgar Poe", ["Jane Doe", "Richard Roe", "Edgar Poe"]),
    ("Doe JA, van der Roe R Jr, The Poe Group.", ["Doe JA", "van der Roe R Jr", "The Poe Group"]),
    ("Doe JA, van der Roe R Jr, Ünal Ö", ["Doe JA", "van der Roe R Jr", "Ünal Ö"]),
    ("J Doe, R Roe...", ["J Doe", "R Roe"]), ("Doe, Jane", ["Doe, Jane"]), ("…", []), (" and ", ["and"]),
  ])
  func `lists of names are cut as their writers join them`(text: String, names: [String]) {
    let scratch = ScratchText()
    text.trimmingPrefix(" ").withBytes { bytes in
      #expect(TableNames.people(bytes.trimmed(), scratch).names.map(\.text) == names)
    }
  }

  @Test func `columns may be named by the user`() throws {
    let source = Source(name: "a.csv", text: "Beitrag,Wer\nEins,Jane Doe and Richard Roe\n")
    let format = InputFormat.table(columns: ["title": "Beitrag", "authors": "wer"])
    #expect(format.recognizes(source))
    #expect(try format.read(source).works.map(\.authorships.count) == [2])
    let error = #expect(throws: ReadError.self) {
      try InputFormat.table(columns: ["title": "Nix"]).read(source)
    }
    #expect(error?.message == "there is no column “Nix” for title")
  }

  @Test func `Dimensions ties affiliations, the Lens has none`() throws {
    let dimensions = try read(
      "\"About the data: Exported on Apr 14, 2021\"\nRank,Publication ID,DOI,Title,PubYear,Authors,Authors (Raw Affiliation),Corresponding Authors\n"
        + "1,pub.1,10.1000/182,On Collaboration,2021,\"Doe, Jane; Roe, Richard\",\"Doe, Jane (U (UU), Utopia; Academy); Roe, Richard ()\",\"Roe, Richard (X)\"\n",
      as: "dimensions")
    #expect(
      dimensions.works[0].authorships.map { $0.affiliations.map(\.written) } == [
        ["U (UU), Utopia", "Academy"], [],
      ])
    #expect(dimensions.works[0].authorships.map(\.isCorresponding) == [false, true])
    let lens = try read(
      "Lens ID,Title,Publication Year,Author/s\n0,T,2021,Jane Doe; Richard Roe\n", as: "lens")
    #expect(lens.works[0].authorships.count == 2)
    #expect(lens.diagnostics.map(\.message) == ["this input states no affiliations"])
  }

  @Test func `a quote that is never closed costs its own cell`() throws {
    let reading = try read("title,authors\nA,\"Jane Doe\nB,Richard Roe\nC,Edna Poe\n")
    #expect(reading.works.map(\.title) == ["A", "B", "C"])
    #expect(reading.diagnostics.filter { $0.severity == .warning }.map(\.location.line) == [2])
  }
}
