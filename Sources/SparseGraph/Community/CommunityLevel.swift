/// A graph as community detection sees it: vertices stand for groups of vertices.
///
/// The quality of a division is Σ over communities of (weight inside − density · mass²/2), up to a constant:
/// mass is strength and density γ/2m for modularity, mass the number of vertices and density γ for CPM.
struct CommunityLevel: ~Copyable {
  let vertexCount: Int
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  let weights: FlatBuffer<Double>
  /// What a vertex contributes to the mass of its community.
  let masses: FlatBuffer<Double>
  /// What two units of mass in one community cost.
  let density: Double
  /// Gains up to this are rounding.
  let tolerance: Double

  init(_ graph: Graph, quality: CommunityQuality, weighted: Bool) {
    vertexCount = graph.vertexCount
    offsets = FlatBuffer(graph.offsets)
    targets = FlatBuffer(graph.targets)
    let useWeights = weighted && graph.isWeighted
    weights =
      useWeights ? FlatBuffer(graph.arcWeights) : FlatBuffer(count: graph.targets.count, repeating: 1)
    let total = useWeights ? graph.totalWeight : Double(graph.edgeCount)
    switch quality.kind {
    case .modularity:
      masses = FlatBuffer(useWeights ? graph.strengths() : graph.degrees().map(Double.init))
      density = total > 0 ? quality.resolution / (2 * total) : 0
    case .cpm:
      masses = FlatBuffer(count: graph.vertexCount, repeating: 1)
      density = quality.resolution
    }
    tolerance = graph.edgeCount > 0 ? 1e-10 * total / Double(graph.edgeCount) : 0
  }

  private init(
    offsets: [Int32], targets: [Int32], weights: [Double], masses: consuming FlatBuffer<Double>,
    density: Double, tolerance: Double
  ) {
    vertexCount = offsets.count - 1
    self.offsets = FlatBuffer(offsets)
    self.targets = FlatBuffer(targets)
    self.weights = FlatBuffer(weights)
    self.masses = masses
    self.density = density
    self.tolerance = tolerance
  }

  /// Returns the graph whose vertices are the groups `0..<count` of this one's vertices.
  func aggregated(by groups: borrowing FlatBuffer<Int32>, count: Int) -> CommunityLevel {
    // Members of each group by counting sort.
    let starts = FlatBuffer<Int32>(count: count + 1, repeating: 0)
    for vertex in 0..<vertexCount { starts[groups[vertex] + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    let next = FlatBuffer<Int32>(starts.array(count: count + 1))
    let members = FlatBuffer<Int32>(count: vertexCount, repeating: 0)
    let newMasses = FlatBuffer<Double>(count: count, repeating: 0)
    for vertex in 0..<vertexCount {
      let group = groups[vertex]
      members[next[group]] = Int32(vertex)
      next[group] += 1
      newMasses[group] += masses[vertex]
    }
    let gathered = FlatBuffer<Double>(count: count, repeating: 0)
    let touched = FlatBuffer<Int32>(count: count, repeating: 0)
    var newOffsets: [Int32] = [0]
    newOffsets.reserveCapacity(count + 1)
    var newTargets: [Int32] = []
    var newWeights: [Double] = []
    for group in 0..<count {
      var found = 0
      for place in Int(starts[group])..<Int(starts[group + 1]) {
        let vertex = Int(members[place])
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let other = Int(groups[targets[arc]])
          guard other != group else { continue }
          if gathered[other] == 0 {
            touched[found] = Int32(other)
            found += 1
          }
          gathered[other] += weights[arc]
        }
      }
      for index in 0..<found {
        let other = touched[index]
        newTargets.append(other)
        newWeights.append(gathered[other])
        gathered[other] = 0
      }
      newOffsets.append(Int32(newTargets.count))
    }
    return CommunityLevel(
      offsets: newOffsets, targets: newTargets, weights: newWeights, masses: newMasses,
      density: density, tolerance: tolerance)
  }

  /// Returns the quality of a division without the constant part: twice the weight inside would count loops,
  /// which are the same in every division.
  func quality(of labels: borrowing FlatBuffer<Int32>) -> Double {
    let labelMasses = FlatBuffer<Double>(count: vertexCount, repeating: 0)
    var inside = 0.0
    for vertex in 0..<vertexCount {
      labelMasses[labels[vertex]] += masses[vertex]
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1])
      where labels[targets[arc]] == labels[vertex] { inside += weights[arc] }
    }
    var squares = 0.0
    for label in 0..<vertexCount { squares += labelMasses[label] * labelMasses[label] }
    return inside / 2 - density * squares / 2
  }
}
