import GraphLayout
import Testing

@Suite struct EdgeBundlesTests {
  private static let centers = [
    SIMD2(0.0, 0.0), SIMD2(0.0, 10.0), SIMD2(100.0, 0.0), SIMD2(100.0, 10.0), SIMD2(50.0, 60.0),
  ]
  private static let bundles = EdgeBundles([[0, 1], [2, 3]], centers: centers)

  @Test func `lines end at their vertices`() {
    for (a, b) in [(0, 2), (1, 3), (0, 1), (0, 4), (4, 2)] {
      let path = Self.bundles.path(from: a, to: b)
      #expect(path.start == Self.centers[a] && path.end == Self.centers[b])
    }
  }

  @Test func `within an area, and where neither end is in one, a line is straight`() {
    #expect(Self.bundles.path(from: 0, to: 1).points.count == 2)
    #expect(EdgeBundles([], centers: Self.centers).path(from: 0, to: 4).points.count == 2)
  }

  @Test func `lines between the same two areas run together in the middle`() {
    let (upper, lower) = (Self.bundles.path(from: 1, to: 3), Self.bundles.path(from: 0, to: 2))
    let gap = (upper.points[6] - lower.points[6]).length
    #expect(gap < 5)
    // The straight lines are 10 apart.
    #expect(abs(upper.points[6].y - 5) < 2.5 && abs(lower.points[6].y - 5) < 2.5)
  }
}
