/// All vertices of a graph, breadth first, component by component, each from its vertex of highest degree.
///
/// Numbered like this, what is near in the graph is near in memory.
struct BreadthFirstOrder {
  /// The vertices in order.
  private(set) var order: [Int32] = []
  /// Where each component begins; those with vertices of higher degree come first.
  private(set) var starts: [Int] = []

  /// Searches the graph. O(n + m).
  ///
  /// Each 1,024 vertices are sorted by degree, still within their component: loops over rows of equal length one
  /// after another run faster.
  init(_ rows: RowsView) {
    let count = rows.vertexCount
    var highest = 0
    for vertex in 0..<count { highest = max(highest, rows.degree(vertex)) }
    let places = FlatBuffer<Int32>(count: highest + 2, repeating: 0)
    for vertex in 0..<count { places[highest - rows.degree(vertex) + 1] += 1 }
    for degree in 0...highest { places[degree + 1] += places[degree] }
    let byDegree = FlatBuffer<Int32>(count: count, repeating: 0)
    for vertex in 0..<count {
      let key = highest - rows.degree(vertex)
      byDegree[places[key]] = Int32(truncatingIfNeeded: vertex)
      places[key] += 1
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
    var place = start
    while place < order.count {
      let end = min(place + 1024, order.count)
      let window = Array(order[place..<end])
      let keys = window.indices.map { -rows.degree(Int(window[$0])) << 32 | $0 }.sorted()
      for (offset, key) in keys.enumerated() { order[place + offset] = window[key & 0xFFFF_FFFF] }
      place = end
    }
  }
}
