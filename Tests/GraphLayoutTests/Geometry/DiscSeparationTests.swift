import GraphLayout
import SparseGraph
import Testing

@Suite struct DiscSeparationTests {
  @Test func `discs that do not overlap stay where they are`() {
    let centers: [SIMD2<Float>] = [SIMD2(0, 0), SIMD2(3, 0), SIMD2(0, 3)]
    #expect(DiscSeparation.separated(centers, radii: [1, 1, 1]) == centers)
  }

  @Test func `a small disc gives way to a large one`() {
    let parted = DiscSeparation.separated([SIMD2(0, 0), SIMD2(5, 0)], radii: [9, 1])
    #expect(abs(parted[0].x) < 0.2)
    #expect(parted[1].x > 9.8)
  }

  @Test(arguments: [2, 7, 300])
  func `no two discs overlap in the end, even from one point`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let radii = (0..<count).map { _ in 0.5 + Float(random.unit()) * 3 }
    let scattered = (0..<count).map { _ in SIMD2(Float(random.unit()) * 20, Float(random.unit()) * 20) }
    for centers in [scattered, Array(repeating: .zero, count: count)] {
      let parted = DiscSeparation.separated(centers, radii: radii)
      var overlaps = 0
      for a in 0..<count {
        for b in 0..<a {
          let between = SIMD2<Double>(parted[a] - parted[b])
          let sum = Double(radii[a] + radii[b])
          if between.x * between.x + between.y * between.y < sum * sum * 0.9999 { overlaps += 1 }
        }
      }
      #expect(overlaps == 0)
    }
  }
}
