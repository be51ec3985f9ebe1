/// A priority queue of possible joins, a heap of four children per entry: the most probable comes first, of equals the one with the
/// smaller numbers.
struct MergeQueue {
  /// A possible join of two groups.
  struct Entry {
    /// The mean probability over the pairs of their mentions.
    var mean: Float
    /// The smaller of the groups' numbers.
    var a: Int32
    /// The larger one.
    var b: Int32
    /// The sum of both groups' versions when the entry was made; a later version makes it void.
    var version: Int32

    fileprivate func precedes(_ other: Entry) -> Bool {
      if mean != other.mean { return mean > other.mean }
      return (a, b) < (other.a, other.b)
    }
  }

  private var entries: [Entry]

  /// Makes a queue of entries in any order; linear time.
  init(_ entries: [Entry]) {
    self.entries = entries
    for index in stride(from: (entries.count - 2) / 4, through: 0, by: -1) where index < entries.count {
      sink(index)
    }
  }

  /// Adds an entry; logarithmic time.
  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var index = entries.count - 1
    while index > 0 {
      let parent = (index - 1) / 4
      guard entries[index].precedes(entries[parent]) else { return }
      entries.swapAt(index, parent)
      index = parent
    }
  }

  /// Removes the first entry and returns it; nil where the queue is empty. Logarithmic time.
  mutating func pop() -> Entry? {
    guard let top = entries.first else { return nil }
    let last = entries.removeLast()
    if !entries.isEmpty {
      entries[0] = last
      sink(0)
    }
    return top
  }

  private mutating func sink(_ start: Int) {
    entries.withUnsafeMutableBufferPointer { entries in
      let sinking = entries[start]
      var index = start
      while true {
        let first = 4 * index + 1
        guard first < entries.count else { break }
        var best = first
        var child = first + 1
        while child < min(first + 4, entries.count) {
          if entries[child].precedes(entries[best]) { best = child }
          child += 1
        }
        guard entries[best].precedes(sinking) else { break }
        entries[index] = entries[best]
        index = best
      }
      entries[index] = sinking
    }
  }
}
