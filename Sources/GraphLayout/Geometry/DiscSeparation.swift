import SparseGraph

/// The separation of discs: moves them apart until none overlaps, so that neighbours stay neighbours.
///
/// In each round, every two discs that overlap push each other apart along the line between their centres, a small one
/// more than a large one. While some are still crowded after many rounds, the picture grows.
package final class DiscSeparation {
  /// The rounds of pushing after which the picture grows.
  private static let rounds = 60
  /// By how much touching discs are kept apart, as a share of the sum of their radii.
  private static let slack: Float = 0.004

  /// Returns centres near the given ones at which no two discs overlap.
  ///
  /// - Parameters:
  ///   - centers: where the discs would be best; equal ones are allowed.
  ///   - radii: the radius of each disc, positive.
  /// - Returns: as many centres in the same order; the distance of every two is at least the sum of their radii.
  /// - Complexity: O(n) per round for n discs of similar radii; some tens to hundreds of rounds.
  package static func separated(_ centers: [SIMD2<Float>], radii: [Float]) -> [SIMD2<Float>] {
    guard centers.count > 1 else { return centers }
    let separation = DiscSeparation(radii: radii)
    var centers = centers
    centers.withUnsafeMutableBufferPointer { centers in
      guard let base = centers.baseAddress else { return }
      // Discs that are crowded still part as the whole picture grows between their pushes.
      while !separation.push(base, rounds: Self.rounds) { separation.grow(base) }
    }
    return centers
  }

  private let count: Int
  private let radii: UnsafeMutablePointer<Float>
  private let steps: UnsafeMutablePointer<SIMD2<Float>>
  private let grid: DiscGrid
  private var largest: Float

  init(radii values: [Float]) {
    count = values.count
    radii = .allocate(capacity: values.count)
    for (v, radius) in values.enumerated() { radii[v] = radius }
    steps = .allocate(capacity: values.count)
    grid = DiscGrid(count: values.count)
    largest = values.max() ?? 1
  }

  deinit {
    radii.deallocate()
    steps.deallocate()
  }

  /// Gives all discs a radius.
  func setRadius(_ radius: Float) {
    radii.update(repeating: radius, count: count)
    largest = radius
  }

  /// Scales the picture up around its middle.
  private func grow(_ centers: UnsafeMutablePointer<SIMD2<Float>>) {
    var middle = SIMD2<Float>.zero
    for v in 0..<count { middle += centers[v] / Float(count) }
    for v in 0..<count { centers[v] = middle + (centers[v] - middle) * 1.06 }
  }

  /// Pushes overlapping discs apart; returns whether none overlaps any more.
  func push(_ centers: UnsafeMutablePointer<SIMD2<Float>>, rounds: Int) -> Bool {
    let cell = max(2 * largest * (1 + Self.slack), 1e-6)
    let (move, radii) = (steps, radii)
    for _ in 0..<rounds {
      grid.fill(centers, cell: cell)
      var isDone = true
      move.update(repeating: .zero, count: count)
      grid.forEachNearPair { a, b in
        let sum = radii[a] + radii[b]
        let between = centers[b] - centers[a]
        let squared = between.x * between.x + between.y * between.y
        guard squared < sum * sum else { return }
        isDone = false
        let wanted = sum * (1 + Self.slack)
        let distance = squared.squareRoot()
        let direction = distance > 1e-4 * sum ? between / distance : Self.direction(a, b)
        let (areaA, areaB) = (radii[a] * radii[a], radii[b] * radii[b])
        let push = direction * ((wanted - distance) / (areaA + areaB))
        move[a] -= push * areaB
        move[b] += push * areaA
      }
      if isDone { return true }
      for v in 0..<count {
        // Many pushes at once would throw a disc far out.
        let length = (move[v].x * move[v].x + move[v].y * move[v].y).squareRoot()
        let limit = radii[v]
        centers[v] += length > limit ? move[v] * (limit / length) : move[v]
      }
    }
    return false
  }

  /// A direction for two discs at the same place: each goes to a side of its own, so that many part at once.
  private static func direction(_ a: Int, _ b: Int) -> SIMD2<Float> {
    let between = side(b) - side(a)
    return between / max((between.x * between.x + between.y * between.y).squareRoot(), 1e-6)
  }

  /// A point of a square that is far from those of other discs with near numbers.
  private static func side(_ v: Int) -> SIMD2<Float> {
    let (x, y) = (Double(v) * 0.754877666246693, Double(v) * 0.569840290998053)
    return SIMD2(Float(x - x.rounded(.down)), Float(y - y.rounded(.down)))
  }
}

