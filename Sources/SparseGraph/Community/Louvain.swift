extension Graph {
  /// Returns communities found by the Louvain algorithm, which maximises a quality function.
  ///
  /// ``leidenCommunities(quality:weighted:iterations:seed:)`` usually finds better partitions. Disconnected
  /// communities are split into their connected components.
  ///
  /// - Parameters:
  ///   - quality: modularity or the constant Potts model, with its resolution.
  ///   - weighted: whether edges have their weights; otherwise 1.
  ///   - seed: the random seed; the same seed gives the same communities on every machine.
  /// - Returns: a partition into connected communities; an isolated vertex is a community of its own.
  /// - Complexity: about O((n + m)·i) time for n vertices, m edges and i iterations; O(n + m) memory.
  /// - SeeAlso: Blondel et al., JSTAT P10008, 2008, doi:10.1088/1742-5468/2008/10/P10008.
  public func louvainCommunities(
    quality: CommunityQuality = .modularity, weighted: Bool = true, seed: UInt64 = 1
  ) -> Partition {
    withCommunityLevel(
      quality: quality, weighted: weighted, unit: { louvain($0, seed: seed) },
      stored: { louvain($0, seed: seed) })
  }

  private func louvain<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, seed: UInt64
  ) -> Partition {
    var search = CommunitySearch(capacity: vertexCount, generator: SeededGenerator(seed: seed))
    let labels = FlatBuffer<Int32>.identity(vertexCount)
    while search.improve(level, labels: labels) > level.negligibleGain {}
    return splittingDisconnected(
      Partition(dense: labels.array(count: vertexCount), bound: vertexCount))
  }
}
