import Bibliography
import Testing

@testable import Collaboration

@Suite struct RolesTests {
  static let works: [[Invented.Part]] = [
    [.init(name: "ABEL, Ada"), .init(name: "BOLT, Ben", role: .presenter)],
    [
      .init(name: "ABEL, Ada"), .init(name: "ABEL, Ada", role: .presenter),
      .init(name: "CREE, Cora", role: .coauthor),
    ],
    [.init(name: "DUNE, Dora", role: .editor), .init(name: "CREE, Cora")],
  ]

  @Test func `authors and co-authors are joined, presenters and editors are not`() {
    let network = CollaborationNetwork(Invented.corpus(Self.works), actors: .persons)
    #expect(network.vertices.map(\.id) == ["abel-ada", "bolt-ben", "cree-cora", "dune-dora"])
    #expect(network.pairs.map { [$0.source, $0.target] } == [[0, 2]])
    #expect(network.incidence.workCounts() == [2, 0, 2, 0])
  }

  @Test func `presenters count as authors on request, editors never`() {
    let network = CollaborationNetwork(
      Invented.corpus(Self.works), actors: .persons, options: .init(countsPresenters: true))
    #expect(network.pairs.map { [$0.source, $0.target] } == [[0, 1], [0, 2]])
    #expect(network.pairs.map(\.weight) == [1, 1])
  }
}
