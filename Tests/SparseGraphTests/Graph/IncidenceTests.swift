import SparseGraph
import Testing

@Suite struct IncidenceTests {
  /// Works {1,2,3}, {1,3}, {2,4} of actors 1 to 4, here 0 to 3.
  let incidence = Incidence(actorCount: 4, works: [[0, 1, 2], [0, 2], [1, 3]])

  @Test func `fractional counting divides a work by the number of other actors`() {
    let graph = incidence.projection(.fractional)
    #expect(graph.weight(from: 0, to: 2) == 1.5)
    #expect(graph.weight(from: 1, to: 3) == 1)
    #expect(graph.weight(from: 0, to: 1) == 0.5 && graph.weight(from: 1, to: 2) == 0.5)
    #expect(graph.strengths() == [2, 2, 2, 1])  // the numbers of works with others
  }

  @Test func `full counting counts joint works`() {
    #expect(incidence.projection(.full).edges.map(\.weight) == [1, 2, 1, 1])
  }

  @Test func `paper counting adds 1 to the total weight for each work`() {
    #expect(abs(incidence.projection(.paper).totalWeight - 3) < 1e-12)
  }

  @Test func `a repeated actor counts once, and a single actor makes no edge`() {
    let incidence = Incidence(actorCount: 3, works: [[1, 1, 0, 1], [2], []])
    #expect(incidence.actorCounts() == [2, 1, 0])
    #expect(incidence.projection(.full).edges.map { [$0.source, $0.target] } == [[0, 1]])
    #expect(Array(incidence.actors(of: 0)) == [1, 0])
  }

  @Test func `credit is full, fractional or harmonic`() {
    let incidence = Incidence(actorCount: 3, works: [[2, 0], [2]])
    #expect(incidence.credit(.full) == [1, 0, 2])
    #expect(incidence.credit(.fractional) == [0.5, 0, 1.5])
    #expect(agree(incidence.credit(.harmonic), [1.0 / 3, 0, 2.0 / 3 + 1]))
    #expect(incidence.workCounts() == [1, 0, 2])
    #expect(incidence.worksByActor() == [[0], [], [0, 1]])
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `rewiring keeps the works of each actor and the actors of each work`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let works = (0..<40).map { _ in (0..<(1 + generator.below(6))).map { _ in Int32(generator.below(30)) } }
    let incidence = Incidence(actorCount: 30, works: works)
    let rewired = incidence.rewired(seed: seed)
    #expect(rewired.workCounts() == incidence.workCounts())
    #expect(rewired.actorCounts() == incidence.actorCounts())
    #expect((0..<40).allSatisfy { Set(rewired.actors(of: $0)).count == rewired.actors(of: $0).count })
    #expect(rewired != incidence)
    #expect(rewired == incidence.rewired(seed: seed))
  }
}
