/// The weights of a level's arcs, as a type of its own where all are 1: then nothing is stored or read.
protocol ArcWeights {
  subscript(arc: Int) -> Double { get }
}

/// Weights that are all 1.
struct UnitWeights: ArcWeights {
  @inline(__always)
  subscript(arc: Int) -> Double { 1 }
}

/// Weights that stand in memory, which their owner lends.
struct StoredWeights: ArcWeights {
  let base: UnsafePointer<Double>

  @inline(__always)
  subscript(arc: Int) -> Double { base[arc] }
}

/// A graph as community detection sees it: vertices stand for groups of vertices.
///
/// The quality of a division is Σ over communities of (weight inside − density · mass²/2), up to a constant:
/// mass is strength and density γ/2m for modularity, mass the number of vertices and density γ for CPM.
/// The finest level reads the rows of the graph itself; coarser ones own theirs.
struct CommunityLevel<Weights: ArcWeights>: ~Copyable {
  let rows: RowsView
  let weights: Weights
  /// What a vertex contributes to the mass of its community.
  let masses: FlatBuffer<Double>
  /// What two units of mass in one community cost.
  let density: Double
  /// Gains of a vertex up to this are rounding.
  let tolerance: Double
  /// Gains of a whole division up to this are rounding.
  var significantGain: Double { tolerance * Double(max(1, rows.arcCount)) }
  private let owned: OwnedRows?

  private struct OwnedRows: ~Copyable {
    let offsets: FlatBuffer<Int32>
    let targets: FlatBuffer<Int32>
    let weights: FlatBuffer<Double>
  }

  var vertexCount: Int { rows.vertexCount }

  @inline(__always)
  func arcs(of vertex: Int) -> Range<Int> { Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) }

  /// The finest level of a graph, whose rows must outlive it.
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
    owned = nil
  }

  private init(
    offsets: consuming FlatBuffer<Int32>, targets: consuming FlatBuffer<Int32>,
    coarseWeights: consuming FlatBuffer<Double>, masses: consuming FlatBuffer<Double>,
    density: Double, tolerance: Double
  ) where Weights == StoredWeights {
    rows = RowsView(vertexCount: masses.count, offsets: offsets.base, targets: targets.base)
    weights = StoredWeights(base: coarseWeights.base)
    self.masses = masses
    self.density = density
    self.tolerance = tolerance
    owned = OwnedRows(offsets: offsets, targets: targets, weights: coarseWeights)
  }

  /// Returns the graph whose vertices are the groups `0..<count` of this one's vertices.
  ///
  /// - Parameter affinities: zeros for each vertex; they are zeros again afterwards.
  func aggregated(
    by groups: borrowing FlatBuffer<Int32>, count: Int, affinities: borrowing FlatBuffer<Double>
  ) -> CommunityLevel<StoredWeights> {
    // Members of each group by counting sort; starts[g] ends up as the end of group g.
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
    // Room for every arc is asked for; the system provides what is written to.
    let offsets = FlatBuffer<Int32>(uninitializedCount: count + 1)
    let targets = FlatBuffer<Int32>(uninitializedCount: rows.arcCount + 1)
    let weights = FlatBuffer<Double>(uninitializedCount: rows.arcCount)
    var written = 0
    offsets[0] = 0
    for group in 0..<count {
      let first = written
      for place in (group == 0 ? 0 : Int(starts[group - 1]))..<Int(starts[group]) {
        for arc in arcs(of: Int(members[place])) {
          let other = groups[rows.targets[arc]]
          let known = affinities[other]
          targets[written] = other
          written += known == 0 && other != group ? 1 : 0
          affinities[other] = known + self.weights[arc]
        }
      }
      affinities[group] = 0
      for place in first..<written {
        weights[place] = affinities[targets[place]]
        affinities[targets[place]] = 0
      }
      offsets[group + 1] = Int32(truncatingIfNeeded: written)
    }
    return CommunityLevel<StoredWeights>(
      offsets: offsets, targets: targets, coarseWeights: weights, masses: masses, density: density,
      tolerance: tolerance)
  }

  /// What ``quality(of:labelMasses:)`` is where each vertex is a community of its own.
  var qualityOfSingleVertices: Double {
    var squares = 0.0
    for vertex in 0..<vertexCount { squares += masses[vertex] * masses[vertex] }
    return -density * squares / 2
  }

  /// Returns the quality of a division without the constant part: the weight inside vertices is the same in
  /// every division.
  ///
  /// - Parameter labelMasses: room for a number for each vertex.
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
  /// Lends the finest level of community detection, in the type that fits the weights.
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
