/// The layout of one connected component whose vertices are boxes: from where they would be best to where none overlap.
public enum ComponentLayout {
  /// Returns the centres of boxes that do not overlap, near where they are wanted, turned so that their principal axis
  /// is horizontal.
  ///
  /// - Parameters:
  ///   - boxes: Width and height that each vertex needs, with the distance wanted to others.
  ///   - wishes: Where their centres would be best, in any unit: only the figure counts.
  /// - Returns: A centre for each box, in their order.
  public static func centers(_ boxes: [SIMD2<Double>], near wishes: [SIMD2<Double>]) -> [SIMD2<Double>] {
    if boxes.count == 1 { return [.zero] }
    if boxes.count == 2 {
      let distance = max(70, (boxes[0].x + boxes[1].x) / 2)
      return [SIMD2(-distance / 2, 0), SIMD2(distance / 2, 0)]
    }
    return OverlapRemoval.separated(scaled(turnedLevel(wishes), boxes: boxes), sizes: boxes)
  }

  /// Returns the same figure rotated so that its principal axis is horizontal.
  private static func turnedLevel(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let mean = points.reduce(.zero, +) / Double(points.count)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in points {
      let away = point - mean
      xx += away.x * away.x
      xy += away.x * away.y
      yy += away.y * away.y
    }
    // The main axis is the eigenvector of the larger eigenvalue of the covariance matrix.
    let larger = (xx + yy) / 2 + (((xx - yy) / 2) * ((xx - yy) / 2) + xy * xy).squareRoot()
    var axis = SIMD2(larger - yy, xy)
    guard axis.length > 1e-9 * larger else { return points }
    axis /= axis.length * (axis.x < 0 ? -1 : 1)
    return points.map { point in
      let away = point - mean
      return SIMD2(away.x * axis.x + away.y * axis.y, away.y * axis.x - away.x * axis.y)
    }
  }

  /// Returns the same figure scaled so that each box has a fair share of the area, and stretched sideways since names are
  /// wider than high.
  private static func scaled(_ points: [SIMD2<Double>], boxes: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard let extent = Box.around(points.map { Box(lower: $0, upper: $0) })?.size else { return points }
    let room = boxes.reduce(0) { $0 + $1.x * $1.y }
    // A chain is folded rather than drawn across the page.
    let stretch = min(stretch, longest * max(extent.y, 1e-3 * extent.x) / max(extent.x, 1e-9))
    let area = max(extent.x * extent.y * stretch, 1e-6 * extent.x * extent.x, 1e-9)
    let scale = (roominess * room / area).squareRoot()
    return points.map { $0 * scale * SIMD2(stretch, 1) }
  }

  /// The ratio by which a figure is stretched sideways.
  private static let stretch = 1.25
  /// The largest ratio of width to height.
  private static let longest = 2.6
  /// The area of the figure over that of all boxes.
  private static let roominess = 1.7
}
