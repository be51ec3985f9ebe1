import Testing

@testable import Identity

@Suite struct NameFrequencyTests {
  @Test func `a frequent name is frequent in a corpus that has it once, a rare one is not`() {
    let frequent = NameFrequency.share(family: "wang", count: 1, of: 60)
    let rare = NameFrequency.share(family: "quelbrecht", count: 1, of: 60)
    #expect(frequent > 100 * rare)
    #expect(
      NameFrequency.share(given: "wei", count: 1, of: 60) > 10
        * NameFrequency.share(given: "xiomara", count: 1, of: 60))
  }

  @Test func `a large corpus decides the frequencies`() {
    let share = NameFrequency.share(family: "quelbrecht", count: 50_000, of: 1_000_000)
    #expect(abs(share - 0.05) < 0.002)
  }
}
