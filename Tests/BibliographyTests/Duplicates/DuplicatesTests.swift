import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct DuplicatesTests {
  private func work(
    _ id: String, _ title: String, year: Int? = 2021, month: Int? = nil, doi: String? = nil,
    _ people: [String],
    affiliation: String? = nil, kind: String? = nil, venue: String? = nil, abstract: String? = nil
  ) -> Work {
    let place = SourceLocation("x", line: 1)
    var work = Work(
      id: id, title: title, kind: kind, date: year.map { PartialDate(year: $0, month: month) }, venue: venue,
      identifiers: doi.map { [Identifier(.doi, $0)] } ?? [],
      authorships: people.map { name in
        Authorship(
          name: PersonName(commaSeparated: name), role: .author,
          affiliations: affiliation.map { [Affiliation($0)] } ?? [], location: place)
      }, location: place)
    work.abstract = abstract
    return work
  }

  private func corpus(_ inputs: [[Work]]) -> Corpus {
    var corpus = Corpus()
    for (index, works) in inputs.enumerated() {
      let name = String(UnicodeScalar(UInt8(97 + index)))
      corpus.append(Reading(works: works), of: Source(name: name, text: name), format: .ris)
    }
    corpus.joinDuplicates()
    return corpus
  }

  private let title = "On the elastic response of imaginary alloys"

  @Test func `a common DOI joins, whatever its case, and the best of both is kept`() throws {
    let joined = corpus([
      [work("1", title.uppercased(), doi: "10.1000/AB", ["Doe, J.", "Roe, R."])],
      [work("2", title, doi: "10.1000/ab", ["Doe, Jane", "Roe, Richard"], affiliation: "Academy")],
    ])
    let work = try #require(joined.works.first)
    #expect(joined.works.count == 1)
    #expect(joined.joinedCount == 1)
    #expect(work.id == "1")
    #expect(work.title == title)
    #expect(work.authorships.map(\.name.given) == ["Jane", "Richard"])
    #expect(work.authorships.allSatisfy { $0.affiliations == [Affiliation("Academy")] })
    #expect(work.joinedRecords.map(\.id) == ["2"])
    #expect(joined.diagnostics.count == 1)
  }

  @Test func `title, people and a year apart join, without identifiers`() {
    let joined = corpus([
      [work("1", title, ["Doe, J.", "Müller, R."])],
      [work("2", title + ".", year: 2022, ["Jane Doe", "Rita Muller"])],
    ])
    #expect(joined.works.map(\.id) == ["1"])
  }

  @Test func `different DOIs, people or years do not join`() {
    let first = work("1", title, doi: "10.1000/1", ["Doe, J."])
    for other in [
      work("2", title, doi: "10.1000/2", ["Doe, J."]), work("2", title, ["Poe, E."]),
      work("2", title, year: 2024, ["Doe, J."]),
      work("2", title, ["Doe, K."]), work("2", title, []),
    ] {
      #expect(corpus([[first], [other]]).works.count == 2)
    }
    #expect(
      corpus([[work("1", "Editorial", ["Doe, J."])], [work("2", "Editorial", year: 2020, ["Doe, J."])]]).works
        .count == 2)
  }

  @Test func `one work twice in one input is joined, with a note at its second record`() {
    let one = work("1", title, doi: "10.1000/1", ["Doe, J.", "Roe, R."])
    for other in [
      one, work("2", title + ".", doi: "10.1000/1", ["Doe, Jane", "Roe, Richard"]),
      work("2", title + ": a study", doi: "10.1000/1", ["Doe, Jane"]),
      work("2", title, ["Doe, J.", "Roe, R."]),
      work("2", title.uppercased(), year: 2022, doi: "10.1000/1", ["Doe, J.", "Roe, R."]),
    ] {
      let joined = corpus([[one, other]])
      #expect(joined.works.map(\.id) == ["1"])
      #expect(joined.works.first?.joinedRecords.map(\.id) == [other.id])
      #expect(joined.diagnostics.map(\.severity) == [.note])
      #expect(joined.diagnostics.first?.location.line == 1)
    }
    #expect(corpus([[one, one], [one]]).works.count == 1)
  }

  @Test func `what one input may well have twice stays apart`() {
    let chapter = work("1", "Introduction to alloys", doi: "10.1000/1", ["Doe, J."])
    for other in [
      work("2", "Plasma in reactors", doi: "10.1000/1", ["Doe, J."]),
      work("2", "Introduction to alloys", doi: "10.1000/1", ["Roe, R."]),
      work("2", "Introduction to plasma", doi: "10.1000/1", ["Doe, J."]),
      work("2", "Introduction to alloys II", doi: "10.1000/1", ["Doe, J."]),
    ] {
      #expect(corpus([[chapter, other]]).works.count == 2)
    }
    let editorial = work("1", "Editorial", ["Doe, J."], venue: "Annals")
    #expect(corpus([[editorial, work("2", "Editorial", ["Doe, J."], venue: "Annals")]]).works.count == 2)
    let paper = work("1", title, ["Doe, J."], venue: "Workshop on Things")
    #expect(corpus([[paper, work("2", title, ["Doe, J."], venue: "Journal of Alloys")]]).works.count == 2)
    #expect(
      corpus([[paper, work("2", title, year: 2022, ["Doe, J."], venue: "Workshop on Things")]]).works.count
        == 2)
    #expect(
      corpus([[work("pmid:1", title, ["Doe, J."]), work("pmid:2", title, ["Doe, J."])]]).works.count == 2)
    let short = [work("1", "Third", ["Doe, J."]), work("2", "Third", ["Doe, J."])]
    #expect(corpus([short]).works.count == 1)
    var talk = work("1", title, ["Doe, J."])
    talk.session = "Monday"
    #expect(corpus([[talk, talk]]).works.count == 2)
  }

  @Test(arguments: [
    "title,authors,year,doi\nOn alloys that nobody has seen,Jane Doe; Ola Roe,2021,10.1000/1\n"
      + "On alloys that nobody has seen,Jane Doe; Ola Roe,2021,10.1000/1\n",
    "PMID- 9100001\nTI  - On alloys.\nFAU - Doe, Jane\nDP  - 2021\n\nPMID- 9100001\nTI  - On alloys.\nFAU - Doe, Jane\nDP  - 2021\n",
    "@article{a, author = {Doe, Jane}, title = {On alloys that nobody has seen}, year = 2021}\n"
      + "@article{b, author = {J. Doe}, title = {On Alloys That {Nobody} Has Seen}, year = 2021}\n",
    "[{\"id\":\"a\",\"type\":\"book\",\"DOI\":\"10.1000/1\",\"title\":\"On alloys\",\"author\":[{\"family\":\"Doe\"}],\"issued\":{\"date-parts\":[[2021]]}},"
      + "{\"id\":\"b\",\"type\":\"book\",\"DOI\":\"10.1000/1\",\"title\":\"On alloys\",\"author\":[{\"family\":\"Doe\"}],\"issued\":{\"date-parts\":[[2021]]}}]",
  ])
  func `every format's records of one work are joined, and kept on request`(text: String) throws {
    let source = Source(name: "a", text: text)
    let format = try #require(InputFormats.recognizing(source))
    var corpus = Corpus()
    corpus.append(try format.read(source), of: source, format: format)
    #expect(corpus.works.count == 2)
    corpus.joinDuplicates()
    #expect(corpus.works.count == 1)
  }

  @Test func `chapters that bear their book's DOI stay apart`() {
    let joined = corpus([
      [work("1", "First chapter about alloys", doi: "10.1000/1", ["Doe, J."])],
      [work("2", "Another part concerning plasma", doi: "10.1000/1", ["Roe, R."])],
    ])
    #expect(joined.works.count == 2)
  }

  @Test func `ids of works that were joined need no input before them`() {
    let joined = corpus([
      [work("1", title, doi: "10.1000/1", ["Doe, J."]), work("2", "Two", ["Doe, J."])],
      [work("1", title, doi: "10.1000/1", ["Doe, J."]), work("2", "Other", ["Roe, J."])],
    ])
    #expect(joined.works.map(\.id) == ["1", "a:2", "b:2"])
  }

  private func areJoined(_ one: Work, _ other: Work) -> Bool { corpus([[one], [other]]).works.count == 1 }

  @Test func `parts, corrections and yearly pieces are works of their own`() {
    let people = ["Doe, J.", "Roe, R."]
    let plain = work("1", title, people)
    #expect(!areJoined(work("1", title + " I", people), work("2", title + " II", people)))
    #expect(!areJoined(work("1", title + ". Part 1", people), work("2", title + ". Part 2", people)))
    #expect(!areJoined(plain, work("2", "Erratum to: " + title, people)))
    for kind in ["Published Erratum", "Correction", "Retracted", "Corrigendum"] {
      #expect(!areJoined(plain, work("2", title, people, kind: kind)))
    }
    #expect(
      areJoined(work("1", title, people, kind: "Erratum"), work("2", title, people, kind: "Correction")))
    #expect(!areJoined(work("1", "Preface", year: 2020, people), work("2", "Preface", people)))
    #expect(!areJoined(work("1", "Preface", month: 3, people), work("2", "Preface", month: 4, people)))
    #expect(areJoined(work("1", "Preface", month: 3, people), work("2", "Preface.", people)))
  }

  @Test func `a preprint is its article unless each has a DOI of its own`() {
    let people = ["Doe, J.", "Roe, R."]
    let article = work("1", title, doi: "10.1000/1", people, venue: "Journal of Alloys")
    #expect(areJoined(article, work("2", title, people, venue: "arXiv")))
    #expect(!areJoined(article, work("2", title, doi: "10.48550/arXiv.1", people, venue: "arXiv")))
    #expect(!areJoined(article, work("2", title, year: 2020, people, venue: "arXiv")))
  }

  @Test(arguments: [
    ("Journal of the Imaginary Society", "J. Imag. Soc.", true),
    ("J IMAG SOC", "Journal of the Imaginary Society", true),
    ("Lecture Notes in Computing", "LNC", true), ("Zeitschrift für Dinge", "Z. Dinge", true),
    ("Proc. 5th Workshop on Things", "Proceedings of the 6th Workshop on Things", false),
    ("Workshop on Things 2020", "Workshop on Things 2021", false),
    ("Journal of Alloys", "Conference on Plasma", false),
    ("Journal of Alloys", "", true),
  ])
  func `works a year apart are one where their venues may be`(one: String, other: String, isSame: Bool) {
    let first = work("1", title, year: 2020, ["Doe, J."], venue: one)
    #expect(areJoined(first, work("2", title, ["Doe, J."], venue: other.isEmpty ? nil : other)) == isSame)
  }

  @Test func `abstracts that have little in common tell works apart`() {
    let alloys =
      "We measure the elastic response of alloys that nobody has seen. "
      + String(repeating: "Strength grows. ", count: 20)
    let plasma =
      "Plasma instabilities limit confinement within imaginary reactors. "
      + String(repeating: "Heat flows. ", count: 20)
    let first = work("1", title, ["Doe, J."], abstract: alloys)
    #expect(areJoined(first, work("2", title, ["Doe, J."], abstract: "Background: " + alloys.uppercased())))
    #expect(!areJoined(first, work("2", title, ["Doe, J."], abstract: plasma)))
  }

  @Test func `of several works of a title the one of the same year and venue is taken`() {
    let reports = [2019, 2020, 2021].map { work("r\($0)", title, year: $0, ["Doe, J."], venue: "Annals") }
    let joined = corpus([reports, reports.reversed()])
    #expect(joined.works.map { [$0.id] + $0.joinedRecords.map(\.id) } == reports.map { [$0.id, $0.id] })
    let twice = ["Workshop", "Journal"].map { work($0, title, ["Doe, J."], venue: $0) }
    let venues = corpus([twice, twice.reversed()])
    #expect(venues.works.map { [$0.id] + $0.joinedRecords.map(\.id) } == twice.map { [$0.id, $0.id] })
  }
}
