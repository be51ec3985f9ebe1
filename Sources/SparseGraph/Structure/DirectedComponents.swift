extension DirectedGraph {
  /// Returns the weak components: groups within which there is a way if direction does not matter.
  ///
  /// - Returns: a partition numbered by first appearance. O(n + m).
  public func weakComponents() -> Partition { undirected.components() }

  /// Returns the strong components: groups in which a way of arcs leads from each vertex to every other.
  ///
  /// - Returns: a partition numbered by first appearance; a vertex on no cycle is a group of its own.
  /// - Complexity: O(n + m) time, O(n) memory; no recursion.
  /// - SeeAlso: Tarjan, SIAM Journal on Computing 1(2), 1972, doi:10.1137/0201010.
  public func strongComponents() -> Partition {
    let n = vertexCount
    var found = [Int32](repeating: 0, count: n)  // when a vertex was reached, from 1; 0 before
    var low = [Int32](repeating: 0, count: n)  // the earliest vertex of the stack known to be reached from it
    var next = outgoing.offsets  // the arc to follow next
    var labels = [Int32](repeating: -1, count: n)
    var open: [Int32] = []  // reached, group not known yet
    var path: [Int32] = []
    var time: Int32 = 0
    var count: Int32 = 0
    for start in 0..<n where found[start] == 0 {
      path.append(Int32(start))
      while let top = path.last {
        let vertex = Int(top)
        if found[vertex] == 0 {
          time += 1
          found[vertex] = time
          low[vertex] = time
          open.append(top)
        }
        var descends = false
        while next[vertex] < outgoing.offsets[vertex + 1] {
          let other = Int(outgoing.vertices[Int(next[vertex])])
          if found[other] == 0 {
            path.append(Int32(other))
            descends = true
            break
          }
          if labels[other] < 0 { low[vertex] = min(low[vertex], low[other]) }
          next[vertex] += 1
        }
        if descends { continue }
        path.removeLast()
        guard low[vertex] == found[vertex] else { continue }
        while let member = open.popLast() {
          labels[Int(member)] = count
          if member == top { break }
        }
        count += 1
      }
    }
    return Partition(dense: labels, bound: Int(count))
  }
}
