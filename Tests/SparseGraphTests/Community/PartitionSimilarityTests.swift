import SparseGraph
import Testing

@Suite struct PartitionSimilarityTests {
  let first = Partition(labels: [0, 0, 1, 1, 2, 2])
  let second = Partition(labels: [0, 0, 0, 1, 1, 1])

  @Test func `a partition has a similarity of 1 with itself`() {
    #expect(abs(first.normalizedMutualInformation(with: first) - 1) < 1e-12)
    #expect(abs(first.adjustedRandIndex(with: first) - 1) < 1e-12)
  }

  @Test func `partial agreement has the values of the formulas`() {
    // I = 2/3 ln 2, H = ln 3 and ln 2; of 15 pairs, 2 are together in both, 3 in the first, 6 in the second.
    #expect(abs(first.normalizedMutualInformation(with: second) - 0.5158037429793889) < 1e-12)
    #expect(abs(first.adjustedRandIndex(with: second) - (2 - 1.2) / (4.5 - 1.2)) < 1e-12)
  }

  @Test func `trivial partitions have a similarity of 1 with themselves`() {
    for partition in [Partition(labels: [0, 0, 0]), Partition(labels: [0, 1, 2])] {
      #expect(partition.normalizedMutualInformation(with: partition) == 1)
      #expect(partition.adjustedRandIndex(with: partition) == 1)
    }
  }

  @Test func `a clear community structure is stable over seeds`() {
    let stability = CommunityTests.ring.leidenStability(runs: 5)
    #expect(stability.runs == 5)
    #expect(abs(stability.meanNormalizedMutualInformation - 1) < 1e-12)
    #expect(abs(stability.meanAdjustedRandIndex - 1) < 1e-12)
  }
}
