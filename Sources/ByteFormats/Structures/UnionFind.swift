/// Disjoint sets of the numbers 0..<count, joined one pair at a time.
package struct UnionFind {
  private var parents: [Int32]

  /// Makes sets of one element each.
  package init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// Returns the root of an element's set: the smallest element of the set; amortised nearly constant time.
  package mutating func root(of element: Int) -> Int {
    var current = element
    while Int(parents[current]) != current {
      parents[current] = parents[Int(parents[current])]
      current = Int(parents[current])
    }
    return current
  }

  /// Joins the sets of two elements; the smaller root becomes the root of both.
  ///
  /// - Returns: the root, and the root that vanished; nil where the elements are in one set already.
  @discardableResult
  package mutating func join(_ left: Int, _ right: Int) -> (kept: Int, vanished: Int)? {
    let a = root(of: left)
    let b = root(of: right)
    if a == b { return nil }
    parents[max(a, b)] = Int32(min(a, b))
    return (min(a, b), max(a, b))
  }
}
