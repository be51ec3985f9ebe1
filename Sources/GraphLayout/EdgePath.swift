/// The path of an edge: a cubic Bézier curve between the centres of two circles, straight where nothing is in between.
public struct EdgePath: Sendable {
  /// Where the curve begins.
  public let start: SIMD2<Double>
  /// The first control point.
  public let firstControl: SIMD2<Double>
  /// The second control point.
  public let secondControl: SIMD2<Double>
  /// Where the curve ends.
  public let end: SIMD2<Double>

  /// Points along the curve, its ends included: 2 of a straight line, else 13.
  public let points: [SIMD2<Double>]
  /// The smallest box around ``points``.
  public let bounds: Box

  /// Makes a curve that departs from the straight line by a share of its length, to the left if positive.
  public init(from start: SIMD2<Double>, to end: SIMD2<Double>, bend: Double = 0) {
    let along = end - start
    let side = SIMD2(-along.y, along.x) * bend
    self.start = start
    self.end = end
    firstControl = start + along / 3 + side
    secondControl = start + along * (2 / 3) + side
    points =
      bend == 0 ? [start, end] : Self.curve(from: start, firstControl, secondControl, to: end)
    bounds = Box.around(points.map { Box(lower: $0, upper: $0) }) ?? Box(lower: start, upper: end)
  }

  /// Makes a curve from its control points.
  public init(
    from start: SIMD2<Double>, first: SIMD2<Double>, second: SIMD2<Double>, to end: SIMD2<Double>
  ) {
    (self.start, self.end, firstControl, secondControl) = (start, end, first, second)
    points = Self.curve(from: start, first, second, to: end)
    bounds = Box.around(points.map { Box(lower: $0, upper: $0) }) ?? Box(lower: start, upper: end)
  }

  private static func curve(
    from start: SIMD2<Double>, _ first: SIMD2<Double>, _ second: SIMD2<Double>, to end: SIMD2<Double>
  ) -> [SIMD2<Double>] {
    (0...12).map { step in
      let t = Double(step) / 12
      let u = 1 - t
      let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      return start * a + first * b + second * c + end * d
    }
  }

  private init(moving path: EdgePath, by step: SIMD2<Double>) {
    start = path.start + step
    firstControl = path.firstControl + step
    secondControl = path.secondControl + step
    end = path.end + step
    points = path.points.map { $0 + step }
    bounds = path.bounds.moved(by: step)
  }

  /// Returns the path moved by a step.
  public func moved(by step: SIMD2<Double>) -> EdgePath { EdgePath(moving: self, by: step) }

  /// Points at most ten points (1/72 inch) apart along the straight lines between ``points``.
  public var samples: [SIMD2<Double>] {
    zip(points, points.dropFirst()).flatMap { a, b in
      let steps = max(1, Int((b - a).length / 10))
      return (0...steps).map { a + (b - a) * (Double($0) / Double(steps)) }
    }
  }

  /// Returns the length of the part of the curve within a box; 0 where it passes by.
  @inlinable public func length(in box: Box) -> Double {
    bounds.grown(by: 0.1).intersects(box) ? lengthOfSegments(in: box) : 0
  }

  @usableFromInline func lengthOfSegments(in box: Box) -> Double {
    (1..<points.count).reduce(0) { $0 + Self.length(in: box, points[$1 - 1], points[$1]) }
  }

  /// Returns how deep the curve runs into a circle: 0 where it passes outside, 1 through the centre.
  public func cover(ofCircleAt center: SIMD2<Double>, radius: Double) -> Double {
    guard bounds.grown(by: radius).contains(center) else { return 0 }
    var nearest = Double.infinity
    for index in 1..<points.count {
      nearest = min(nearest, Self.distanceSquared(center, points[index - 1], points[index]))
    }
    return max(0, 1 - nearest.squareRoot() / radius)
  }

  private static func distanceSquared(
    _ point: SIMD2<Double>, _ a: SIMD2<Double>, _ b: SIMD2<Double>
  ) -> Double {
    let (along, away) = (b - a, point - a)
    guard along.lengthSquared > 0 else { return away.lengthSquared }
    let t = max(0, min(1, (along.x * away.x + along.y * away.y) / along.lengthSquared))
    return (point - (a + along * t)).lengthSquared
  }

  /// The length of the part of a segment in a box, after Liang & Barsky 1984, doi:10.1145/357332.357333.
  private static func length(in box: Box, _ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    var (enter, leave) = (0.0, 1.0)
    let step = b - a
    for axis in 0..<2 {
      let (low, high) = (box.lower[axis] - a[axis], box.upper[axis] - a[axis])
      if abs(step[axis]) < 1e-9 {
        if low > 0 || high < 0 { return 0 }
        continue
      }
      let (first, second) = (low / step[axis], high / step[axis])
      enter = max(enter, min(first, second))
      leave = min(leave, max(first, second))
      if enter > leave { return 0 }
    }
    return (leave - enter) * step.length
  }
}
