import GraphLayout
import SparseGraph
import Testing

@Suite struct GraphLayoutTests {
  private static func works(count: Int, seed: UInt64) -> Graph {
    var random = SeededGenerator(seed: seed)
    var builder = GraphBuilder(vertexCount: count)
    for _ in 0..<count {
      let first = random.below(count)
      let team = (0..<(1 + random.below(5))).map { _ in (first + random.below(12)) % count }
      for a in team { for b in team where a < b { try! builder.addEdge(a, b) } }
    }
    return builder.build()
  }

  private static func leastDistance(_ points: [SIMD2<Double>]) -> Double {
    var least = Double.infinity
    for a in points.indices {
      for b in points.indices where a < b { least = min(least, (points[a] - points[b]).length) }
    }
    return least
  }

  @Test func `no vertices and one vertex have a layout`() {
    #expect(Graph(vertexCount: 0).layout() == [])
    #expect(Graph(vertexCount: 1).layout().count == 1)
  }

  @Test(arguments: [2, 9, 60, 300])
  func `any two vertices are at least 1 apart`(count: Int) {
    let points = Self.works(count: count, seed: UInt64(count)).layout()
    #expect(points.count == count)
    #expect(Self.leastDistance(points) >= 0.999)
    #expect(points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test func `the number of threads changes no bit`() {
    let graph = Self.works(count: 250, seed: 5)
    #expect(graph.layout(threads: 1) == graph.layout(threads: 3))
  }

  @Test func `the numbering of the vertices does not change the figure`() {
    let graph = Self.works(count: 120, seed: 11)
    var order = Array(0..<120)
    var random = SeededGenerator(seed: 3)
    random.shuffle(&order)
    func sorted(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
      points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    }
    #expect(sorted(graph.layout()) == sorted(graph.subgraph(of: order).layout()))
  }

  @Test func `neighbours are nearer than others`() {
    let graph = Self.works(count: 200, seed: 2)
    let points = graph.layout()
    var (near, far) = (0.0, 0.0)
    var pairs = 0.0
    for a in 0..<200 {
      for b in 0..<a {
        far += (points[a] - points[b]).length
        pairs += 1
      }
    }
    for edge in graph.edges { near += (points[edge.source] - points[edge.target]).length }
    #expect(near / Double(graph.edgeCount) < 0.4 * far / pairs)
  }

  @Test func `the ends of a path are farthest apart, and its order is kept`() throws {
    let points = Graph.path(9).layout()
    let axis = points[8] - points[0]
    let along = points.map { ($0.x - points[0].x) * axis.x + ($0.y - points[0].y) * axis.y }
    #expect(along == along.sorted())
  }

  @Test func `known vertices stay near their places and new ones come beside their neighbours`() {
    let graph = Self.works(count: 150, seed: 8)
    let before = graph.layout()
    var initial: [SIMD2<Double>?] = before
    let isNew = (0..<150).filter { $0 % 20 == 3 && graph.degree(of: $0) > 0 }
    for vertex in isNew { initial[vertex] = nil }
    let after = graph.layout(initial: initial)
    let width = before.map(\.x).max()! - before.map(\.x).min()!
    let moves = (0..<150).filter { !isNew.contains($0) }.map { (after[$0] - before[$0]).length }.sorted()
    #expect(moves[moves.count / 2] < 0.02 * width)
    #expect(Self.leastDistance(after) >= 0.999)
    for vertex in isNew {
      let nearest = graph.neighbors(of: vertex).map { (after[vertex] - after[$0]).length }.min()!
      #expect(nearest < 0.5 * width)
    }
  }

  @Test func `components do not overlap, and isolated vertices are outside the largest`() {
    var builder = GraphBuilder(vertexCount: 40)
    for a in 0..<20 { for b in 0..<a where (a + b) % 3 == 0 { try! builder.addEdge(a, b) } }
    for a in 20..<26 { for b in 20..<a { try! builder.addEdge(a, b) } }
    let points = builder.build().layout()
    #expect(Self.leastDistance(points) >= 0.999)
  }
}
