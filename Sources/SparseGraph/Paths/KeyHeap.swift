/// Vertices by 32-bit keys, least first; of equal keys, the lowest vertex first.
///
/// A heap with four children a place, key and vertex in one number. It keeps no positions: a vertex may be in it
/// several times.
struct KeyHeap: ~Copyable {
  private var entries = FlatBuffer<UInt64>(count: 64, repeating: 0)
  private var count = 0

  /// Puts a vertex in. O(log k) for k entries.
  @inline(__always)
  mutating func push(key: UInt32, vertex: Int32) {
    if count == entries.count { grow() }
    let entries = entries.base
    let entry = UInt64(key) << 32 | UInt64(UInt32(bitPattern: vertex))
    var place = count
    count &+= 1
    while place > 0 {
      let parent = (place &- 1) >> 2
      guard entry < entries[parent] else { break }
      entries[place] = entries[parent]
      place = parent
    }
    entries[place] = entry
  }

  /// Takes the least entry out, nil if there is none. O(log k) for k entries.
  @inline(__always)
  mutating func pop() -> (key: UInt32, vertex: Int32)? {
    guard count > 0 else { return nil }
    let entries = entries.base
    let top = entries[0]
    count &-= 1
    let last = entries[count]
    var place = 0
    while true {
      let first = 4 &* place &+ 1
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
      entries[place] = entries[least]
      place = least
    }
    entries[place] = last
    return (UInt32(top >> 32), Int32(bitPattern: UInt32(truncatingIfNeeded: top)))
  }

  private mutating func grow() {
    let larger = FlatBuffer<UInt64>(uninitializedCount: 2 * entries.count)
    larger.base.update(from: entries.base, count: count)
    entries = larger
  }
}
