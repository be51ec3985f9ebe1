import GraphLayout
import Testing

@Suite struct ComponentLayoutTests {
  private struct Refusal: Error {}

  @Test func `one vertex and two vertices need no engine`() throws {
    let layout = ComponentLayout { _, _ in throw Refusal() }
    #expect(try layout.centers([SIMD2(20, 20)], edges: []) == [.zero])
    let pair = try layout.centers([SIMD2(20, 20), SIMD2(20, 20)], edges: [(0, 1, 1)])
    #expect(pair == [SIMD2(-35, 0), SIMD2(35, 0)])
    #expect(throws: Refusal.self) {
      try layout.centers([SIMD2(repeating: 20), SIMD2(repeating: 20), SIMD2(repeating: 20)], edges: [])
    }
  }

  @Test func `a chain lies level, and its boxes do not overlap`() throws {
    let layout = ComponentLayout { _, engine in
      #expect(engine == "neato")
      return ["v0": SIMD2(0, 0), "v1": SIMD2(1, 10), "v2": SIMD2(2, 20)]
    }
    let sizes = [SIMD2(30.0, 10), SIMD2(30, 10), SIMD2(30, 10)]
    let centers = try layout.centers(sizes, edges: [(0, 1, 1), (1, 2, 1)])
    #expect(centers.allSatisfy { abs($0.y) < 1 })
    for (a, b) in [(0, 1), (0, 2), (1, 2)] { #expect(abs(centers[a].x - centers[b].x) > 29.9) }
  }
}
