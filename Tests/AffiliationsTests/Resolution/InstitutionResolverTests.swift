import Bibliography
import Testing

@testable import Affiliations

@Suite struct InstitutionResolverTests {
  private func resolve(
    _ ofAuthorships: [[String]], ofWorks: [[String]] = [], persons: [Int32]? = nil,
    rollUp: InstitutionRollUp = .institution
  ) -> InstitutionResolution {
    var readings = AffiliationReadings(registry: nil)
    return InstitutionResolver.resolve(
      ofAuthorships: ofAuthorships.map { $0.map { Affiliation($0) } },
      ofWorks: ofWorks.map { $0.map { Affiliation($0) } }, persons: persons, readings: &readings,
      rollUp: rollUp)
  }

  @Test func `authorships and works have rows of their own and institutions in common`() {
    let found = resolve(
      [["Wobble Spoon Institute, Berlin, Germany"], []],
      ofWorks: [["Wobble Spoon Institute"], ["Nowhere"], []])
    #expect(found.ofAuthorships.count == 2 && found.ofWorks.count == 3)
    #expect(found.ofAuthorships[0].institutions == found.ofWorks[0].institutions)
    #expect(found.ofAuthorships[0].statedCountries == ["DE"])
    #expect(found.ofAuthorships[1] == OwnerInstitutions())
    #expect(found.ofWorks[2] == OwnerInstitutions())
    #expect(found.ofAffiliation.map(\.count).reduce(0, +) == 3)
  }

  @Test func `a person who writes both spellings joins them, and so does a work`() {
    let (short, long) = ("WI, Berlin", "Wobble Institute, Berlin")
    #expect(resolve([[short], [long]], persons: [0, 1]).institutions.count == 2)
    let joined = resolve([[short], [long]], persons: [7, 7])
    #expect(joined.institutions.count == 1)
    #expect(
      joined.institutions[0].joins.contains { $0.reasons.contains { $0.text == "one person writes both" } })
    #expect(resolve([], ofWorks: [[short, long]], persons: []).institutions.count == 1)
    #expect(resolve([], ofWorks: [[short], [long]], persons: []).institutions.count == 2)
    // Before any person is known, nobody writes both.
    #expect(resolve([[short, long]]).institutions.count == 2)
  }

  @Test func `the same affiliations give the same conclusion`() {
    let texts = [
      "Wobble Spoon Institute, Berlin, Germany", "WSI Berlin", "Examplia University, Oslo",
      "Univ Examplia, Oslo",
      "Institute of Physics, Paris", "Institute of Physics, Rome", "Nowhere 5",
    ]
    for level in InstitutionRollUp.allCases {
      let first = resolve(texts.map { [$0] }, rollUp: level)
      for _ in 0..<3 {
        let again = resolve(texts.map { [$0] }, rollUp: level)
        #expect(again.institutions == first.institutions)
        #expect(again.ofAuthorships == first.ofAuthorships)
        #expect(again.ofAffiliation == first.ofAffiliation)
      }
    }
  }

  @Test func `an affiliation counts as often as it is written`() {
    let found = resolve(
      [["Wobble Spoon Institute"], ["Wobble Spoon Institute"]], ofWorks: [["Wobble Spoon Institute"]])
    #expect(found.institutions.map(\.variants) == [[.init(name: "Wobble Spoon Institute", count: 3)]])
    #expect(found.ofAffiliation.map(\.count) == [3])
  }

  @Test func `affiliations without an institution are listed with their counts`() {
    let found = resolve([["none"], ["University"]], ofWorks: [["none"]])
    #expect(found.unresolved.map(\.text) == ["none", "University"])
    #expect(found.unresolved.map(\.count) == [2, 1])
    #expect(found.institutions.isEmpty)
  }

  @Test func `general names are one institution only where place and parent agree`() {
    let names = [
      InstitutionName("Institute of Physics", city: "berlin"),
      InstitutionName("Institute of Physics", city: "paris"),
      InstitutionName("Institut für Physik", city: "berlin"), InstitutionName("Institute of Physics"),
    ]
    #expect(names[0].localKey == names[2].localKey)
    #expect(Set(names.map(\.localKey)).count == 3)
    #expect(
      InstitutionName("University of Examplia", country: "DE").localKey.slug == "examplia-university-de")
  }

  @Test func `names meet once, the smaller number first, and the likeliest pair comes first`() {
    let texts = [
      "Wobble Spoon Institute", "WSI", "Wobble Spoon", "Institut Wobble Spoon", "Examplia University",
    ]
    var readings = AffiliationReadings(registry: nil)
    let names = InstitutionNames(
      of: OwnedAffiliations(ofAuthorships: texts.map { [Affiliation($0)] }, ofWorks: []), persons: nil,
      readings: &readings, InstitutionSettings())
    var compared: InstitutionPairs.ComparedNames?
    let pairs = InstitutionPairs(of: names.names, compared: &compared)
    #expect(names.names.count == 4)
    #expect(
      names.names[0].spellings.map(\.name.display) == ["Wobble Spoon Institute", "Institut Wobble Spoon"])
    #expect(pairs.pairs.allSatisfy { $0.a < $0.b })
    #expect(Set(pairs.pairs.map { [$0.a, $0.b] }).count == pairs.pairs.count)
    #expect(zip(pairs.pairs, pairs.pairs.dropFirst()).allSatisfy { $0.logOdds >= $1.logOdds })
  }
}
