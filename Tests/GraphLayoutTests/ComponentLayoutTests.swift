import GraphLayout
import Testing

@Suite struct ComponentLayoutTests {
  @Test func `one vertex and two vertices have their places`() {
    #expect(ComponentLayout.centers([SIMD2(20, 20)], near: [SIMD2(3, 4)]) == [.zero])
    let pair = ComponentLayout.centers([SIMD2(20, 20), SIMD2(20, 20)], near: [SIMD2(0, 0), SIMD2(0, 9)])
    #expect(pair == [SIMD2(-35, 0), SIMD2(35, 0)])
  }

  @Test func `a chain lies level, and its boxes do not overlap`() {
    let sizes = [SIMD2(30.0, 10), SIMD2(30, 10), SIMD2(30, 10)]
    let centers = ComponentLayout.centers(sizes, near: [SIMD2(0, 0), SIMD2(1, 10), SIMD2(2, 20)])
    #expect(centers.allSatisfy { abs($0.y) < 1 })
    for (a, b) in [(0, 1), (0, 2), (1, 2)] { #expect(abs(centers[a].x - centers[b].x) > 29.9) }
  }
}
