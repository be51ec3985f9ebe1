import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct EasyChairReaderTests {
  private func read(_ text: String) throws -> [Work] {
    let source = Source(name: "a.csv", text: text)
    #expect(InputFormats.recognizing(source)?.name == "easychair")
    return try InputFormat.easyChair.read(source).works
  }

  @Test(arguments: ["organization", "affiliation"])
  func `the authors of a submission are one work's, with their country`(column: String) throws {
    let works = try read(
      """
      submission #,first name,last name,email,country,\(column),person #,corresponding?
      7,Jane,Doe,jane@example.org,Utopia,University of Somewhere,1,no
      8,Richard,Roe,,,,2,yes
      7,Ann,van der Poe,,Utopia,"Academy, Utopia",3,yes
      """)
    #expect(works.map(\.id) == ["7", "8"])
    #expect(works[0].authorships.map(\.name.family) == ["Doe", "van der Poe"])
    #expect(
      works[0].authorships.map { $0.affiliations.map(\.written) } == [
        ["University of Somewhere, Utopia"], ["Academy, Utopia"],
      ])
    #expect(works[0].authorships.map(\.isCorresponding) == [false, true])
    #expect(works[0].authorships[0].identifiers == [Identifier(.email, "jane@example.org")])
  }

  @Test func `submissions give titles and names, without those that were deleted`() throws {
    let works = try read(
      "#,title,authors,submitted,decision,deleted?\n1,\"A, B\",\"Jane Doe, R. Roe and Ann Poe\",2021-04-14 12:30,accept,no\n2,C,Jane Doe,,,yes\n"
    )
    #expect(works.map(\.title) == ["A, B"])
    #expect(works[0].authorships.map(\.name.written) == ["Jane Doe", "R. Roe", "Ann Poe"])
  }
}
