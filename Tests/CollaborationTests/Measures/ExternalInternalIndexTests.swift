import SparseGraph
import Testing

@testable import Collaboration

@Suite struct ExternalInternalIndexTests {
  /// A path of four with weights 2, 1, 1; the first two are of one group, the third of another, the last unknown.
  private var network: CollaborationNetwork {
    Invented.persons([[0, 1], [0, 1], [1, 2], [2, 3]], groups: [[0], [0], [1], []])
  }

  @Test func `the index weighs edges out of groups against those within`() {
    let index = ExternalInternalIndex(network)
    #expect(index?.index == (1 - 2) / 3.0)
    #expect(index?.leftOutCount == 1)
  }

  @Test func `vertices and groups have an index of their own edges`() {
    let measured = MeasuredNetwork(network)
    #expect(measured.externalInternalOfVertices == [-1, -1 / 3.0, 1, nil])
    #expect(measured.externalInternal(ofGroups: 3) == [-1 / 3.0, 1, nil])
  }

  @Test func `an edge whose ends have a group in common is internal`() {
    let both = Invented.persons([[0, 1]], groups: [[0, 2], [1, 2]])
    #expect(ExternalInternalIndex(both)?.index == -1)
    #expect(MeasuredNetwork(both).externalInternal(ofGroups: 3) == [1, 1, -1])
  }

  @Test func `without an edge between known groups there is no index`() {
    #expect(ExternalInternalIndex(Invented.persons([[0, 1]], groups: [[0], []])) == nil)
    #expect(MeasuredNetwork(Invented.persons([[0, 1]])).externalInternal == nil)
  }

  @Test func `groups that keep to themselves do so by less than chance`() {
    let groups = (0..<20).map { [$0 / 10] }
    let works = (0..<20).flatMap { a in (0..<20).filter { $0 > a && $0 / 10 == a / 10 }.map { [a, $0] } }
    let index = ExternalInternalIndex(Invented.persons(works, groups: groups), permutations: 99)
    #expect(index?.index == -1)
    #expect(index?.p == 0.01)
    #expect(index == ExternalInternalIndex(Invented.persons(works, groups: groups), permutations: 99))
  }
}
