extension Graph {
  /// Returns communities found by the Louvain algorithm; ``leidenCommunities(quality:weighted:seed:)`` is better.
  ///
  /// Communities that the algorithm leaves disconnected are divided, so that every community is connected.
  ///
  /// - Parameters:
  ///   - quality: modularity or the constant Potts model, with its resolution.
  ///   - weighted: whether edges count by weight.
  ///   - seed: the same seed gives the same communities on every machine.
  /// - Returns: a partition numbered by first appearance.
  /// - Complexity: about O((n + m)·i) time for i iterations; O(n + m) memory.
  /// - SeeAlso: Blondel et al., JSTAT P10008, 2008, doi:10.1088/1742-5468/2008/10/P10008.
  public func louvainCommunities(
    quality: CommunityQuality = .modularity, weighted: Bool = true, seed: UInt64 = 1
  ) -> Partition {
    let level = CommunityLevel(self, quality: quality, weighted: weighted)
    var search = CommunitySearch(level, refining: false, generator: SeededGenerator(seed: seed))
    return search.communities(of: self, level: level, iterations: 1000)
  }
}
