/// A line between two circles: a cubic curve, straight where nothing stands in the way.
struct EdgePath {
  let start: SIMD2<Double>
  let firstControl: SIMD2<Double>
  let secondControl: SIMD2<Double>
  let end: SIMD2<Double>

  /// Points along the curve, for tests of nearness.
  let points: [SIMD2<Double>]
  let bounds: Box

  /// Makes a curve that departs from the straight line by a share of its length, to the left if positive.
  init(from start: SIMD2<Double>, to end: SIMD2<Double>, bend: Double = 0) {
    let along = end - start
    let side = SIMD2(-along.y, along.x) * bend
    self.start = start
    self.end = end
    firstControl = start + along / 3 + side
    secondControl = start + along * (2 / 3) + side
    let steps = bend == 0 ? 1 : 12
    let (first, second) = (firstControl, secondControl)
    points = (0...steps).map { step in
      let t = Double(step) / Double(steps)
      let u = 1 - t
      let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      return start * a + first * b + second * c + end * d
    }
    bounds = Box.around(points.map { Box(lower: $0, upper: $0) }) ?? Box(lower: start, upper: end)
  }

  private init(moving path: EdgePath, by step: SIMD2<Double>) {
    start = path.start + step
    firstControl = path.firstControl + step
    secondControl = path.secondControl + step
    end = path.end + step
    points = path.points.map { $0 + step }
    bounds = path.bounds.moved(by: step)
  }

  func moved(by step: SIMD2<Double>) -> EdgePath { EdgePath(moving: self, by: step) }

  /// Points a few millimetres apart along the curve, nearly straight between its `points`.
  var samples: [SIMD2<Double>] {
    zip(points, points.dropFirst()).flatMap { a, b in
      let steps = max(1, Int((b - a).length / 10))
      return (0...steps).map { a + (b - a) * (Double($0) / Double(steps)) }
    }
  }

  /// How far the curve runs through a box, 0 where it passes by.
  func length(in box: Box) -> Double {
    guard bounds.grown(by: 0.1).intersects(box) else { return 0 }
    return (1..<points.count).reduce(0) { $0 + Self.length(in: box, points[$1 - 1], points[$1]) }
  }

  /// How much of a circle the curve covers, 0 where it passes outside, 1 through the centre.
  func cover(ofCircleAt center: SIMD2<Double>, radius: Double) -> Double {
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

/// Leads lines around the circles between their ends.
enum EdgeRouting {
  /// The bends tried, the straight line first.
  private static let bends = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.25, -0.25]
  /// Beyond so many pairs of an edge and a vertex, all lines are straight: it would take long and show little.
  private static let limit = 60_000

  /// Returns a path for each edge between figures.
  static func paths(_ edges: [Diagram.Edge], figures: [VertexFigure]) -> [EdgePath] {
    let routes = edges.count * figures.count <= limit
    return edges.map { edge in
      let (start, end) = (figures[edge.source].center, figures[edge.target].center)
      var best = EdgePath(from: start, to: end)
      guard routes else { return best }
      let reach = best.bounds.grown(by: 0.2 * (end - start).length + 5)
      let near = figures.indices.filter { index in
        index != edge.source && index != edge.target
          && reach.intersects(circleAt: figures[index].center, radius: figures[index].radius)
      }
      var leastCost = Double.infinity
      for bend in bends where abs(bend) < leastCost {
        let path = bend == 0 ? best : EdgePath(from: start, to: end, bend: bend)
        let cost = near.reduce(abs(bend)) { cost, index in
          cost + 4 * path.cover(ofCircleAt: figures[index].center, radius: figures[index].radius + 3)
        }
        if cost < leastCost {
          leastCost = cost
          best = path
        }
      }
      return best
    }
  }
}
