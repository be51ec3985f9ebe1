/// Several divisions of the same vertices.
struct Ensemble: ~Copyable {
  /// The number of divisions.
  let attempts: Int
  /// The labels of a vertex in all divisions stand together.
  private let divisions: FlatBuffer<Int32>

  init(vertexCount: Int, attempts: Int) {
    self.attempts = attempts
    divisions = FlatBuffer(uninitializedCount: attempts * vertexCount)
  }

  /// Notes a division.
  func keep(_ labels: borrowing FlatBuffer<Int32>, attempt: Int) {
    for vertex in 0..<labels.count { divisions[attempts * vertex + attempt] = labels[vertex] }
  }

  /// Numbers the core groups, which are connected and which every division leaves whole.
  ///
  /// - Parameters:
  ///   - cores: receives the group of each vertex, `0..<count`.
  ///   - stack: room for a number for each vertex.
  /// - Returns: the number of groups.
  func cores<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, into cores: borrowing FlatBuffer<Int32>,
    stack: borrowing FlatBuffer<Int32>
  ) -> Int {
    let n = level.vertexCount
    cores.fill(-1, count: n)
    var count: Int32 = 0
    for start in 0..<n where cores[start] < 0 {
      cores[start] = count
      stack[0] = Int32(truncatingIfNeeded: start)
      var height = 1
      while height > 0 {
        height -= 1
        let vertex = Int(stack[height])
        for arc in level.arcs(of: vertex) {
          let other = level.rows.targets[arc]
          guard cores[other] < 0, areTogether(vertex, Int(other)) else { continue }
          cores[other] = count
          stack[height] = other
          height += 1
        }
      }
      count += 1
    }
    return Int(count)
  }

  /// Whether every division puts two vertices into one community.
  @inline(__always)
  private func areTogether(_ first: Int, _ second: Int) -> Bool {
    for attempt in 0..<attempts
    where divisions[attempts * first + attempt] != divisions[attempts * second + attempt] { return false }
    return true
  }
}
