import SparseGraph
import Testing

@Suite struct SeededGeneratorTests {
  @Test func `a seed gives the same sequence in every release`() {
    var generator = SeededGenerator(seed: 1)
    #expect((0..<3).map { _ in generator.next() } == SeededGeneratorTests.first)
  }

  /// From a transcription of the authors' C code into Python.
  static let first: [UInt64] = [0xB3F2_AF6D_0FC7_10C5, 0x853B_5596_4736_4CEA, 0x92F8_9756_082A_4514]

  @Test func `integers below a bound are uniformly distributed`() {
    var generator = SeededGenerator(seed: 5)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.below(7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
  }

  @Test func `shuffling keeps the values`() {
    var generator = SeededGenerator(seed: 9)
    var values = Array(0..<100)
    generator.shuffle(&values)
    #expect(values.sorted() == Array(0..<100) && values != Array(0..<100))
  }
}
