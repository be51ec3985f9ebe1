import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// The JSON of literature databases: what they state of people, and where they state it otherwise than others.
@Suite struct DatabaseJSONTests {
  private func read(_ text: String, as format: String) throws -> Reading {
    let source = Source(name: "a.json", text: text)
    let found = try #require(InputFormats.recognizing(source))
    #expect(found.name == format)
    return try found.read(source)
  }

  private func inspireAuthor(_ members: String) throws -> Authorship {
    let reading = try read(
      #"{"control_number": 1, "document_type": ["article"], "titles": [{"title": "T"}], "authors": [{\#(members)}]}"#,
      as: "inspire")
    return try #require(reading.works.first?.authorships.first)
  }

  @Test func `INSPIRE's ROR ids go with as many affiliations`() throws {
    let ror = #""affiliations_identifiers": [{"schema": "ROR", "value": "https://ror.org/00abcde12"}]"#
    let one = try inspireAuthor(
      #""full_name": "Doe, Jane", "raw_affiliations": [{"value": "U"}], "affiliations": [{"value": "S"}], \#(ror)"#
    )
    #expect(one.affiliations == [Affiliation("U", identifiers: [Identifier(.ror, "00abcde12")])])
    let known = try inspireAuthor(
      #""full_name": "Doe, Jane", "raw_affiliations": [{"value": "U"}, {"value": "V"}], "affiliations": [{"value": "S"}], \#(ror)"#
    )
    #expect(known.affiliations == [Affiliation("S", identifiers: [Identifier(.ror, "00abcde12")])])
    let untied = try inspireAuthor(
      #""full_name": "Doe, Jane", "raw_affiliations": [{"value": "U"}, {"value": "V"}], \#(ror)"#)
    #expect(untied.affiliations == [Affiliation("U"), Affiliation("V")])
    let alone = try inspireAuthor(#""full_name": "Doe, Jane", \#(ror)"#)
    #expect(alone.affiliations.map(\.identifiers) == [[Identifier(.ror, "00abcde12")]])
  }

  @Test func `INSPIRE's authors have keys and parts`() throws {
    let reading = try read(
      #"""
      {"id": "7", "metadata": {"titles": [{"title": "T"}], "authors": [{"full_name": "Doe, Jane",
       "ids": [{"value": "J.Doe.1", "schema": "INSPIRE BAI"}], "record": {"$ref": "https://inspirehep.net/api/authors/12"},
       "inspire_roles": ["author", "editor"]}, {"full_name": "Roe, R.", "inspire_roles": ["supervisor"]}],
       "collaborations": [{"value": "IMAGINE"}], "publication_info": [{"year": 2020}], "earliest_date": "2019-04-14"}}
      """#, as: "inspire")
    let work = try #require(reading.works.first)
    #expect(work.id == "7")
    #expect(work.date == PartialDate(year: 2020))
    #expect(work.authorships.map(\.role) == [.author, .editor, .contributor, .author])
    #expect(work.authorships[0].identifiers == [Identifier(.inspire, "J.Doe.1"), Identifier(.inspire, "12")])
    #expect(work.authorships[3].isGroup)
  }

  @Test func `a page of dblp that lists several persons is no person's key`() throws {
    func work(_ page: String, _ name: String) -> String {
      #"{"info": {"title": "T \#(page).", "key": "k/\#(page)", "authors": {"author": {"@pid": "\#(page)", "text": "\#(name)"}}}}"#
    }
    let reading = try read(
      #"{"result": {"hits": {"hit": [\#(work("1/2", "Wei Doe")), \#(work("1/2-3", "Wei Doe 0003")), \#(work("4/5", "R Roe"))]}}}"#,
      as: "dblp-json")
    #expect(
      reading.works.map { $0.authorships[0].identifiers.map(\.value) } == [
        [], ["1/2-3", "Wei Doe 0003"], ["4/5"],
      ])
    #expect(reading.works.map(\.title) == ["T 1/2", "T 1/2-3", "T 4/5"])
  }

  @Test(arguments: [
    "%", "[%, null, %]", #"{"total": 1, "data": [%]}"#, #"{"recommendedPapers": [%]}"#,
    #"{"data": [{"contexts": [], "citingPaper": %}]}"#, #"{"authorId": "9", "name": "N", "papers": [%]}"#,
  ])
  func `Semantic Scholar's papers are read in every wrapping`(wrapping: String) throws {
    let paper =
      #"{"paperId": "1", "title": "T", "externalIds": {"ArXiv": "2104.00001"}, "authors": [{"authorId": "2", "name": "Jane Doe"}]}"#
    let reading = try read(wrapping.replacing("%", with: paper), as: "semantic-scholar")
    #expect(reading.works.count == wrapping.count { $0 == "%" })
    let work = try #require(reading.works.first)
    #expect(work.identifiers.map(\.description) == ["semantic-scholar:1", "arxiv:2104.00001"])
    #expect(work.authorships.map(\.identifiers) == [[Identifier(.semanticScholar, "2")]])
  }

  @Test func `affiliations in ADS count by their places`() throws {
    let reading = try read(
      #"""
      {"response": {"docs": [{"bibcode": "1", "title": ["T"], "author": ["Doe, Jane", "Roe, R.", "Poe, E."],
        "aff": ["-", "U; V <EMAIL>roe@example.org</EMAIL>", "W &amp; X"], "orcid_pub": ["-", "-", "-"],
        "orcid_other": ["0000-0002-1825-0097", "-", "-"]},
       {"bibcode": "2", "title": ["T"], "author": ["Doe, Jane", "Roe, R."], "aff": ["U"]}]}}
      """#, as: "ads-json")
    #expect(
      reading.works[0].authorships.map { $0.affiliations.map(\.written) } == [[], ["U", "V"], ["W & X"]])
    #expect(
      reading.works[0].authorships.map { $0.identifiers.map(\.value) } == [
        ["0000-0002-1825-0097"], ["roe@example.org"], [],
      ])
    #expect(reading.works[1].authorships.map(\.affiliations) == [[], []])
    #expect(reading.works[1].affiliations == [Affiliation("U")])
  }

  @Test func `HAL's structures go to the authors that they are joined with`() throws {
    let reading = try read(
      #"""
      {"response": {"docs": [{"title_s": ["T"], "authLastName_s": ["Doe", "Roe"], "authFirstName_s": ["Jane", "R."],
        "structHasAuthId_fs": ["1_FacetSep_U_JoinSep_5-0_FacetSep_Jane Doe", "2_FacetSep_V_JoinSep_6-0_FacetSep_Nobody N"],
        "structName_s": ["U", "V"], "structCountry_s": ["xy", "xz"]},
       {"title_s": ["Joined only"], "authIdHasStructure_fs": ["5-0_FacetSep_Jane Doe_JoinSep_1_FacetSep_U"]}]}}
      """#, as: "hal")
    let work = try #require(reading.works.first)
    #expect(work.authorships.map(\.name.family) == ["Doe", "Roe"])
    #expect(work.authorships.map(\.affiliations) == [[Affiliation("U", country: "XY")], []])
    #expect(work.affiliations == [Affiliation("V", country: "XZ")])
    #expect(reading.works[1].authorships.map(\.name.written) == ["Jane Doe"])
  }

  @Test func `OpenReview's profiles and addresses are those of the authors in their places`() throws {
    for (open, close) in [("", ""), (#"{"value": "#, "}")] {
      func wrapped(_ value: String) -> String { open + value + close }
      let content = [
        #""title": "# + wrapped(#""T""#),
        #""authors": "# + wrapped(#"["Jane Doe", "R. Roe", "Poe, E."]"#),
        #""authorids": "# + wrapped(#"["~Jane_Doe1", null, "e@example.org"]"#),
      ].joined(separator: ", ")
      let text = #"{"id": "n", "forum": "n", "cdate": 951782400000, "content": {"# + content + "}}"
      let work = try #require(try read(text, as: "openreview").works.first)
      #expect(work.title == "T")
      #expect(work.date == PartialDate(year: 2000, month: 2, day: 29))
      #expect(
        work.authorships.map { $0.identifiers.map(\.description) } == [
          ["openreview:~Jane_Doe1"], [], ["email:e@example.org"],
        ])
    }
  }

  @Test func `milliseconds are days of Universal Time`() {
    for (milliseconds, text) in [
      (0, "1970-01-01"), (-1, "1969-12-31"), (86_399_999, "1970-01-01"), (951_868_799_999, "2000-02-29"),
      (1_709_164_800_000, "2024-02-29"), (4_107_542_400_000, "2100-03-01"),
      (-2_208_988_800_000, "1900-01-01"),
    ] {
      #expect(PartialDate(milliseconds: milliseconds)?.description == text)
    }
    #expect(PartialDate(milliseconds: .max) == nil)
    #expect(PartialDate(milliseconds: .min + 1) == nil)
  }

  @Test func `ORCID's roles are the parts, and one person with several roles of CRediT is one author`() throws
  {
    let credit = "http://credit.niso.org/contributor-roles"
    func person(_ name: String, _ role: String) -> String {
      #"{"credit-name": {"value": "\#(name)"}, "contributor-attributes": {"contributor-role": \#(role)}}"#
    }
    let people = [
      person("Jane Doe", "\"\(credit)/software/\""), person("Jane Doe", "\"\(credit)/validation/\""),
      person("R. Roe", "null"), person("E. Poe", "\"EDITOR\""), person("C. Coe", "\"chair-or-translator\""),
    ].joined(separator: ",")
    let reading = try read(
      #"{"put-code": 1, "title": {"title": {"value": "T"}}, "publication-date": null, "contributors": {"contributor": [\#(people)]}}"#,
      as: "orcid")
    #expect(reading.works[0].authorships.map(\.role) == [.author, .author, .editor, .contributor])
  }

  @Test func `a work in an ORCID record is its owner's, at the employment of its year`() throws {
    let reading = try read(
      #"""
      {"activities-summary": {"works": {"group": [{"work-summary": [{"put-code": 1, "title": {"title": {"value": "T"}},
         "publication-date": {"year": {"value": "2015"}}}, {"put-code": 2, "title": {"title": {"value": "U"}}}]}]},
        "employments": {"affiliation-group": [{"summaries": [{"employment-summary": {"start-date": {"year": {"value": "2014"}},
          "organization": {"name": "U", "address": {"country": "XY"}, "disambiguated-organization":
            {"disambiguated-organization-identifier": "https://ror.org/00abcde12"}}}}]},
          {"summaries": [{"employment-summary": {"start-date": {"year": {"value": "2016"}}, "organization": {"name": "V"}}}]}]}},
       "person": {"name": {"given-names": {"value": "Jane"}, "family-name": {"value": "Doe"}}},
       "orcid-identifier": {"path": "0000-0002-1825-0097"}}
      """#, as: "orcid")
    #expect(reading.works.map(\.title) == ["T"])
    let person = try #require(reading.works[0].authorships.first)
    #expect(person.name.family == "Doe")
    #expect(person.identifiers == [Identifier(.orcid, "0000-0002-1825-0097")])
    #expect(
      person.affiliations == [Affiliation("U", identifiers: [Identifier(.ror, "00abcde12")], country: "XY")])
    #expect(reading.diagnostics.contains { $0.message.contains("only the owner") })
  }

  @Test func `a schedule's members may come in any order`() throws {
    let reading = try read(
      #"""
      {"schedule": {"conference": {"daysCount": 1, "days": [{"rooms": {"R": [{"persons": [{"public_name": "Jane Doe", "id": 3}],
        "title": "T", "duration": "1:05", "date": "2021-04-14T09:30:00Z"}]}}], "rooms": [{"name": "R"}],
        "title": "Workshop", "acronym": "w"}}}
      """#, as: "pretalx-json")
    let work = try #require(reading.works.first)
    #expect(reading.works.count == 1)
    #expect(reading.title == "Workshop")
    #expect(work.venue == "Workshop")
    #expect(work.durationMinutes == 65)
    #expect(work.date == PartialDate(year: 2021, month: 4, day: 14, hour: 9, minute: 30))
    #expect(work.authorships.map(\.role) == [.presenter])
  }

  @Test func `numbers of arXiv are read without version and address`() {
    for (text, number) in [
      ("arXiv:2104.00001v2", "2104.00001"), ("http://arxiv.org/abs/hep-ex/9901001v1", "hep-ex/9901001"),
      ("https://arxiv.org/pdf/0704.0001v12.pdf", "0704.0001"), ("2104.00001", "2104.00001"),
      ("math.GT/0309136", "math.GT/0309136"), ("10.48550/arXiv.2104.00001", "2104.00001"),
    ] {
      #expect(Identifier.arXiv(text)?.value == number)
    }
    for text in ["", "arXiv:", "doi", "2104", "http://arxiv.org/abs/", "a/b"] {
      #expect(Identifier.arXiv(text) == nil)
    }
  }
}
