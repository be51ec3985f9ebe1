import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// What converters, typesetters and people do to reports.
@Suite struct IndicoAccidentTests {
  /// A report with one contribution whose body and people are given.
  private func report(_ end: String, header: String = "Contribution ID: 7\n\nType: **Talk**") -> String {
    """
    # **An Event**

    ## **Report of Contributions**

    \(header)

    ## A Title

    *Monday, 6 March 2023 09:00 (15 minutes)*

    \(end)
    """
  }

  private func read(_ text: String) throws -> (work: Work, diagnostics: [Diagnostic]) {
    let reading = try InputFormat.indicoReport.read(Source(name: "r", text: text))
    return (try #require(reading.works.first), reading.diagnostics)
  }

  private func people(_ work: Work) -> [String] {
    work.authorships.map {
      "\($0.role.rawValue) \($0.name.written)" + ($0.affiliations.first.map { " @\($0.written)" } ?? "")
    }
  }

  // MARK: Labels

  @Test(arguments: [
    "**Primary author:** DOE, Jane (X GmbH )**Co-authors:** ROE, Jim; POE, Al (Y)**Presenter:** DOE, Jane**Session Classification:** S 1",
    "**Primary author:** DOE, Jane (X GmbH )Co-authors: ROE, Jim; POE, Al (Y)Presenter: DOE, JaneSession Classification: S 1",
    "Primary author: DOE, Jane (X GmbH ) Co-authors: ROE, Jim; POE, Al (Y) Presenter: DOE, Jane Session Classification: S 1",
    "**Primary author**: DOE, Jane (X GmbH )\n**Co-authors** : ROE, Jim; POE, Al (Y)\n**Presenter**: DOE, Jane\n**Session Classification**: S 1",
    "### Primary author:\n\nDOE, Jane (X GmbH )\n\n### Co-authors:\n\nROE, Jim; POE, Al (Y)\n\n### Presenter:\n\nDOE, Jane\n\n"
      + "### Session Classification:\n\nS 1",
    "PRIMARY AUTHOR: DOE, Jane (X GmbH )\n\nCO-AUTHORS: ROE, Jim;\nPOE, Al\n(Y)\n\nPRESENTER: DOE, Jane\n\nsession classification: S 1",
    "Some words that end the abstract.**Primary author:** DOE, Jane (X GmbH )\n\n**Co-authors:** ROE, Jim; POE, Al (Y)\n\n"
      + "**Presenter:** DOE, Jane\n\n**Session Classification:** S 1",
    "Some words that end the abstract.Primary author: DOE, Jane (X GmbH )\n\nCo-authors: ROE, Jim; POE, Al (Y)\n\n"
      + "Presenter: DOE, Jane\n\nSession Classification: S 1",
    "| Primary author: | DOE, Jane (X GmbH ) |\n| Co-authors: | ROE, Jim; POE, Al (Y) |\n| Presenter: | DOE, Jane |\n"
      + "| Session Classification: | S 1 |",
  ])
  func `labels are found wherever a converter put them`(end: String) throws {
    let work = try read(report(end)).work
    #expect(
      people(work) == [
        "author DOE, Jane @X GmbH ", "coauthor ROE, Jim", "coauthor POE, Al @Y", "presenter DOE, Jane",
      ])
    #expect(work.session == "S 1")
  }

  @Test(arguments: [
    "Contribution ID: 7 Type: Talk", "Contribution ID: **7** Type: **Talk**",
    "Contribution ID : 7\nType : Talk",
    "**Contribution ID:** 7\n\n**Type:** Talk", "Contribution ID:\n\n7\n\nType:\n\nTalk",
    "### Contribution ID: 7\n\n### Type: Talk", "| Contribution ID: 7 | Type: Talk |\n|---|---|",
    "CONTRIBUTION ID: 7\nTYPE: Talk",
    "Contribution ID：7　Type：Talk", "Beitrag ID: 7 Type: Talk", "> Contribution ID: 7\n> Type: Talk",
  ])
  func `the header is read in every arrangement`(header: String) throws {
    let work = try read(report("**Presenter:** DOE, Jane", header: header)).work
    #expect(work.id == "7")
    #expect(work.kind == "Talk")
    #expect(work.title == "A Title")
    #expect(work.date?.description == "2023-03-06T09:00")
    #expect(people(work) == ["presenter DOE, Jane"])
  }

