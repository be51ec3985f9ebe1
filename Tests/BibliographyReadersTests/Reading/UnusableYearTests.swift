import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct UnusableYearTests {
  /// A record in a format, with YEAR where it states its year; in quotation marks in JSON where that is a text.
  static let records: [(format: InputFormat, text: String)] = [
    (
      .cslJSON,
      #"[{"type": "article", "title": "T", "issued": {"date-parts": [["YEAR"]]}, "author": [{"family": "Roe"}]}]"#
    ),
    (
      .cslJSON,
      #"[{"type": "article", "title": "T", "issued": {"raw": "YEAR"}, "author": [{"family": "Roe"}]}]"#
    ),
    (
      .openAlex,
      #"{"id": "https://openalex.org/W1", "title": "T", "publication_year": "YEAR", "authorships": []}"#
    ),
    (.semanticScholar, #"{"paperId": "a1", "title": "T", "year": "YEAR", "authors": [{"name": "Ann Roe"}]}"#),
    (.ris, "TY  - JOUR\nTI  - T\nAU  - Roe, Ann\nPY  - YEAR\nER  - \n"),
    (.bibTeX, "@article{a, title = {T}, author = {Roe, Ann}, year = {YEAR}}"),
    (.table, "title,authors,year\nT,\"Roe, Ann\",YEAR\n"),
    (
      .hal,
      #"{"response": {"docs": [{"halId_s": "hal-1", "title_s": ["T"], "producedDateY_i": "YEAR", "authFullName_s": ["Ann Roe"]}]}}"#
    ),
    (.refer, "%0 Journal Article\n%T T\n%A Roe, Ann\n%D YEAR\n"),
    (
      .jats,
      "<article><front><article-meta><title-group><article-title>T</article-title></title-group><pub-date><year>YEAR</year></pub-date></article-meta></front></article>"
    ),
    (
      .pubMedXML,
      "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><PubDate><Year>YEAR</Year></PubDate></JournalIssue></Journal><ArticleTitle>T</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>"
    ),
    (
      .dblpXML,
      "<dblp><article key=\"a/b\"><author>Ann Roe</author><title>T.</title><year>YEAR</year></article></dblp>"
    ),
  ]

  @Test(arguments: records.indices, ["99999", "NaN", "0", "soon"])
  func `a year that no work can be of is reported and not taken`(number: Int, year: String) throws {
    let (format, text) = Self.records[number]
    let reading = try format.read(Source(name: "a", text: text.replacing("YEAR", with: year)))
    #expect(reading.works.map(\.title) == ["T"])
    #expect(reading.works.map(\.date) == [nil])
    #expect(
      reading.diagnostics.contains { $0.message == "1 work has no year that can be read: '\(year)'" },
      "\(reading.diagnostics)")
  }

  @Test(arguments: records.indices)
  func `a year as a text is taken as one that is a number`(number: Int) throws {
    let (format, text) = Self.records[number]
    let reading = try format.read(Source(name: "a", text: text.replacing("YEAR", with: "2021")))
    #expect(reading.works.map(\.date?.year) == [2021])
    #expect(!reading.diagnostics.contains { $0.message.contains("year") })
  }

  @Test(arguments: ["99999", "-5", "0"])
  func `a number of JSON is checked as a text is`(year: String) throws {
    let text =
      #"[{"type": "article", "title": "T", "issued": {"date-parts": [[YEAR]]}, "author": [{"family": "Roe"}]}]"#
    let reading = try InputFormat.cslJSON.read(Source(name: "a", text: text.replacing("YEAR", with: year)))
    #expect(reading.works.map(\.date) == [nil])
    #expect(reading.diagnostics.contains { $0.message.hasSuffix("no year that can be read: '\(year)'") })
  }
}
