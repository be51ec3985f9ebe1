/// The stability of community detection: the mean pairwise similarity of partitions found with different seeds.
public struct PartitionStability: Sendable, Equatable {
  /// The number of partitions.
  public var runs: Int
  /// The mean ``Partition/normalizedMutualInformation(with:)`` over all pairs of partitions, 0...1; 1 for fewer than
  /// two.
  public var meanNormalizedMutualInformation: Double
  /// The mean ``Partition/adjustedRandIndex(with:)`` over all pairs of partitions, at most 1; 1 for fewer than two.
  public var meanAdjustedRandIndex: Double

  /// Compares all pairs of partitions of the same vertices. O(k²·n) for k partitions of n vertices.
  public init(_ partitions: [Partition]) {
    runs = partitions.count
    var pairs = 0.0
    var information = 0.0
    var rand = 0.0
    for first in partitions.indices {
      for second in partitions.indices.dropFirst(first + 1) {
        pairs += 1
        information += partitions[first].normalizedMutualInformation(with: partitions[second])
        rand += partitions[first].adjustedRandIndex(with: partitions[second])
      }
    }
    meanNormalizedMutualInformation = pairs > 0 ? information / pairs : 1
    meanAdjustedRandIndex = pairs > 0 ? rand / pairs : 1
  }
}

extension Graph {
  /// Returns the stability of ``leidenCommunities(quality:weighted:iterations:seed:)`` over random seeds.
  ///
  /// - Parameters:
  ///   - runs: the number of runs, with the seeds `seed`, `seed + 1`, …
  ///   - quality: the quality function that is maximised.
  ///   - weighted: whether edges have their weights; otherwise 1.
  ///   - seed: the first seed.
  /// - Complexity: `runs` times that of ``leidenCommunities(quality:weighted:iterations:seed:)``, and the comparison.
  public func leidenStability(
    runs: Int = 10, quality: CommunityQuality = .modularity, weighted: Bool = true, seed: UInt64 = 1
  ) -> PartitionStability {
    PartitionStability(
      (0..<UInt64(max(0, runs))).map {
        leidenCommunities(quality: quality, weighted: weighted, seed: seed &+ $0)
      })
  }
}
