import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// The XML of literature databases and reference managers.
@Suite struct DatabaseXMLTests {
  private func read(_ text: String, as format: String) throws -> Reading {
    let source = Source(name: "a.xml", text: text)
    let found = try #require(InputFormats.recognizing(source))
    #expect(found.name == format)
    return try found.read(source)
  }

  @Test func `dblp's named characters, numbers and iDs are read`() throws {
    let reading = try read(
      """
      <?xml version="1.0"?><!DOCTYPE dblp SYSTEM "dblp.dtd"><dblp>
      <article key="a/1"><author orcid='0000-0002-1825-0097'>J&oacute;n D&ouml;e 0001</author><author>&THORN;&oacute;ra &Eacute;</author>
      <title>What is <i>H<sub>2</sub>O</i>?</title><year>2021</year><month>April</month></article>
      <book key="b/1"><editor>E. Poe</editor><title>A book.</title><isbn>978-0-00-000000-2</isbn></book>
      <www key="homepages/a"><author>J&oacute;n D&ouml;e 0001</author><title>Home Page</title></www></dblp>
      """, as: "dblp-xml")
    #expect(reading.works.map(\.title) == ["What is H2O?", "A book"])
    #expect(reading.works[0].authorships.map(\.name.written) == ["Jón Döe", "Þóra É"])
    #expect(
      reading.works[0].authorships[0].identifiers == [
        Identifier(.orcid, "0000-0002-1825-0097"), Identifier(.dblp, "Jón Döe 0001"),
      ])
    #expect(reading.works[0].date == PartialDate(year: 2021, month: 4))
    #expect(reading.works[1].authorships.map(\.role) == [.editor])
  }

  @Test func `a record of dblp without an end is read to the next one`() throws {
    let reading = try read(
      """
      <dblp><article key="a/1"><author>Jane Doe</author><title>One<year>2021</year>
      <article key="a/2"><author>R Roe<author>E Poe</author></zzz><title>Two.</title></article>
      <article key="a/3"><author>C Coe</author><title>Cut
      """, as: "dblp-xml")
    #expect(reading.works.map(\.title) == ["One", "Two", "Cut"])
    #expect(reading.works.map(\.authorships.count) == [1, 2, 1])
    #expect(reading.diagnostics.count { $0.severity == .warning } == 2)
  }

  @Test func `numbers of people in a schedule mean them within the event`() throws {
    let reading = try read(
      """
      <schedule><conference><acronym>w</acronym><title>Workshop</title></conference><day><room>
      <event id="1"><title>T</title><subtitle>S</subtitle><persons><person id="7">Jane Doe</person><person guid="x-1">R. Roe</person></persons></event>
      </room></day></schedule>
      """, as: "pretalx-xml")
    let work = try #require(reading.works.first)
    #expect(work.title == "T: S")
    #expect(
      work.authorships.map(\.identifiers) == [
        [Identifier(.eventPerson, "w/7")], [Identifier(.eventPerson, "x-1")],
      ])
  }

  @Test func `arXiv's list of names in one text is people`() throws {
    let reading = try read(
      """
      <record><metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>2104.00001</id><title>T</title>
      <authors>Jane Doe, Richard Roe and Edna Poe</authors></arXivRaw></metadata></record>
      """, as: "arxiv")
    #expect(reading.works[0].authorships.map(\.name.written) == ["Jane Doe", "Richard Roe", "Edna Poe"])
  }

  private func endNote(_ type: String, _ lists: String, _ rest: String = "") throws -> Work {
    let reading = try read(
      """
      <xml><records><record><ref-type name="\(type)">0</ref-type><contributors>\(lists)</contributors>
      <titles><title>T</title></titles>\(rest)</record></records></xml>
      """, as: "endnote-xml")
    return try #require(reading.works.first)
  }

  @Test(arguments: [
    ("Book Section", [Authorship.Role.author, .editor, .editor, .translator]),
    ("Edited Book", [.editor, .editor, .editor, .translator]),
    ("Thesis", [.author, .contributor, .contributor, .contributor]),
    ("Conference Proceedings", [.author, .editor, .editor, .contributor]),
  ])
  func `the type of an EndNote reference says what its contributors are`(
    type: String, roles: [Authorship.Role]
  ) throws {
    let lists = ["authors", "secondary-authors", "tertiary-authors", "subsidiary-authors"].map {
      "<\($0)><author><style face=\"normal\">Doe, Jane</style></author></\($0)>"
    }
    #expect(try endNote(type, lists.joined()).authorships.map(\.role) == roles)
  }

  @Test func `an EndNote name with a comma behind it is a group's`() throws {
    let work = try endNote(
      "Report",
      "<authors><author>Barnes and Noble,</author><author>Ministry,, Department</author><author>Doe, J</author></authors>"
    )
    #expect(work.authorships.map(\.isGroup) == [true, true, false])
    #expect(work.authorships.map(\.name.written) == ["Barnes and Noble", "Ministry, Department", "Doe, J"])
  }

  @Test func `addresses of an EndNote record go to those whom they name, else to the only author`() throws {
    let two = "<authors><author>Doe, Jane</author><author>Roe, R.</author></authors>"
    let tied = try endNote(
      "Journal Article", two,
      "<auth-address><style>[Doe, Jane] U.&#xD;[Roe, R.] V.&#xD;Doe, J (corresponding author), U.&#xD;doe@example.org</style></auth-address>"
    )
    #expect(tied.authorships.map { $0.affiliations.map(\.written) } == [["U."], ["V."]])
    #expect(tied.authorships.map(\.isCorresponding) == [true, false])
    #expect(tied.authorships[0].identifiers == [Identifier(.email, "doe@example.org")])
    let untied = try endNote("Journal Article", two, "<auth-address>U, City</auth-address>")
    #expect(untied.affiliations == [Affiliation("U, City")])
    let one = try endNote(
      "Journal Article", "<authors><author>Doe, Jane</author></authors>",
      "<auth-address>U, City</auth-address>")
    #expect(one.authorships[0].affiliations == [Affiliation("U, City")])
  }
}
