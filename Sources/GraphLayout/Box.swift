/// An axis-parallel rectangle, y upwards, in points (1/72 inch).
public struct Box: Hashable, Sendable {
  /// The lower left corner.
  public var lower: SIMD2<Double>
  /// The upper right corner.
  public var upper: SIMD2<Double>

  /// Makes a box from its corners.
  @inlinable public init(lower: SIMD2<Double>, upper: SIMD2<Double>) {
    self.lower = lower
    self.upper = upper
  }

  /// Makes a box from its centre and its width and height.
  @inlinable public init(center: SIMD2<Double>, size: SIMD2<Double>) {
    lower = center - size / 2
    upper = center + size / 2
  }

  /// The centre.
  @inlinable public var center: SIMD2<Double> { (lower + upper) / 2 }
  /// The width and height.
  @inlinable public var size: SIMD2<Double> { upper - lower }

  /// Returns the box moved by a step.
  @inlinable public func moved(by step: SIMD2<Double>) -> Box {
    Box(lower: lower + step, upper: upper + step)
  }

  /// Returns the box with a margin added on every side; a negative one is taken off.
  @inlinable public func grown(by margin: Double) -> Box {
    Box(lower: lower - SIMD2(repeating: margin), upper: upper + SIMD2(repeating: margin))
  }

  /// Returns the smallest box that contains this one and another.
  @inlinable public func union(_ other: Box) -> Box {
    Box(
      lower: pointwiseMin(lower, other.lower),
      upper: pointwiseMax(upper, other.upper))
  }

  /// Returns whether two boxes share more than their borders.
  @inlinable public func intersects(_ other: Box) -> Bool {
    lower.x < other.upper.x && other.lower.x < upper.x && lower.y < other.upper.y && other.lower.y < upper.y
  }

  /// Returns whether a box and a circle share more than their borders.
  @inlinable public func intersects(circleAt center: SIMD2<Double>, radius: Double) -> Bool {
    let nearest = pointwiseMax(lower, pointwiseMin(center, upper))
    let away = nearest - center
    return away.x * away.x + away.y * away.y < radius * radius
  }

  /// Returns whether a point is inside the box, not on its border.
  @inlinable public func contains(_ point: SIMD2<Double>) -> Bool {
    point.x > lower.x && point.x < upper.x && point.y > lower.y && point.y < upper.y
  }

  /// Returns the smallest box around all boxes; nil for none.
  public static func around(_ boxes: some Sequence<Box>) -> Box? {
    boxes.reduce(nil) { $0?.union($1) ?? $1 }
  }
}

extension SIMD2<Double> {
  /// The square of the Euclidean length.
  @inlinable package var lengthSquared: Double { x * x + y * y }
  /// The Euclidean length.
  @inlinable package var length: Double { lengthSquared.squareRoot() }
}
