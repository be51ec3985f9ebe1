import SparseGraph
import Testing

@Suite struct DirectedPageRankTests {
  typealias Arc = DirectedGraph.Arc

  @Test func `graphs without arcs have uniform ranks`() throws {
    #expect(try DirectedGraph(vertexCount: 0, arcs: []).pageRank().isEmpty)
    #expect(try DirectedGraph(vertexCount: 1, arcs: []).pageRank() == [1])
  }

  @Test(arguments: [false, true])
  func `PageRank is the limit of the random walk in all graphs with up to four vertices`(weighted: Bool) {
    for graph in SmallDirectedGraphs.all {
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

  @Test func `opposite arcs give the ranks of the undirected graph`() throws {
    let graph = Graph.random(vertexCount: 200, edgeCount: 500, seed: 2)
    let directed = try DirectedGraph(
      vertexCount: 200,
      arcs: graph.edges.flatMap {
        [Arc(source: $0.source, target: $0.target), Arc(source: $0.target, target: $0.source)]
      })
    #expect(agree(directed.pageRank(), graph.pageRank(), within: 1e-11))
  }
}
