import Foundation
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct JSONReaderTests {
  private func read(_ text: String, as format: String) throws -> Reading {
    let source = Source(name: "a.json", text: text)
    let found = try #require(InputFormats.recognizing(source))
    #expect(found.name == format)
    return try found.read(source)
  }

  static let openAlexWork = """
    {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1000/182", "title": "On <i>Collaboration</i>",
     "publication_year": 2021, "publication_date": "2021-04-14", "type": "article",
     "ids": {"pmid": "https://pubmed.ncbi.nlm.nih.gov/12345678"},
     "primary_location": {"source": {"display_name": "J Imag Res"}},
     "authorships": [{"author_position": "first", "author": {"id": "https://openalex.org/A1", "display_name": "Jane Doe",
       "orcid": "https://orcid.org/0000-0002-1825-0097"}, "is_corresponding": true, "raw_author_name": "DOE, Jane",
       "institutions": [{"id": "https://openalex.org/I1", "display_name": "U", "ror": "https://ror.org/00abcde12", "country_code": "XY"}],
       "affiliations": [{"raw_affiliation_string": "Dept, U", "institution_ids": ["https://openalex.org/I1"]},
                        {"raw_affiliation_string": "Academy", "institution_ids": []}]}]}
    """

  @Test(arguments: [
    "%", "[%, %]", "{\"meta\": {\"count\": 1}, \"results\": [%]}", "[{\"results\": [%]}, {\"results\": [%]}]",
  ])
  func `OpenAlex's works are read in every wrapping`(wrapping: String) throws {
    let reading = try read(wrapping.replacing("%", with: Self.openAlexWork), as: "openalex")
    #expect(reading.works.count == wrapping.count { $0 == "%" })
    let work = try #require(reading.works.first)
    #expect(work.id == "W1")
    #expect(work.title == "On Collaboration")
    #expect(work.venue == "J Imag Res")
    #expect(work.date == PartialDate(year: 2021, month: 4, day: 14))
    #expect(work.identifiers.map(\.description) == ["openalex:W1", "doi:10.1000/182", "pmid:12345678"])
    let person = try #require(work.authorships.first)
    #expect(person.name.family == "DOE")
    #expect(person.isCorresponding)
    #expect(person.identifiers.map(\.description) == ["openalex:A1", "orcid:0000-0002-1825-0097"])
    #expect(
      person.affiliations == [
        Affiliation("Dept, U", identifiers: [Identifier(.ror, "00abcde12")], country: "XY"),
        Affiliation("Academy"),
      ])
  }

  @Test(arguments: [
    #"[{"name":"Academy","id":[{"id":"https://ror.org/0aaaaaa01","id-type":"ROR"},{"id":"https://isni.org/isni/0000","id-type":"ISNI"}]}]"#,
    #"[{"name":"Academy","id":[{"id":"0aaaaaa01","id-type":"ROR"}]}]"#,
    #"[{"name":"Academy","id":"https://ror.org/0aaaaaa01"}]"#, #"{"name":"Academy","ror":"0aaaaaa01"}"#,
    #"[{"institution":[{"name":"Academy","id":[{"id":"https://ror.org/0aaaaaa01"}]}]}]"#,
  ])
  func `Crossref's affiliations state ROR ids in several forms`(affiliation: String) throws {
    let text =
      #"[{"id":"a","type":"book","title":"One","author":[{"family":"Doe","given":"Jane","affiliation":\#(affiliation)}],"issued":{"date-parts":[[2021]]}}]"#
    let work = try #require(try InputFormat.cslJSON.read(Source(name: "a", text: text)).works.first)
    #expect(
      work.authorships[0].affiliations == [
        Affiliation("Academy", identifiers: [Identifier(.ror, "0aaaaaa01")])
      ])
  }

  @Test func `Crossref's answer gives affiliations with ROR ids and marks organisations`() throws {
    let reading = try read(
      """
      {"status":"ok","message-type":"work-list","message":{"items":[{"DOI":"10.1000/182","type":"journal-article",
       "title":["On Collaboration"],"container-title":["J Imag Res"],"issued":{"date-parts":[[2021,4]]},
       "author":[{"given":"Jane","family":"Doe","affiliation":[{"name":"U","place":["Utopia"],"id":[{"id":"https://ror.org/00abcde12","id-type":"ROR"}]}]},
                 {"name":"Imaginary Team","sequence":"additional","affiliation":[]}],
       "editor":[{"given":"Edna","family":"Poe"}],"reference":[{"DOI":"10.1000/1","author":"X"}]}]}}
      """, as: "crossref")
    let work = try #require(reading.works.first)
    #expect(reading.works.count == 1)
    #expect(work.id == "10.1000/182")
    #expect(work.authorships.map(\.role) == [.author, .author, .editor])
    #expect(work.authorships.map(\.isGroup) == [false, true, false])
    #expect(
      work.authorships[0].affiliations == [
        Affiliation("U, Utopia", identifiers: [Identifier(.ror, "00abcde12")])
      ])
  }

  @Test func `a bad record among good ones is said, and the others are read`() throws {
    let good =
      #"{"id": "a", "type": "book", "title": "T", "author": [{"family": "Doe"}], "issued": {"raw": "2021"}}"#
    let bad = #"{"id": "b", "type": "book", "title": "T" "author": [{"family": "Doe"}]}"#
    for text in [
      "[\(good), \(bad), \(good)]", "\(good)\n\(bad)\n\(good)\n", "[\n  \(good),\n  \(bad),\n  \(good)\n]\n",
    ] {
      let reading = try read(text, as: "csl-json")
      #expect(reading.works.count == 2)
      #expect(reading.diagnostics.count { $0.severity == .warning } == 1)
    }
    let cut = try read("[\(good), \(good.dropLast(20))", as: "csl-json")
    #expect(cut.works.count == 1)
    #expect(cut.diagnostics.count { $0.severity == .warning } == 1)
  }

  @Test func `records that begin with an object are found again behind a bad one on the same line`() throws {
    let good =
      #"{"indexed": {"date": "x"}, "DOI": "10.1/a", "type": "book", "title": ["T"], "author": [{"family": "Doe"}]}"#
    let bad = good.replacingOccurrences(of: "\"type\":", with: "\"type\"")
    let reading = try read("[\(good), \(bad), \(good), \(bad), \(good)]", as: "csl-json")
    #expect(reading.works.count == 3)
    #expect(reading.diagnostics.count { $0.severity == .warning } == 2)
  }

  @Test func `nesting a hundred thousand deep is skipped`() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let text =
      #"{"id": "a", "type": "book", "title": "T", "issued": {}, "author": [{"family": "Doe"}], "custom": "#
      + deep + "}"
    #expect(try read(text, as: "csl-json").works.count == 1)
    let pages = String(repeating: #"{"items":[{"family":"x","issued":"#, count: 5000)
    #expect(try read(pages, as: "csl-json").works.isEmpty)
  }

  @Test func `a literal name is a group unless it looks like a person's`() throws {
    let names = ["Jane Doe", "Imaginary Collaboration", "Doe, Jane", "CERN", "Centers for Imaginary Control"]
    let people = names.map { "{\"literal\": \"\($0)\"}" }.joined(separator: ",")
    let reading = try read(
      "[{\"id\": \"a\", \"issued\": {}, \"title\": \"T\", \"author\": [\(people)]}]", as: "csl-json")
    #expect(reading.works[0].authorships.map(\.isGroup) == [false, true, false, true, true])
  }

  @Test func `VOSviewer's network is told apart from works`() throws {
    #expect(throws: ReadError.self) {
      try read(#"{"network": {"items": [{"id": 1, "label": "doe, j"}], "links": []}}"#, as: "vosviewer")
    }
  }
}
