/// Finds places for the vertices of one connected part.
struct ComponentLayout {
  /// Asks a Graphviz engine for positions: DOT text and the engine's name in, a centre for each vertex name out.
  typealias Engine = (_ dot: String, _ engine: String) throws -> [String: SIMD2<Double>]

  let kind: Diagram.Kind
  let engine: Engine

  /// Room wanted between two boxes.
  private var margin: Double { kind == .persons ? 5 : 12 }

  /// Returns the centres of the boxes of one part's vertices.
  ///
  /// - Parameters:
  ///   - boxes: Width and height of the room of each vertex.
  ///   - edges: Pairs of indices of `boxes`, with the length wished (1 is usual) and the pull.
  func centers(
    _ boxes: [SIMD2<Double>], edges: [(source: Int, target: Int, length: Double)]
  ) throws -> [SIMD2<Double>] {
    if boxes.count == 1 { return [.zero] }
    let wanted = boxes.map { $0 + SIMD2(repeating: margin) }
    if boxes.count == 2 {
      let distance = max(70, (wanted[0].x + wanted[1].x) / 2)
      return [SIMD2(-distance / 2, 0), SIMD2(distance / 2, 0)]
    }
    let first = try positions(boxes.count > 120 ? "sfdp" : "neato", sizes: wanted, at: nil, edges: edges)
    let wished = Self.scaled(Self.lying(first), sizes: wanted)
    let second = try positions("nop", sizes: wanted, at: wished, edges: [])
    return OverlapRemoval.separated(second, sizes: wanted)
  }

  /// Asks an engine for positions: from the edges alone, or near given ones without overlap.
  private func positions(
    _ name: String, sizes: [SIMD2<Double>], at wished: [SIMD2<Double>]?,
    edges: [(source: Int, target: Int, length: Double)]
  ) throws -> [SIMD2<Double>] {
    let settings =
      switch name {
      case "sfdp": "K=0.5, repulsiveforce=1.6, overlap=true"
      case "nop": "overlap=prism, overlap_scaling=0"
      default: "mode=major, overlap=true, start=1"
      }
    var dot = "graph layout {\n  graph [\(settings), splines=none]\n"
    dot += "  node [shape=box, fixedsize=true, label=\"\"]\n"
    for (index, size) in sizes.enumerated() {
      let place = wished.map { ", pos=\"\($0[index].x),\($0[index].y)\"" } ?? ""
      dot += "  v\(index) [width=\(size.x / 72), height=\(size.y / 72)\(place)]\n"
    }
    for edge in edges {
      dot += "  v\(edge.source) -- v\(edge.target) [len=\(edge.length), weight=\(1 / edge.length)]\n"
    }
    let found = try engine(dot + "}\n", name)
    return sizes.indices.map { found["v\($0)"] ?? SIMD2(Double($0), 0) }
  }

  /// Returns the same figure turned so that its longest extent lies level.
  private static func lying(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
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

  /// Returns the same figure in a size that leaves each box a fair share of room, wider than high as names are.
  private static func scaled(_ points: [SIMD2<Double>], sizes: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard let extent = Box.around(points.map { Box(lower: $0, upper: $0) })?.size else { return points }
    let room = sizes.reduce(0) { $0 + $1.x * $1.y }
    let area = max(extent.x * extent.y * stretch, 1)
    let scale = (roominess * room / area).squareRoot()
    return points.map { $0 * scale * SIMD2(stretch, 1) }
  }

  private static let stretch = 1.25
  private static let roominess = 1.2
}
