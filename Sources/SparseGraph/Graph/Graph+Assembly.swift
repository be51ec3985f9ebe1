extension Graph {
  /// Sorts edges into rows and adds the weights of repeated ones.
  ///
  /// - Parameters:
  ///   - sources: one end of each edge, in range, never equal to the other.
  ///   - targets: the other end of each edge.
  ///   - weights: the weight of each edge, or empty where all are 1.
  /// - Complexity: O(n + m) time and memory: two counting passes, no comparison sort.
  package init(vertexCount: Int, sources: [Int32], targets: [Int32], weights: [Double]) {
    let arcCount = 2 * sources.count
    let weighted = !weights.isEmpty
    // Unsorted rows, arcs in the order of the edges.
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    for source in sources { offsets[Int(source) + 1] += 1 }
    for target in targets { offsets[Int(target) + 1] += 1 }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    let unsorted = Graph.scatter(
      offsets: offsets, arcCount: arcCount, weighted: weighted, sources: sources, targets: targets,
      weights: weights)
    // Reading the rows in vertex order and writing each arc backwards leaves every row ascending.
    let sorted = Graph.transpose(offsets: offsets, targets: unsorted.targets, weights: unsorted.weights)
    let merged = Graph.merge(offsets: offsets, targets: sorted.targets, weights: sorted.weights)
    self.init(offsets: merged.offsets, targets: merged.targets, arcWeights: merged.weights)
  }

  private static func scatter(
    offsets: [Int32], arcCount: Int, weighted: Bool, sources: [Int32], targets: [Int32],
    weights: [Double]
  ) -> (targets: [Int32], weights: [Double]) {
    var next = offsets
    var rows = [Int32](repeating: 0, count: arcCount)
    var rowWeights = [Double](repeating: 0, count: weighted ? arcCount : 0)
    for edge in 0..<sources.count {
      let u = Int(sources[edge])
      let v = Int(targets[edge])
      let forth = Int(next[u])
      next[u] += 1
      rows[forth] = Int32(truncatingIfNeeded: v)
      let back = Int(next[v])
      next[v] += 1
      rows[back] = Int32(truncatingIfNeeded: u)
      if weighted {
        rowWeights[forth] = weights[edge]
        rowWeights[back] = weights[edge]
      }
    }
    return (rows, rowWeights)
  }

  /// Returns symmetric rows sorted, in linear time; repeated arcs keep their order.
  static func transpose(
    offsets: [Int32], targets: [Int32], weights: [Double]
  ) -> (targets: [Int32], weights: [Double]) {
    var next = offsets
    var rows = [Int32](repeating: 0, count: targets.count)
    var rowWeights = [Double](repeating: 0, count: weights.count)
    let weighted = !weights.isEmpty
    for vertex in 0..<(offsets.count - 1) {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[arc])
        let place = Int(next[target])
        next[target] += 1
        rows[place] = Int32(truncatingIfNeeded: vertex)
        if weighted { rowWeights[place] = weights[arc] }
      }
    }
    return (rows, rowWeights)
  }

  /// Joins equal neighbours in sorted rows and adds their weights, in order.
  private static func merge(
    offsets: [Int32], targets: [Int32], weights: [Double]
  ) -> (offsets: [Int32], targets: [Int32], weights: [Double]) {
    guard hasRepeats(offsets: offsets, targets: targets) else { return (offsets, targets, weights) }
    var newOffsets: [Int32] = [0]
    newOffsets.reserveCapacity(offsets.count)
    var newTargets: [Int32] = []
    var newWeights: [Double] = []
    for vertex in 0..<(offsets.count - 1) {
      let start = newTargets.count
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let weight = weights.isEmpty ? 1 : weights[arc]
        if newTargets.count > start, newTargets[newTargets.count - 1] == targets[arc] {
          newWeights[newWeights.count - 1] += weight
        } else {
          newTargets.append(targets[arc])
          newWeights.append(weight)
        }
      }
      newOffsets.append(Int32(newTargets.count))
    }
    return (newOffsets, newTargets, newWeights)
  }

  private static func hasRepeats(offsets: [Int32], targets: [Int32]) -> Bool {
    for vertex in 0..<(offsets.count - 1) {
      let end = Int(offsets[vertex + 1])
      var arc = Int(offsets[vertex]) + 1
      while arc < end {
        if targets[arc] == targets[arc - 1] { return true }
        arc += 1
      }
    }
    return false
  }
}