  @Test func `a contribution glued to the line before begins a work of its own`() throws {
    let text =
      report("**Presenter:** DOE, Jane**Session Classification:** S 1Contribution ID: 8 Type: Poster")
      + "\n\n## Another\n\n**Presenter:** ROE, Jim"
    let reading = try InputFormat.indicoReport.read(Source(name: "r", text: text))
    #expect(reading.works.map(\.id) == ["7", "8"])
    #expect(reading.works.map(\.title) == ["A Title", "Another"])
    #expect(reading.works.map(\.session) == ["S 1", nil])
    #expect(reading.works[1].location == SourceLocation("r", line: 13, column: 56))
  }

  @Test func `words of labels in an abstract stay in it`() throws {
    let abstract = """
      Authors: of such texts like colons. Type: of text unknown, Contribution ID: none; see Contribution ID: 4 for more.
      Presenter: a tool that shows (some) slides; it is old. Session Classification: is a hard problem.
      """
    let (work, diagnostics) = try read(report(abstract + "\n\n**Presenter:** DOE, Jane"))
    #expect(work.abstract == abstract.replacing("\n", with: " "))
    #expect(people(work) == ["presenter DOE, Jane"])
    #expect(diagnostics.isEmpty)
  }

  @Test func `the value of an event's own field is no person`() throws {
    let end = "Text.\n\n### Speaker's wish\n\nDOE, Jane (MIT); ROE, Jim\n\n**Presenter:** POE, Al"
    let work = try read(report(end)).work
    #expect(work.fields == [Work.CustomField(title: "Speaker's wish", value: "DOE, Jane (MIT); ROE, Jim")])
    #expect(people(work) == ["presenter POE, Al"])
  }

  // MARK: Marks of the layout

  @Test func `marks of Markdown and HTML are not part of the text`() throws {
    let text = """
      # **An\\_Event**

      ## **Report of Contributions**

      Contribution ID: 7

      Type: **Talk**

      ## **CO<sub>2</sub> \\*and\\* &quot;H<sub>2</sub>O&quot; &amp; _more_ [see here](http://a.b/c_d(e)) $\\kappa_L$ 5 * 3 a_b**

      *Monday, 6 March 2023 09:00 (15 minutes)*

      **Primary author:** DOE, *Jane* ([Max&nbsp;Mustermann](#) Institut f&uuml;r A\\_B <b>GmbH</b> )
      """
    let reading = try InputFormat.indicoReport.read(Source(name: "r", text: text))
    #expect(reading.title == "An_Event")
    #expect(reading.works[0].title == "CO2 *and* \"H2O\" & more see here $\\kappa_L$ 5 * 3 a_b")
    #expect(people(reading.works[0]) == ["author DOE, Jane @Max Mustermann Institut für A_B GmbH "])
  }

  @Test func `in plain text nothing is a mark`() throws {
    let text = """
      An Event
      Report of Contributions
      Contribution ID: 7 Type: Talk
      a_b *c* p < 0.05 [1](2) &amp; x**2 \\(y\\)

      # of events is large.

      Presenter: DOE, Jane (X_Y * Z)
      """
    let work = try read(text).work
    #expect(work.title == "a_b *c* p < 0.05 [1](2) &amp; x**2 \\(y\\)")
    #expect(work.abstract == "# of events is large.")
    #expect(people(work) == ["presenter DOE, Jane @X_Y * Z"])
  }

  @Test func `ligatures, soft hyphens and odd blanks are undone`() throws {
    let text = """
      Contribution ID: 7 Type: Talk
      E\u{FB03}cient work\u{AD}\u{FB02}ow\u{A0}with\u{200B}out

      Presenter: GRI\u{AD}
      FFIN, Jane (O\u{FB03}ce\u{202F}of Max-Planck-
      Things, Eisen\u{AD}
      forschung)
      """
    let work = try read(text).work
    #expect(work.title == "Efficient workflow without")
    #expect(people(work) == ["presenter GRIFFIN, Jane @Office of Max-Planck-Things, Eisenforschung"])
  }

