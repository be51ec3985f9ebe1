/// Moves single vertices to the neighbouring community that gains most, until none gains any more.
///
/// The work that Louvain and Leiden share. Affinities are gathered in flat arrays; a vertex is looked at again
/// only after a neighbour has left it.
struct LocalMoves: ~Copyable {
  private let labelMasses: FlatBuffer<Double>
  private let labelSizes: FlatBuffer<Int32>
  private let affinities: FlatBuffer<Double>
  private let touched: FlatBuffer<Int32>
  private let queue: FlatBuffer<Int32>
  private let isQueued: FlatBuffer<Bool>
  private let free: FlatBuffer<Int32>

  /// Makes room for graphs of up to `capacity` vertices.
  init(capacity: Int) {
    labelMasses = FlatBuffer(count: capacity, repeating: 0)
    labelSizes = FlatBuffer(count: capacity, repeating: 0)
    affinities = FlatBuffer(count: capacity, repeating: 0)
    touched = FlatBuffer(count: capacity + 1, repeating: 0)
    queue = FlatBuffer(count: capacity, repeating: 0)
    isQueued = FlatBuffer(count: capacity, repeating: false)
    free = FlatBuffer(count: capacity, repeating: 0)
  }

  /// Improves a division until no vertex gains by moving.
  ///
  /// - Parameter labels: the community of each vertex, in `0..<vertexCount`; changed in place.
  /// - Returns: the number of moves.
  func run(
    _ level: borrowing CommunityLevel, labels: borrowing FlatBuffer<Int32>,
    generator: inout SeededGenerator
  ) -> Int {
    let n = level.vertexCount
    labelMasses.fill(0, count: n)
    labelSizes.fill(0, count: n)
    for vertex in 0..<n {
      labelMasses[labels[vertex]] += level.masses[vertex]
      labelSizes[labels[vertex]] += 1
      isQueued[vertex] = true
    }
    var freeCount = 0
    for label in 0..<n where labelSizes[label] == 0 {
      free[freeCount] = Int32(label)
      freeCount += 1
    }
    generator.visitingOrder(queue, count: n)
    var head = 0
    var queued = n
    var moves = 0
    while queued > 0 {
      let vertex = queue[head]
      head = head + 1 == n ? 0 : head + 1
      queued -= 1
      isQueued[vertex] = false
      let own = labels[vertex]
      let mass = level.masses[vertex]
      let row = Int(level.offsets[vertex])..<Int(level.offsets[vertex + 1])
      let found = gather(level, labels: labels, row: row)
      labelMasses[own] -= mass
      let cost = level.density * mass
      var best = own
      var bestGain = affinities[own] - cost * labelMasses[own] + level.tolerance
      for index in 0..<found {
        let label = touched[index]
        let gain = affinities[label] - cost * labelMasses[label]
        if gain > bestGain {
          bestGain = gain
          best = label
        }
      }
      if bestGain < 0, labelSizes[own] > 1 {  // better off alone; then some label is free
        freeCount -= 1
        best = free[freeCount]
      }
      for index in 0..<found { affinities[touched[index]] = 0 }
      labelMasses[best] += mass
      guard best != own else { continue }
      moves += 1
      labels[vertex] = best
      labelSizes[best] += 1
      labelSizes[own] -= 1
      if labelSizes[own] == 0 {
        labelMasses[own] = 0
        free[freeCount] = own
        freeCount += 1
      }
      for arc in row {
        let other = level.targets[arc]
        guard labels[other] != best, !isQueued[other] else { continue }
        isQueued[other] = true
        let tail = head + queued
        queue[tail >= n ? tail - n : tail] = other
        queued += 1
      }
    }
    return moves
  }

  /// Sums a vertex's edges by the community they lead to; returns how many communities were touched.
  @inline(__always)
  private func gather(
    _ level: borrowing CommunityLevel, labels: borrowing FlatBuffer<Int32>, row: Range<Int>
  ) -> Int {
    var found = 0
    for arc in row {
      let label = labels[level.targets[arc]]
      let known = affinities[label]
      touched[found] = label
      found += known == 0 ? 1 : 0
      affinities[label] = known + level.weights[arc]
    }
    return found
  }
}
