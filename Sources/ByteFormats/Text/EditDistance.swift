/// Distances between short strings.
package enum EditDistance {
  /// Returns whether two strings differ by at most one insertion, deletion, substitution or swap of neighbours.
  ///
  /// Equal strings do. Complexity O(length).
  package static func isAtMostOne(_ left: String, _ right: String) -> Bool {
    let a = Array(left.utf8)
    let b = Array(right.utf8)
    if abs(a.count - b.count) > 1 { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var endA = a.count
    var endB = b.count
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    let restA = endA - start
    let restB = endB - start
    if restA <= 1, restB <= 1 { return true }
    return restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }

  /// Returns the length of the common beginning of two strings, in UTF-8 bytes.
  package static func commonPrefix(_ left: String, _ right: String) -> Int {
    zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
  }
}
