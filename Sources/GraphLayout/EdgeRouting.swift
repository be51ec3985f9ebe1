/// The routing of edges: leads them around the circles between their ends.
public enum EdgeRouting {
  /// A circle that edges begin at, end at, or are led around.
  public struct Circle: Hashable, Sendable {
    /// The centre.
    public var center: SIMD2<Double>
    /// The radius in points.
    public var radius: Double

    /// Makes a circle from its centre and radius.
    public init(center: SIMD2<Double>, radius: Double) {
      self.center = center
      self.radius = radius
    }
  }

  /// The bends tried, the straight line first.
  private static let bends = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.25, -0.25]
  /// Beyond so many pairs of an edge and a circle, all edges are straight: routing would take long and show little.
  private static let limit = 60_000

  /// Returns a path for each edge between the centres of two circles.
  ///
  /// An edge is straight or bent by up to a quarter of its length, whichever crosses least of other circles; beyond
  /// 60,000 pairs of an edge and a circle, all edges are straight.
  ///
  /// - Parameter edges: Pairs of indices of `circles`.
  /// - Returns: The paths in the order of the edges.
  /// - Complexity: O(mn), for m edges and n circles.
  public static func paths(_ edges: [(source: Int, target: Int)], around circles: [Circle]) -> [EdgePath] {
    let routes = edges.count * circles.count <= limit
    return edges.map { edge in
      let (start, end) = (circles[edge.source].center, circles[edge.target].center)
      var best = EdgePath(from: start, to: end)
      guard routes else { return best }
      let reach = best.bounds.grown(by: 0.2 * (end - start).length + 5)
      let near = circles.indices.filter { index in
        index != edge.source && index != edge.target
          && reach.intersects(circleAt: circles[index].center, radius: circles[index].radius)
      }
      var leastCost = Double.infinity
      for bend in bends where abs(bend) < leastCost {
        let path = bend == 0 ? best : EdgePath(from: start, to: end, bend: bend)
        let cost = near.reduce(abs(bend)) { cost, index in
          cost + 4 * path.cover(ofCircleAt: circles[index].center, radius: circles[index].radius + 3)
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
