extension Graph {
  /// Returns the number of triangles that contain each vertex.
  ///
  /// Each edge is oriented from the end of lower degree to the other, and the out-neighbourhoods of adjacent vertices
  /// are intersected.
  ///
  /// - Returns: `vertexCount` integers in vertex order.
  /// - Complexity: O(n + m√m) time and O(n + m) memory for n vertices and m edges.
  /// - SeeAlso: Chiba & Nishizeki, SIAM Journal on Computing 14(1), 1985, doi:10.1137/0214017.
  public func triangleCounts() -> [Int] {
    withRows { rows in
      let oriented = OrientedRows(rows)
      let counts = FlatBuffer<Int>(count: vertexCount, repeating: 0)
      let (offsets, targets, marks) = (oriented.offsets.base, oriented.targets.base, oriented.marks.base)
      for rank in 0..<vertexCount {
        let start = Int(offsets[rank])
        let end = Int(offsets[rank + 1])
        guard end - start > 1 else { continue }
        for arc in start..<end { marks[Int(targets[arc])] = Int32(truncatingIfNeeded: rank) }
        var corners = 0
        for arc in start..<end {
          let middle = Int(targets[arc])
          var found = 0
          for far in Int(offsets[middle])..<Int(offsets[middle + 1]) {
            let last = Int(targets[far])
            if marks[last] == rank {
              found += 1
              counts[last] += 1
            }
          }
          counts[middle] += found
          corners += found
        }
        counts[rank] += corners
      }
      return (0..<vertexCount).map { counts[oriented.ranks[$0]] }
    }
  }

  /// Returns the number of triangles in the graph, each counted once.
  ///
  /// - Complexity: that of ``triangleCounts()``.
  public func triangleCount() -> Int {
    withRows { rows in
      let oriented = OrientedRows(rows)
      let (offsets, targets, marks) = (oriented.offsets.base, oriented.targets.base, oriented.marks.base)
      var count = 0
      for rank in 0..<vertexCount {
        let start = Int(offsets[rank])
        let end = Int(offsets[rank + 1])
        guard end - start > 1 else { continue }
        let mark = Int32(truncatingIfNeeded: rank)
        for arc in start..<end { marks[Int(targets[arc])] = mark }
        for arc in start..<end {
          let middle = Int(targets[arc])
          // Branch-free, as the branch would be unpredictable.
          for far in Int(offsets[middle])..<Int(offsets[middle + 1]) {
            count &+= marks[Int(targets[far])] == mark ? 1 : 0
          }
        }
      }
      return count
    }
  }
}

/// The graph oriented by degree: each edge once, from the end of lower rank; vertices are renumbered by rank.
private struct OrientedRows: ~Copyable {
  /// The rank of each vertex by degree, then by number.
  let ranks: FlatBuffer<Int32>
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  /// Scratch memory: -1 for each rank.
  let marks: FlatBuffer<Int32>

  init(_ rows: RowsView) {
    let n = rows.vertexCount
    // A counting sort by degree.
    let starts = FlatBuffer<Int32>(count: n + 1, repeating: 0)
    for vertex in 0..<n { starts[rows.degree(vertex) + 1] += 1 }
    for degree in 0..<n { starts[degree + 1] += starts[degree] }
    ranks = FlatBuffer(count: n, repeating: 0)
    let byRank = FlatBuffer<Int32>(count: n, repeating: 0)
    for vertex in 0..<n {
      let rank = starts[rows.degree(vertex)]
      starts[rows.degree(vertex)] = rank + 1
      ranks[vertex] = rank
      byRank[rank] = Int32(truncatingIfNeeded: vertex)
    }
    offsets = FlatBuffer(count: n + 1, repeating: 0)
    targets = FlatBuffer(count: Int(rows.offsets[n]) / 2 + 1, repeating: 0)
    marks = FlatBuffer(count: n, repeating: -1)
    var count = 0
    let (ranks, targets) = (ranks.base, targets.base)
    for rank in 0..<n {
      for neighbor in rows.row(Int(byRank[rank])) {
        let other = ranks[Int(neighbor)]
        targets[count] = other
        count += other > rank ? 1 : 0
      }
      offsets[rank + 1] = Int32(truncatingIfNeeded: count)
    }
  }
}
