extension DirectedGraph {
  /// Returns the weakly connected components: the connected components of the ``undirected`` graph.
  ///
  /// - Returns: a partition into components, in the order of their lowest vertices.
  /// - Complexity: near O(n + m) time in practice and O(n + m) memory for n vertices and m arcs.
  public func weaklyConnectedComponents() -> Partition { undirected.components() }

  /// Returns the strongly connected components: the maximal groups with a directed path from each vertex to every
  /// other.
  ///
  /// - Returns: a partition into components, in the order of their lowest vertices; a vertex on no cycle is a
  ///   component of its own.
  /// - Complexity: O(n + m) time and O(n) memory for n vertices and m arcs; iterative.
  /// - SeeAlso: Tarjan, SIAM Journal on Computing 1(2), 1972, doi:10.1137/0201010.
  public func stronglyConnectedComponents() -> Partition {
    let n = vertexCount
    var found = [Int32](repeating: 0, count: n)  // discovery times from 1; 0 for undiscovered vertices
    var low = [Int32](repeating: 0, count: n)  // low links
    var next = outgoing.offsets  // the next arc to follow
    var labels = [Int32](repeating: -1, count: n)
    var open: [Int32] = []  // discovered, component not known yet
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
