import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct TaggedReaderTests {
  private func read(_ format: String, _ text: String) throws -> [Work] {
    let source = Source(name: "a", text: text)
    #expect(InputFormats.recognizing(source)?.name == format)
    let reading = try #require(InputFormats.named(format)).read(source)
    #expect(reading.diagnostics.allSatisfy { $0.severity == .note }, "\(reading.diagnostics)")
    return reading.works
  }

  static let formats = ["refer", "refworks", "noteexpress", "cochrane", "ads-tagged", "scopus-text"]

  @Test(arguments: CorpusFileTests.dialects.filter { formats.contains($0.folder) })
  func `a file that is cut after any line still gives what is before`(file: CorpusFileTests.File) throws {
    let text = String(decoding: try file.source().bytes, as: UTF8.self)
    let format = try #require(InputFormats.named(file.folder))
    let whole = try format.read(Source(name: "a", text: text)).works
    for index in text.indices where text[index] == "\n" {
      let works = try format.read(Source(name: "a", text: String(text[...index]))).works
      #expect(works.count <= whole.count)
      // All but the last are as they are in the whole.
      #expect(works.dropLast().map(\.authorships) == whole.prefix(max(0, works.count - 1)).map(\.authorships))
    }
  }

  @Test func `the roles of refer depend on the type of the work`() throws {
    let works = try read(
      "refer",
      """
      %0 Thesis
      %A Doe, Jane
      %Y Roe, Richard

      %0 Edited Book
      %A Poe, Edgar
      %? Trans, Lata

      %0 Book Section
      %A Doe, Jane
      %E Poe, Edgar
      %Y Series, Ed
      %T On It
      """)
    #expect(
      works.map { $0.authorships.map(\.role) } == [
        [.author, .contributor], [.editor, .translator], [.author, .editor, .editor],
      ])
  }

  @Test func `records of refer without types end with an empty line, those with types do not`() throws {
    #expect(try read("refer", "%A Doe, J\n%T One\n\n%A Roe, R\n%T Two\n").map(\.title) == ["One", "Two"])
    let works = try read("refer", "%0 Book\n%A Doe, J\n%T One\n\n%D 2021\n%0 Book\n%T Two\n")
    #expect(works.map(\.title) == ["One", "Two"])
    #expect(works.map { $0.date?.year } == [2021, nil])
  }

  @Test func `a name that ends with a comma is a group in refer`() throws {
    let works = try read("refer", "%0 Report\n%A Barnes and Noble,\n%A Doe, Jane\n%T T\n")
    #expect(works[0].authorships.map(\.isGroup) == [true, false])
    #expect(works[0].authorships[0].name.written == "Barnes and Noble")
  }

  @Test(arguments: [
    (
      "refer",
      "%0 Journal Article\n%A Doe, J\n%A Roe, R\n%A Poe, E\n%+ AA(Univ (Campus), X; Inst), AC(Univ C)\n"
    ),
    ("refworks", "RT Journal\nA1 Doe, J\nA1 Roe, R\nA1 Poe, E\nAD AA(Univ (Campus), X; Inst), AC(Univ C)\n"),
    (
      "ads-tagged",
      "%R 2021ImagR..12..345D\n%A Doe, J; Roe, R; Poe, E\n%F AA(Univ (Campus), X; Inst), AC(Univ C)\n"
    ),
  ])
  func `letters before affiliations count the authors, who may have none`(format: String, text: String) throws
  {
    let works = try read(format, text)
    #expect(
      works[0].authorships.map { $0.affiliations.map(\.written) } == [
        ["Univ (Campus), X", "Inst"], [], ["Univ C"],
      ])
    #expect(works[0].affiliations.isEmpty)
  }

  @Test func `one address of several authors stays with the work, one of a single author is his`() throws {
    let works = try read(
      "refer",
      "%0 Book\n%A Doe, J\n%A Roe, R\n%T A\n%+ Univ A\nUniv B\n\n%0 Book\n%A Doe, J\n%T B\n%+ Univ A,\nCity\n"
    )
    #expect(works.map { $0.affiliations.map(\.written) } == [["Univ A", "Univ B"], []])
    #expect(works[1].authorships[0].affiliations.map(\.written) == ["Univ A, City"])
  }

  @Test func `names in characters are cut at semicolons and commas of both kinds`() throws {
    for list in ["林若水;周一帆;", "林若水；周一帆", "林若水，周一帆", "林若水、周一帆", "林若水,周一帆", "[林若水, 周一帆]"] {
      let works = try read(
        "noteexpress", "{Reference Type}: Journal Article\n{Title}: T\n{Author}: \(list)\n")
      #expect(works[0].authorships.map(\.name.written) == ["林若水", "周一帆"], "\(list)")
    }
  }

  @Test func `the supervisor of a thesis is no author`() throws {
    let works = try read(
      "noteexpress", "{Reference Type}: Thesis\n{Title}: T\n{Author}: 林若水\n{Tertiary Author}: 高如山\n")
    #expect(works[0].authorships.map(\.role) == [.author, .contributor])
  }

  @Test func `Cochrane names one author a line, also a group`() throws {
    let works = try read(
      "cochrane",
      "Record #1 of 1\nID: CN-1\nAU: van der Roe RM\nAU: Doe, Jane\nAU: Imaginary Study Group\nTI: T\nPM: PUBMED 123\n"
    )
    #expect(works[0].authorships.map(\.name.family) == ["van der Roe", "Doe", nil])
    #expect(works[0].authorships.map(\.isGroup) == [false, false, true])
    #expect(works[0].identifier(.pmid) == "123")
    #expect(works[0].id == "CN-1")
  }

  @Test func `tags of ADS are not taken for those of refer, nor the other way`() throws {
    #expect(
      try read("ads-tagged", "%R 2021ImagR..12..345D\n%T T\n%A Doe, J\n")[0].identifier(.bibcode)
        == "2021ImagR..12..345D")
    #expect(
      try read("refer", "%0 Journal Article\n%R 10.1000/182\n%T T\n%A Doe, J\n")[0].identifier(.doi)
        == "10.1000/182")
  }

  @Test func `words that a program broke at their hyphens are whole again`() throws {
    let works = try read(
      "ads-tagged", "%R 2021ImagR..12..345D\n%T On semi-\nstable things -\nonce more\n%A Doe, J\n")
    #expect(works[0].title == "On semi-stable things - once more")
  }

  @Test func `a line without a tag is reported where it belongs to no field`() throws {
    let source = Source(name: "a", text: "RT Book\nA1 Doe, J\nT1 T\n\nstray\n\nRT Book\nT1 U\n")
    let reading = try #require(InputFormats.named("refworks")).read(source)
    #expect(reading.works.count == 2)
    #expect(reading.diagnostics.contains { $0.severity == .warning && $0.location.line == 5 })
  }
}
