import SparseGraph
import Testing

@testable import Collaboration

@Suite struct VertexPlacementTests {
  /// Two complete graphs of five vertices that an edge joins, and two vertices alone.
  private func dumbbell() throws -> Graph {
    var builder = GraphBuilder(vertexCount: 12)
    for start in [0, 5] {
      for a in start..<start + 5 { for b in start..<a { try builder.addEdge(a, b) } }
    }
    try builder.addEdge(0, 5)
    return builder.build()
  }

  private func distance(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    ((a - b) * (a - b)).sum().squareRoot()
  }

  @Test func `every vertex has a place of its own`() throws {
    let graph = try dumbbell()
    let places = VertexPlacement.positions(of: graph, communities: graph.leidenCommunities())
    #expect(places.count == 12 && places.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    for a in places.indices { for b in 0..<a { #expect(distance(places[a], places[b]) > 0.1) } }
    #expect(places == VertexPlacement.positions(of: graph, communities: graph.leidenCommunities()))
  }

  @Test func `neighbours are nearer than others`() throws {
    let graph = try dumbbell()
    let places = VertexPlacement.positions(of: graph, communities: graph.leidenCommunities())
    func mean(_ pairs: [(Int, Int)]) -> Double {
      pairs.map { distance(places[$0.0], places[$0.1]) }.reduce(0, +) / Double(pairs.count)
    }
    let pairs = (0..<10).flatMap { a in (0..<a).map { (a, $0) } }
    #expect(
      mean(pairs.filter { graph.hasEdge($0.0, $0.1) }) < 0.7
        * mean(pairs.filter { !graph.hasEdge($0.0, $0.1) }))
  }

  @Test func `graphs of no and of one vertex are placed`() {
    #expect(VertexPlacement.positions(of: Graph(), communities: Partition(labels: [Int]())).isEmpty)
    #expect(
      VertexPlacement.positions(of: Graph(vertexCount: 1), communities: Partition(labels: [0])).count == 1)
  }
}
