import SparseGraph
import Testing

@Suite struct BetweennessTests {
  @Test(arguments: [2, 3, 50])
  func `the shortest paths between all pairs of leaves of a star pass through the hub`(leaves: Int) {
    let graph = Graph.star(leaves: leaves)
    #expect(graph.betweenness()[0] == Double(leaves * (leaves - 1) / 2))
    #expect(abs(graph.betweenness(normalized: true)[0] - 1) < 1e-12)
    #expect(graph.betweenness()[1] == 0)
  }

  @Test func `an inner vertex of a path is between all vertices on either side of it`() {
    let n = 300
    #expect(agree(Graph.path(n).betweenness(), (0..<n).map { Double($0 * (n - 1 - $0)) }))
  }

  @Test func `path counts may exceed 2 to the 64`() {
    // A chain of 100 diamonds: 2^100 shortest paths from end to end.
    var edges: [(Int, Int)] = []
    for diamond in 0..<100 {
      for side in 1...2 {
        edges += [(3 * diamond, 3 * diamond + side), (3 * diamond + side, 3 * diamond + 3)]
      }
    }
    let graph = try! Graph(vertexCount: 301, edges: edges)
    let scores = graph.betweenness()
    #expect(scores.allSatisfy { $0.isFinite })
    // A joint is between all vertices before and after it, and on half of the paths between the two sides of each
    // adjacent diamond; a side is on half of the paths through its diamond.
    #expect(abs(scores[3] / (3 * 297 + 1) - 1) < 1e-9)
    #expect(abs(scores[1] / (298 / 2) - 1) < 1e-9)
  }

  @Test(arguments: [PathLength.hops, .inverseWeight])
  func `path counts may exceed the range of a double`(lengths: PathLength) throws {
    // A ring of 1,216 layers of three vertices, each layer adjacent to the next: 3^607 shortest paths to the opposite
    // layer. The graph is vertex-transitive.
    let layers = 1216
    var builder = GraphBuilder(vertexCount: 3 * layers)
    for layer in 0..<layers {
      for (one, other) in [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)] {
        try builder.addEdge(3 * layer + one, 3 * ((layer + 1) % layers) + other, weight: 4)
      }
    }
    let graph = builder.build()
    // Whichever vertices are sampled, the number of inner vertices of their shortest paths is the same.
    let between = 2 * 1 + (1..<(layers / 2)).reduce(0) { $0 + 6 * ($1 - 1) } + 3 * (layers / 2 - 1)
    let sampled = graph.sampledBetweenness(samples: 5, lengths: lengths)
    let total = sampled.values.reduce(0, +)
    #expect(abs(total / (Double(between) * Double(3 * layers) / 2) - 1) < 1e-9)
  }

  @Test(
    arguments: [(.hops, 1), (.hops, 2), (.inverseWeight, 3), (.inverseWeightPower(2), 4)]
      as [(PathLength, UInt64)])
  func `scores equal the sum over all pairs of the fraction of their shortest paths`(
    lengths: PathLength, seed: UInt64
  ) throws {
    // Papers of up to six authors with close numbers: many blocks, twins and ties.
    var generator = SeededGenerator(seed: seed)
    var builder = GraphBuilder(vertexCount: 120)
    for _ in 0..<90 {
      let first = generator.below(120)
      let authors = Set((0..<(2 + generator.below(5))).map { _ in (first + generator.below(40)) % 120 })
      for one in authors.sorted() {
        for other in authors.sorted() where other > one { try builder.addEdge(one, other) }
      }
    }
    let graph = builder.build()
    #expect(agree(graph.betweenness(lengths: lengths), sumOverPairs(graph, lengths)))
  }

  @Test(arguments: [PathLength.hops, .inverseWeight, .inverseWeightPower(2)])
  func `betweenness equals brute force on all graphs with up to six vertices`(lengths: PathLength) {
    for graph in SmallGraphs.allAndWeighted {
      #expect(agree(graph.betweenness(lengths: lengths), BruteForce(graph).betweenness(lengths)))
    }
  }

  /// Σ over pairs {s, t} of σ(s, v)·σ(v, t)/σ(s, t) for all v with d(s, v) + d(v, t) = d(s, t).
  private func sumOverPairs(_ graph: Graph, _ lengths: PathLength) -> [Double] {
    let n = graph.vertexCount
    let edgeLengths = BruteForce(graph).edgeLengths(lengths)
    let neighbors = (0..<n).map { Array(graph.neighbors(of: $0)) }
    func isTied(_ one: Double, _ other: Double) -> Bool { one <= other * (1 + 1e-10) }
    var distances: [[Double]] = []
    var pathCounts: [[Double]] = []
    for source in 0..<n {
      var distance = [Double](repeating: .infinity, count: n)
      distance[source] = 0
      var isChanged = true
      while isChanged {
        isChanged = false
        for v in 0..<n {
          for u in neighbors[v] where distance[u] + edgeLengths[u][v] < distance[v] {
            distance[v] = distance[u] + edgeLengths[u][v]
            isChanged = true
          }
        }
      }
      var count = [Double](repeating: 0, count: n)
      count[source] = 1
      for v in (0..<n).sorted(by: { distance[$0] < distance[$1] })
      where v != source && distance[v] < .infinity {
        for u in neighbors[v] where distance[u] < distance[v] {
          if isTied(distance[u] + edgeLengths[u][v], distance[v]) { count[v] += count[u] }
        }
      }
      distances.append(distance)
      pathCounts.append(count)
    }
    return (0..<n).map { v in
      let (toV, pathsToV) = (distances[v], pathCounts[v])
      var sum = 0.0
      for s in 0..<n where s != v && toV[s] < .infinity {
        let (fromS, pathsFromS) = (distances[s], pathCounts[s])
        for t in 0..<s where t != v && toV[t] < .infinity && isTied(toV[s] + toV[t], fromS[t]) {
          sum += pathsToV[s] * pathsToV[t] / pathsFromS[t]
        }
      }
      return sum
    }
  }
}
