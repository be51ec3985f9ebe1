import Testing

@testable import Collaboration

@Suite struct TrendsTests {
  private let analysis = Analysis(Invented.dated())

  private func value(_ measure: String, _ actors: CollaborationNetwork.Actors, _ slice: String) -> Cell? {
    Trends(analysis).rows.first { $0.measure == measure && $0.actors == actors && $0.slice == slice }?.value
  }

  @Test func `empty slices stay in`() {
    #expect(Trends(analysis).slices == ["2014", "2015", "2016", "2017", "2018"])
    #expect(value("works", .persons, "2015") == .integer(0))
    #expect(value("density", .persons, "2015") == .missing)
  }

  @Test func `new is what no earlier slice has, ended what this and no later one has`() {
    #expect(value("new vertices", .persons, "2014") == .missing)
    #expect(value("new vertices", .persons, "2016") == .integer(2))
    #expect(value("new edges", .persons, "2016") == .integer(3))
    #expect(value("ended edges", .persons, "2015") == .integer(0))
    #expect(value("ended edges", .persons, "2017") == .integer(3))
  }

  @Test func `a slice that is the whole corpus has the figures of the whole`() throws {
    // Works without a year are in no slice.
    var selection = Selection()
    selection.years = try YearRange("2014-2018")
    let single = Analysis(
      try selection.applied(to: Invented.dated()), focus: .init(slices: .blocks(100)))
    let trends = Trends(single)
    #expect(trends.slices.count == 1)
    var compared = 0
    for network in single.networks {
      let rows = trends.rows.filter { $0.actors == network.network.actors }
      // Who wrote nothing is a vertex of the network, not of a slice.
      let vertexCount = rows.first { $0.measure == "vertices" }?.value
      guard vertexCount == .integer(network.graph.vertexCount) else { continue }
      for row in rows where !["new vertices", "new edges", "ended edges"].contains(row.measure) {
        let measure = Measures.network.first { $0.name == row.measure }
        #expect(measure?.value(network) == row.value, "\(row)")
        compared += 1
      }
    }
    #expect(compared > 0)
  }

  @Test func `a slice's network is of its works only`() {
    #expect(value("vertices", .institutions, "2018") == .integer(2))
    #expect(value("median authors a work", .persons, "2016") == .number(2.5))
    #expect(value("international share", .countries, "2016") == .number(0.5))
  }
}
