/// The classes of true (closed) twins: adjacent vertices with equal closed neighbourhoods, N[u] = N[v].
///
/// Twins have equal distances to all other vertices and are on the same numbers of shortest paths between others, so
/// that a search needs to visit each class only once. In a co-authorship graph, authors who have written the same
/// single paper are twins.
struct Twins: ~Copyable {
  /// The class of each vertex, numbered by first appearance.
  let classes: FlatBuffer<Int32>
  /// The lowest vertex of each class, ascending; the first `count` elements.
  let representatives: FlatBuffer<Int32>
  /// The number of classes.
  let count: Int

  /// Finds the classes by hashing closed neighbourhoods, with a check of each match. Expected O(n + m) time.
  init(_ rows: RowsView) {
    let n = rows.vertexCount
    let marks = FlatBuffer<UInt64>(count: n, repeating: 0)
    for vertex in 0..<n {
      var z = UInt64(truncatingIfNeeded: vertex) &+ 0x9E37_79B9_7F4A_7C15
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      marks[vertex] = z ^ (z >> 31)
    }
    let sums = FlatBuffer<UInt64>(count: n, repeating: 0)
    for vertex in 0..<n {
      var sum = marks[vertex]
      for neighbor in rows.row(vertex) { sum &+= marks[neighbor] }
      sums[vertex] = sum
    }
    var size = 16
    while size < 2 * n { size *= 2 }
    let slots = FlatBuffer<Int32>(count: size, repeating: -1)
    classes = FlatBuffer(count: n, repeating: 0)
    representatives = FlatBuffer(count: n, repeating: 0)
    var found = 0
    for vertex in 0..<n {
      let sum = sums[vertex]
      var slot = Int(truncatingIfNeeded: sum >> 20) & (size - 1)
      while slots[slot] >= 0 {
        let known = Int(representatives[slots[slot]])
        if sums[known] == sum, Twins.areTwins(rows, known, vertex) { break }
        slot = (slot + 1) & (size - 1)
      }
      if slots[slot] < 0 {
        slots[slot] = Int32(truncatingIfNeeded: found)
        representatives[found] = Int32(truncatingIfNeeded: vertex)
        found += 1
      }
      classes[vertex] = slots[slot]
    }
    count = found
  }

  /// Returns whether two vertices are twins, by a comparison of their closed neighbourhoods. O(d) for degree d.
  static func areTwins(_ rows: RowsView, _ first: Int, _ second: Int) -> Bool {
    let (a, b) = (rows.row(first), rows.row(second))
    guard a.count == b.count, rows.hasArc(first, Int32(truncatingIfNeeded: second)) else { return false }
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      if i < a.count, a[i] == second {
        i += 1
      } else if j < b.count, b[j] == first {
        j += 1
      } else {
        guard i < a.count, j < b.count, a[i] == b[j] else { return false }
        i += 1
        j += 1
      }
    }
    return true
  }
}
