/// The arc weights of a level, generic so that weights of 1 need neither storage nor loads.
protocol ArcWeights {
  subscript(arc: Int) -> Double { get }
}

/// Arc weights that are all 1.
struct UnitWeights: ArcWeights {
  @inline(__always)
  subscript(arc: Int) -> Double { 1 }
}

/// Arc weights in memory, borrowed from their owner.
struct StoredWeights: ArcWeights {
  let base: UnsafePointer<Double>

  @inline(__always)
  subscript(arc: Int) -> Double { base[arc] }
}

/// A level of community detection: the graph itself, or an aggregate graph whose vertices are groups of its vertices.
///
/// The quality of a partition is Σ over communities of (internal weight − density · mass²/2), up to a constant. For
/// modularity, mass is strength and density is γ/2m with the total weight m; for CPM, mass is the number of vertices
/// and density is γ. The finest level borrows the rows of the graph; an aggregate graph owns its rows.
struct CommunityLevel<Weights: ArcWeights>: ~Copyable {
  let rows: RowsView
  let weights: Weights
  /// The contribution of each vertex to the mass of its community.
  let masses: FlatBuffer<Double>
  /// The quality lost per pair of units of mass in the same community.
  let density: Double
  /// The gain of moving a vertex up to which it can be a rounding error.
  let tolerance: Double
  /// The gain in quality of a partition up to which it can be a rounding error.
  var significantGain: Double { tolerance * Double(max(1, rows.arcCount)) }
  /// The total weight of the edges of the graph.
  private let totalWeight: Double
  /// The gain of an iteration up to which it is the last.
  var negligibleGain: Double { 1e-6 * totalWeight }
  private let owned: OwnedRows?

  private struct OwnedRows: ~Copyable {
    let offsets: FlatBuffer<Int32>
    let targets: FlatBuffer<Int32>
    let weights: FlatBuffer<Double>
  }

  var vertexCount: Int { rows.vertexCount }

