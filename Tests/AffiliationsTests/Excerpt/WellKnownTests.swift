import Bibliography
import Testing

@testable import Affiliations

@Suite struct WellKnownTests {
  @Test func `the table holds some twenty thousand organisations in a megabyte and a half at most`() {
    #expect(Registry.wellKnownCount > 15_000)
    #expect(RegistryExcerpt.packed.count <= 1_500_000)
    #expect(Registry.wellKnownDigest.count == 64)
    #expect(Registry.wellKnownSource.contains("\(Registry.wellKnownCount) of 129046"))
  }

  @Test func `well-known institutions are found by their ids, others by what they are called`() {
    let texts = [
      "Laboratory for Solid State Physics, ETH Zurich", "ETH Zürich", "Wobble Institute of Nowhere",
      "Wobble Institute, Nowhere",
    ]
    let registry = Registry.wellKnown(in: texts.map { Affiliation($0) })
    #expect(registry.isExcerpt)
    let rows = ResolvedAffiliations(resolving: texts, registry: registry).rows
    #expect(rows[0].ids == ["05a28rw58"] && rows[1].ids == ["05a28rw58"])
    #expect(rows[0].names == ["ETH Zurich"])
    #expect(!rows[2].ids.isEmpty && rows[2].ids[0].hasPrefix("wobble-institute"))
  }

  @Test func `read one by one, what the table does not know is labelled as without it`() {
    var (with, without) = (
      AffiliationLookup(registry: .wellKnown(in: [Affiliation("ETH Zurich")])),
      AffiliationLookup(registry: nil)
    )
    let text = "Wobble Institute of Nowhere"
    #expect(with.institutions(in: text) == without.institutions(in: text))
    #expect(with.institutions(in: "ETH Zürich, Switzerland").ids == ["05a28rw58"])
  }
}
