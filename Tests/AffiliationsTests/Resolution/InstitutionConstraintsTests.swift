import Bibliography
import Testing

@testable import Affiliations

@Suite struct InstitutionConstraintsTests {
  private func resolve(_ texts: [String], _ constraints: InstitutionConstraints) -> InstitutionResolution {
    var readings = AffiliationReadings(registry: nil)
    return InstitutionResolver.resolve(
      ofAuthorships: texts.map { [Affiliation($0)] }, persons: nil, readings: &readings,
      constraints: constraints)
  }

  @Test func `strings that were decided to be the same are one institution of the decided name and id`() {
    let texts = [
      "Wobbly Spoon Institute, Berlin", "Steady Fork Centre, Paris", "Third Knife Institute, Rome",
    ]
    let free = resolve(texts, .none)
    #expect(free.ofAuthorships[0].institutions != free.ofAuthorships[1].institutions)
    let decided = resolve(
      texts,
      .init(
        same: [
          .init(["wobbly spoon institute", "Steady Fork Centre"], name: "Cutlery", registryID: "0aaaaaa01")
        ],
        different: []))
    #expect(decided.ofAuthorships[0].institutions == decided.ofAuthorships[1].institutions)
    #expect(decided.ofAuthorships[0].institutions != decided.ofAuthorships[2].institutions)
    let institution = decided.institutions[Int(decided.ofAuthorships[0].institutions[0])]
    #expect(institution.name == "Cutlery")
    #expect(institution.registryID == "0aaaaaa01")
  }

  @Test func `strings that were decided to be different are never one, neither directly nor through others`()
  {
    let texts = [
      "University of Wobble, Germany", "Universität Wobble, Germany", "Wobble University, Germany",
    ]
    let free = resolve(texts, .none)
    #expect(Set(free.ofAuthorships.map(\.institutions)).count == 1)
    let decided = resolve(
      texts, .init(same: [], different: [["University of Wobble", "Universität Wobble"]]))
    #expect(decided.ofAuthorships[0].institutions != decided.ofAuthorships[1].institutions)
  }

  @Test func `a whole affiliation that names one institution can be decided on`() {
    let texts = ["Dept. of Spoons, Wobbly Spoon Institute, Berlin", "Steady Fork Centre, Paris"]
    let decided = resolve(texts, .init(same: [.init(texts)], different: []))
    #expect(decided.ofAuthorships[0].institutions == decided.ofAuthorships[1].institutions)
  }
}
