/// The removal of overlaps: moves boxes apart until no two of them overlap.
public enum OverlapRemoval {
  /// Rounds in which the figure swells; what overlaps after them is separated pair by pair.
  private static let swellingRounds = 300

  /// Returns centres near the given ones at which no two boxes overlap by more than a hundredth of a point.
  ///
  /// Each round pushes every overlapping pair apart along the line between the centres towards the distance
  /// at which they would touch, so that the figure swells and keeps its shape (the ideal lengths of Gansner &
  /// Hu, J. Graph Algorithms Appl. 14(1), 2010, doi:10.7155/jgaa.00198, without their triangulation). A small
  /// box gives way to a large one.
  ///
  /// - Parameters:
  ///   - centers: Where the boxes would be best.
  ///   - sizes: Width and height of each box, with the distance wanted between boxes.
  /// - Returns: As many centres in the same order.
  /// - Complexity: O(n²) per round in the worst case, for n boxes and at most 2000 rounds; a sweep along x looks at
  ///   near pairs only.
  public static func separated(_ centers: [SIMD2<Double>], sizes: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var centers = centers
    for round in 1...2000 {
      let isSwelling = round <= swellingRounds
      var steps = Array(repeating: SIMD2<Double>.zero, count: centers.count)
      var isDone = true
      forEachOverlap(centers, sizes: sizes) { a, b, overlap in
        isDone = false
        let between = centers[b] - centers[a]
        if isSwelling, between.lengthSquared > 1e-6 {
          let room = (sizes[a] + sizes[b]) / 2
          let factor = min(room.x / max(abs(between.x), 1e-9), room.y / max(abs(between.y), 1e-9), 1.5)
          let (massA, massB) = (sizes[a].x * sizes[a].y, sizes[b].x * sizes[b].y)
          let push = between * (factor - 1) / (massA + massB) / 2
          steps[a] -= push * massB
          steps[b] += push * massA
        } else {
          let isLevel = overlap.x < overlap.y
          let push =
            isLevel
            ? SIMD2((overlap.x / 2 + 0.02) * (between.x < 0 ? -1 : 1), 0)
            : SIMD2(0, (overlap.y / 2 + 0.02) * (between.y < 0 ? -1 : 1))
          steps[a] -= push
          steps[b] += push
        }
      }
      if isDone { break }
      for index in centers.indices { centers[index] += steps[index] }
      if !isSwelling, round % 40 == 0 { centers = centers.map { $0 * 1.05 } }
    }
    return centers
  }

  /// Calls with each pair of overlapping boxes, in the order of their left sides, and with their overlap.
  private static func forEachOverlap(
    _ centers: [SIMD2<Double>], sizes: [SIMD2<Double>], _ body: (Int, Int, SIMD2<Double>) -> Void
  ) {
    let left = centers.indices.map { centers[$0].x - sizes[$0].x / 2 }
    let order = centers.indices.sorted { (left[$0], $0) < (left[$1], $1) }
    for (rank, a) in order.enumerated() {
      let right = centers[a].x + sizes[a].x / 2
      for next in (rank + 1)..<max(rank + 1, order.count) {
        let b = order[next]
        if left[b] > right { break }
        let between = centers[b] - centers[a]
        let overlap = (sizes[a] + sizes[b]) / 2 - SIMD2(abs(between.x), abs(between.y))
        if overlap.x > 0.01, overlap.y > 0.01 { body(a, b, overlap) }
      }
    }
  }
}
