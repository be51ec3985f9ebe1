/// Moves boxes apart until no two of them overlap.
enum OverlapRemoval {
  /// Returns centres near the given ones at which no two boxes overlap.
  ///
  /// Each round pushes every overlapping pair apart along its shorter way, half each; when rounds alone do
  /// not settle it, all centres are spread by a twentieth.
  ///
  /// - Parameters:
  ///   - centers: Where the boxes are wished.
  ///   - sizes: Width and height of each box, with the room wanted between boxes.
  /// - Returns: As many centres in the same order.
  /// - Complexity: O(n²) a round in the worst case; a sweep along x looks at near pairs only.
  static func separated(_ centers: [SIMD2<Double>], sizes: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var centers = centers
    for round in 1...2000 {
      var moved = false
      let order = centers.indices.sorted {
        (centers[$0].x - sizes[$0].x / 2, $0) < (centers[$1].x - sizes[$1].x / 2, $1)
      }
      for (rank, a) in order.enumerated() {
        for b in order[(rank + 1)...] {
          if centers[b].x - sizes[b].x / 2 > centers[a].x + sizes[a].x / 2 + 1 { break }
          let step = centers[b] - centers[a]
          let room = (sizes[a] + sizes[b]) / 2
          let overlap = room - SIMD2(abs(step.x), abs(step.y))
          guard overlap.x > 0.01, overlap.y > 0.01 else { continue }
          moved = true
          let push =
            overlap.x < overlap.y
            ? SIMD2((overlap.x / 2 + 0.02) * (step.x < 0 ? -1 : 1), 0)
            : SIMD2(0, (overlap.y / 2 + 0.02) * (step.y < 0 ? -1 : 1))
          centers[a] -= push
          centers[b] += push
        }
      }
      if !moved { break }
      if round % 60 == 0 { centers = centers.map { $0 * 1.05 } }
    }
    return centers
  }
}
