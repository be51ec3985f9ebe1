import GraphLayout
import SparseGraph
import Testing

@Suite struct ComponentPackingTests {
  @Test func `the first component stays where it is`() {
    var packing = ComponentPacking(aspect: 1.5)
    #expect(packing.place([Box(center: SIMD2(7, 9), size: SIMD2(100, 50))]) == .zero)
  }

  @Test func `components are apart from each other within a small frame`() throws {
    var random = SeededGenerator(seed: 3)
    var packing = ComponentPacking(aspect: 1.5)
    var placed: [Box] = []
    for _ in 0..<30 {
      let width = Double.random(in: 20...120, using: &random)
      let box = Box(center: .zero, size: SIMD2(width, Double.random(in: 20...80, using: &random)))
      placed.append(box.moved(by: packing.place([box])))
    }
    for (rank, a) in placed.enumerated() {
      for b in placed[(rank + 1)...] { #expect(!a.intersects(b)) }
    }
    let frame = try #require(Box.around(placed)).size
    let filled = placed.reduce(0) { $0 + $1.size.x * $1.size.y }
    #expect(filled / (frame.x * frame.y) > 0.33)
    #expect(abs(frame.x / frame.y - 1.5) < 0.5)
  }

  @Test func `a component goes into a gap that is large enough`() {
    var packing = ComponentPacking(aspect: 1)
    let ring = [
      Box(center: SIMD2(0, 200), size: SIMD2(440, 40)), Box(center: SIMD2(0, -200), size: SIMD2(440, 40)),
      Box(center: SIMD2(200, 0), size: SIMD2(40, 440)), Box(center: SIMD2(-200, 0), size: SIMD2(40, 440)),
    ]
    _ = packing.place(ring)
    let part = Box(center: SIMD2(1000, 1000), size: SIMD2(100, 100))
    let place = part.moved(by: packing.place([part]))
    #expect(abs(place.center.x) < 130 && abs(place.center.y) < 130)
  }
}
