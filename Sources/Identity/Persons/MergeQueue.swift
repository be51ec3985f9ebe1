/// A heap of possible joins, the likeliest on top; of equals the one with the smaller numbers.
struct MergeQueue {
  struct Entry {
    var logOdds: Float
    var a: Int32
    var b: Int32
    /// The sum of both groups' versions when the entry was made; a later version makes it void.
    var version: Int32

    fileprivate func precedes(_ other: Entry) -> Bool {
      if logOdds != other.logOdds { return logOdds > other.logOdds }
      return (a, b) < (other.a, other.b)
    }
  }

  private var entries: [Entry]

  /// Makes a heap of entries; linear time.
  init(_ entries: [Entry]) {
    self.entries = entries
    for index in stride(from: entries.count / 2 - 1, through: 0, by: -1) { sink(index) }
  }

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var index = entries.count - 1
    while index > 0 {
      let parent = (index - 1) / 2
      guard entries[index].precedes(entries[parent]) else { return }
      entries.swapAt(index, parent)
      index = parent
    }
  }

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
    var index = start
    while true {
      var best = index
      for child in [2 * index + 1, 2 * index + 2] where child < entries.count && entries[child].precedes(entries[best]) {
        best = child
      }
      if best == index { return }
      entries.swapAt(index, best)
      index = best
    }
  }
}
