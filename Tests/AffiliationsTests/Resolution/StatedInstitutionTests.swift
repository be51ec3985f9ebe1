import Bibliography
import Testing

@testable import Affiliations

@Suite struct StatedInstitutionTests {
  /// Resolves affiliations, each with the ROR ids that its record states behind `#`.
  private func resolve(_ texts: [String], registry: Registry? = nil) -> InstitutionResolution {
    var readings = AffiliationReadings(registry: registry)
    let affiliations = texts.map { text in
      let parts = text.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      return [Affiliation(parts[0], identifiers: parts.dropFirst().map { Identifier(.ror, $0) })]
    }
    return InstitutionResolver.resolve(ofAuthorships: affiliations, persons: nil, readings: &readings)
  }

  /// The ids of the institutions of each affiliation.
  private func ids(_ texts: [String], registry: Registry? = nil) -> [[String]] {
    let found = resolve(texts, registry: registry)
    return found.ofAuthorships.map { $0.institutions.map { found.institutions[Int($0)].id } }
  }

  @Test func `equal ROR ids are one institution, whatever is written`() {
    let found = resolve(["WUI, Berlin, Germany#0aaaaaa01", "Wobble Univ, Fac Sci, Germany#0aaaaaa01"])
    #expect(found.institutions.map(\.id) == ["0aaaaaa01"])
    #expect(found.institutions.map(\.registryID) == ["0aaaaaa01"])
    #expect(
      found.institutions[0].joins.contains {
        $0.reasons.map(\.text) == ["records state one ROR id for both"]
      })
  }

  @Test func `different ROR ids are two institutions, whatever is written`() {
    #expect(
      ids(["Ministry of Health#0aaaaaa01", "Ministry of Health#0aaaaaa02"]) == [["0aaaaaa01"], ["0aaaaaa02"]])
    #expect(
      ids(["Wobble University#0aaaaaa01", "Wobble University#0aaaaaa02", "Wobble University"])
        == [["0aaaaaa01"], ["0aaaaaa02"], ["wobble-university-3"]])
  }

  @Test func `a spelling without an id joins the only institution that is written so`() {
    #expect(
      ids(["Wobble University, Berlin#0aaaaaa01", "Univ Wobble, Berlin, Germany"])
        == [["0aaaaaa01"], ["0aaaaaa01"]])
  }

  @Test func `as many ids as names go in order, and names without an id stay`() {
    #expect(
      ids(["Wobble University; Spoon University#0aaaaaa01#0aaaaaa02"]) == [["0aaaaaa01", "0aaaaaa02"]])
    #expect(
      ids(["Wobble University; Spoon University#0aaaaaa01"]) == [["0aaaaaa01", "spoon-university"]])
    #expect(ids(["#0aaaaaa01", "Wobble University#0aaaaaa01"]) == [["0aaaaaa01"], ["0aaaaaa01"]])
  }

  @Test func `a registry knows what is stated, and follows it to its successors`() {
    let registry = Registry(
      RegistryTests.organizations + [
        .init(
          id: "0aaaaaa06", names: [.init("Ended Imaginary School", .display)], status: .inactive,
          country: "DE",
          relations: [.init(.successor, "0aaaaaa04")])
      ])
    #expect(
      ids(["UX#0aaaaaa01", "Somewhere#0aaaaaa04", "EIS#0aaaaaa06"], registry: registry)
        == [["0aaaaaa01"], ["0aaaaaa01"], ["0aaaaaa01"]])
    #expect(
      ids(["Institute of Imaginary Chemistry, Lyon, France#0aaaaaa01"], registry: registry) == [["0aaaaaa01"]]
    )
    let found = resolve(["UX#0aaaaaa01"], registry: registry)
    #expect(found.institutions.map(\.name) == ["University of Examplia"])
    #expect(found.institutions[0].joins.map(\.reasons.first?.text) == ["the record states its ROR id"])
  }

  @Test func `an id that a registry does not know is kept`() {
    #expect(
      ids(
        ["Spoon University#0bbbbbb01", "University of Examplia, Germany"],
        registry: Registry(RegistryTests.organizations))
        == [["0bbbbbb01"], ["0aaaaaa01"]])
  }

  @Test func `what the registry finds beside the stated stays`() {
    #expect(
      ids(
        [
          "University of Examplia, Examplia, Germany; Institute of Imaginary Chemistry, Lyon, France#0aaaaaa01"
        ],
        registry: Registry(RegistryTests.organizations)) == [["0aaaaaa01", "0aaaaaa02"]])
  }
}
