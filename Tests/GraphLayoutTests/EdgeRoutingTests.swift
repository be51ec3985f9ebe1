import GraphLayout
import Testing

@Suite struct EdgeRoutingTests {
  private func circles(_ centers: [SIMD2<Double>]) -> [EdgeRouting.Circle] {
    centers.map { .init(center: $0, radius: 17) }
  }

  @Test func `an edge with a free path is straight`() {
    let circles = circles([SIMD2(0, 0), SIMD2(200, 0), SIMD2(100, 80)])
    let paths = EdgeRouting.paths([(0, 1)], around: circles)
    #expect(paths[0].points == [SIMD2(0, 0), SIMD2(200, 0)])
  }

  @Test func `an edge is led around a circle on its path`() {
    let circles = circles([SIMD2(0, 0), SIMD2(200, 0), SIMD2(100, 1)])
    let paths = EdgeRouting.paths([(0, 1)], around: circles)
    #expect(paths[0].cover(ofCircleAt: SIMD2(100, 1), radius: 17) == 0)
    #expect(paths[0].points.first == SIMD2(0, 0))
    #expect(paths[0].points.last == SIMD2(200, 0))
  }

  @Test func `a path has a length in the boxes it runs through and no others`() {
    let path = EdgePath(from: SIMD2(0, 0), to: SIMD2(100, 100))
    #expect(abs(path.length(in: Box(center: SIMD2(50, 50), size: SIMD2(10, 10))) - 14.142) < 0.001)
    #expect(path.length(in: Box(center: SIMD2(50, 80), size: SIMD2(10, 10))) == 0)
    #expect(path.length(in: Box(center: SIMD2(120, 120), size: SIMD2(10, 10))) == 0)
    let level = EdgePath(from: SIMD2(0, 0), to: SIMD2(100, 0))
    #expect(abs(level.length(in: Box(center: SIMD2(95, 0), size: SIMD2(20, 10))) - 15) < 1e-9)
  }
}
