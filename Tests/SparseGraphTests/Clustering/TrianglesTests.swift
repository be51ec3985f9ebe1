import SparseGraph
import Testing

@Suite struct TrianglesTests {
  @Test(arguments: [0, 1, 2, 5, 40])
  func `stars and paths have no triangles`(n: Int) {
    for graph in [Graph.star(leaves: n), .path(n)] {
      #expect(graph.triangleCount() == 0)
      #expect(graph.triangleCounts() == [Int](repeating: 0, count: graph.vertexCount))
    }
  }

  @Test(arguments: [1, 2, 3, 4, 7, 50])
  func `in a complete graph each vertex makes a triangle with every pair of others`(n: Int) {
    #expect(Graph.complete(n).triangleCounts() == [Int](repeating: (n - 1) * (n - 2) / 2, count: n))
    #expect(Graph.complete(n).triangleCount() == n * (n - 1) * (n - 2) / 6)
  }

  @Test func `of all cycles only that of three vertices is a triangle`() {
    #expect(Graph.cycle(3).triangleCounts() == [1, 1, 1])
    for n in 4...10 { #expect(Graph.cycle(n).triangleCount() == 0) }
  }

  @Test func `triangle counts equal brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.all {
      let expected = BruteForce(graph).triangles()
      #expect(graph.triangleCounts() == expected)
      #expect(graph.triangleCount() * 3 == expected.reduce(0, +))
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `each triangle of a random graph is counted at its three vertices`(seed: UInt64) {
    let graph = Graph.random(vertexCount: 60, edgeCount: 400, seed: seed)
    #expect(graph.triangleCounts() == BruteForce(graph).triangles())
    #expect(graph.triangleCounts().reduce(0, +) == 3 * graph.triangleCount())
  }

  @Test func `large cliques that share vertices have the triangles of each, and of what joins them`() {
    // Two cliques of 700 that share 100 vertices, a path from one, and a vertex beside an edge.
    var builder = GraphBuilder(vertexCount: 1304)
    for (first, last) in [(0, 700), (600, 1300)] {
      for source in first..<last {
        for target in (source + 1)..<last where !(600..<700 ~= source && 600..<700 ~= target && first == 600)
        {
          try! builder.addEdge(source, target)
        }
      }
    }
    for (source, target) in [(0, 1300), (1300, 1301), (5, 1302), (6, 1302), (7, 1303)] {
      try! builder.addEdge(source, target)
    }
    let graph = builder.build()
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    let counts = graph.triangleCounts()
    #expect(counts[1] == pairs(699))
    #expect(counts[5] == pairs(699) + 1 && counts[6] == counts[5] && counts[1302] == 1)
    #expect(counts[650] == 2 * (pairs(699) - pairs(99)) + pairs(99))
    #expect(counts[1300] == 0 && counts[1303] == 0)
    #expect(graph.triangleCount() * 3 == counts.reduce(0, +))
  }
}
