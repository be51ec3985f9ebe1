import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct OpenAlexTableReaderTests {
  private func read(_ cells: [String: String]) throws -> (work: Work, diagnostics: [Diagnostic]) {
    let names = ["id", "title"] + cells.keys.sorted()
    let values = ["https://openalex.org/W1", "T"] + cells.keys.sorted().map { cells[$0] ?? "" }
    let text = [names, values].map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\n")
    let source = Source(name: "a.csv", text: text)
    #expect(InputFormats.recognizing(source)?.name == "openalex-csv")
    let reading = try InputFormat.openAlexTable.read(source)
    return (try #require(reading.works.first), reading.diagnostics)
  }

  private static let four = "Ann Poe|Jane Doe|Lena Moe|Richard Roe"

  @Test func `an empty place between bars is an author's`() throws {
    let (work, _) = try read([
      "authorships.author.display_name": Self.four,
      "authorships.institutions.display_name": "Oslo||Padua|Tokyo",
      "authorships.author.orcid": "||https://orcid.org/0000-0002-1825-0097|",
    ])
    #expect(work.authorships.map { $0.affiliations.map(\.written) } == [["Oslo"], [], ["Padua"], ["Tokyo"]])
    #expect(work.authorships.map { $0.identifiers.map(\.scheme) } == [[], [], [.orcid], []])
    #expect(work.affiliations.isEmpty)
  }

  @Test func `three places for four authors are the work's, which is said`() throws {
    let (work, diagnostics) = try read([
      "authorships.author.display_name": Self.four,
      "authorships.institutions.display_name": "Oslo|Padua|Tokyo",
    ])
    #expect(work.authorships.allSatisfy { $0.affiliations.isEmpty })
    #expect(work.affiliations.map(\.written) == ["Oslo", "Padua", "Tokyo"])
    #expect(diagnostics.contains { $0.message == "1 work lists more or fewer affiliations than authors" })
  }

  @Test func `all places are those of a single author`() throws {
    let (work, _) = try read([
      "authorships.author.display_name": "Jane Doe", "authorships.institutions.display_name": "Oslo|Padua",
    ])
    #expect(work.authorships[0].affiliations.map(\.written) == ["Oslo", "Padua"])
  }

  @Test(arguments: [
    "{'raw_affiliation_string': 'A, B', 'institution_ids': ['i']}||{'raw_affiliation_string': 'C', 'institution_ids': []}|",
    "[{'raw_affiliation_string': 'A, B'}]|[]|[{'raw_affiliation_string': 'C'}]|[]",
    #"{"raw_affiliation_string": "A, B", "institution_ids": ["i"]}|{}|{"raw_affiliation_string": "C"}|{}"#,
    "['A, B']|[]|['C']|[]",
  ])
  func `dictionaries of Python and JSON are read at each author's place`(cell: String) throws {
    let (work, _) = try read([
      "authorships.author.display_name": Self.four, "authorships.affiliations": cell,
    ])
    #expect(work.authorships.map { $0.affiliations.map(\.written) } == [["A, B"], [], ["C"], []])
  }

  @Test(arguments: [
    (#"{'raw_affiliation_string': "Queen's | Univ"}"#, "Queen's | Univ"),
    (#"{'raw_affiliation_string': 'Queen\'s'}"#, "Queen's"),
    (#"{'raw_affiliation_string': 'Queen's Univ'}"#, "Queen's Univ"),
    (#"{'raw_affiliation_string': 'Univ\xe4t \u00fc'}"#, "Univät ü"),
    (#"{"raw_affiliation_string": "A \"B\""}"#, "A \"B\""),
    ("{no such thing}", "{no such thing}"), ("[Doe] Univ", "[Doe] Univ"),
  ])
  func `quotes and escapes within texts are what they mean`(cell: String, affiliation: String) throws {
    let (work, _) = try read([
      "authorships.author.display_name": "Jane Doe", "authorships.affiliations": cell,
    ])
    #expect(work.authorships[0].affiliations.map(\.written) == [affiliation])
  }

  @Test func `identifiers, countries and correspondence are tied to the people`() throws {
    let (work, _) = try read([
      "authorships.author.display_name": "Jane Doe|Richard Roe",
      "authorships.author.id": "https://openalex.org/A1|https://openalex.org/A2",
      "authorships.institutions.display_name": "A|B",
      "authorships.institutions.ror": "https://ror.org/01abcde23|",
      "authorships.countries": "NO|SE", "corresponding_author_ids": "https://openalex.org/A2",
      "ids.pmid": "https://pubmed.ncbi.nlm.nih.gov/12", "doi": "https://doi.org/10.1000/182",
    ])
    #expect(work.authorships.map(\.isCorresponding) == [false, true])
    #expect(work.authorships.map { $0.identifiers.map(\.value) } == [["A1"], ["A2"]])
    #expect(work.authorships.map { $0.affiliations[0].country } == ["NO", "SE"])
    #expect(work.authorships[0].affiliations[0].identifiers == [Identifier(.ror, "01abcde23")])
    #expect(work.id == "W1")
    #expect(work.identifiers.map(\.scheme) == [.openAlex, .doi, .pmid])
  }
}
