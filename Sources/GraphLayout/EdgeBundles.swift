/// Lines between areas, led along the line between the areas' middles so that those of the same two areas run together.
///
/// - SeeAlso: Holten, Hierarchical Edge Bundles, IEEE TVCG 12(5), 2006, doi:10.1109/TVCG.2006.147; here a hierarchy of one
///   level, whose curves end at the vertices themselves.
public struct EdgeBundles: Sendable {
  private let areaOf: [Int]
  private let middles: [SIMD2<Double>]
  private let centers: [SIMD2<Double>]

  /// How far a curve bends from the straight line to the middles.
  private static let strength = 0.8

  /// Makes bundles between areas.
  ///
  /// - Parameters:
  ///   - areas: the vertices of each area; a vertex is in one at most.
  ///   - centers: where the vertices are.
  public init(_ areas: [[Int]], centers: [SIMD2<Double>]) {
    var areaOf = [Int](repeating: -1, count: centers.count)
    for (area, members) in areas.enumerated() { for vertex in members { areaOf[vertex] = area } }
    self.areaOf = areaOf
    self.centers = centers
    middles = areas.map { members in
      members.reduce(SIMD2<Double>.zero) { $0 + centers[$1] } / Double(max(1, members.count))
    }
  }

  /// Returns the path between two vertices: straight within an area and where neither is in one.
  public func path(from source: Int, to target: Int) -> EdgePath {
    let (start, end) = (centers[source], centers[target])
    let (a, b) = (areaOf[source], areaOf[target])
    guard a != b else { return EdgePath(from: start, to: end) }
    let along = end - start
    func control(_ share: Double, _ area: Int) -> SIMD2<Double> {
      let straight = start + along * share
      return area < 0 ? straight : straight + (middles[area] - straight) * Self.strength
    }
    return EdgePath(from: start, first: control(1.0 / 3, a), second: control(2.0 / 3, b), to: end)
  }
}
