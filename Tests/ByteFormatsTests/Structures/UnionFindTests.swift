import TestSupport
import Testing

@testable import ByteFormats

@Suite struct UnionFindTests {
  @Test func `the root of a set is its smallest element, and joining tells which root vanished`() {
    var sets = UnionFind(count: 5)
    #expect((0..<5).allSatisfy { sets.root(of: $0) == $0 })
    let join = sets.join(4, 2)
    #expect(join?.kept == 2 && join?.vanished == 4)
    #expect(sets.join(2, 4) == nil)
    sets.join(4, 1)
    #expect([1, 2, 4].allSatisfy { sets.root(of: $0) == 1 })
  }

  @Test func `random joins make the sets that repeated relabelling makes`() {
    var generator = SeededBytes(seed: 5)
    for count in [1, 2, 10, 100] {
      var sets = UnionFind(count: count)
      var labels = Array(0..<count)
      for _ in 0..<count {
        let (a, b) = (Int(generator.next()) % count, Int(generator.next()) % count)
        sets.join(a, b)
        let (x, y) = (labels[a], labels[b])
        for index in labels.indices where labels[index] == max(x, y) { labels[index] = min(x, y) }
        #expect((0..<count).allSatisfy { sets.root(of: $0) == labels[$0] })
      }
    }
  }
}