  @Test func `a hyphen at a line's end stays unless the text knows the word without`() throws {
    let text = """
      Contribution ID: 7 Type: Talk
      A Title

      The word Eisenforschung stands here whole, and so does state-of-the-art.

      Primary author: DOE, Jane (Institut für Eisen-
      forschung); ROE, Jim (Laboratory of State-of-
      the-Art Things); POE, Al (Mustermann-
      Institut für Kolloid-
      und Grenzflächenforschung); DOE-
      ROE, Kim (RWTH-
      aachen)
      """
    #expect(
      people(try read(text).work) == [
        "author DOE, Jane @Institut für Eisenforschung",
        "author ROE, Jim @Laboratory of State-of-the-Art Things",
        "author POE, Al @Mustermann-Institut für Kolloid- und Grenzflächenforschung",
        "author DOE-ROE, Kim @RWTH-aachen",
      ])
  }

  @Test func `XeTeX's second hyphen at a line's end goes, before the break or behind`() throws {
    let text = """
      Contribution ID: 7 Type: Talk
      A Title

      Primary author: DOE, Jane (Max--
      Mustermann-Institut); ROE, Jim (Max-Mustermann-
      -Institut)
      """
    #expect(
      people(try read(text).work) == [
        "author DOE, Jane @Max-Mustermann-Institut", "author ROE, Jim @Max-Mustermann-Institut",
      ])
  }

  // MARK: Pages

  @Test func `a list that stands before its label is read`() throws {
    let text = """
      Contribution ID: 7 Type: Talk
      A Title
      Monday, 6 March 2023 09:00 (15 minutes)

      The abstract, which is short.

      Dr DOE, Jane (An Institute); ROE, Jim (Another; of
      two lines)

      Primary authors:

      Co-author: POE, Al

      FOE, Kim (A); BOE, Lee (B)
      Presenters:
      """
    let (work, diagnostics) = try read(text)
    #expect(work.abstract == "The abstract, which is short.")
    #expect(
      people(work) == [
        "author Dr DOE, Jane @An Institute", "author ROE, Jim @Another; of two lines", "coauthor POE, Al",
        "presenter FOE, Kim @A", "presenter BOE, Lee @B",
      ])
    #expect(diagnostics.isEmpty)
  }

  @Test func `a line that a high accent lifts above its label is read behind it`() throws {
    let text = """
      Contribution ID: 7            Type: Talk

                   A Title

      Primary authors: DOE, Jane (X); ROE, Jim

                  Dr ÅÅS, Jean (A Place); Prof.
      Presenters:
      POE, Al (B)

      Session Classification: S
      \u{0C}
      """
    let work = try read(text).work
    #expect(
      people(work) == [
        "author DOE, Jane @X", "author ROE, Jim", "presenter Dr ÅÅS, Jean @A Place",
        "presenter Prof. POE, Al @B",
      ])
    #expect(work.authorships[2].location == SourceLocation("r", line: 7, column: 13))
  }

  @Test func `headers and feet of pages may cut lists, names and words`() throws {
    let text = """
      An Event

      Report of Contributions
      \u{0C}An … / Report of Contributions     A Ti …

      Contribution ID: 7            Type: Talk

      A Title

      Primary authors: DOE, Jane (X); VAN DER

                            1
      \u{0C}An … / Report of Contributions     A Ti …

      BERG, Saskia (Institute of
      April 22, 2023                   Page 2

      \u{0C}An … / Report of Contributions

      A Ti …

      Things); POE, Al (Obser-

      April 22, 2023

      Page 3

      \u{0C}An … / Report of Contributions     A Ti …

      vatory); FOE, Kim (ObAugust 22, 2023

      Page 4

      \u{0C}An … / Report of Contributions     A Ti …

      servatory)

      Session Classification: The Observatory
      """
    let (work, diagnostics) = try read(text)
    #expect(work.title == "A Title")
    #expect(
      people(work) == [
        "author DOE, Jane @X", "author VAN DER BERG, Saskia @Institute of Things",
        "author POE, Al @Observatory",
        "author FOE, Kim @Observatory",
      ])
    #expect(work.session == "The Observatory")
    #expect(diagnostics.isEmpty)
  }

  @Test func `a title is told from an abstract that no blank line parts from it`() throws {
    let text = """
      Contribution ID: 7 Type: Talk
                     A Title
        This abstract begins on the very next line, which is what happens where nothing is scheduled.

      Presenter: DOE, Jane
      """
    let work = try read(text).work
    #expect(work.title == "A Title")
    #expect(work.abstract?.hasPrefix("This abstract") == true)
  }

  // MARK: What is missing or wrong

  @Test func `a date that is not understood is said and the work kept`() throws {
    let text = report("**Presenter:** DOE, Jane").replacing("March", with: "Marchember")
    let (work, diagnostics) = try read(text)
    #expect(work.title == "A Title")
    #expect(work.date == nil)
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.map(\.location.line) == [11])
  }

  @Test func `a moment that an abstract names is not when it is given`() throws {
    let text = """
      Contribution ID: 7 Type: Talk

      A Title

      We meet again, at last, on

      Wednesday, 14 April 2021 17:45

      Presenter: DOE, Jane
      """
    let work = try read(text).work
    #expect(work.title == "A Title")
    #expect(work.date == nil)
    #expect(work.abstract == "We meet again, at last, on\nWednesday, 14 April 2021 17:45")
  }

  @Test func `a repeated contribution is left out, and one of the same number gets a number of its own`()
    throws
  {
    let one = "Contribution ID: 7\n\nType: Talk\n\n## A\n\n**Presenter:** DOE, Jane\n\n"
    let other = "Contribution ID: 7\n\nType: Talk\n\n## B\n\n**Presenter:** DOE, Jane\n\n"
    let reading = try InputFormat.indicoReport.read(Source(name: "r", text: one + one + other))
    #expect(reading.works.map(\.id) == ["7", "7-2"])
    #expect(reading.works.map(\.title) == ["A", "B"])
    #expect(reading.diagnostics.map(\.location.line) == [9, 17])
  }

  @Test func `text behind the people is named`() throws {
    let (work, diagnostics) = try read(
      report(
        "**Presenter:** DOE, Jane (X)\n\nA stray paragraph.\n\n**Session Classification:** S\n\nAnother."))
    #expect(people(work) == ["presenter DOE, Jane @X"])
    #expect(work.session == "S")
    #expect(diagnostics.map(\.location.line) == [15, 19])
  }

  @Test func `a label with nobody behind it is named`() throws {
    let (work, diagnostics) = try read(report("**Primary author:**\n\n**Presenter:** DOE, Jane"))
    #expect(people(work) == ["presenter DOE, Jane"])
    #expect(diagnostics.map(\.location.line) == [13])
  }

  @Test func `a header without a title is named`() throws {
    let text = report("**Presenter:** DOE, Jane") + "\n\nContribution ID: 8\n\nType: Talk\n"
    let reading = try InputFormat.indicoReport.read(Source(name: "r", text: text))
    #expect(reading.works.map(\.id) == ["7"])
    #expect(
      reading.diagnostics.contains { $0.message == "contribution 8 has no title" && $0.location.line == 15 })
  }

  @Test func `places are those of the source, whatever marks stand before`() throws {
    let end = "x **y** é **Primary author:** Dr DOE, Jane (X); **ROE**, Jim (Y);\nPOE, Al (Z)"
    let work = try read(report("Text.\n\n" + end)).work
    #expect(work.authorships.map(\.location.description) == ["r:15:31", "r:15:51", "r:16:1"])
    #expect(work.location == SourceLocation("r", line: 5, column: 1))
  }

  @Test func `names in another case are read behind a label in bold`() throws {
    let work = try read(report("**Primary authors:** Doe, Jane (X); van der Berg, Jim; Plato")).work
    #expect(work.authorships.map(\.name.family) == ["Doe", "van der Berg", "Plato"])
  }

  @Test func `a report without the first page has no title`() throws {
    let reading = try InputFormat.indicoReport.read(
      Source(
        name: "r", text: "\u{FEFF}\n\n\nContribution ID: 7\n\nType: Talk\n\n## A\n\n**Presenter:** DOE, Jane")
    )
    #expect(reading.title == nil)
    #expect(reading.works.count == 1)
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `every kind of line end is one`(end: String) throws {
    let reading = try InputFormat.indicoReport.read(
      Source(name: "r", text: report("Text.\n\n**Presenter:** DOE, Jane").replacing("\n", with: end)))
    #expect(reading.works.map(\.authorships.count) == [1])
    #expect(reading.works[0].authorships[0].location.line == 15)
    #expect(reading.works[0].abstract == "Text.")
  }
}
