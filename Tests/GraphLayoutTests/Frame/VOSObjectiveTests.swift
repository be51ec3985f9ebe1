import SparseGraph
import Testing

@testable import GraphLayout

@Suite struct VOSObjectiveTests {
  private static func random(count: Int, seed: UInt64) -> Graph {
    var random = SeededGenerator(seed: seed)
    var builder = GraphBuilder(vertexCount: count)
    for v in 1..<count {
      try! builder.addEdge(v, random.below(v), weight: Double(1 + random.below(4)))
      try! builder.addEdge(v, random.below(v), weight: 1)
    }
    return builder.build()
  }

  private static func positions(_ graph: Graph, threads: Int = 1) -> [SIMD2<Double>] {
    let flat = FlatGraph(graph, weighted: true)
    let start = PivotScaling.positions(PivotDistances(flat, limit: 100)).values
    return VOSObjective.positions(graph, near: start, weighted: true, threads: threads).map {
      SIMD2<Double>($0)
    }
  }

  /// Σ s |x − y|² over edges, less Σ |x − y| over pairs.
  private static func objective(_ graph: Graph, _ places: [SIMD2<Double>]) -> Double {
    let strengths = graph.strengths()
    let total = strengths.reduce(0, +)
    var sum = 0.0
    for edge in graph.edges {
      let s = total * edge.weight / (strengths[edge.source] * strengths[edge.target])
      sum += s * (places[edge.source] - places[edge.target]).lengthSquared
    }
    for a in places.indices { for b in 0..<a { sum -= (places[a] - places[b]).length } }
    return sum
  }

  @Test func `two vertices are where the closed form says`() {
    // s = 2 / (1 · 1), and s · d² − d is least at d = 1 / (2s).
    let places = Self.positions(Graph.path(2))
    #expect(abs((places[0] - places[1]).length - 0.25) < 1e-3)
  }

  @Test func `the three sides of a triangle are equal and of the length of the closed form`() {
    let places = Self.positions(Graph.complete(3))
    // s = 6 / 4 for each pair.
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
      #expect(abs((places[a] - places[b]).length - 1.0 / 3) < 1e-2)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `no small move of a vertex lowers the objective by much`(seed: UInt64) {
    let graph = Self.random(count: 40, seed: seed)
    let places = Self.positions(graph)
    let least = Self.objective(graph, places)
    let size = places.map(\.length).max()!
    for v in places.indices {
      for step in [SIMD2(0.03, 0), SIMD2(-0.03, 0), SIMD2(0, 0.03), SIMD2(0, -0.03)] {
        var moved = places
        moved[v] += step * size
        #expect(Self.objective(graph, moved) > least - 1e-3 * abs(least))
      }
    }
  }

  @Test func `the objective is far below that of the start`() {
    let graph = Self.random(count: 120, seed: 5)
    let flat = FlatGraph(graph, weighted: true)
    let start = PivotScaling.positions(PivotDistances(flat, limit: 100)).values.map { SIMD2<Double>($0) }
    // The best size of the start.
    let attraction = Self.objective(graph, start) + Self.distances(start)
    let best = -Self.distances(start) * Self.distances(start) / (4 * attraction)
    #expect(Self.objective(graph, Self.positions(graph)) < best - 0.02 * abs(best))
  }

  private static func distances(_ places: [SIMD2<Double>]) -> Double {
    var sum = 0.0
    for a in places.indices { for b in 0..<a { sum += (places[a] - places[b]).length } }
    return sum
  }

  @Test func `the number of threads changes no bit of the whole layout`() {
    let graph = Self.random(count: 300, seed: 9)
    #expect(graph.layout(.vos, threads: 1) == graph.layout(.vos, threads: 3))
    let points = graph.layout(.vos)
    for a in points.indices { for b in 0..<a { #expect((points[a] - points[b]).length >= 0.999) } }
  }

  @Test func `vertices with the same neighbours are not at one place`() {
    let places = Self.positions(Graph.star(leaves: 6))
    for a in places.indices { for b in 0..<a { #expect((places[a] - places[b]).length > 0.05) } }
  }

  @Test func `the laplacian's solution gives the right side back`() {
    let graph = Self.random(count: 60, seed: 4)
    let laplacian = AssociationLaplacian(graph, weighted: true)
    var random = SeededGenerator(seed: 2)
    let places = (0..<60).map { _ in SIMD2(random.unit() - 0.5, random.unit() - 0.5) }
    let middle = places.reduce(.zero, +) / 60
    let b = laplacian.image(of: places)
    for (solved, place) in zip(
      laplacian.solution(b, near: [SIMD2<Double>](repeating: .zero, count: 60)), places)
    {
      #expect((solved - (place - middle)).length < 1e-2)
    }
  }
}
