import GraphLayout
import SparseGraph
import Testing

@Suite struct OverlapRemovalTests {
  @Test func `boxes that do not overlap stay where they are`() {
    let centers = [SIMD2(0.0, 0), SIMD2(30, 0), SIMD2(0, 30)]
    #expect(OverlapRemoval.separated(centers, sizes: Array(repeating: SIMD2(20, 20), count: 3)) == centers)
  }

  @Test func `two boxes part along the line between their centres, half each`() {
    let parted = OverlapRemoval.separated(
      [SIMD2(0, 0), SIMD2(2, 8)], sizes: Array(repeating: SIMD2(20, 10), count: 2))
    #expect((parted[0] - SIMD2(-0.25, -1)).length < 0.02)
    #expect((parted[1] - SIMD2(2.25, 9)).length < 0.02)
  }

  @Test func `a small box gives way to a large one`() {
    let sizes = [SIMD2(90.0, 90), SIMD2(10, 10)]
    let parted = OverlapRemoval.separated([SIMD2(0, 0), SIMD2(20, 0)], sizes: sizes)
    #expect(abs(parted[0].x) < 1)
    #expect(parted[1].x > 48)
  }

  @Test(arguments: [2, 5, 40, 150])
  func `any boxes are apart in the end, even from one point`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let sizes = (0..<count).map { _ in
      SIMD2(Double.random(in: 5...90, using: &random), Double.random(in: 5...40, using: &random))
    }
    let crowded = (0..<count).map { _ in
      SIMD2(Double.random(in: 0...60, using: &random), Double.random(in: 0...60, using: &random))
    }
    for centers in [crowded, Array(repeating: .zero, count: count)] {
      let parted = OverlapRemoval.separated(centers, sizes: sizes)
      let boxes = zip(parted, sizes).map { Box(center: $0, size: $1) }
      let overlaps = boxes.indices.flatMap { a in
        boxes[(a + 1)...].filter { $0.grown(by: -0.01).intersects(boxes[a].grown(by: -0.01)) }
      }
      #expect(overlaps == [])
    }
  }
}