  @inline(__always)
  func arcs(of vertex: Int) -> Range<Int> { Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) }

  /// Creates the finest level of a graph, whose rows must outlive it.
  init(_ graph: Graph, rows: RowsView, weights: Weights, total: Double, quality: CommunityQuality) {
    self.rows = rows
    self.weights = weights
    masses = FlatBuffer(count: rows.vertexCount, repeating: 1)
    switch quality.kind {
    case .modularity:
      for vertex in 0..<rows.vertexCount {
        var strength = 0.0
        for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) { strength += weights[arc] }
        masses[vertex] = strength
      }
      density = total > 0 ? quality.resolution / (2 * total) : 0
    case .cpm:
      density = quality.resolution
    }
    tolerance = graph.edgeCount > 0 ? 1e-10 * total / Double(graph.edgeCount) : 0
    totalWeight = total
    owned = nil
  }

  private init(
    offsets: consuming FlatBuffer<Int32>, targets: consuming FlatBuffer<Int32>,
    coarseWeights: consuming FlatBuffer<Double>, masses: consuming FlatBuffer<Double>,
    density: Double, tolerance: Double, totalWeight: Double
  ) where Weights == StoredWeights {
    rows = RowsView(vertexCount: masses.count, offsets: offsets.base, targets: targets.base)
    weights = StoredWeights(base: coarseWeights.base)
    self.masses = masses
    self.density = density
    self.tolerance = tolerance
    self.totalWeight = totalWeight
    owned = OwnedRows(offsets: offsets, targets: targets, weights: coarseWeights)
  }

  /// Returns the aggregate graph whose vertices are the groups `0..<count` of the vertices of this level.
  ///
  /// - Parameters:
  ///   - groups: the group of each vertex.
  ///   - count: the number of groups.
  ///   - affinities: scratch memory of 0 for each vertex, which is restored.
  func aggregated(
    by groups: borrowing FlatBuffer<Int32>, count: Int, affinities: borrowing FlatBuffer<Double>
  ) -> CommunityLevel<StoredWeights> {
    // The members of each group by counting sort, after which starts[g] is the end of group g.
    let starts = FlatBuffer<Int32>(count: count + 1, repeating: 0)
    let masses = FlatBuffer<Double>(count: count, repeating: 0)
    for vertex in 0..<vertexCount {
      starts[Int(groups[vertex]) + 1] += 1
      masses[groups[vertex]] += self.masses[vertex]
    }
    for group in 0..<count { starts[group + 1] += starts[group] }
    let members = FlatBuffer<Int32>(uninitializedCount: vertexCount)
    for vertex in 0..<vertexCount {
      let group = groups[vertex]
      members[starts[group]] = Int32(truncatingIfNeeded: vertex)
      starts[group] += 1
    }
    // Address space is reserved for every arc; only pages that are written consume memory.
    let offsets = FlatBuffer<Int32>(uninitializedCount: count + 1)
    let targets = FlatBuffer<Int32>(uninitializedCount: rows.arcCount + 1)
    let weights = FlatBuffer<Double>(uninitializedCount: rows.arcCount)
    var written = 0
    offsets[0] = 0
    for group in 0..<count {
      let first = written
      for position in (group == 0 ? 0 : Int(starts[group - 1]))..<Int(starts[group]) {
        for arc in arcs(of: Int(members[position])) {
          let other = groups[rows.targets[arc]]
          let known = affinities[other]
          targets[written] = other
          written += known == 0 && other != group ? 1 : 0
          affinities[other] = known + self.weights[arc]
        }
      }
      affinities[group] = 0
      for arc in first..<written {
        weights[arc] = affinities[targets[arc]]
        affinities[targets[arc]] = 0
      }
      offsets[group + 1] = Int32(truncatingIfNeeded: written)
    }
    return CommunityLevel<StoredWeights>(
      offsets: offsets, targets: targets, coarseWeights: weights, masses: masses, density: density,
      tolerance: tolerance, totalWeight: totalWeight)
  }

  /// The quality of the singleton partition, as by ``quality(of:labelMasses:)``.
  var singletonQuality: Double {
    var squares = 0.0
    for vertex in 0..<vertexCount { squares += masses[vertex] * masses[vertex] }
    return -density * squares / 2
  }

  /// Returns the quality of a partition without the weight inside the vertices of an aggregate graph, which is the
  /// same for every partition.
  ///
  /// - Parameters:
  ///   - labels: the community of each vertex, in `0..<vertexCount`.
  ///   - labelMasses: scratch memory for one number per vertex.
  func quality(of labels: borrowing FlatBuffer<Int32>, labelMasses: borrowing FlatBuffer<Double>) -> Double {
    labelMasses.fill(0, count: vertexCount)
    var inside = 0.0
    for vertex in 0..<vertexCount {
      let own = labels[vertex]
      labelMasses[own] += masses[vertex]
      for arc in arcs(of: vertex) { inside += labels[rows.targets[arc]] == own ? weights[arc] : 0 }
    }
    var squares = 0.0
    for label in 0..<vertexCount { squares += labelMasses[label] * labelMasses[label] }
    return inside / 2 - density * squares / 2
  }
}

extension Graph {
  /// Calls one of two closures with the finest level of community detection, depending on the type of the weights.
  func withCommunityLevel<Result>(
    quality: CommunityQuality, weighted: Bool, unit: (borrowing CommunityLevel<UnitWeights>) -> Result,
    stored: (borrowing CommunityLevel<StoredWeights>) -> Result
  ) -> Result {
    withRows { rows in
      arcWeights.withUnsafeBufferPointer { arcWeights in
        if weighted, let base = arcWeights.baseAddress, !arcWeights.isEmpty {
          return stored(
            CommunityLevel(
              self, rows: rows, weights: StoredWeights(base: base), total: totalWeight, quality: quality))
        }
        return unit(
          CommunityLevel(
            self, rows: rows, weights: UnitWeights(), total: Double(edgeCount), quality: quality))
      }
    }
  }
}
