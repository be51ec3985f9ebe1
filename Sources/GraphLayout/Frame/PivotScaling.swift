import SparseGraph

/// Classical scaling of the distances from pivots: a first frame in which far vertices are far.
///
/// - SeeAlso: Brandes & Pich, Eigensolver Methods for Progressive Multidimensional Scaling of Large Data, GD 2006,
///   doi:10.1007/978-3-540-70904-6_6.
enum PivotScaling {
  /// Returns positions in hops. O(nk + k²·rounds) time for n vertices and k pivots.
  static func positions(_ distances: PivotDistances) -> Points {
    let (n, k) = (distances.vertexCount, distances.count)
    let result = Points(count: n)
    guard n > 1 else { return result }
    // C = −½ · J · D² · J, the columns being pivots; only C'C, k × k, is kept.
    let used = min(k, 100)
    var columnMeans = [Double](repeating: 0, count: used)
    for p in 0..<used {
      let row = distances.hops.base + p * n
      for v in 0..<n { columnMeans[p] += Double(row[v]) * Double(row[v]) }
      columnMeans[p] /= Double(n)
    }
    let mean = columnMeans.reduce(0, +) / Double(used)
    let centred = FlatBuffer<Float>(count: n * used, repeating: 0)
    for v in 0..<n {
      var rowMean = 0.0
      for p in 0..<used {
        let d = Double(distances.hops.base[p * n + v])
        rowMean += d * d
      }
      rowMean /= Double(used)
      for p in 0..<used {
        let d = Double(distances.hops.base[p * n + v])
        centred.base[p * n + v] = Float(-0.5 * (d * d - rowMean - columnMeans[p] + mean))
      }
    }
    var products = [Double](repeating: 0, count: used * used)
    for p in 0..<used {
      for q in p..<used {
        let (a, b) = (centred.base + p * n, centred.base + q * n)
        var sum = SIMD8<Float>.zero
        var total = 0.0
        var v = 0
        while v + 8 <= n {
          let x = UnsafeRawPointer(a + v).loadUnaligned(as: SIMD8<Float>.self)
          let y = UnsafeRawPointer(b + v).loadUnaligned(as: SIMD8<Float>.self)
          sum += x * y
          v += 8
          if v & 1023 == 0 {
            total += Double(sum.sum())
            sum = .zero
          }
        }
        total += Double(sum.sum())
        while v < n {
          total += Double(a[v]) * Double(b[v])
          v += 1
        }
        products[p * used + q] = total
        products[q * used + p] = total
      }
    }
    let axes = leadingVectors(products, count: used)
    for v in 0..<n {
      var (x, y) = (0.0, 0.0)
      for p in 0..<used {
        let c = Double(centred.base[p * n + v])
        x += c * axes.0[p]
        y += c * axes.1[p]
      }
      result.base[v] = SIMD2(Float(x), Float(y))
    }
    rescale(result, to: distances)
    return result
  }

  /// Returns the eigenvectors of the two largest eigenvalues, by power iteration.
  private static func leadingVectors(_ matrix: [Double], count k: Int) -> ([Double], [Double]) {
    var generator = SeededGenerator(seed: 7)
    var first = (0..<k).map { _ in generator.unit() - 0.5 }
    var second = (0..<k).map { _ in generator.unit() - 0.5 }
    func times(_ v: [Double]) -> [Double] {
      (0..<k).map { p in
        var sum = 0.0
        for q in 0..<k { sum += matrix[p * k + q] * v[q] }
        return sum
      }
    }
    func normalize(_ v: inout [Double]) {
      let length = v.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length > 0 { for p in 0..<k { v[p] /= length } }
    }
    for _ in 0..<60 {
      first = times(first)
      normalize(&first)
      second = times(second)
      let along = zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
      for p in 0..<k { second[p] -= along * first[p] }
      normalize(&second)
    }
    return (first, second)
  }

  /// Scales positions to where stress over the pivots is least.
  private static func rescale(_ points: Points, to distances: PivotDistances) {
    let n = distances.vertexCount
    var (numerator, denominator) = (0.0, 0.0)
    for p in 0..<min(distances.count, 20) {
      let origin = points.base[Int(distances.pivots[p])]
      for v in 0..<n where distances.hops.base[p * n + v] > 0 {
        let step = points.base[v] - origin
        let length = Double((step.x * step.x + step.y * step.y).squareRoot())
        let d = Double(distances.hops.base[p * n + v])
        numerator += length / d
        denominator += length / d * length / d
      }
    }
    let scale = denominator > 0 ? Float(numerator / denominator) : 1
    for v in 0..<n { points.base[v] *= scale }
  }
}
