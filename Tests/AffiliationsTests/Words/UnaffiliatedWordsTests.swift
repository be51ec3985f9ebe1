import Testing

@testable import Affiliations

@Suite struct UnaffiliatedWordsTests {
  @Test(arguments: [
    "Independent Researcher, Mainz, Germany", "As above", "Corresponding author", "PhD student", "N/A",
    "Private practice, Mainz",
    "Chercheur indépendant, Lyon, France", "same as first author", "Retired", "Self-employed",
  ])
  func `who says that there is no affiliation has none, with a registry and without`(text: String) {
    var known = AffiliationLookup(registry: InventedRegistry.shared)
    let found = known.institutions(in: text)
    #expect(found.ids.isEmpty && found.localLabel.isEmpty)
    var unknown = AffiliationLookup(registry: nil)
    #expect(unknown.institutions(in: text).ids.isEmpty)
  }

  @Test func `an institution beside such words is named`() {
    var lookup = AffiliationLookup(registry: InventedRegistry.shared)
    let found = lookup.institutions(
      in: "PhD student, Technical University of Wobbletown, Wobbletown, Germany")
    #expect(found.ids == ["0aaaaaa18"])
  }
}
