import SparseGraph

/// The layout of whole graphs: components one by one, then packed.
package struct LayoutEngine: Sendable {
  var weighted: Bool
  var method: LayoutMethod
  var seed: UInt64
  var threads: Int
  var tuning: LayoutTuning

  package init(
    weighted: Bool, method: LayoutMethod = .neighborhoods, seed: UInt64, threads: Int, tuning: LayoutTuning
  ) {
    self.weighted = weighted
    self.method = method
    self.seed = seed
    self.threads = threads
    self.tuning = tuning
  }

  /// The ratio of width to height that the whole should have.
  private static let aspect: Float = 1.4

  /// Returns positions at least 1 apart, in vertex order.
  package func positions(_ graph: Graph, initial: [SIMD2<Double>?]?) -> [SIMD2<Double>] {
    let order = CanonicalOrder.order(graph, weighted: weighted)
    var result = [SIMD2<Float>](repeating: .zero, count: graph.vertexCount)
    let canonical = graph.subgraph(of: order)
    let start = initial.map { initial in order.map { initial[$0].map { SIMD2<Float>($0) } } }
    let places = start.map { placed(canonical, from: $0) } ?? placed(canonical)
    for (number, vertex) in order.enumerated() { result[vertex] = places[number] }
    return result.map { SIMD2<Double>($0) }
  }

  /// Lays out afresh.
  private func placed(_ graph: Graph) -> [SIMD2<Float>] {
    var result = [SIMD2<Float>](repeating: .zero, count: graph.vertexCount)
    let groups = graph.components().groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let sorted = groups.count <= 1 ? graph : graph.subgraph(of: groups.flatMap { $0 })
    var figures: [[SIMD2<Float>]] = []
    var known: [Graph.Shape: [SIMD2<Float>]] = [:]
    var first = 0
    for group in groups {
      let rows = first..<(first + group.count)
      first += group.count
      if group.count <= 2 {
        figures.append((0..<group.count).map { SIMD2(2 * Float($0), 0) })
        continue
      }
      let component = sorted.rows(rows)
      // Of the many small components, most are like another one.
      let shape = group.count <= 64 ? Graph.Shape(component) : nil
      if let shape, let figure = known[shape] {
        figures.append(figure)
        continue
      }
      let figure = finished(connected(component))
      if let shape { known[shape] = figure }
      figures.append(figure)
    }
    for (group, places) in zip(groups, packed(figures)) {
      for (index, vertex) in group.enumerated() { result[vertex] = places[index] }
    }
    return result
  }

  /// Returns positions of a connected graph in the unit of the forces.
  package func connected(_ graph: Graph, initial: [SIMD2<Float>]? = nil) -> [SIMD2<Float>] {
    let flat = FlatGraph(graph, weighted: weighted)
    let distances = PivotDistances(flat, limit: tuning.pivots)
    let points = PivotScaling.positions(distances)
    if method == .vos {
      return VOSObjective.positions(graph, near: points.values, weighted: weighted, threads: threads)
    }
    let stress = SparseStress(distances)
    stress.majorize(points, graph: flat, rounds: tuning.frameRounds, threads: threads)
    let communities = graph.leidenCommunities(weighted: weighted, iterations: 3, seed: seed).labels
    NeighborhoodForces.refine(
      points, graph: flat, stress: stress, communities: communities, tuning: tuning, threads: threads)
    return points.values
  }

  /// Returns a figure turned level, scaled to its room and with its vertices at least 1 apart.
  private func finished(_ points: [SIMD2<Float>]) -> [SIMD2<Float>] {
    let points = PrincipalAxes.turned(points)
    var (lower, upper) = (points[0], points[0])
    for point in points {
      lower = pointwiseMin(lower, point)
      upper = pointwiseMax(upper, point)
    }
    let extent = upper - lower
    let area = max(extent.x * extent.y, 0.1 * max(extent.x, extent.y) * max(extent.x, extent.y), 1e-12)
    // A small figure, or one without width, is no longer than a chain with edges of two and a half.
    let longest = 2.5 * Float(points.count - 1) / max(extent.x, extent.y, 1e-6)
    let scale = min((tuning.areaPerVertex * Float(points.count) / area).squareRoot(), longest)
    return DiscSeparation.separated(
      points.map { ($0 - lower) * scale }, radii: [Float](repeating: 0.5, count: points.count))
  }

  /// Returns figures moved beside each other, the first in the middle.
  private func packed(_ figures: [[SIMD2<Float>]]) -> [[SIMD2<Float>]] {
    guard figures.count > 1 else { return figures }
    let boxes = figures.map { figure in
      var (lower, upper) = (figure[0], figure[0])
      for point in figure {
        lower = pointwiseMin(lower, point)
        upper = pointwiseMax(upper, point)
      }
      return upper - lower
    }
    let margin: Float = 1.5
    let area = boxes.reduce(0) { $0 + ($1.x + 2 * margin) * ($1.y + 2 * margin) }
    var cell = max(1, (area / 60_000).squareRoot())
    while true {
      var packing = RasterPacking(area: area, largest: boxes[0], aspect: Self.aspect, cell: cell)
      var result: [[SIMD2<Float>]] = []
      for figure in figures {
        guard let step = packing.place(figure, margin: margin) else { break }
        result.append(figure.map { $0 + step })
      }
      if result.count == figures.count { return result }
      cell *= 1.5
    }
  }

  /// Lays out from given positions: what is known stays near its place.
  private func placed(_ graph: Graph, from initial: [SIMD2<Float>?]) -> [SIMD2<Float>] {
    AnchoredLayout.placed(graph, from: initial, fresh: placed(graph), weighted: weighted, threads: threads)
  }
}

extension Graph {
  /// What makes two graphs with numbered vertices equal.
  fileprivate struct Shape: Hashable {
    private let offsets: [Int32]
    private let targets: [Int32]
    private let weights: [Double]

    init(_ graph: Graph) {
      offsets = graph.offsets
      targets = graph.targets
      weights = graph.arcWeights
    }
  }

  /// Returns the graph of consecutive vertices that have no neighbours but each other.
  fileprivate func rows(_ rows: Range<Int>) -> Graph {
    let (start, end) = (Int(offsets[rows.lowerBound]), Int(offsets[rows.upperBound]))
    return Graph(
      offsets: offsets[rows.lowerBound...rows.upperBound].map { $0 - Int32(start) },
      targets: targets[start..<end].map { $0 - Int32(rows.lowerBound) },
      arcWeights: isWeighted ? Array(arcWeights[start..<end]) : [])
  }
}
