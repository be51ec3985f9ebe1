import Testing

@testable import Affiliations

@Suite struct CodesTests {
  @Test(
    arguments: [
      ("Wobble Institute, Nowhere, RS, Brazil", "BR"), ("Wobble Institute, Nowhere, NS, CA", "CA"),
      ("Wobble Institute, Nowhere, MI, US", "US"), ("Wobble Institute, Nowhere VIC 3010", "AU"),
      ("Wobble Institute, Mainz, DE", "DE"), ("Wobble Institute, Nowhere, SK, CA", "CA"),
      ("Wobble Institute, Nowhere, ON", "CA"), ("Wobble Institute, Nowhere, GB", "GB"),
    ] as [(String, String)])
  func `codes mean what stands beside them says`(text: String, code: String) {
    let stated = PreparedText(text).query.statedCountry
    #expect(stated.flatMap(IndexLayout.country) == code)
  }

  @Test func `a code that nothing settles keeps its meanings`() {
    let query = PreparedText("Wobble Institute, Nowhere, DE").query
    let meanings = [query.statedCountry].compactMap { $0 } + query.statedOthers
    #expect(Set(meanings.compactMap(IndexLayout.country)) == ["DE", "US"])
  }

  @Test func `of what a code may mean the country of the organisation counts`() {
    var lookup = AffiliationLookup(registry: InventedRegistry.shared)
    #expect(lookup.institutions(in: "Technical University of Wobbletown, Wobbletown, DE").countries == ["DE"])
  }
}
