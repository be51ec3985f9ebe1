/// Scratch memory for the steps of community detection, allocated once for the finest level and shared by all levels.
///
/// About 50 bytes per vertex. Affinities are 0 between steps.
struct CommunityWorkspace: ~Copyable {
  /// The mass of each community.
  let labelMasses: FlatBuffer<Double>
  /// The mass of each part (subcommunity) during refinement.
  let partMasses: FlatBuffer<Double>
  /// The weight between each part and the rest of its community.
  let cuts: FlatBuffer<Double>
  /// The weight from the current vertex to each community or part; one more element collects what does not count.
  let affinities: FlatBuffer<Double>
  /// The number of members of each community or part.
  let sizes: FlatBuffer<Int32>
  /// The communities or parts with nonzero affinity.
  let touched: FlatBuffer<Int32>
  /// The gain of joining each touched part; at most as many elements as the maximum degree are ever written.
  let gains: FlatBuffer<Double>
  /// A ring buffer of vertices to visit; one element more than vertices, as the tail is written before it is known
  /// whether it advances.
  let queue: FlatBuffer<Int32>
  let isQueued: FlatBuffer<Bool>

  /// Allocates memory for levels of up to `capacity` vertices.
  init(capacity: Int) {
    labelMasses = FlatBuffer(count: capacity, repeating: 0)
    partMasses = FlatBuffer(count: capacity, repeating: 0)
    cuts = FlatBuffer(count: capacity, repeating: 0)
    affinities = FlatBuffer(count: capacity + 1, repeating: 0)
    sizes = FlatBuffer(count: capacity, repeating: 0)
    touched = FlatBuffer(count: capacity + 1, repeating: 0)
    gains = FlatBuffer(uninitializedCount: capacity + 1)
    queue = FlatBuffer(count: capacity + 1, repeating: 0)
    isQueued = FlatBuffer(count: capacity, repeating: false)
  }

  /// Sums the weights of a row by the community of the target; returns the number of touched communities.
  @inline(__always)
  func gather<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>, row: Range<Int>
  ) -> Int {
    var found = 0
    for arc in row {
      let label = labels[level.rows.targets[arc]]
      let known = affinities[label]
      touched[found] = label
      found += known == 0 ? 1 : 0
      affinities[label] = known + level.weights[arc]
    }
    return found
  }

  /// Renumbers labels in `0..<vertexCount` by first appearance; returns the number of distinct labels.
  func renumber(
    _ labels: borrowing FlatBuffer<Int32>, into numbers: borrowing FlatBuffer<Int32>, vertexCount: Int
  ) -> Int {
    touched.fill(-1, count: vertexCount)
    var count: Int32 = 0
    for vertex in 0..<vertexCount {
      let label = labels[vertex]
      if touched[label] < 0 {
        touched[label] = count
        count += 1
      }
      numbers[vertex] = touched[label]
    }
    return Int(count)
  }
}
