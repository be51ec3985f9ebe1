import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct BibTeXReaderTests {
  private func read(_ text: String) throws -> Reading {
    let source = Source(name: "a.bib", text: text)
    #expect(InputFormats.recognizing(source)?.name == "bibtex")
    return try InputFormat.bibTeX.read(source)
  }

  private func names(_ list: String) throws -> [Authorship] {
    try read("@misc{k, title = {T}, author = {\(list)}}").works[0].authorships
  }

  @Test(arguments: [
    "Doe, Jane; Roe, R. A., Acad, Utopia.\n   Poe, Edna, Club, Utopia.",
    "Doe, J (corresponding author), Acad, Utopia.\nDoe, Jane; Roe, R. A., Acad, Utopia.\nPoe, Edna, Club, Utopia.",
    "Doe, Jane; Roe, R. A., Acad, Utopia. Poe, Edna, Club, Utopia.",
    "Doe, Jane; Roe,\n   R. A., Acad,\n   Utopia.\n   Poe, Edna, Club, Utopia.",
  ])
  func `Web of Science's addresses are tied with and without marks of correspondence`(text: String) throws {
    let reading = try read(
      "@article{ WOS:1, Author = {Doe, Jane and Roe, R. A. and Poe, Edna}, Title = {One}, Affiliation = {\(text)}, Unique-ID = {WOS:1}, }"
    )
    let work = try #require(reading.works.first)
    #expect(
      work.authorships.map { $0.affiliations.map(\.written) }
        == [["Acad, Utopia."], ["Acad, Utopia."], ["Club, Utopia."]])
    #expect(work.affiliations == [])
  }

  @Test func `an address of Web of Science that names nobody is the work's`() throws {
    let reading = try read(
      "@article{ WOS:1, Author = {Doe, Jane and Poe, Edna}, Title = {One}, Affiliation = {Doe, Jane, Acad, Utopia.\n   Univ Nowhere, Utopia.}, Unique-ID = {WOS:1}, }"
    )
    let work = try #require(reading.works.first)
    #expect(work.authorships.map { $0.affiliations.map(\.written) } == [["Acad, Utopia."], []])
    #expect(work.affiliations.map(\.written) == ["Univ Nowhere, Utopia."])
  }

  @Test func `an entry is read with strings, accents and months`() throws {
    let reading = try read(
      #"""
      A comment. @string{jir = "Journal of " # {Imaginary Results}}
      @comment{ignored, @article{no, title={No}}}
      @Article{doe21,
        author = "M{\"u}ller, J{\'o}zef and {\L}ukasz \v{C}ern{\'y} and {ATLAS Collaboration} and others",
        title = {On {Collaboration} --- a~Study},
        journal = jir, year = 2021, month = apr,
        doi = {10.1000/182},
      }
      """#)
    #expect(reading.works.count == 1)
    let work = reading.works[0]
    #expect(work.id == "doe21")
    #expect(work.kind == "Article")
    #expect(work.title == "On Collaboration — a Study")
    #expect(work.venue == "Journal of Imaginary Results")
    #expect(work.date == PartialDate(year: 2021, month: 4))
    #expect(work.identifiers == [Identifier(.doi, "10.1000/182")])
    #expect(work.authorships.map(\.name.family) == ["Müller", "Černý", nil])
    #expect(work.authorships.map(\.name.given) == ["Józef", "Łukasz", nil])
    #expect(work.authorships.map(\.isGroup) == [false, false, true])
    #expect(reading.diagnostics.map(\.severity) == [.note, .note])
  }

  @Test func `names are told apart as BibTeX does`() throws {
    let people = try names(
      "Ludwig van der Doe and de la Roe, Jr., Jane AND Poe, Edna and {Doe and Sons Company} and family=Moe, given=Max, prefix=von"
    )
    #expect(people.map(\.name.family) == ["van der Doe", "de la Roe", "Poe", nil, "von Moe"])
    #expect(people.map(\.name.given) == ["Ludwig", "Jane", "Edna", nil, "Max"])
    #expect(people[1].name.suffix == "Jr.")
    #expect(people.map(\.isGroup) == [false, false, false, true, false])
    #expect(people[3].name.written == "Doe and Sons Company")
  }

  @Test(arguments: [
    "Doe, Jane and and Poe, Edna", "and Doe, Jane and Poe, Edna and", "Doe, Jane\nand\nand\tPoe, Edna and ",
  ])
  func `a list with too many conjunctions names whom it names`(list: String) throws {
    #expect(try names(list).map(\.name.written) == ["Doe, Jane", "Poe, Edna"])
  }

  @Test(arguments: [
    (#"{\'e}\'{e}\'e"#, "ééé"), (#"\"{\i}\v s\c{c}\H{o}"#, "ïšçő"), (#"{\ss}\o{}\AA\ae"#, "ßøÅæ"),
    (#"\u{g}{\k{a}}\.{Z}\r u"#, "ğąŻů"), (#"Nguy{\~{\^e}}n"#, "Nguyễn"), (#"R\&D 5\% \emph{x}"#, "R&D 5% x"),
    (#"``q'' a--b $x_{1}$"#, "“q” a–b $x_{1}$"), (#"\unknown{kept} \{x\}"#, "kept {x}"),
  ])
  func `LaTeX's letters become plain text`(tex: String, plain: String) {
    let text = Array(tex.utf8).withUnsafeBufferPointer { TeXText.decode($0, 0..<$0.count) }
    #expect(text == plain)
    #expect(Array(text.utf8) == Array(plain.utf8))
  }

  @Test func `an entry takes from the one that crossref names what it lacks`() throws {
    let reading = try read(
      """
      @inproceedings{a, author = {Doe, Jane}, title = {A}, crossref = {P}}
      @proceedings{p, title = {Proceedings}, editor = {Poe, Edna}, year = 2020}
      """)
    #expect(reading.works[0].venue == "Proceedings")
    #expect(reading.works[0].date == PartialDate(year: 2020))
    #expect(reading.works[0].authorships.map(\.role) == [.author, .editor])
  }

  @Test func `an entry with a missing brace is said, and the next ones are read`() throws {
    let reading = try read(
      "@article{a, title = {A {b}, author = {Doe, J}\n}\n@article{c, title = {C}}\n@book(d, title = \"D\")")
    #expect(reading.works.map(\.id) == ["a", "c", "d"])
    let warnings = reading.diagnostics.filter { $0.severity == .warning }
    #expect(warnings.map(\.location.line) == [3])
  }

  @Test func `a thousand nested braces are read without recursion`() throws {
    let deep = String(repeating: "{", count: 5000) + "x" + String(repeating: "}", count: 5000)
    #expect(try read("@misc{k, title = {\(deep)}, author = {\(deep)}}").works.map(\.title) == ["x"])
  }

  @Test func `Web of Science's addresses are those of the authors named before them`() throws {
    let work = try read(
      """
      @article{ WOS:1,
      Author = {Doe, Jane and Roe, Richard and Poe, Edna},
      Title = {T},
      Affiliation = {Doe, J (Corresponding Author), Univ Somewhere, Utopia.
         Doe, Jane; Roe, Richard, Univ Somewhere, Dept Imag Res, Utopia.
         Poe, Edna, Acad, Utopia.},
      ORCID-Numbers = {Roe, Richard/0000-0002-1825-0097},
      Unique-ID = {WOS:1},
      }
      """
    ).works[0]
    #expect(
      work.authorships.map { $0.affiliations.map(\.written) } == [
        ["Univ Somewhere, Dept Imag Res, Utopia."], ["Univ Somewhere, Dept Imag Res, Utopia."],
        ["Acad, Utopia."],
      ])
    #expect(work.authorships.map(\.isCorresponding) == [true, false, false])
    #expect(work.authorships[1].identifiers == [Identifier(.orcid, "0000-0002-1825-0097")])
  }
}
