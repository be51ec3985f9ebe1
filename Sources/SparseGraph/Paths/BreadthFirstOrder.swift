/// A breadth-first order of all vertices, component by component, each from its vertex of highest degree.
///
/// Renumbering in this order improves locality of memory: neighbours get close numbers.
struct BreadthFirstOrder {
  /// The vertices in order.
  private(set) var order: [Int32] = []
  /// The position in `order` of the first vertex of each component; components are in descending order of their
  /// highest degree.
  private(set) var starts: [Int] = []

  /// Computes the order. O(n + m) time for n vertices and m edges.
  ///
  /// Each window of 1,024 vertices of a component is sorted by degree: loops over consecutive rows of equal length
  /// run faster.
  init(_ rows: RowsView) {
    let count = rows.vertexCount
    var highest = 0
    for vertex in 0..<count { highest = max(highest, rows.degree(vertex)) }
    let next = FlatBuffer<Int32>(count: highest + 2, repeating: 0)
    for vertex in 0..<count { next[highest - rows.degree(vertex) + 1] += 1 }
    for degree in 0...highest { next[degree + 1] += next[degree] }
    let byDegree = FlatBuffer<Int32>(count: count, repeating: 0)
    for vertex in 0..<count {
      let key = highest - rows.degree(vertex)
      byDegree[next[key]] = Int32(truncatingIfNeeded: vertex)
      next[key] += 1
    }
    let isSeen = FlatBuffer<Bool>(count: count, repeating: false)
    order.reserveCapacity(count)
    for position in 0..<count {
      let root = byDegree[position]
      guard !isSeen[root] else { continue }
      isSeen[root] = true
      starts.append(order.count)
      var head = order.count
      order.append(root)
      while head < order.count {
        for neighbor in rows.row(Int(order[head])) where !isSeen[neighbor] {
          isSeen[neighbor] = true
          order.append(neighbor)
        }
        head += 1
      }
      sortWindows(rows, from: starts[starts.count - 1])
    }
  }

  private mutating func sortWindows(_ rows: RowsView, from start: Int) {
    var position = start
    while position < order.count {
      let end = min(position + 1024, order.count)
      let window = Array(order[position..<end])
      let keys = window.indices.map { -rows.degree(Int(window[$0])) << 32 | $0 }.sorted()
      for (offset, key) in keys.enumerated() { order[position + offset] = window[key & 0xFFFF_FFFF] }
      position = end
    }
  }
}
