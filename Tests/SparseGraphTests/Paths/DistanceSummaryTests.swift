import SparseGraph
import Testing

@Suite struct DistanceSummaryTests {
  @Test(arguments: [2, 3, 10, 301])
  func `a path has its length as diameter and half of it as radius`(n: Int) {
    let summary = Graph.path(n).distanceSummary()
    #expect(summary.componentSize == n)
    #expect(summary.diameter == n - 1 && Graph.path(n).diameter() == n - 1)
    #expect(summary.radius == n / 2)
    #expect(summary.histogram == [0] + (1..<n).map { n - $0 })
    #expect(abs(summary.meanPathLength - Double(n + 1) / 3) < 1e-12)
  }

  @Test(arguments: [2, 5, 40])
  func `all distances in a complete graph are 1`(n: Int) {
    let summary = Graph.complete(n).distanceSummary()
    #expect(summary.histogram == [0, n * (n - 1) / 2])
    #expect(summary.diameter == 1 && summary.radius == 1 && summary.meanPathLength == 1)
    #expect(Graph.complete(n).eccentricities() == [Int](repeating: 1, count: n))
  }

  @Test func `eccentricities and distance summary equal brute force on all graphs with up to six vertices`() {
    for graph in SmallGraphs.all {
      let expected = BruteForce(graph)
      #expect(graph.eccentricities() == expected.eccentricities())
      let component = graph.largestComponent()
      let distances = expected.distances(.hops)
      let within = component.flatMap { i in component.filter { $0 > i }.map { Int(distances[i][$0]) } }
      let summary = graph.distanceSummary()
      #expect(summary.diameter == within.max() ?? 0)
      #expect(graph.diameter() == summary.diameter)
      #expect(summary.histogram.reduce(0, +) == within.count)
      #expect(
        abs(summary.meanPathLength * Double(within.count) - Double(within.reduce(0, +))) < 1e-9)
      #expect(summary.radius == component.map { expected.eccentricities()[$0] }.min() ?? 0)
    }
  }
}
