extension Graph {
  /// Returns the articulation points (cut vertices): the vertices whose removal disconnects their component.
  ///
  /// - Returns: vertices in ascending order.
  /// - Complexity: O(n + m) time and O(n) memory for n vertices and m edges; iterative.
  /// - SeeAlso: Hopcroft & Tarjan, CACM 16(6), 1973, doi:10.1145/362248.362272.
  public func articulationPoints() -> [Int] {
    var entered = [Int32](repeating: -1, count: vertexCount)  // discovery times
    var lowest = [Int32](repeating: 0, count: vertexCount)  // low points
    var parents = [Int32](repeating: -1, count: vertexCount)
    var nextArcs = [Int32](offsets.dropLast())
    var isCut = [Bool](repeating: false, count: vertexCount)
    var clock: Int32 = 0
    for root in 0..<vertexCount where entered[root] < 0 {
      var vertex = root
      var branches = 0
      entered[root] = clock
      lowest[root] = clock
      clock += 1
      while true {
        if nextArcs[vertex] < offsets[vertex + 1] {
          let target = Int(targets[Int(nextArcs[vertex])])
          nextArcs[vertex] += 1
          if entered[target] < 0 {
            entered[target] = clock
            lowest[target] = clock
            clock += 1
            parents[target] = Int32(vertex)
            vertex = target
          } else if target != parents[vertex] {
            lowest[vertex] = min(lowest[vertex], entered[target])
          }
        } else {
          guard vertex != root else { break }
          let parent = Int(parents[vertex])
          lowest[parent] = min(lowest[parent], lowest[vertex])
          if parent == root {
            branches += 1
          } else if lowest[vertex] >= entered[parent] {
            isCut[parent] = true
          }
          vertex = parent
        }
      }
      isCut[root] = branches > 1
    }
    return isCut.indices.filter { isCut[$0] }
  }
}
