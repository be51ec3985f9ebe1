import Testing

@testable import Collaboration

@Suite struct CollaborationIndicesTests {
  /// Five works of one author, three of two, three of three, five of four.
  static let sizes = [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4]

  private func figure(_ name: String, _ network: CollaborationNetwork) -> Double? {
    Measures.network.first { $0.name == name }!.value(MeasuredNetwork(network)).numericValue
  }

  private var network: CollaborationNetwork {
    Invented.persons(Self.sizes.map { Array(0..<$0) } + [[]], count: 4)
  }

  @Test func `the collaborative coefficient of (5, 3, 3, 5) is 0.4531`() {
    #expect(abs(figure("collaborative coefficient", network)! - 0.453125) < 1e-12)
    #expect(
      abs(figure("modified collaborative coefficient", network)! - 0.453125 * 4 / 3) < 1e-12)
  }

  @Test func `means and shares leave works without authors out and say so`() {
    #expect(figure("mean authors a work", network) == 40 / 16.0)
    #expect(figure("collaborative index, multi-author works", network) == 35 / 11.0)
    #expect(figure("degree of collaboration", network) == 11 / 16.0)
    let measure = Measures.network.first { $0.name == "degree of collaboration" }!
    #expect(measure.note(MeasuredNetwork(network)) == "left out: 1 of 17 works, without any person as author")
  }

  @Test func `shares of institutions and countries leave works without any out`() {
    let works = [
      [(person: 0, places: [0]), (person: 1, places: [1])], [(person: 0, places: [0])],
      [(person: 2, places: [])],
    ]
    #expect(figure("inter-institution share", Invented.places(works, count: 2)) == 0.5)
    #expect(figure("international share", Invented.places(works, count: 2, actors: .countries)) == 0.5)
  }

  @Test(arguments: [
    "mean authors a work", "collaborative index, multi-author works", "degree of collaboration",
    "collaborative coefficient", "modified collaborative coefficient", "alphabetical bylines",
  ])
  func `an index of no work is missing`(name: String) {
    #expect(figure(name, Invented.persons([])) == nil)
    #expect(figure(name, Invented.persons([[], []])) == nil)
  }

  @Test func `single and multiple country works go by the corresponding author`() {
    let works = [
      [(person: 0, places: [0]), (person: 1, places: [1])],  // corresponding in 0, with 1: multiple
      [(person: 0, places: [0]), (person: 2, places: [0])],  // single
      [(person: 1, places: [1]), (person: 2, places: [0])],  // nobody is marked: left out
      [(person: 3, places: []), (person: 1, places: [1])],  // marked, but where is not known: left out
      [(person: 4, places: [2, 1])],  // counts for the first country it names, as multiple
      [(person: 5, places: [])],
    ]
    let network = Invented.places(works, count: 3, actors: .countries, corresponding: [0, 3, 4])
    let measured = MeasuredNetwork(network)
    #expect(measured.countryWorks?.single == [1, 0, 0])
    #expect(measured.countryWorks?.multiple == [1, 0, 1])
    #expect(figure("single country works", network) == 1)
    #expect(figure("multiple country works", network) == 2)
    #expect(figure("MCP ratio", network) == 2 / 3.0)
    #expect(
      measured.countryWorksNote == "left out: 2 of 5 works, without a corresponding author's country")
    #expect(
      Measures.vertex(named: "mcp_ratio")!.values(measured) == [.number(0.5), .missing, .number(1)])
  }

  @Test func `without a marked author there are no country works, and the reason is given`() {
    let network = Invented.places([[(person: 0, places: [0])]], count: 1, actors: .countries)
    #expect(figure("MCP ratio", network) == nil)
    #expect(
      MeasuredNetwork(network).countryWorksNote == "missing, as no record marks a corresponding author")
  }
}
