import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct PubMedTextReaderTests {
  private func read(_ text: String) throws -> Reading {
    let source = Source(name: "a.nbib", text: text)
    #expect(InputFormats.recognizing(source)?.name == "pubmed")
    return try InputFormat.pubMedText.read(source)
  }

  @Test func `affiliations and ORCID iDs are those of the author before them`() throws {
    let reading = try read(
      """

      PMID- 12345678
      OWN - NLM
      DP  - 2021 Apr 14
      TI  - On collaboration in
            imaginary medicine.
      LID - 10.1000/182 [doi]
      LID - S0000-0000(21)00001-2 [pii]
      FAU - Doe, Jane B Jr
      AU  - Doe JB Jr
      AUID- ORCID: 0000-0002-1825-0097
      AD  - University of Somewhere,
            Utopia. jane@example.org.
      AD  - Academy, Utopia.
      FAU - Roe, Richard
      AU  - Roe R
      AD  - Academy, Utopia.
      CN  - Imaginary Study Group
      FIR - Poe, Edna
      IR  - Poe E
      IRAD- Elsewhere
      LA  - eng
      PT  - Journal Article
      PT  - Review
      TA  - J Imag Med
      JT  - Journal of Imaginary Medicine

      PMID- 23456789
      TI  - An old one.
      AU  - van Doe J
      AD  - Somewhere.

      """)
    #expect(reading.works.map(\.id) == ["12345678", "23456789"])
    let work = reading.works[0]
    #expect(work.title == "On collaboration in imaginary medicine.")
    #expect(work.date == PartialDate(year: 2021, month: 4, day: 14))
    #expect(work.venue == "Journal of Imaginary Medicine")
    #expect(work.kind == "Journal Article")
    #expect(work.identifiers == [Identifier(.pmid, "12345678"), Identifier(.doi, "10.1000/182")])
    #expect(work.authorships.map(\.name.family) == ["Doe", "Roe", nil])
    #expect(work.authorships.map(\.isGroup) == [false, false, true])
    #expect(work.authorships[0].name.given == "Jane B")
    #expect(work.authorships[0].name.suffix == "Jr")
    #expect(work.authorships[0].affiliations.count == 2)
    #expect(
      work.authorships[0].identifiers == [
        Identifier(.orcid, "0000-0002-1825-0097"), Identifier(.email, "jane@example.org"),
      ])
    #expect(reading.works[1].authorships[0].name.family == "van Doe")
    #expect(reading.works[1].authorships[0].affiliations.map(\.written) == ["Somewhere."])
    #expect(reading.diagnostics.map(\.severity) == [.note])
  }
}