/// Points sorted into square cells, to find pairs that are near.
private final class DiscGrid {
  private let count: Int
  private let order: UnsafeMutablePointer<Int32>
  private let cells: UnsafeMutablePointer<Int32>
  private var starts: [Int32] = []
  private var width = 1
  private var height = 1

  init(count: Int) {
    self.count = count
    order = .allocate(capacity: count)
    cells = .allocate(capacity: count)
  }

  deinit {
    order.deallocate()
    cells.deallocate()
  }

  /// Sorts points into cells of at least a side.
  func fill(_ points: UnsafePointer<SIMD2<Float>>, cell: Float) {
    var lower = points[0]
    var upper = points[0]
    for v in 1..<max(1, count) {
      lower = pointwiseMin(lower, points[v])
      upper = pointwiseMax(upper, points[v])
    }
    // No more than four cells a point: wide empty areas have larger cells.
    let extent = upper - lower
    let side = max(
      cell, (extent.x * extent.y / Float(4 * count)).squareRoot(), max(extent.x, extent.y) / 30_000)
    width = Int(extent.x / side) + 1
    height = Int(extent.y / side) + 1
    let cellCount = width * height
    if starts.count < cellCount + 1 { starts = [Int32](repeating: 0, count: cellCount + 1) }
    for c in 0...cellCount { starts[c] = 0 }
    for v in 0..<count {
      let place = (points[v] - lower) / side
      let c = min(height - 1, Int(place.y)) * width + min(width - 1, Int(place.x))
      cells[v] = Int32(truncatingIfNeeded: c)
      starts[c + 1] += 1
    }
    for c in 0..<cellCount { starts[c + 1] += starts[c] }
    for v in stride(from: count - 1, through: 0, by: -1) {
      // Filled from behind, `starts[c + 1]` sinks to the start of cell c, in ascending order of points.
      let c = Int(cells[v])
      starts[c + 1] -= 1
      order[Int(starts[c + 1])] = Int32(truncatingIfNeeded: v)
    }
    for c in 0..<cellCount { starts[c] = starts[c + 1] }
    starts[cellCount] = Int32(truncatingIfNeeded: count)
  }

  /// Calls with each pair of points in the same cell or in cells that touch, once.
  @inline(__always)
  func forEachNearPair(_ body: (Int, Int) -> Void) {
    for y in 0..<height {
      for x in 0..<width {
        let c = y * width + x
        let (begin, end) = (Int(starts[c]), Int(starts[c + 1]))
        guard begin < end else { continue }
        for i in begin..<end {
          for j in (i + 1)..<max(i + 1, end) { body(Int(order[i]), Int(order[j])) }
        }
        pairs(c, begin, end, x + 1 < width ? c + 1 : -1, body)
        if y + 1 < height {
          pairs(c, begin, end, x > 0 ? c + width - 1 : -1, body)
          pairs(c, begin, end, c + width, body)
          pairs(c, begin, end, x + 1 < width ? c + width + 1 : -1, body)
        }
      }
    }
  }

  @inline(__always)
  private func pairs(_ c: Int, _ begin: Int, _ end: Int, _ other: Int, _ body: (Int, Int) -> Void) {
    guard other >= 0 else { return }
    let (from, to) = (Int(starts[other]), Int(starts[other + 1]))
    guard from < to else { return }
    for i in begin..<end {
      for j in from..<to { body(Int(order[i]), Int(order[j])) }
    }
  }
}
