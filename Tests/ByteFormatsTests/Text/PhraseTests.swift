import ByteFormats
import Testing

@Suite struct PhraseTests {
  @Test func `a number agrees with its noun`() {
    #expect(Phrase.count(1, "work") == "1 work")
    #expect(Phrase.count(0, "work") == "0 works")
    #expect(Phrase.count(2, "country", plural: "countries") == "2 countries")
  }

  @Test func `shares in sentences never round to none or all`() {
    #expect(Phrase.percent(0, of: 5) == "0 %")
    #expect(Phrase.percent(5, of: 5) == "100 %")
    #expect(Phrase.percent(1, of: 1000) == "under 1 %")
    #expect(Phrase.percent(999, of: 1000) == "over 99 %")
    #expect(Phrase.percent(1, of: 3) == "33 %")
    #expect(Phrase.percent(0, of: 0) == "–")
  }

  @Test func `a long list ends with how many more there are`() {
    #expect(Phrase.some(["a", "b", "c"], limit: 2) == "a, b and 1 more")
    #expect(Phrase.some(["a", "b"], limit: 2) == "a, b")
  }
}
