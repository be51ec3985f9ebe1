/// Adjacency rows, not necessarily sorted; `weights` is empty if all are 1.
private typealias Rows = (targets: [Int32], weights: [Double])

extension Graph {
  /// Creates a graph from edges without loops; the weights of parallel edges are added.
  ///
  /// - Parameters:
  ///   - vertexCount: the number of vertices, 0 to 2^31 − 2.
  ///   - sources: one end of each edge, in `0..<vertexCount`; not equal to the other. At most 2^30 − 1 edges.
  ///   - targets: the other end of each edge.
  ///   - weights: the weight of each edge; empty if all are 1.
  /// - Complexity: O(n + m) time and memory: one counting sort, or two if the edges are not sorted.
  package init(
    vertexCount: Int, sources: consuming [Int32], targets: consuming [Int32], weights: consuming [Double]
  ) {
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    Graph.count(sources, into: &offsets)
    Graph.count(targets, into: &offsets)
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    // If the edges are sorted as in `edges`, every row is ascending after this.
    var rows = Graph.scattered(offsets: offsets, sources: sources, targets: targets, weights: weights)
    (sources, targets, weights) = ([], [], [])  // frees the edges, unless the caller keeps them
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

  /// Allocates rows, all elements of which the closure must initialize.
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

  /// Scatters both arcs of each edge into the rows of its ends, in edge order.
  private static func scattered(
    offsets: [Int32], sources: [Int32], targets: [Int32], weights: [Double]
  ) -> Rows {
    let next = FlatBuffer(offsets)
    let weighted = !weights.isEmpty
    let (sources, targets, weights) = (sources.span, targets.span, weights.span)
    return rows(arcCount: 2 * sources.count, weighted: weighted) { rows, rowWeights in
      for edge in 0..<sources.count {
        let (u, v) = (sources[edge], targets[edge])
        let forward = Int(next[u])
        next[u] += 1
        rows[forward] = v
        let backward = Int(next[v])
        next[v] += 1
        rows[backward] = u
        if weighted {
          rowWeights[forward] = weights[edge]
          rowWeights[backward] = weights[edge]
        }
      }
    }
  }

  /// Returns symmetric rows with each row sorted, in linear time; parallel arcs keep their order.
  ///
  /// Transposition writes the reverse of each arc in vertex order, which leaves every row ascending.
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
          let position = Int(next[target])
          next[target] += 1
          rows[position] = Int32(truncatingIfNeeded: vertex)
          if weighted { rowWeights[position] = weights[arc] }
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

  /// Merges the parallel arcs of sorted rows and adds their weights, in row order.
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
