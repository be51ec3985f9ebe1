/// Scratch memory for the steps of community detection, made once for the finest level and shared by all.
///
/// About 50 bytes a vertex. Affinities are zero between steps.
struct CommunityWorkspace: ~Copyable {
  /// The mass of each community.
  let labelMasses: FlatBuffer<Double>
  /// The mass of each part of a community while it is divided anew.
  let partMasses: FlatBuffer<Double>
  /// The weight between a part and the rest of its community.
  let cuts: FlatBuffer<Double>
  /// The weight from one vertex to each community or part; one more place takes what does not count.
  let affinities: FlatBuffer<Double>
  /// The members of each community or part.
  let sizes: FlatBuffer<Int32>
  /// The communities or parts whose affinity is not zero.
  let touched: FlatBuffer<Int32>
  /// What joining each part touched gains. No more of it is written to than the greatest number of neighbours.
  let gains: FlatBuffer<Double>
  /// A ring of vertices to visit; one place more than vertices, as its end is written to before it is known
  /// whether that counts.
  let queue: FlatBuffer<Int32>
  let isQueued: FlatBuffer<Bool>

  /// Makes room for levels of up to `capacity` vertices.
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

  /// Sums a vertex's edges by the community they lead to; returns how many communities were touched.
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

  /// Renumbers labels in `0..<vertexCount` by first appearance; returns how many there are.
  func number(
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
