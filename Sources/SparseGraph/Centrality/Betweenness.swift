extension Graph {
  /// Returns the betweenness centrality of each vertex: the sum over all unordered pairs {s, t} of other vertices of
  /// the fraction of shortest paths between s and t that pass through the vertex.
  ///
  /// - Parameters:
  ///   - lengths: the edge lengths; hops by default. Paths whose lengths differ by at most
  ///     ``PathLength/tieTolerance``, relative to the shorter one, are equally short.
  ///   - normalized: whether to divide by the number of pairs, (n − 1)(n − 2)/2, which gives numbers in 0...1.
  ///   - threads: the maximum number of threads; by default the number of cores. The result does not depend on it.
  /// - Returns: `vertexCount` numbers in vertex order; 0 for vertices of degree 0 and 1.
  /// - Complexity: O(n + m) time for n vertices and m edges, and for each block (biconnected component) of k classes
  ///   of twins with e edges between them O(k·e) for hops, O(k(k + e) log k) for other lengths. O(n + m) memory, and
  ///   about 250 bytes per class of the largest block per thread. Path counts are doubles, as they can exceed 2^64;
  ///   beyond 10^290, doubles with an extended exponent.
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

  /// Returns unnormalised betweenness: for each vertex the number of pairs that it separates as an articulation
  /// point, plus the betweenness within each of its blocks, in which a vertex carries the mass of all vertices behind
  /// it.
  ///
  /// - Parameter samples: the weight of each vertex as a source; nil for 1 each.
  func betweenness(
    _ rows: RowsView, lengths: [Double]?, samples: [Double]?, threads: Int
  ) -> [Double] {
    let n = vertexCount
    let blocks = Blocks(rows, weight: { _ in 1 })
    // For each vertex, the number of vertices in the branches below it, and the sum of the squared sizes of these.
    let below = FlatBuffer<Double>(count: n, repeating: 0)
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
    let newIDs = FlatBuffer<Int32>(count: n, repeating: 0)
    for block in 0..<blocks.count {
      guard let graph = blocks.subgraph(block, rows, newIDs: newIDs, lengths: lengths) else { continue }
      let start = Int(blocks.memberStarts[block])
      let size = graph.offsets.count - 2
      let top = Int(blocks.tops[block])
      // The mass of a vertex of the block: itself and all vertices that are connected to the block through it.
      var masses = (0..<size).map { 1 + below[blocks.members[start + $0]] }
      masses.append(blocks.componentWeights[top] - blocks.branchWeights[block])
      let weights = sources.weights(of: block, blocks, fallback: masses)
      var hopScores: [Double]?
      if graph.lengths == nil {
        hopScores = HopBetweenness.scores(
          offsets: graph.offsets, targets: graph.targets, masses: masses, sources: weights,
          threads: threads)
      }
      let scoresWithin =
        hopScores
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

/// The weight of each vertex of a block as a source, if sources are sampled.
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
    // The same blocks in the same order, weighted by samples instead of vertices.
    let sampled = Blocks(rows, weight: { samples[$0] })
    below = FlatBuffer(count: rows.vertexCount, repeating: 0)
    for block in 0..<sampled.count { below[sampled.tops[block]] += sampled.branchWeights[block] }
    branches = FlatBuffer(sampled.branchWeights.array(count: sampled.count))
    components = FlatBuffer(sampled.componentWeights.array(count: rows.vertexCount))
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
