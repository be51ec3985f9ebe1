import Testing

@testable import Bibliography

@Suite struct DuplicatesTests {
  private func work(
    _ id: String, _ title: String, year: Int? = 2021, doi: String? = nil, _ people: [String],
    affiliation: String? = nil
  ) -> Work {
    let place = SourceLocation("x", line: 1)
    return Work(
      id: id, title: title, date: year.map { PartialDate(year: $0) },
      identifiers: doi.map { [Identifier(.doi, $0)] } ?? [],
      authorships: people.map { name in
        Authorship(
          name: PersonName(commaSeparated: name), role: .author,
          affiliations: affiliation.map { [Affiliation($0)] } ?? [], location: place)
      }, location: place)
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

  @Test func `records of one input stay apart`() {
    let same = work("1", title, doi: "10.1000/1", ["Doe, J."])
    #expect(corpus([[same, same], []]).works.count == 2)
    #expect(corpus([[same, same], [same]]).works.count == 2)
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
}
