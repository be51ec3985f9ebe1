import Testing

@testable import Identity

@Suite struct PersonDendrogramTests {
  /// Numbers in 0..<1 that depend on draw and join.
  private func random(_ draw: Int, _ join: Int) -> Double {
    var x = UInt64(draw) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(join + 1) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((x ^ (x >> 31)) >> 11) * 0x1p-53
  }

  /// How often each pair of mentions is together over many draws.
  private func shares(_ tree: PersonDendrogram, draws: Int = 20_000) -> [[Double]] {
    var counts = [[Double]](
      repeating: [Double](repeating: 0, count: tree.mentionCount), count: tree.mentionCount)
    for draw in 0..<draws {
      for root in tree.doubtfulRoots() {
        for group in tree.draw(root, random: { random(draw, $0) }) {
          for a in tree.mentions(group) { for b in tree.mentions(group) { counts[Int(a)][Int(b)] += 1 } }
        }
      }
    }
    return counts.map { $0.map { $0 / Double(draws) } }
  }

  @Test func `each join holds in as many draws as its probability says`() {
    let tree = PersonDendrogram(
      mentionCount: 5, joins: [(0, 1, 0.98), (2, 3, 0.8), (0, 2, 0.6), (0, 4, 0.2)])
    let shares = shares(tree)
    for (a, b, expected) in [(0, 1, 0.98), (2, 3, 0.8), (0, 2, 0.6), (1, 3, 0.6), (4, 0, 0.2), (4, 3, 0.2)] {
      #expect(abs(shares[a][b] - expected) < 0.012, "\(a), \(b): \(shares[a][b])")
    }
  }

  @Test func `a join surer than one below it belongs to the larger part`() {
    // 0, 1 and 2 are surely one; 3 and 4 are; both are joined with doubt; 5 surely belongs to them.
    let tree = PersonDendrogram(
      mentionCount: 6, joins: [(0, 1, 1), (0, 2, 1), (3, 4, 1), (0, 3, 0.5), (0, 5, 0.9)])
    #expect(tree.probabilities[tree.lowestJoin(5, 0)!] == 0.9)
    #expect(tree.probabilities[tree.lowestJoin(5, 3)!] == 0.5)
    #expect(tree.probabilities[tree.lowestJoin(0, 3)!] == 0.5)
    let shares = shares(tree)
    #expect(abs(shares[5][0] - 0.9) < 0.012 && abs(shares[5][3] - 0.5) < 0.012)
  }

  @Test func `no join is more probable than one below it, and all mentions stay`() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<200 {
      let count = 2 + next(12)
      var tops = Array(0..<count)
      var joins: [(a: Int32, b: Int32, probability: Double)] = []
      while tops.count > 1 {
        let (i, j) = (next(tops.count), next(tops.count))
        if i == j { continue }
        joins.append((Int32(min(tops[i], tops[j])), Int32(max(tops[i], tops[j])), Double(next(100)) / 100))
        tops[i] = min(tops[i], tops[j])
        tops.remove(at: j)
      }
      let tree = PersonDendrogram(mentionCount: count, joins: joins)
      #expect(tree.order.sorted() == (0..<Int32(count)).map { $0 })
      for (join, pair) in tree.children.enumerated() {
        for child in [pair.left, pair.right] where Int(child) >= count {
          #expect(tree.probabilities[Int(child) - count] >= tree.probabilities[join])
        }
        #expect(
          tree.mentions(Int32(count + join)).count
            == tree.mentions(pair.left).count + tree.mentions(pair.right).count)
      }
      #expect(tree.parents.count { $0 < 0 } == 1)
    }
  }

  @Test func `mentions that nothing joins have no join`() {
    let tree = PersonDendrogram(mentionCount: 3, joins: [(0, 1, 0.7)])
    #expect(tree.lowestJoin(0, 2) == nil && tree.lowestJoin(0, 1) == 0)
    #expect(PersonDendrogram(mentionCount: 0, joins: []).order.isEmpty)
  }
}
