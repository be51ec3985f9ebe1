import SparseGraph
import Testing

@Suite struct DirectedComponentsTests {
  typealias Arc = DirectedGraph.Arc

  /// A cycle of three vertices, an arc from it to a fourth, and an isolated fifth.
  static let lasso = try! DirectedGraph(
    vertexCount: 5, arcs: [(0, 1), (1, 2), (2, 0), (2, 3)].map { Arc(source: $0.0, target: $0.1) })

  @Test func `a cycle is one strongly connected component, without its tail`() {
    #expect(Self.lasso.stronglyConnectedComponents().labels == [0, 0, 0, 1, 2])
    #expect(Self.lasso.weaklyConnectedComponents().labels == [0, 0, 0, 0, 1])
  }

  @Test func `the empty graph has no components, and long paths need no recursion`() throws {
    #expect(try DirectedGraph(vertexCount: 0, arcs: []).stronglyConnectedComponents().count == 0)
    let n = 100_000
    let path = try DirectedGraph(
      vertexCount: n, arcs: (1..<n).lazy.map { Arc(source: $0 - 1, target: $0) })
    #expect(path.stronglyConnectedComponents().count == n && path.weaklyConnectedComponents().count == 1)
    let ring = try DirectedGraph(
      vertexCount: n, arcs: (0..<n).lazy.map { Arc(source: $0, target: ($0 + 1) % n) })
    #expect(ring.stronglyConnectedComponents().count == 1)
  }

  @Test func `strong connection is mutual reachability in all graphs with up to four vertices`() {
    for graph in SmallDirectedGraphs.all {
      let n = graph.vertexCount
      var reaches = (0..<n).map { i in (0..<n).map { $0 == i } }
      for arc in graph.arcs { reaches[arc.source][arc.target] = true }
      for k in 0..<n {
        for i in 0..<n { for j in 0..<n where reaches[i][k] && reaches[k][j] { reaches[i][j] = true } }
      }
      let components = graph.stronglyConnectedComponents()
      for i in 0..<n {
        for j in 0..<n { #expect((components[i] == components[j]) == (reaches[i][j] && reaches[j][i])) }
      }
    }
  }

  @Test func `opposite arcs give the components of the undirected graph`() throws {
    let graph = Graph.random(vertexCount: 200, edgeCount: 200, seed: 2)
    let directed = try DirectedGraph(
      vertexCount: 200,
      arcs: graph.edges.flatMap {
        [Arc(source: $0.source, target: $0.target), Arc(source: $0.target, target: $0.source)]
      })
    #expect(directed.stronglyConnectedComponents() == graph.components())
  }
}
