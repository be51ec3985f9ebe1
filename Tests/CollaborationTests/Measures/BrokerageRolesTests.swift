import SparseGraph
import Testing

@testable import Collaboration

@Suite struct BrokerageRolesTests {
  /// The definition, pair by pair.
  static func expected(_ graph: Graph, _ groups: [Int?]) -> [BrokerageRoles?] {
    (0..<graph.vertexCount).map { broker in
      guard let own = groups[broker] else { return nil }
      var roles = BrokerageRoles()
      let others = graph.neighbors(of: broker).filter { groups[$0] != nil }
      for a in others {
        for c in others where a < c && !graph.hasEdge(a, c) {
          switch (groups[a] == own, groups[c] == own) {
          case (true, true): roles.coordinator += 1
          case (true, false), (false, true): roles.gatekeeper += 1
          default: if groups[a] == groups[c] { roles.consultant += 1 } else { roles.liaison += 1 }
          }
        }
      }
      return roles
    }
  }

  @Test(
    arguments: [
      ([0, 0, 0], \BrokerageRoles.coordinator), ([0, 0, 1], \.gatekeeper), ([0, 1, 1], \.consultant),
      ([0, 1, 2], \.liaison),
    ] as [([Int], KeyPath<BrokerageRoles, Int> & Sendable)])
  func `the middle of a path has the role of its groups`(
    groups: [Int], role: KeyPath<BrokerageRoles, Int> & Sendable
  ) {
    let roles = BrokerageRoles.counts(in: .star(leaves: 2), groups: groups)!
    #expect(roles[0]![keyPath: role] == 1)
    #expect(roles[0]!.coordinator + roles[0]!.gatekeeper + roles[0]!.consultant + roles[0]!.liaison == 1)
    #expect(roles[1] == BrokerageRoles())
  }

  @Test func `every graph of four vertices with every grouping is counted by the definition`() throws {
    let pairs = (0..<4).flatMap { a in ((a + 1)..<max(a + 1, 4)).map { (a, $0) } }
    for bits in 0..<64 {
      let graph = try Graph(
        vertexCount: 4, edges: pairs.indices.filter { bits & (1 << $0) != 0 }.map { pairs[$0] })
      for code in 0..<256 {
        let groups = (0..<4).map { vertex in [nil, 0, 1, 2][code / [1, 4, 16, 64][vertex] % 4] as Int? }
        #expect(BrokerageRoles.counts(in: graph, groups: groups) == Self.expected(graph, groups))
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `random overlapping cliques are counted by the definition`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let works = (0..<8).map { _ in (0..<(2 + generator.below(7))).map { _ in generator.below(24) } }
    let graph = Invented.persons(works, count: 24).graph
    let groups = (0..<24).map { _ in [nil, 0, 0, 1, 2][generator.below(5)] as Int? }
    #expect(BrokerageRoles.counts(in: graph, groups: groups) == Self.expected(graph, groups))
  }

  @Test func `a clique has no brokers, however large`() {
    let roles = BrokerageRoles.counts(in: .complete(600), groups: (0..<600).map { $0 % 7 })!
    #expect(roles.allSatisfy { $0 == BrokerageRoles() })
  }

  @Test func `too many triangles are not looked at`() {
    #expect(BrokerageRoles.counts(in: .complete(40), groups: (0..<40).map { $0 }, budget: 100) == nil)
  }
}
