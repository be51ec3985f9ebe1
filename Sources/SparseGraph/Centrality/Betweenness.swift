extension Graph {
  /// Returns on how many shortest ways between two others each vertex lies.
  ///
  /// For each unordered pair {s, t} of other vertices, the share of the shortest ways between s and t that
  /// lead over the vertex, summed.
  ///
  /// - Parameters:
  ///   - lengths: what a step costs; hops unless told otherwise. Ways whose lengths differ by no more than
  ///     ``PathLength/tieTolerance`` are equally short.
  ///   - normalized: whether to divide by the number of pairs, (n − 1)(n − 2)/2.
  ///   - threads: how many threads share the work, as many as there are cores if left out; the result does not
  ///     depend on it.
  /// - Returns: `vertexCount` numbers in vertex order; 0 for leaves and isolated vertices.
  /// - Complexity: O(n + m) for n vertices and m edges, and within each block (biconnected component) of k
  ///   classes of twins with e edges O(k·e) time for hops, O(k(k + e) log k) for others; O(n + m) memory and
  ///   250 bytes a class for each thread. Ways are counted in double precision, as their number grows beyond
  ///   2^64; beyond 10^290 with an exponent of their own.
  /// - SeeAlso: Brandes, Journal of Mathematical Sociology 25(2), 2001, doi:10.1080/0022250X.2001.9990249;
  ///   Sarıyüce, Saule, Kaya & Çatalyürek, SDM 2013, doi:10.1137/1.9781611972832.76 (articulation vertices,
  ///   identical vertices).
  public func betweenness(
    lengths: PathLength = .hops, normalized: Bool = false, threads: Int? = nil
  ) -> [Double] {
    let threads = Parallel.threads(threads)
    var scores = withRows { rows in
      betweenness(rows, lengths: arcLengths(lengths), samples: nil, threads: threads)
    }
    if normalized, vertexCount > 2 {
      let scale = 2 / (Double(vertexCount - 1) * Double(vertexCount - 2))
      for vertex in 0..<vertexCount { scores[vertex] *= scale }
    }
    return scores
  }

  /// Sums over blocks what lies between vertices that meet in the block, and adds what lies between branches.
  ///
  /// - Parameter samples: how much each vertex counts as a source; nil for 1 each.
  func betweenness(
    _ rows: RowsView, lengths: [Double]?, samples: [Double]?, threads: Int
  ) -> [Double] {
    let n = vertexCount
    let blocks = Blocks(rows, weight: { _ in 1 })
    let below = FlatBuffer<Double>(count: n, repeating: 0)  // the vertices in branches under a vertex
    let squares = FlatBuffer<Double>(count: n, repeating: 0)
    for block in 0..<blocks.count {
      let branch = blocks.branchWeights[block]
      below[blocks.tops[block]] += branch
      squares[blocks.tops[block]] += branch * branch
    }
    var scores = (0..<n).map { vertex in
      let others = blocks.componentWeights[vertex] - 1
      let above = others - below[vertex]
      return (others * others - squares[vertex] - above * above) / 2
    }
    let sources = BlockSources(rows, blocks, samples: samples)
    let names = FlatBuffer<Int32>(count: n, repeating: 0)
    for block in 0..<blocks.count {
      guard let graph = blocks.subgraph(block, rows, names: names, lengths: lengths) else { continue }
      let start = Int(blocks.memberStarts[block])
      let size = graph.offsets.count - 2
      let top = Int(blocks.tops[block])
      // What a vertex of the block stands for: itself and all that hangs on it elsewhere.
      var masses = (0..<size).map { 1 + below[blocks.members[start + $0]] }
      masses.append(blocks.componentWeights[top] - blocks.branchWeights[block])
      let weights = sources.weights(of: block, blocks, fallback: masses)
      var found: [Double]?
      if graph.lengths == nil {
        found = HopBetweenness.scores(
          offsets: graph.offsets, targets: graph.targets, masses: masses, sources: weights,
          threads: threads)
      }
      let scoresWithin =
        found
        ?? WeightedBetweenness.scores(
          offsets: graph.offsets, targets: graph.targets,
          lengths: graph.lengths ?? [Double](repeating: 1, count: graph.targets.count), masses: masses,
          sources: weights, threads: threads)
      for member in 0..<size { scores[Int(blocks.members[start + member])] += scoresWithin[member] }
      scores[top] += scoresWithin[size]
    }
    return scores
  }
}

/// How much each vertex of a block counts as a source, if not all vertices are sources.
private struct BlockSources: ~Copyable {
  private let samples: [Double]?
  private let below: FlatBuffer<Double>
  private let branches: FlatBuffer<Double>
  private let components: FlatBuffer<Double>

  init(_ rows: RowsView, _ blocks: borrowing Blocks, samples: [Double]?) {
    self.samples = samples
    guard let samples else {
      below = FlatBuffer(count: 0, repeating: 0)
      branches = FlatBuffer(count: 0, repeating: 0)
      components = FlatBuffer(count: 0, repeating: 0)
      return
    }
    // The same blocks in the same order, weighed by samples instead of vertices.
    let weighed = Blocks(rows, weight: { samples[$0] })
    below = FlatBuffer(count: rows.vertexCount, repeating: 0)
    for block in 0..<weighed.count { below[weighed.tops[block]] += weighed.branchWeights[block] }
    branches = FlatBuffer(weighed.branchWeights.array(count: weighed.count))
    components = FlatBuffer(weighed.componentWeights.array(count: rows.vertexCount))
  }

  func weights(of block: Int, _ blocks: borrowing Blocks, fallback: [Double]) -> [Double] {
    guard let samples else { return fallback }
    let start = Int(blocks.memberStarts[block])
    var weights = (0..<(fallback.count - 1)).map { member in
      let vertex = Int(blocks.members[start + member])
      return samples[vertex] + below[vertex]
    }
    weights.append(components[blocks.tops[block]] - branches[block])
    return weights
  }
}
