extension Graph {
  /// Returns communities found by the Leiden algorithm, run until no iteration improves them.
  ///
  /// Every community is connected. Unless iterations are limited, graphs of up to 200,000 edges are searched
  /// several times over, those of up to 20,000 edges 20 times, and the best division is returned.
  ///
  /// - Parameters:
  ///   - quality: modularity or the constant Potts model, with its resolution.
  ///   - weighted: whether edges count by weight.
  ///   - iterations: the greatest number of iterations; unlimited if left out. In large graphs the first three
  ///     come within about 0.2 % of what some dozens reach.
  ///   - seed: the same seed gives the same communities on every machine.
  /// - Returns: a partition numbered by first appearance; an isolated vertex is a community of its own.
  /// - Complexity: about O((n + m)·i) time for i iterations, usually below 20; O(n + m) memory.
  /// - SeeAlso: Traag, Waltman & van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z.
  public func leidenCommunities(
    quality: CommunityQuality = .modularity, weighted: Bool = true, iterations: Int? = nil, seed: UInt64 = 1
  ) -> Partition {
    let level = CommunityLevel(self, quality: quality, weighted: weighted)
    let attempts = iterations == nil ? max(1, min(20, 400_000 / max(1, edgeCount))) : 1
    var best = Partition(firstAppearance: [], count: 0)
    var bestQuality = -Double.infinity
    var seeds = SeededGenerator(seed: seed)
    for _ in 0..<attempts {
      var search = CommunitySearch(level, refining: true, generator: SeededGenerator(seed: seeds.next()))
      let partition = search.communities(of: self, level: level, iterations: iterations ?? 1000)
      let found = level.quality(of: FlatBuffer(partition.labels))
      if found > bestQuality + level.tolerance {
        best = partition
        bestQuality = found
      }
    }
    return best
  }
}

/// One run of Louvain or Leiden from single vertices to a division that nothing improves.
struct CommunitySearch: ~Copyable {
  private let moves: LocalMoves
  private let isRefining: Bool
  private let refinement: LeidenRefinement
  private var generator: SeededGenerator

  init(_ level: borrowing CommunityLevel, refining: Bool, generator: SeededGenerator) {
    moves = LocalMoves(capacity: level.vertexCount)
    isRefining = refining
    refinement = LeidenRefinement(capacity: refining ? level.vertexCount : 0)
    self.generator = generator
  }

  /// Iterates until a whole pass changes nothing; communities that fell apart are divided.
  mutating func communities(
    of graph: Graph, level: borrowing CommunityLevel, iterations: Int
  ) -> Partition {
    let n = level.vertexCount
    let labels = FlatBuffer<Int32>((0..<Int32(n)).map { $0 })
    var quality = -Double.infinity
    for _ in 0..<max(1, iterations) {
      pass(level, labels: labels, isTop: true)
      let reached = level.quality(of: labels)
      guard reached > quality + level.tolerance else { break }
      quality = reached
    }
    return graph.splittingDisconnected(Partition(dense: labels.array(count: n), bound: n))
  }

  /// Moves vertices, merges them into groups, and goes on with the groups; `labels` change in place.
  private mutating func pass(
    _ level: borrowing CommunityLevel, labels: borrowing FlatBuffer<Int32>, isTop: Bool
  ) {
    let n = level.vertexCount
    _ = moves.run(level, labels: labels, generator: &generator)
    let parts = FlatBuffer<Int32>(count: n, repeating: 0)
    var count = n
    if isRefining {
      count = refinement.run(level, labels: labels, parts: parts, generator: &generator)
    }
    if count == n {  // nothing was merged: go on with the communities themselves
      let numbered = Partition(dense: labels.array(count: n), bound: n)
      count = numbered.count
      for vertex in 0..<n { parts[vertex] = numbered.labels[vertex] }
    }
    guard count < n else { return }
    let coarse = level.aggregated(by: parts, count: count)
    // A group starts in the community of its vertices, under the number of some group in it.
    let names = FlatBuffer<Int32>(count: n, repeating: -1)
    let coarseLabels = FlatBuffer<Int32>(count: count, repeating: 0)
    for vertex in 0..<n {
      if names[labels[vertex]] < 0 { names[labels[vertex]] = parts[vertex] }
      coarseLabels[parts[vertex]] = names[labels[vertex]]
    }
    pass(coarse, labels: coarseLabels, isTop: false)
    if isTop, isRefining {
      // Passes over the groups are much cheaper than over single vertices, and find most of what is to gain.
      var quality = coarse.quality(of: coarseLabels)
      for _ in 0..<8 {
        pass(coarse, labels: coarseLabels, isTop: false)
        let reached = coarse.quality(of: coarseLabels)
        guard reached > quality * (1 + 3e-5) + level.tolerance else { break }
        quality = reached
      }
    }
    for vertex in 0..<n { labels[vertex] = coarseLabels[parts[vertex]] }
  }
}

extension Graph {
  /// Returns a partition whose groups are the connected pieces of the given one's groups. O(n + m).
  func splittingDisconnected(_ partition: Partition) -> Partition {
    var labels = [Int32](repeating: -1, count: vertexCount)
    var stack: [Int32] = []
    var count: Int32 = 0
    for start in 0..<vertexCount where labels[start] < 0 {
      labels[start] = count
      stack.append(Int32(start))
      while let vertex = stack.popLast() {
        for arc in arcs(of: Int(vertex)) {
          let other = Int(targets[arc])
          if labels[other] < 0, partition.labels[other] == partition.labels[start] {
            labels[other] = count
            stack.append(Int32(other))
          }
        }
      }
      count += 1
    }
    return Partition(firstAppearance: labels, count: Int(count))
  }
}
