/// How much divisions found with different seeds agree.
public struct PartitionStability: Sendable, Equatable {
  /// The number of divisions compared.
  public var runs: Int
  /// The mean over all pairs of ``Partition/normalizedMutualInformation(with:)``, 0...1.
  public var meanNormalizedMutualInformation: Double
  /// The mean over all pairs of ``Partition/adjustedRandIndex(with:)``, at most 1.
  public var meanAdjustedRandIndex: Double

  /// Compares every pair of some divisions of the same vertices; fewer than two agree fully.
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
  /// Returns how much Leiden's communities agree from seed to seed.
  ///
  /// - Parameters:
  ///   - runs: how many divisions are found, with seeds `seed`, `seed + 1`, …
  ///   - quality: what is maximised.
  ///   - weighted: whether edges count by weight.
  ///   - seed: the first seed.
  public func leidenStability(
    runs: Int = 10, quality: CommunityQuality = .modularity, weighted: Bool = true, seed: UInt64 = 1
  ) -> PartitionStability {
    PartitionStability(
      (0..<UInt64(max(0, runs))).map {
        leidenCommunities(quality: quality, weighted: weighted, seed: seed &+ $0)
      })
  }
}
