/// Several partitions of the same vertices.
struct PartitionEnsemble: ~Copyable {
  /// The number of partitions.
  let count: Int
  /// The labels of vertex 0 in all partitions, then those of vertex 1, and so on.
  private let labels: FlatBuffer<Int32>

  init(vertexCount: Int, count: Int) {
    self.count = count
    labels = FlatBuffer(uninitializedCount: count * vertexCount)
  }

  /// Stores a partition at an index below ``count``.
  func store(_ partition: borrowing FlatBuffer<Int32>, at index: Int) {
    for vertex in 0..<partition.count { labels[count * vertex + index] = partition[vertex] }
  }

  /// Finds the core groups: the maximal connected groups of vertices that are in the same community in every
  /// partition.
  ///
  /// - Parameters:
  ///   - level: the graph.
  ///   - cores: receives the core group of each vertex, numbered by first appearance.
  ///   - stack: scratch memory for one number per vertex.
  /// - Returns: the number of core groups.
  func cores<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, into cores: borrowing FlatBuffer<Int32>,
    stack: borrowing FlatBuffer<Int32>
  ) -> Int {
    let n = level.vertexCount
    cores.fill(-1, count: n)
    var coreCount: Int32 = 0
    for start in 0..<n where cores[start] < 0 {
      cores[start] = coreCount
      stack[0] = Int32(truncatingIfNeeded: start)
      var height = 1
      while height > 0 {
        height -= 1
        let vertex = Int(stack[height])
        for arc in level.arcs(of: vertex) {
          let other = level.rows.targets[arc]
          guard cores[other] < 0, areTogether(vertex, Int(other)) else { continue }
          cores[other] = coreCount
          stack[height] = other
          height += 1
        }
      }
      coreCount += 1
    }
    return Int(coreCount)
  }

  /// Returns whether two vertices are in the same community in every partition.
  @inline(__always)
  private func areTogether(_ first: Int, _ second: Int) -> Bool {
    for index in 0..<count where labels[count * first + index] != labels[count * second + index] {
      return false
    }
    return true
  }
}
