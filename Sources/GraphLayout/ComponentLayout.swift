/// The layout of one connected component: where its vertices are placed.
public struct ComponentLayout {
  /// A layout engine of Graphviz: takes DOT text and the engine's name, `neato` or `sfdp`, and returns a centre in
  /// points for each vertex name.
  public typealias Engine = (_ dot: String, _ engine: String) throws -> [String: SIMD2<Double>]

  private let engine: Engine

  /// Makes a layout that asks an engine for positions.
  public init(engine: @escaping Engine) { self.engine = engine }

  /// Returns the centres of the vertices' boxes, which do not overlap, turned so that their principal axis
  /// is horizontal (one that is exactly vertical stays).
  ///
  /// Components of one and two vertices are placed without the engine; up to 120 vertices by stress majorization
  /// (`neato`), beyond by the multilevel spring model (`sfdp`).
  ///
  /// - Parameters:
  ///   - boxes: Width and height that each vertex needs, with the distance wanted to others.
  ///   - edges: Pairs of indices of `boxes`, with the wanted relative length; 1 is usual.
  /// - Returns: A centre for each box, in their order, around the origin.
  /// - Throws: What the engine throws.
  public func centers(
    _ boxes: [SIMD2<Double>], edges: [(source: Int, target: Int, length: Double)]
  ) throws -> [SIMD2<Double>] {
    if boxes.count == 1 { return [.zero] }
    if boxes.count == 2 {
      let distance = max(70, (boxes[0].x + boxes[1].x) / 2)
      return [SIMD2(-distance / 2, 0), SIMD2(distance / 2, 0)]
    }
    let positions = try positions(count: boxes.count, edges: edges)
    return OverlapRemoval.separated(Self.scaled(Self.turnedLevel(positions), boxes: boxes), sizes: boxes)
  }

  /// Asks an engine for positions of points; overlap is ours, since Graphviz's own removal differs from build
  /// to build and, in the last digits, from run to run.
  private func positions(
    count: Int, edges: [(source: Int, target: Int, length: Double)]
  ) throws -> [SIMD2<Double>] {
    let isLarge = count > 120
    let settings = isLarge ? "K=0.5, repulsiveforce=1.6" : "mode=major, start=1"
    var dot = "graph layout {\n  graph [\(settings), overlap=true, splines=none]\n"
    dot += "  node [shape=point, width=0.01]\n"
    dot += (0..<count).map { "  v\($0)\n" }.joined()
    for edge in edges {
      dot += "  v\(edge.source) -- v\(edge.target) [len=\(edge.length), weight=\(1 / edge.length)]\n"
    }
    let found = try engine(dot + "}\n", isLarge ? "sfdp" : "neato")
    return (0..<count).map { found["v\($0)"] ?? SIMD2(Double($0), 0) }
  }

  /// Returns the same figure rotated so that its principal axis is horizontal.
  private static func turnedLevel(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let mean = points.reduce(.zero, +) / Double(points.count)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in points {
      let away = point - mean
      xx += away.x * away.x
      xy += away.x * away.y
      yy += away.y * away.y
    }
    // The main axis is the eigenvector of the larger eigenvalue of the covariance matrix.
    let larger = (xx + yy) / 2 + (((xx - yy) / 2) * ((xx - yy) / 2) + xy * xy).squareRoot()
    var axis = SIMD2(larger - yy, xy)
    guard axis.length > 1e-9 * larger else { return points }
    axis /= axis.length * (axis.x < 0 ? -1 : 1)
    return points.map { point in
      let away = point - mean
      return SIMD2(away.x * axis.x + away.y * axis.y, away.y * axis.x - away.x * axis.y)
    }
  }

  /// Returns the same figure scaled so that each box has a fair share of the area, and stretched sideways since names are
  /// wider than high.
  private static func scaled(_ points: [SIMD2<Double>], boxes: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard let extent = Box.around(points.map { Box(lower: $0, upper: $0) })?.size else { return points }
    let room = boxes.reduce(0) { $0 + $1.x * $1.y }
    // A chain is folded rather than drawn across the page.
    let stretch = min(stretch, longest * max(extent.y, 1e-3 * extent.x) / max(extent.x, 1e-9))
    let area = max(extent.x * extent.y * stretch, 1e-6 * extent.x * extent.x, 1e-9)
    let scale = (roominess * room / area).squareRoot()
    return points.map { $0 * scale * SIMD2(stretch, 1) }
  }

  /// The ratio by which a figure is stretched sideways.
  private static let stretch = 1.25
  /// The largest ratio of width to height.
  private static let longest = 2.6
  /// The area of the figure over that of all boxes.
  private static let roominess = 1.7
}
