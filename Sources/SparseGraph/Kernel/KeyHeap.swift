/// A 4-ary min-heap of vertices by 32-bit keys; among equal keys the lowest vertex comes first.
///
/// Key and vertex are packed into one 64-bit entry. The heap stores no positions, so there is no decrease-key: a
/// vertex may be in it several times.
struct KeyHeap: ~Copyable {
  private var entries = FlatBuffer<UInt64>(count: 64, repeating: 0)
  private var count = 0

  /// Inserts a vertex. O(log k) for k entries.
  @inline(__always)
  mutating func push(key: UInt32, vertex: Int32) {
    if count == entries.count { grow() }
    let entries = entries.base
    let entry = UInt64(key) << 32 | UInt64(UInt32(bitPattern: vertex))
    var slot = count
    count &+= 1
    while slot > 0 {
      let parent = (slot &- 1) >> 2
      guard entry < entries[parent] else { break }
      entries[slot] = entries[parent]
      slot = parent
    }
    entries[slot] = entry
  }

  /// Removes and returns the minimum entry, nil if the heap is empty. O(log k) for k entries.
  @inline(__always)
  mutating func pop() -> (key: UInt32, vertex: Int32)? {
    guard count > 0 else { return nil }
    let entries = entries.base
    let top = entries[0]
    count &-= 1
    let last = entries[count]
    var slot = 0
    while true {
      let first = 4 &* slot &+ 1
      guard first < count else { break }
      var least = first
      if first &+ 3 < count {
        let low = entries[first &+ 1] < entries[first] ? first &+ 1 : first
        let high = entries[first &+ 3] < entries[first &+ 2] ? first &+ 3 : first &+ 2
        least = entries[high] < entries[low] ? high : low
      } else {
        var child = first &+ 1
        while child < count {
          if entries[child] < entries[least] { least = child }
          child &+= 1
        }
      }
      guard entries[least] < last else { break }
      entries[slot] = entries[least]
      slot = least
    }
    entries[slot] = last
    return (UInt32(top >> 32), Int32(bitPattern: UInt32(truncatingIfNeeded: top)))
  }

  private mutating func grow() {
    let larger = FlatBuffer<UInt64>(uninitializedCount: 2 * entries.count)
    larger.base.update(from: entries.base, count: count)
    entries = larger
  }
}
