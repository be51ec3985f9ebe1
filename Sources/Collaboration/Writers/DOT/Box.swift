/// An upright rectangle, y upwards, in points.
struct Box: Hashable {
  var lower: SIMD2<Double>
  var upper: SIMD2<Double>

  init(lower: SIMD2<Double>, upper: SIMD2<Double>) {
    self.lower = lower
    self.upper = upper
  }

  init(center: SIMD2<Double>, size: SIMD2<Double>) {
    lower = center - size / 2
    upper = center + size / 2
  }

  var center: SIMD2<Double> { (lower + upper) / 2 }
  var size: SIMD2<Double> { upper - lower }

  func moved(by step: SIMD2<Double>) -> Box { Box(lower: lower + step, upper: upper + step) }

  func grown(by margin: Double) -> Box {
    Box(lower: lower - SIMD2(repeating: margin), upper: upper + SIMD2(repeating: margin))
  }

  func union(_ other: Box) -> Box {
    Box(
      lower: pointwiseMin(lower, other.lower),
      upper: pointwiseMax(upper, other.upper))
  }

  func intersects(_ other: Box) -> Bool {
    lower.x < other.upper.x && other.lower.x < upper.x && lower.y < other.upper.y && other.lower.y < upper.y
  }

  func intersects(circleAt center: SIMD2<Double>, radius: Double) -> Bool {
    let nearest = pointwiseMax(lower, pointwiseMin(center, upper))
    return (nearest - center).lengthSquared < radius * radius
  }

  func contains(_ point: SIMD2<Double>) -> Bool {
    point.x > lower.x && point.x < upper.x && point.y > lower.y && point.y < upper.y
  }

  /// The smallest box around all, nil for none.
  static func around(_ boxes: some Sequence<Box>) -> Box? {
    boxes.reduce(nil) { $0?.union($1) ?? $1 }
  }
}

extension SIMD2<Double> {
  var lengthSquared: Double { x * x + y * y }
  var length: Double { lengthSquared.squareRoot() }
}
