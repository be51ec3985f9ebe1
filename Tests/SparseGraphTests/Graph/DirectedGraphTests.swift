import SparseGraph
import Testing

@Suite struct DirectedGraphTests {
  typealias Arc = DirectedGraph.Arc

  /// A cycle of three, a way out of it to a fourth, and a fifth alone.
  static let lasso = try! DirectedGraph(
    vertexCount: 5, arcs: [(0, 1), (1, 2), (2, 0), (2, 3)].map { Arc(source: $0.0, target: $0.1) })

  @Test func `degrees and strengths go by direction, and repeated arcs are added`() throws {
    let graph = try DirectedGraph(
      vertexCount: 3,
      arcs: [Arc(source: 2, target: 0, weight: 0.5), Arc(source: 0, target: 1), Arc(source: 2, target: 0)])
    #expect(graph.outDegrees() == [1, 0, 1] && graph.inDegrees() == [1, 1, 0])
    #expect(graph.outStrengths() == [1, 0, 1.5] && graph.inStrengths() == [1.5, 1, 0])
    #expect(graph.arcs == [Arc(source: 0, target: 1), Arc(source: 2, target: 0, weight: 1.5)])
    #expect(graph.isWeighted && graph.arcCount == 2)
  }

  @Test func `loops are dropped, and arcs of both ways make one edge`() throws {
    let graph = try DirectedGraph(
      vertexCount: 2, arcs: [(0, 0), (0, 1), (1, 0)].map { Arc(source: $0.0, target: $0.1) })
    #expect(graph.arcCount == 2 && !graph.isWeighted)
    #expect(graph.undirected.edges.map(\.weight) == [2])
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func `a weight that is not positive and finite is refused`(weight: Double) {
    #expect(throws: GraphError.self) {
      try DirectedGraph(vertexCount: 2, arcs: [Arc(source: 0, target: 1, weight: weight)])
    }
    #expect(throws: GraphError.vertexOutOfRange(2, vertexCount: 2)) {
      try DirectedGraph(vertexCount: 2, arcs: [Arc(source: 0, target: 2)])
    }
  }

  @Test func `a cycle is one strong component and what hangs on it is not of it`() {
    #expect(Self.lasso.strongComponents().labels == [0, 0, 0, 1, 2])
    #expect(Self.lasso.weakComponents().labels == [0, 0, 0, 0, 1])
  }

  @Test func `no vertex, one vertex and long ways are no trouble`() throws {
    let empty = try DirectedGraph(vertexCount: 0, arcs: [])
    #expect(empty.strongComponents().count == 0 && empty.pageRank().isEmpty && empty.arcs.isEmpty)
    #expect(try DirectedGraph(vertexCount: 1, arcs: []).pageRank() == [1])
    let n = 100_000
    let way = try DirectedGraph(
      vertexCount: n, arcs: (1..<n).lazy.map { Arc(source: $0 - 1, target: $0) })
    #expect(way.strongComponents().count == n && way.weakComponents().count == 1)
    let ring = try DirectedGraph(
      vertexCount: n, arcs: (0..<n).lazy.map { Arc(source: $0, target: ($0 + 1) % n) })
    #expect(ring.strongComponents().count == 1)
  }

  /// All directed graphs of two to four vertices, with weights of 1 to 3.
  static let small: [DirectedGraph] = (2...4).flatMap { n -> [DirectedGraph] in
    let pairs = (0..<n).flatMap { i in (0..<n).filter { $0 != i }.map { (i, $0) } }
    return (0..<(1 << pairs.count)).map { mask in
      try! DirectedGraph(
        vertexCount: n,
        arcs: pairs.indices.filter { mask >> $0 & 1 == 1 }.map {
          Arc(source: pairs[$0].0, target: pairs[$0].1, weight: Double(1 + ($0 + mask) % 3))
        })
    }
  }

  @Test func `strong components are mutual reach in every graph of up to four vertices`() {
    for graph in Self.small {
      let n = graph.vertexCount
      var reach = (0..<n).map { i in (0..<n).map { $0 == i } }
      for arc in graph.arcs { reach[arc.source][arc.target] = true }
      for k in 0..<n {
        for i in 0..<n { for j in 0..<n where reach[i][k] && reach[k][j] { reach[i][j] = true } }
      }
      let components = graph.strongComponents()
      for i in 0..<n {
        for j in 0..<n { #expect((components[i] == components[j]) == (reach[i][j] && reach[j][i])) }
      }
    }
  }

  @Test(arguments: [false, true])
  func `PageRank is the limit of the walk in every graph of up to four vertices`(weighted: Bool) {
    for graph in Self.small {
      let n = graph.vertexCount
      let strengths = weighted ? graph.outStrengths() : graph.outDegrees().map(Double.init)
      var ranks = [Double](repeating: 1 / Double(n), count: n)
      for _ in 0..<250 {
        var dangling = 0.0
        for vertex in 0..<n where strengths[vertex] == 0 { dangling += ranks[vertex] }
        var next = [Double](repeating: (0.15 + 0.85 * dangling) / Double(n), count: n)
        for arc in graph.arcs {
          next[arc.target] += 0.85 * ranks[arc.source] * (weighted ? arc.weight : 1) / strengths[arc.source]
        }
        ranks = next
      }
      #expect(agree(graph.pageRank(weighted: weighted), ranks, within: 1e-11))
    }
  }

  @Test func `arcs both ways give the undirected graph's ranks`() throws {
    let graph = Graph.random(vertexCount: 200, edgeCount: 500, seed: 2)
    let directed = try DirectedGraph(
      vertexCount: 200,
      arcs: graph.edges.flatMap {
        [Arc(source: $0.source, target: $0.target), Arc(source: $0.target, target: $0.source)]
      })
    #expect(agree(directed.pageRank(), graph.pageRank(), within: 1e-11))
    #expect(directed.strongComponents() == graph.components())
  }
}
