import Testing

@testable import Identity

@Suite struct CountsTests {
  private func values(_ random: inout SeededRandom) -> [Int32] {
    (0..<Int.random(in: 0..<30, using: &random)).map { _ in Int32.random(in: 0..<12, using: &random) }
  }

  private func expect(_ counts: Counts, _ values: [Int32]) {
    let oracle = Dictionary(values.map { ($0, Int32(1)) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    #expect(Array(counts.values) == oracle.map(\.key))
    #expect(Array(counts.counts) == oracle.map(\.value))
  }

  @Test(arguments: 0..<30)
  func `values are counted, and merged multisets have the counts of both`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (left, right) = (values(&random), values(&random))
    var merged = Counts(left)
    expect(merged, left)
    merged.merge(Counts(right))
    expect(merged, left + right)
  }

  @Test(arguments: 0..<30)
  func `shared values are found in ascending order with the counts of both`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (left, right) = (values(&random), values(&random))
    var found: [[Int32]] = []
    Counts.forEachShared(Counts(left), Counts(right)) { found.append([$0, $1, $2]) }
    let shared = Set(left).intersection(right).sorted()
    #expect(
      found
        == shared.map { value in
          [value, Int32(left.count { $0 == value }), Int32(right.count { $0 == value })]
        })
  }
}
