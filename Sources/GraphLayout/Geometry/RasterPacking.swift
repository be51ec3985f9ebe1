/// The packing of figures on a raster: each goes where the whole stays small, around those before it.
///
/// A figure covers, in each row and column of cells, all between its first and its last point, so that none is placed
/// in a hole of another.
struct RasterPacking {
  private let aspect: Float
  private let cell: Float
  private var isTaken: [Bool] = []
  private let width: Int
  private let height: Int
  /// All cells, in order of their distance from the middle.
  private let spiral: [Int32]
  /// For figures of one cell size, where in the spiral the last was placed: before it there is no room for another.
  private var resume: [SIMD2<Int32>: Int] = [:]

  /// Makes a raster for figures with a total area.
  init(area: Float, largest: SIMD2<Float>, aspect: Float, cell: Float) {
    self.aspect = aspect
    self.cell = cell
    // Room for the largest in the middle, and for all others around it.
    let side = (area * 3).squareRoot()
    width = min(1200, Int((largest.x + side * aspect) / cell) + 8)
    height = min(1200, Int((largest.y + side) / cell) + 8)
    isTaken = [Bool](repeating: false, count: width * height)
    let (middleX, middleY) = (Float(width - 1) / 2, Float(height - 1) / 2)
    var keys: [(Float, Int32)] = []
    keys.reserveCapacity(width * height)
    for y in 0..<height {
      for x in 0..<width {
        let dx = abs(Float(x) - middleX) / aspect
        let dy = abs(Float(y) - middleY)
        keys.append((max(dx, dy) + 0.2 * min(dx, dy), Int32(y * width + x)))
      }
    }
    keys.sort { $0 < $1 }
    spiral = keys.map(\.1)
  }

  /// Returns the step that moves a figure to its place; nil where the raster is full.
  mutating func place(_ points: [SIMD2<Float>], margin: Float) -> SIMD2<Float>? {
    var lower = points[0]
    var upper = points[0]
    for point in points {
      lower = pointwiseMin(lower, point)
      upper = pointwiseMax(upper, point)
    }
    lower -= SIMD2(repeating: margin)
    upper += SIMD2(repeating: margin)
    let columns = Int((upper.x - lower.x) / cell) + 1
    let rows = Int((upper.y - lower.y) / cell) + 1
    guard columns <= width, rows <= height else { return nil }
    let covered = Self.covered(points, lower: lower, margin: margin, cell: cell, columns: columns, rows: rows)
    let size = SIMD2(Int32(columns), Int32(rows))
    var position = resume[size] ?? 0
    while position < spiral.count {
      let middle = Int(spiral[position])
      let (left, bottom) = (middle % width - columns / 2, middle / width - rows / 2)
      if left >= 0, bottom >= 0, left + columns <= width, bottom + rows <= height,
        !isTaken[middle] || columns * rows > 1, isFree(covered, left, bottom)
      {
        for cell in covered { isTaken[(bottom + Int(cell.y)) * width + left + Int(cell.x)] = true }
        resume[size] = position
        return SIMD2(Float(left) - Float(width) / 2, Float(bottom) - Float(height) / 2) * cell - lower
      }
      position += 1
    }
    return nil
  }

  private func isFree(_ covered: [SIMD2<Int32>], _ left: Int, _ bottom: Int) -> Bool {
    for cell in covered where isTaken[(bottom + Int(cell.y)) * width + left + Int(cell.x)] { return false }
    return true
  }

  /// The cells between the first and the last point of each row and column.
  private static func covered(
    _ points: [SIMD2<Float>], lower: SIMD2<Float>, margin: Float, cell: Float, columns: Int, rows: Int
  ) -> [SIMD2<Int32>] {
    var rowSpans = [ClosedRange<Int>?](repeating: nil, count: rows)
    var columnSpans = [ClosedRange<Int>?](repeating: nil, count: columns)
    func extend(_ span: inout ClosedRange<Int>?, _ range: ClosedRange<Int>) {
      span = span.map { min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound) } ?? range
    }
    for point in points {
      let low = (point - lower - SIMD2(repeating: margin)) / cell
      let high = (point - lower + SIMD2(repeating: margin)) / cell
      let (x0, x1) = (max(0, Int(low.x)), min(columns - 1, Int(high.x)))
      let (y0, y1) = (max(0, Int(low.y)), min(rows - 1, Int(high.y)))
      for y in y0...y1 { extend(&rowSpans[y], x0...x1) }
      for x in x0...x1 { extend(&columnSpans[x], y0...y1) }
    }
    var cells: [SIMD2<Int32>] = []
    for y in 0..<rows {
      for x in 0..<columns where rowSpans[y]?.contains(x) == true || columnSpans[x]?.contains(y) == true {
        cells.append(SIMD2(Int32(x), Int32(y)))
      }
    }
    return cells
  }
}
