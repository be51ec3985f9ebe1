extension Graph {
  /// Returns communities found by the Leiden algorithm, run until no iteration improves them.
  ///
  /// Every community is connected. The search begins with three quick divisions, which are joined where they agree
  /// and improved where they do not; each iteration then moves vertices, divides communities anew into parts, and
  /// searches on among the parts. Unless iterations are limited, graphs of up to 200,000 edges are searched several
  /// times over, those of up to 20,000 edges 20 times, and the best division is returned.
  ///
  /// - Parameters:
  ///   - quality: modularity or the constant Potts model, with its resolution.
  ///   - weighted: whether edges count by weight.
  ///   - iterations: the greatest number of iterations; unlimited if left out. In large graphs the first three
  ///     come within about 0.1 % of what some dozens reach.
  ///   - seed: the same seed gives the same communities on every machine.
  /// - Returns: a partition numbered by first appearance; an isolated vertex is a community of its own.
  /// - Complexity: about O((n + m)·i) time for i iterations, usually below 20; O(n + m) memory, in unweighted
  ///   graphs about 80 bytes a vertex and 12 for each pair of neighbouring parts beside the graph.
  /// - SeeAlso: Traag, Waltman & van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z.
  public func leidenCommunities(
    quality: CommunityQuality = .modularity, weighted: Bool = true, iterations: Int? = nil, seed: UInt64 = 1
  ) -> Partition {
    let attempts = iterations == nil ? max(1, min(20, 400_000 / max(1, edgeCount))) : 1
    return withCommunityLevel(
      quality: quality, weighted: weighted,
      unit: { leiden($0, attempts: attempts, iterations: iterations ?? 1000, seed: seed) },
      stored: { leiden($0, attempts: attempts, iterations: iterations ?? 1000, seed: seed) })
  }

  private func leiden<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, attempts: Int, iterations: Int, seed: UInt64
  ) -> Partition {
    var search = CommunitySearch(capacity: vertexCount, generator: SeededGenerator(seed: seed))
    let labels = FlatBuffer<Int32>(uninitializedCount: vertexCount)
    var best: [Int32] = []
    var bestQuality = -Double.infinity
    for _ in 0..<attempts {
      var quality = search.begin(level, labels: labels)
      for iteration in 0..<max(1, iterations) {
        // Other divisions of the parts are tried at first and again when iterations alone gain little.
        let attempts = iteration == 0 || iteration > 2 ? 2 : 0
        let gain = search.iterate(level, labels: labels, attempts: attempts)
        quality += gain
        guard gain > level.significantGain else { break }
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
  /// Returns a partition whose groups are the connected pieces of the given one's groups. O(n + m).
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
