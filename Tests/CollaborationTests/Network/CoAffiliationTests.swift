import SparseGraph
import Testing

@testable import Collaboration

@Suite struct CoAffiliationTests {
  /// Every work of up to three persons, each at any of three places.
  static let works: [[[Int]]] = {
    let subsets = (0..<8).map { bits in (0..<3).filter { bits & (1 << $0) != 0 } }
    var works: [[[Int]]] = [[]]
    for _ in 0..<3 { works += works.flatMap { work in subsets.map { work + [$0] } } }
    return works
  }()

  /// The definition: two different persons, one at each place.
  static func collaborate(_ work: [[Int]], _ x: Int, _ y: Int) -> Bool {
    work.indices.contains { p in
      work.indices.contains { q in p != q && work[p].contains(x) && work[q].contains(y) }
    }
  }

  @Test func `every small work joins places as the definition says`() {
    for work in Self.works {
      let network = Invented.places(
        [work.enumerated().map { (person: $0, places: $1) }], count: 3)
      for (x, y) in [(0, 1), (0, 2), (1, 2)] {
        let pair = network.pairs.first { $0.source == x && $0.target == y }
        let isJoint = Self.collaborate(work, x, y)
        let isShared = work.contains { $0.contains(x) && $0.contains(y) }
        let expected: CollaborationNetwork.Pair.Kind? =
          isJoint ? .collaboration : isShared ? .coAffiliation : nil
        #expect(pair?.kind == expected, "\(work) \(x) \(y)")
        #expect(network.graph.hasEdge(x, y) == isJoint, "\(work) \(x) \(y)")
        #expect(pair?.coAffiliationWorks ?? [] == (isJoint || !isShared ? [] : [0]))
      }
    }
  }

  @Test func `every two small works add up`() {
    let small = Self.works.filter { $0.count < 3 }
    for first in small {
      for second in small where first.count + second.count < 4 {
        let network = Invented.places(
          [first, second].map { work in work.enumerated().map { (person: $0, places: $1) } }, count: 3)
        for pair in network.pairs {
          let joint = [first, second].indices.filter {
            Self.collaborate([first, second][$0], pair.source, pair.target)
          }
          let alone = [first, second].indices.filter { index in
            !joint.contains(index)
              && [first, second][index].contains { $0.contains(pair.source) && $0.contains(pair.target) }
          }
          #expect(pair.works == (joint.isEmpty ? alone : joint))
          #expect(pair.coAffiliationWorks == alone)
          #expect(pair.weight == Double(pair.works.count))
          #expect(
            network.graph.weight(from: pair.source, to: pair.target) == (joint.isEmpty ? nil : pair.weight))
        }
      }
    }
  }

  @Test func `asked for, co-affiliation counts as collaboration`() {
    let network = Invented.places(
      [[(person: 0, places: [0, 1])]], count: 2, options: .init(countsCoAffiliation: true))
    #expect(network.graph.edgeCount == 1)
    #expect(network.pairs.map(\.kind) == [.collaboration])
    #expect(network.pairs.coAffiliationCount == 0)
  }

  @Test func `a person named twice with one place each is one person`() {
    let network = Invented.places(
      [[(person: 0, places: [0]), (person: 0, places: [1])]], count: 2)
    #expect(network.pairs.map(\.kind) == [.coAffiliation])
    #expect(network.graph.edgeCount == 0)
  }

  @Test func `fractional weights of a pair leave the works of co-affiliation out`() {
    let network = Invented.places(
      [
        [(person: 0, places: [0, 1])],
        [(person: 0, places: [0]), (person: 1, places: [1]), (person: 2, places: [2])],
      ], count: 3, options: .init(counting: .fractional))
    #expect(network.pairs[0].weight == 0.5)
    #expect(network.pairs[0].works == [1])
    #expect(network.pairs[0].coAffiliationWorks == [0])
  }
}
