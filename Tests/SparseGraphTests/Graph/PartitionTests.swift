import SparseGraph
import Testing

@Suite struct PartitionTests {
  @Test func `groups are numbered by first appearance, whatever the labels`() {
    #expect(Partition(labels: [7, -3, 7, 2]).labels == [0, 1, 0, 2])
    #expect(Partition(labels: [Int.max, Int.min, Int.max]).labels == [0, 1, 0])
    #expect(Partition(labels: [5, 5]) == Partition(labels: [0, 0]))
    #expect(Partition(labels: [Int]()).count == 0)
  }

  @Test func `sizes and groups follow the labels`() {
    let partition = Partition(labels: [1, 0, 1, 1])
    #expect(partition.count == 2)
    #expect(partition.sizes == [3, 1])
    #expect(partition.groups == [[0, 2, 3], [1]])
    #expect(partition.vertices(of: 1) == [1])
    #expect(partition[3] == 0)
  }
}
