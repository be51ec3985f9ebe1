import Testing

@testable import Affiliations

@Suite struct CoordinatesTests {
  @Test func `a great-circle distance agrees with a published one`() {
    let nashville = Coordinates(latitude: 36.12, longitude: -86.67)
    let losAngeles = Coordinates(latitude: 33.94, longitude: -118.40)
    #expect(abs(nashville.distance(to: losAngeles) - 2886.45) < 0.01)
    #expect(nashville.distance(to: nashville) == 0)
  }

  @Test func `an index keeps place and first type of an organisation`() throws {
    let registry = Registry([
      RegistryOrganization(
        id: "012345678", names: [.init("University of Northhaven", .display)],
        types: ["funder", "government", "education"], country: "NO",
        coordinates: Coordinates(latitude: -60.5, longitude: 5.25))
    ])
    let found = registry.organization(withID: "012345678")
    #expect(found?.sector == "government")
    #expect(found?.coordinates == Coordinates(latitude: -60.5, longitude: 5.25))
  }
}
