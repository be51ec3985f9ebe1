import Testing

@testable import Identity

@Suite struct MergeQueueTests {
  private func precedes(_ x: MergeQueue.Entry, _ y: MergeQueue.Entry) -> Bool {
    x.mean != y.mean ? x.mean > y.mean : (x.a, x.b) < (y.a, y.b)
  }

  private func isEqual(_ x: MergeQueue.Entry, _ y: MergeQueue.Entry) -> Bool {
    (x.mean, x.a, x.b) == (y.mean, y.a, y.b)
  }

  /// Entries with few different means, so that many are equal in them.
  private func entries(_ count: Int, _ random: inout SeededRandom) -> [MergeQueue.Entry] {
    (0..<count).map { _ in
      let a = Int32.random(in: 0..<20, using: &random)
      return MergeQueue.Entry(
        mean: Float(Int.random(in: 0..<8, using: &random)) / 8, a: a,
        b: a + Int32.random(in: 1..<20, using: &random), version: 0)
    }
  }

  @Test(arguments: 0..<40)
  func `entries leave the queue as if they were sorted`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let entries = entries(Int(seed) * 5, &random)
    var queue = MergeQueue(entries)
    for expected in entries.sorted(by: precedes) {
      #expect(queue.pop().map { isEqual($0, expected) } == true)
    }
    #expect(queue.pop() == nil)
  }

  @Test(arguments: 0..<40)
  func `an entry that is pushed later leaves before all that it precedes`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var oracle = entries(Int(seed), &random)
    var queue = MergeQueue(oracle)
    for _ in 0..<300 {
      if Bool.random(using: &random) {
        let entry = entries(1, &random)[0]
        queue.push(entry)
        oracle.append(entry)
      } else {
        oracle.sort(by: precedes)
        let expected = oracle.isEmpty ? nil : oracle.removeFirst()
        let popped = queue.pop()
        #expect((popped == nil) == (expected == nil))
        if let popped, let expected { #expect(isEqual(popped, expected)) }
      }
    }
  }

  @Test func `of equally probable entries the one with the smaller numbers comes first`() {
    var queue = MergeQueue([
      .init(mean: 0.5, a: 3, b: 4, version: 0), .init(mean: 0.5, a: 1, b: 9, version: 0),
      .init(mean: 0.5, a: 1, b: 2, version: 0),
    ])
    #expect(
      [queue.pop(), queue.pop(), queue.pop()].map { $0.map { [$0.a, $0.b] } } == [[1, 2], [1, 9], [3, 4]])
  }
}
