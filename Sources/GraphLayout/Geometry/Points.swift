import SparseGraph

/// Positions in the plane, in single precision.
final class Points: @unchecked Sendable {
  private let buffer: FlatBuffer<SIMD2<Float>>

  /// The number of points.
  var count: Int { buffer.count }
  /// The address of the first; valid while the points live.
  var base: UnsafeMutablePointer<SIMD2<Float>> { buffer.base }

  /// Makes points at the origin.
  init(count: Int) { buffer = FlatBuffer(count: count, repeating: .zero) }

  /// Makes points of their positions.
  init(_ values: [SIMD2<Float>]) { buffer = FlatBuffer(values) }

  /// The positions.
  var values: [SIMD2<Float>] { buffer.array(count: buffer.count) }

  /// The corners of the smallest rectangle around all points; at the origin for none.
  var bounds: (lower: SIMD2<Float>, upper: SIMD2<Float>) {
    let points = buffer.base
    guard count > 0 else { return (.zero, .zero) }
    var (lower, upper) = (points[0], points[0])
    for v in 1..<max(1, count) {
      lower = pointwiseMin(lower, points[v])
      upper = pointwiseMax(upper, points[v])
    }
    return (lower, upper)
  }
}
