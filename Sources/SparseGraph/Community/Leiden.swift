extension Graph {
  /// Returns communities found by the Leiden algorithm, which maximises a quality function.
  ///
  /// The search starts from a combination of three fast partitions. Each iteration moves vertices, refines the
  /// communities, and recurses into the aggregate graph. It ends when an iteration gains less than a millionth of the
  /// total weight. If `iterations` is nil and the graph has at most 200,000 vertices and 200,000 edges, the search is
  /// repeated, 20 times up to 20,000 of each, and the best partition is returned.
  ///
  /// - Parameters:
  ///   - quality: modularity or the constant Potts model, with its resolution.
  ///   - weighted: whether edges have their weights; otherwise 1.
  ///   - iterations: the maximum number of iterations, at least 1; 200 if nil. In large graphs, three iterations come
  ///     within about 0.1 % of the quality of convergence.
  ///   - seed: the random seed; the same seed gives the same communities on every machine.
  /// - Returns: a partition into connected communities; an isolated vertex is a community of its own.
  /// - Complexity: about O((n + m)·i) time for n vertices, m edges and i iterations in all searches, usually below 20
  ///   per search; O(n + m) memory, in unweighted graphs about 80 bytes per vertex and 12 per pair of adjacent
  ///   subcommunities besides the graph.
  /// - SeeAlso: Traag, Waltman & van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z.
  public func leidenCommunities(
    quality: CommunityQuality = .modularity, weighted: Bool = true, iterations: Int? = nil, seed: UInt64 = 1
  ) -> Partition {
    let attempts = iterations == nil ? max(1, min(20, 400_000 / max(1, vertexCount, edgeCount))) : 1
    return withCommunityLevel(
      quality: quality, weighted: weighted,
      unit: { leiden($0, attempts: attempts, iterations: iterations ?? 200, seed: seed) },
      stored: { leiden($0, attempts: attempts, iterations: iterations ?? 200, seed: seed) })
  }

  private func leiden<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, attempts: Int, iterations: Int, seed: UInt64
  ) -> Partition {
    var search = CommunitySearch(capacity: vertexCount, generator: SeededGenerator(seed: seed))
    let labels = FlatBuffer<Int32>(uninitializedCount: vertexCount)
    var best: [Int32] = []
    var bestQuality = -Double.infinity
    for _ in 0..<attempts {
      var quality = search.start(level, labels: labels)
      for iteration in 0..<max(1, iterations) {
        // Further partitions of the aggregate graph are computed at first, and again when the gains become small.
        let attempts = iteration == 0 || iteration > 2 ? 2 : 0
        let gain = search.iterate(level, labels: labels, attempts: attempts)
        quality += gain
        guard gain > level.negligibleGain else { break }
      }
      if quality > bestQuality + level.significantGain {
        best = labels.array(count: vertexCount)
        bestQuality = quality
      }
    }
    return splittingDisconnected(Partition(dense: best, bound: vertexCount))
  }
}

extension Graph {
  /// Returns the partition into the connected components of each group of a partition. O(n + m).
  func splittingDisconnected(_ partition: Partition) -> Partition {
    let labels = FlatBuffer<Int32>(count: vertexCount, repeating: -1)
    let stack = FlatBuffer<Int32>(uninitializedCount: vertexCount)
    var count: Int32 = 0
    withRows { rows in
      partition.labels.withUnsafeBufferPointer { groups in
        for start in 0..<vertexCount where labels[start] < 0 {
          let group = groups[start]
          labels[start] = count
          stack[0] = Int32(truncatingIfNeeded: start)
          var height = 1
          while height > 0 {
            height -= 1
            for other in rows.row(Int(stack[height])) where labels[other] < 0 && groups[Int(other)] == group {
              labels[other] = count
              stack[height] = other
              height += 1
            }
          }
          count += 1
        }
      }
    }
    return Partition(firstAppearance: labels.array(count: vertexCount), count: Int(count))
  }
}
