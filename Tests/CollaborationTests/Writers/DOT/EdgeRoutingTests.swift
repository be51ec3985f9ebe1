import Testing

@testable import Collaboration

@Suite struct EdgeRoutingTests {
  private func figures(_ centers: [SIMD2<Double>]) -> [VertexFigure] {
    let style = DiagramStyle(Samples.small)
    return centers.map { center in
      var figure = VertexFigure(
        Diagram.Vertex(id: "", label: "", size: 2), style: style, isNamed: false, kind: .persons)
      figure.center = center
      return figure
    }
  }

  @Test func `a line with a free way is straight`() {
    let figures = figures([SIMD2(0, 0), SIMD2(200, 0), SIMD2(100, 80)])
    let paths = EdgeRouting.paths([Diagram.Edge(source: 0, target: 1, weight: 1)], figures: figures)
    #expect(paths[0].points == [SIMD2(0, 0), SIMD2(200, 0)])
  }

  @Test func `a line is led around a circle in its way`() {
    let figures = figures([SIMD2(0, 0), SIMD2(200, 0), SIMD2(100, 1)])
    let paths = EdgeRouting.paths([Diagram.Edge(source: 0, target: 1, weight: 1)], figures: figures)
    #expect(paths[0].cover(ofCircleAt: SIMD2(100, 1), radius: figures[2].radius) == 0)
    #expect(paths[0].points.first == SIMD2(0, 0))
    #expect(paths[0].points.last == SIMD2(200, 0))
  }

  @Test func `a line has a length in the boxes it runs through and no others`() {
    let path = EdgePath(from: SIMD2(0, 0), to: SIMD2(100, 100))
    #expect(abs(path.length(in: Box(center: SIMD2(50, 50), size: SIMD2(10, 10))) - 14.142) < 0.001)
    #expect(path.length(in: Box(center: SIMD2(50, 80), size: SIMD2(10, 10))) == 0)
    #expect(path.length(in: Box(center: SIMD2(120, 120), size: SIMD2(10, 10))) == 0)
    let level = EdgePath(from: SIMD2(0, 0), to: SIMD2(100, 0))
    #expect(abs(level.length(in: Box(center: SIMD2(95, 0), size: SIMD2(20, 10))) - 15) < 1e-9)
  }
}
