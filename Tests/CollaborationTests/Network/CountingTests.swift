import SparseGraph
import Testing

@testable import Collaboration

@Suite struct CountingTests {
  /// Works {1,2,3}, {1,3}, {2,4} of the definition, with persons from 0.
  static let works = [[0, 1, 2], [0, 2], [1, 3]]

  @Test func `fractional weights are those of the definition`() {
    let graph = Invented.persons(Self.works, counting: .fractional).graph
    #expect(graph.weight(from: 0, to: 2) == 1.5)
    #expect(graph.weight(from: 1, to: 3) == 1)
    #expect(graph.weight(from: 0, to: 1) == 0.5)
    #expect(graph.weight(from: 1, to: 2) == 0.5)
    #expect(graph.edgeCount == 4)
  }

  @Test func `full counting counts joint works`() {
    let graph = Invented.persons(Self.works).graph
    #expect(graph.weight(from: 0, to: 2) == 2)
    #expect(graph.totalWeight == 5)
  }

  @Test func `by paper every work with two or more authors adds one in all`() {
    let graph = Invented.persons(Self.works + [[3]], counting: .paper).graph
    #expect(abs(graph.totalWeight - 3) < 1e-12)
  }

  @Test(arguments: [2, 3, 7])
  func `a work of n has closed weights`(n: Int) {
    let work = [Array(0..<n)]
    #expect(Invented.persons(work).graph.strengths().allSatisfy { $0 == Double(n - 1) })
    for strength in Invented.persons(work, counting: .fractional).graph.strengths() {
      #expect(abs(strength - 1) < 1e-12)
    }
    for strength in Invented.persons(work, counting: .paper).graph.strengths() {
      #expect(abs(strength - 2 / Double(n)) < 1e-12)
    }
  }

  @Test func `a person whom a work names twice counts once`() {
    let network = Invented.persons([[0, 1, 0], [1, 1]], counting: .fractional)
    #expect(network.graph.weight(from: 0, to: 1) == 1)
    #expect(network.incidence.workCounts() == [1, 2])
    #expect(network.soloWorkCounts == [0, 1])
  }

  @Test func `a pair knows its works`() {
    let network = Invented.persons(Self.works + [[2, 0]])
    #expect(network.pairs.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 2], [1, 3]])
    #expect(network.pairs.map(\.works) == [[0], [0, 1, 3], [0], [2]])
    #expect(network.pairs.allSatisfy { $0.weight == Double($0.works.count) && $0.kind == .collaboration })
  }
}
