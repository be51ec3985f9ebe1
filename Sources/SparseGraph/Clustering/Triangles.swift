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
      if oriented.isDense { return triangleCountsOfTwins(rows) }
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
      if oriented.isDense { return triangleCountsOfTwins(rows).reduce(0, +) / 3 }
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

extension Graph {
  /// Returns ``triangleCounts()`` by the classes of twins, which large cliques have few of: a clique is one class.
  ///
  /// A triangle lies in one class, in two, or in three that are pairwise adjacent; of these only the last are searched.
  private func triangleCountsOfTwins(_ rows: RowsView) -> [Int] {
    let condensed = CondensedGraph(rows)
    let view = RowsView(
      vertexCount: condensed.count, offsets: condensed.offsets.base, targets: condensed.targets.base)
    let oriented = OrientedRows(view)
    let (offsets, targets, marks) = (oriented.offsets.base, oriented.targets.base, oriented.marks.base)
    let sizes = FlatBuffer<Int>(count: condensed.count, repeating: 0)
    for number in 0..<condensed.count {
      sizes[oriented.ranks[number]] = Int(condensed.multiplicities[number])
    }
    // For each class, the triangles of one of its vertices with two of other classes that are adjacent.
    let across = FlatBuffer<Int>(count: condensed.count, repeating: 0)
    for rank in 0..<condensed.count {
      let row = Int(offsets[rank])..<Int(offsets[rank + 1])
      for arc in row { marks[Int(targets[arc])] = Int32(truncatingIfNeeded: rank) }
      for arc in row {
        let middle = Int(targets[arc])
        for far in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          let last = Int(targets[far])
          guard marks[last] == rank else { continue }
          across[rank] += sizes[middle] * sizes[last]
          across[middle] += sizes[rank] * sizes[last]
          across[last] += sizes[rank] * sizes[middle]
        }
      }
    }
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    let counts = (0..<condensed.count).map { number in
      let own = Int(condensed.multiplicities[number])
      var others = 0
      var within = 0
      for other in view.row(number) {
        let size = Int(condensed.multiplicities[other])
        others += size
        within += pairs(size)
      }
      return pairs(own - 1) + (own - 1) * others + within + across[oriented.ranks[number]]
    }
    return (0..<vertexCount).map { counts[Int(condensed.classes[$0])] }
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

  /// Whether so many pairs of edges would be looked at that finding the classes of twins costs less.
  var isDense: Bool {
    let count = offsets.count - 1
    // Rows are short where there is no large clique, and this is soon said.
    guard (0..<count).contains(where: { offsets[$0 + 1] - offsets[$0] > 256 }) else { return false }
    var steps = 0
    let limit = 64 * (Int(offsets[count]) + count)
    for rank in 0..<count {
      for arc in Int(offsets[rank])..<Int(offsets[rank + 1]) {
        let middle = targets[arc]
        steps += Int(offsets[middle + 1] - offsets[middle])
      }
      if steps > limit { return true }
    }
    return false
  }

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
