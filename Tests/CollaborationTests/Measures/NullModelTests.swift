import SparseGraph
import Testing

@testable import Collaboration

@Suite struct NullModelTests {
  /// Two groups of ten who write in threes among themselves.
  private var works: [[Int]] {
    (0..<2).flatMap { group in
      (0..<20).map { k in [0, 1, 3].map { group * 10 + (k + $0 * (1 + k / 10)) % 10 } }
    }
  }

  @Test func `the same seed gives the same comparison`() {
    let incidence = Invented.persons(works).incidence
    let first = NullModel(incidence, shuffles: 20, withPaths: true, seed: 4)
    let second = NullModel(incidence, shuffles: 20, withPaths: true, seed: 4)
    for figure in NullModel.Figure.allCases {
      #expect(first?.comparison(of: figure, observed: 0.4) == second?.comparison(of: figure, observed: 0.4))
    }
    #expect(first?.shuffleCount == 20)
  }

  @Test func `p counts the observed figure among the shuffles`() {
    let nulls = NullModel(Invented.persons(works).incidence, shuffles: 19, withPaths: false, seed: 1)
    #expect(nulls?.comparison(of: .transitivity, observed: -1)?.p == 1)
    #expect(nulls?.comparison(of: .transitivity, observed: 2)?.p == 0.05)
    #expect(nulls?.comparison(of: .meanPathLength, observed: 2) == nil)
  }

  @Test func `separate groups cluster more than the null model`() {
    let measured = MeasuredNetwork(Invented.persons(works))
    let transitivity = Measures.network.first { $0.name == "transitivity" }!.comparison(measured)
    #expect(transitivity!.z > 2)
    #expect(transitivity!.p < 0.05)
    #expect(transitivity!.mean < measured.clustering.transitivity)
  }

  @Test func `what would take too long is left out with a reason`() {
    let large = (0..<3).map { Array(($0 * 2000)..<($0 * 2000 + 2500)) }
    let incidence = Incidence(actorCount: 7000, works: large.map { $0.map(Int32.init) })
    #expect(NullModel(incidence, withPaths: false, seed: 1) == nil)
    #expect(MeasuredNetwork(Invented.persons([])).nulls == nil)
    #expect(MeasuredNetwork(Invented.persons([])).nullNote?.hasPrefix("not compared") == true)
  }

  @Test func `a rich club is the tenth of highest degree`() {
    // Three hubs, joined with one another, with nine leaves each.
    let leaves = (0..<3).flatMap { hub in (0..<9).map { [hub, 3 + hub * 9 + $0] } }
    let graph = Invented.persons([[0, 1], [0, 2], [1, 2]] + leaves).graph
    #expect(RichClub(graph)?.density == 1)
    #expect(RichClub(graph)?.degree == 1)
    #expect(RichClub(.complete(9)) == nil)
  }
}
