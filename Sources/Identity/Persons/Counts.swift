/// A multiset of small numbers: distinct values ascending, each with its count.
struct Counts: Sendable {
  /// The distinct values, ascending.
  private(set) var values: [Int32] = []
  /// For each value, its count.
  private(set) var counts: [Int32] = []

  init() {}

  /// Makes a multiset of values in any order.
  init(_ unsorted: [Int32]) {
    let sorted = unsorted.sorted()
    values.reserveCapacity(sorted.count)
    for value in sorted {
      if values.last == value {
        counts[counts.count - 1] += 1
      } else {
        values.append(value)
        counts.append(1)
      }
    }
  }

  /// Makes a multiset of values in any order, each with a count to add.
  init(_ unsorted: [(value: Int32, count: Int32)]) {
    let sorted = unsorted.map { Int64($0.value) << 32 | Int64($0.count) }.sorted()
    values.reserveCapacity(sorted.count)
    for pair in sorted {
      let (value, count) = (Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair))
      if values.last == value {
        counts[counts.count - 1] += count
      } else {
        values.append(value)
        counts.append(count)
      }
    }
  }

  /// Adds another multiset; linear time.
  mutating func merge(_ other: Counts) {
    if other.values.isEmpty { return }
    if values.isEmpty { return self = other }
    var merged = Counts()
    merged.values.reserveCapacity(values.count + other.values.count)
    merged.counts.reserveCapacity(values.count + other.values.count)
    var i = 0
    var j = 0
    while i < values.count || j < other.values.count {
      if j == other.values.count || i < values.count && values[i] < other.values[j] {
        merged.values.append(values[i])
        merged.counts.append(counts[i])
        i += 1
      } else if i == values.count || other.values[j] < values[i] {
        merged.values.append(other.values[j])
        merged.counts.append(other.counts[j])
        j += 1
      } else {
        merged.values.append(values[i])
        merged.counts.append(counts[i] + other.counts[j])
        i += 1
        j += 1
      }
    }
    self = merged
  }

  /// Calls `body` with every value that both have, ascending, and its counts in both; linear time.
  @inline(__always)
  static func forEachShared(_ a: Counts, _ b: Counts, _ body: (Int32, Int32, Int32) -> Void) {
    var i = 0
    var j = 0
    while i < a.values.count, j < b.values.count {
      let x = a.values[i]
      let y = b.values[j]
      if x == y {
        body(x, a.counts[i], b.counts[j])
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
