/// The turning of figures, so that they are as wide as they can be.
enum PrincipalAxes {
  /// Returns a figure turned so that its principal axis is horizontal, its tail to the right and upwards.
  static func turned(_ points: [SIMD2<Float>]) -> [SIMD2<Float>] {
    let count = Double(points.count)
    var mean = SIMD2<Double>.zero
    for point in points { mean += SIMD2<Double>(point) }
    mean /= max(count, 1)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in points {
      let away = SIMD2<Double>(point) - mean
      xx += away.x * away.x
      xy += away.x * away.y
      yy += away.y * away.y
    }
    // The main axis is the eigenvector of the larger eigenvalue of the covariance matrix.
    let larger = (xx + yy) / 2 + (((xx - yy) / 2) * ((xx - yy) / 2) + xy * xy).squareRoot()
    var axis = abs(larger - yy) > abs(larger - xx) ? SIMD2(larger - yy, xy) : SIMD2(xy, larger - xx)
    let length = (axis.x * axis.x + axis.y * axis.y).squareRoot()
    axis = length > 1e-9 * max(larger, 1e-300) ? axis / length : SIMD2(1, 0)
    var turned = points.map { point in
      let away = SIMD2<Double>(point) - mean
      return SIMD2(away.x * axis.x + away.y * axis.y, away.y * axis.x - away.x * axis.y)
    }
    var skew = SIMD2<Double>.zero
    for point in turned { skew += point * point * point }
    let signs = SIMD2(skew.x < 0 ? -1.0 : 1.0, skew.y < 0 ? -1.0 : 1.0)
    for index in turned.indices { turned[index] *= signs }
    return turned.map { SIMD2<Float>($0) }
  }
}
