import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct IndicoExportTests {
  private func read(_ text: String, as format: String) throws -> Reading {
    let source = Source(name: "a", text: text)
    let found = try #require(InputFormats.recognizing(source))
    #expect(found.name == format)
    return try found.read(source)
  }

  @Test func `the export API gives contributions of sessions and of the event once each`() throws {
    let talk = """
      {"_type": "Contribution", "id": "3", "db_id": 93, "friendly_id": 3, "title": "Talk", "type": "Poster", "duration": 20,
       "startDate": {"date": "2021-04-14", "time": "09:05:00", "tz": "UTC"}, "session": "S", "track": null,
       "speakers": [{"first_name": "Jane", "last_name": "Doe", "fullName": "Doe, Jane", "affiliation": "U", "person_id": 7}],
       "primaryauthors": [{"first_name": "Jane", "last_name": "Doe", "affiliation": "U", "person_id": 7}],
       "coauthors": [{"first_name": "Richard", "last_name": "Roe", "affiliation": "", "person_id": 8}],
       "subContributions": [{"title": "Sub", "speakers": [{"last_name": "No"}]}]}
      """
    let other = talk.replacing("93", with: "94").replacing("\"3\"", with: "\"4\"").replacing(
      ": 3", with: ": 4")
    let reading = try read(
      """
      {"count": 1, "additionalInfo": {}, "_type": "HTTPAPIResult", "results": [{"contributions": [\(talk)],
       "_type": "Conference", "id": "1", "title": "Imaginary Workshop",
       "sessions": [{"_type": "SessionSlot", "title": "S", "contributions": [\(talk), \(other)]}]}]}
      """, as: "indico-json")
    #expect(reading.title == "Imaginary Workshop")
    #expect(reading.works.map(\.id) == ["3", "3.1", "4", "4.1"])
    #expect(reading.works[1].authorships.map(\.role) == [.presenter])
    #expect(reading.works[1].kind == "Subcontribution")
    let work = try #require(reading.works.first)
    #expect(work.venue == "Imaginary Workshop")
    #expect(work.date?.description == "2021-04-14T09:05")
    #expect(work.authorships.map(\.role) == [.author, .coauthor, .presenter])
    #expect(work.authorships[0].affiliations == [Affiliation("U")])
    #expect(work.authorships[0].identifiers == [Identifier(.eventPerson, "7")])
    #expect(work.authorships[1].affiliations.isEmpty)
  }

  @Test func `managers' contributions and accepted abstracts are read`() throws {
    let person = """
      {"first_name": "Jane", "last_name": "Doe", "title": "Dr", "affiliation": "U", "email": "jane@example.org", "person_id": 7,
       "affiliation_link": {"name": "U", "country_code": "XY", "meta": {"ror": "https://ror.org/00abcde12"}}, "is_speaker": true, "author_type": "primary"}
      """
    let contributions = try read(
      #"[{"id": 93, "friendly_id": 3, "title": "Talk", "start_dt": "2021-04-14T09:05:00+00:00", "persons": [\#(person)], "type": {"id": 1, "name": "Poster"}}]"#,
      as: "indico-json")
    let work = try #require(contributions.works.first)
    #expect(work.id == "3")
    #expect(work.kind == "Poster")
    #expect(work.authorships.map(\.role) == [.author, .presenter])
    #expect(work.authorships[0].name.honorific == "Dr")
    #expect(
      work.authorships[0].affiliations == [
        Affiliation("U", identifiers: [Identifier(.ror, "00abcde12")], country: "XY")
      ])
    let abstracts = try read(
      #"{"version": 1, "abstracts": [{"id": 1, "friendly_id": 1, "title": "A", "state": "accepted", "persons": [\#(person)]}, {"id": 2, "friendly_id": 2, "title": "B", "state": "rejected", "persons": []}], "questions": []}"#,
      as: "indico-json")
    #expect(abstracts.works.map(\.title) == ["A"])
    #expect(abstracts.diagnostics.contains { $0.message == "1 abstract was not accepted" })
  }

  @Test func `old abstracts are read from XML`() throws {
    let reading = try read(
      """
      <AbstractBook><Conference>W</Conference><abstract><Id>3</Id><Title>Talk</Title><Content>x</Content>
      <PrimaryAuthor><FirstName>Jane</FirstName><FamilyName>DOE</FamilyName><Email>j@example.org</Email><Affiliation>U</Affiliation></PrimaryAuthor>
      <Co-Author><FirstName>Richard</FirstName><FamilyName>ROE</FamilyName><Affiliation>V</Affiliation></Co-Author>
      <Speaker><FirstName>Jane</FirstName><FamilyName>DOE</FamilyName></Speaker></abstract></AbstractBook>
      """, as: "indico-xml")
    #expect(reading.works.map(\.id) == ["3"])
    #expect(reading.works[0].authorships.map(\.role) == [.author, .coauthor, .presenter])
    #expect(reading.works[0].authorships.map { $0.affiliations.map(\.written) } == [["U"], ["V"], []])
  }

  @Test func `CSV is read with affiliations in parentheses or in a column`() throws {
    let reading = try read(
      """
      Id,Title,Date,Type,Session,Track,Presenters,Authors,Authors (affiliation),Co-Authors
      3,Talk,2021-04-14,Talk,S,,"Jane Doe (U, Utopia)","Jane Doe, Edna Poe","U, V","Richard Roe"
      """, as: "indico-csv")
    #expect(
      reading.works[0].authorships.map(\.name.written) == ["Jane Doe", "Edna Poe", "Richard Roe", "Jane Doe"])
    #expect(
      reading.works[0].authorships.map { $0.affiliations.map(\.written) } == [
        ["U"], ["V"], [], ["U, Utopia"],
      ])
  }

  @Test func `the Book of Abstracts ties people to numbered affiliations`() throws {
    let reading = try read(
      """
      Imaginary Workshop

      Book of Abstracts

      Session A / 3

      Elastic Response of an
      Imaginary Alloy

      Authors: Jane Doe1; Richard Roe1,2
      Co-author: Edna Poe
      1 University of Somewhere, Utopia
      2 Academy
      Corresponding Author: jane.doe@example.org

      The text, 2 and 3.

      / 4
      Second
      Author: Max Moe1
      1 Academy
      """, as: "indico-book")
    #expect(reading.works.map(\.id) == ["3", "4"])
    let work = try #require(reading.works.first)
    #expect(work.title == "Elastic Response of an Imaginary Alloy")
    #expect(work.session == "Session A")
    #expect(work.abstract == "The text, 2 and 3.")
    #expect(work.authorships.map(\.name.written) == ["Jane Doe", "Richard Roe", "Edna Poe"])
    #expect(work.authorships.map(\.role) == [.author, .author, .coauthor])
    #expect(work.authorships.map(\.affiliations.count) == [1, 2, 0])
    #expect(work.authorships.map(\.isCorresponding) == [true, false, false])
  }
}
