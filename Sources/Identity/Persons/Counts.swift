/// A multiset of small numbers: distinct values ascending, each with its count.
struct Counts: Sendable {
  // One array for both, the values before the counts: most profiles have few of each, and there are many profiles.
  private var stored: [Int32] = []

  /// The distinct values, ascending; indices begin with 0.
  var values: ArraySlice<Int32> { stored[..<(stored.count / 2)] }
  /// For each value, its count.
  var counts: ArraySlice<Int32> { stored[(stored.count / 2)...] }

  /// Whether there is no value.
  var isEmpty: Bool { stored.isEmpty }

  init() {}

  /// Makes a multiset of values in any order.
  init(_ unsorted: [Int32]) {
    if unsorted.isEmpty { return }
    let sorted = unsorted.sorted()
    var distinct = 1
    for place in 1..<sorted.count where sorted[place] != sorted[place - 1] { distinct += 1 }
    stored = [Int32](unsafeUninitializedCapacity: 2 * distinct) { stored, count in
      var last = -1
      for value in sorted {
        if last >= 0, stored[last] == value {
          stored[distinct + last] += 1
        } else {
          last += 1
          stored[last] = value
          stored[distinct + last] = 1
        }
      }
      count = 2 * distinct
    }
  }

  /// Makes a multiset of values in any order, each with a count to add.
  init(_ unsorted: [(value: Int32, count: Int32)]) {
    if unsorted.isEmpty { return }
    let sorted = unsorted.map { Int64($0.value) << 32 | Int64($0.count) }.sorted()
    var distinct = 1
    for place in 1..<sorted.count where sorted[place] >> 32 != sorted[place - 1] >> 32 { distinct += 1 }
    stored = [Int32](unsafeUninitializedCapacity: 2 * distinct) { stored, count in
      var last = -1
      for pair in sorted {
        let (value, own) = (Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair))
        if last >= 0, stored[last] == value {
          stored[distinct + last] += own
        } else {
          last += 1
          stored[last] = value
          stored[distinct + last] = own
        }
      }
      count = 2 * distinct
    }
  }

  /// Returns the count of a value; linear time.
  func count(of value: Int32) -> Int32 {
    zip(values, counts).first { $0.0 == value }?.1 ?? 0
  }

  /// Adds another multiset; linear time.
  mutating func merge(_ other: Counts) {
    if other.isEmpty { return }
    if isEmpty { return self = other }
    var shared = 0
    Self.forEachShared(self, other) { _, _, _ in shared += 1 }
    let (left, right) = (stored.count / 2, other.stored.count / 2)
    let distinct = left + right - shared
    stored = [Int32](unsafeUninitializedCapacity: 2 * distinct) { merged, count in
      var i = 0
      var j = 0
      for place in 0..<distinct {
        let takesLeft = j == right || i < left && stored[i] <= other.stored[j]
        let takesRight = i == left || j < right && other.stored[j] <= stored[i]
        merged[place] = takesLeft ? stored[i] : other.stored[j]
        merged[distinct + place] =
          (takesLeft ? stored[left + i] : 0) + (takesRight ? other.stored[right + j] : 0)
        if takesLeft { i += 1 }
        if takesRight { j += 1 }
      }
      count = 2 * distinct
    }
  }

  /// Calls `body` with every value that both have, ascending, and its counts in both; linear time.
  @inline(__always)
  static func forEachShared(_ a: Counts, _ b: Counts, _ body: (Int32, Int32, Int32) -> Void) {
    a.stored.withUnsafeBufferPointer { a in
      b.stored.withUnsafeBufferPointer { b in
        let (left, right) = (a.count / 2, b.count / 2)
        var i = 0
        var j = 0
        while i < left, j < right {
          let x = a[i]
          let y = b[j]
          if x == y {
            body(x, a[left + i], b[right + j])
            i += 1
            j += 1
          } else if x < y {
            i += 1
          } else {
            j += 1
          }
        }
      }
    }
  }
}
