/// Neighbours and weights in rows, not necessarily sorted; weights are empty where all are 1.
private typealias Rows = (targets: [Int32], weights: [Double])

extension Graph {
  /// Sorts edges into rows and adds the weights of repeated ones.
  ///
  /// - Parameters:
  ///   - sources: one end of each edge, in range, never equal to the other.
  ///   - targets: the other end of each edge.
  ///   - weights: the weight of each edge, or empty where all are 1.
  /// - Complexity: O(n + m) time and memory: one counting pass, or two where the edges come in no order; no
  ///   comparison sort.
  package init(
    vertexCount: Int, sources: consuming [Int32], targets: consuming [Int32], weights: consuming [Double]
  ) {
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    Graph.count(sources, into: &offsets)
    Graph.count(targets, into: &offsets)
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    // Edges in the order of a graph's own list leave every row ascending.
    var rows = Graph.scattered(offsets: offsets, sources: sources, targets: targets, weights: weights)
    (sources, targets, weights) = ([], [], [])  // frees the edges, if the caller does not keep them
    var order = Graph.order(offsets: offsets, targets: rows.targets)
    if order == .unsorted {
      rows = Graph.transpose(offsets: offsets, targets: rows.targets, weights: rows.weights)
      order = Graph.order(offsets: offsets, targets: rows.targets)
    }
    if order == .repeating {
      let merged = Graph.merged(offsets: offsets, rows)
      self.init(offsets: merged.offsets, targets: merged.rows.targets, arcWeights: merged.rows.weights)
    } else {
      self.init(offsets: offsets, targets: rows.targets, arcWeights: rows.weights)
    }
  }

  private static func count(_ ends: [Int32], into offsets: inout [Int32]) {
    ends.withUnsafeBufferPointer { ends in
      offsets.withUnsafeMutableBufferPointer { offsets in
        for end in ends { offsets[Int(end) + 1] += 1 }
      }
    }
  }

  /// Makes uninitialized rows and has a body fill all of them.
  private static func rows(
    arcCount: Int, weighted: Bool,
    _ fill: (UnsafeMutableBufferPointer<Int32>, UnsafeMutableBufferPointer<Double>) -> Void
  ) -> Rows {
    var weights: [Double] = []
    let targets = [Int32](unsafeUninitializedCapacity: arcCount) { targets, targetCount in
      weights = [Double](unsafeUninitializedCapacity: weighted ? arcCount : 0) { weights, weightCount in
        fill(targets, weights)
        weightCount = weighted ? arcCount : 0
      }
      targetCount = arcCount
    }
    return (targets, weights)
  }

  /// Writes both arcs of each edge into the rows of its ends, in the order of the edges.
  private static func scattered(
    offsets: [Int32], sources: [Int32], targets: [Int32], weights: [Double]
  ) -> Rows {
    let next = FlatBuffer(offsets)
    let weighted = !weights.isEmpty
    let (sources, targets, weights) = (sources.span, targets.span, weights.span)
    return rows(arcCount: 2 * sources.count, weighted: weighted) { rows, rowWeights in
      for edge in 0..<sources.count {
        let (u, v) = (sources[edge], targets[edge])
        let forth = Int(next[u])
        next[u] += 1
        rows[forth] = v
        let back = Int(next[v])
        next[v] += 1
        rows[back] = u
        if weighted {
          rowWeights[forth] = weights[edge]
          rowWeights[back] = weights[edge]
        }
      }
    }
  }

  /// Returns symmetric rows sorted, in linear time; repeated arcs keep their order.
  ///
  /// Reading the rows in vertex order and writing each arc backwards leaves every row ascending.
  static func transpose(
    offsets: [Int32], targets: [Int32], weights: [Double]
  ) -> (targets: [Int32], weights: [Double]) {
    let next = FlatBuffer(offsets)
    let weighted = !weights.isEmpty
    let (offsets, targets, weights) = (offsets.span, targets.span, weights.span)
    return rows(arcCount: targets.count, weighted: weighted) { rows, rowWeights in
      for vertex in 0..<(offsets.count - 1) {
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let target = targets[arc]
          let place = Int(next[target])
          next[target] += 1
          rows[place] = Int32(truncatingIfNeeded: vertex)
          if weighted { rowWeights[place] = weights[arc] }
        }
      }
    }
  }

  private enum RowOrder { case ascending, repeating, unsorted }

  private static func order(offsets: [Int32], targets: [Int32]) -> RowOrder {
    let (offsets, targets) = (offsets.span, targets.span)
    var order = RowOrder.ascending
    for vertex in 0..<(offsets.count - 1) {
      var previous: Int32 = -1
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = targets[arc]
        if target <= previous {
          if target < previous { return .unsorted }
          order = .repeating
        }
        previous = target
      }
    }
    return order
  }

  /// Joins equal neighbours in sorted rows and adds their weights, in order.
  private static func merged(offsets: [Int32], _ rows: Rows) -> (offsets: [Int32], rows: Rows) {
    var newOffsets: [Int32] = [0]
    newOffsets.reserveCapacity(offsets.count)
    var targets: [Int32] = []
    var weights: [Double] = []
    targets.reserveCapacity(rows.targets.count)
    weights.reserveCapacity(rows.targets.count)
    for vertex in 0..<(offsets.count - 1) {
      let start = targets.count
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let weight = rows.weights.isEmpty ? 1 : rows.weights[arc]
        if targets.count > start, targets[targets.count - 1] == rows.targets[arc] {
          weights[weights.count - 1] += weight
        } else {
          targets.append(rows.targets[arc])
          weights.append(weight)
        }
      }
      newOffsets.append(Int32(targets.count))
    }
    return (newOffsets, (targets, weights))
  }
}
