import Testing

@testable import Collaboration

@Suite struct TextMetricsTests {
  @Test func `a text that fits stays on one line`() {
    #expect(TextMetrics.wrapped("Ada Okafor", width: 20) == ["Ada Okafor"])
  }

  @Test func `lines are as even as their number allows`() {
    #expect(TextMetrics.wrapped("one two three four", width: 14) == ["one two", "three four"])
  }

  @Test func `what does not fit into the lines is cut with an ellipsis`() {
    #expect(TextMetrics.wrapped("one two three four five", width: 8, lines: 2) == ["one two", "three…"])
    #expect(TextMetrics.wrapped(String(repeating: "x", count: 99), width: 5) == ["xxxxxxxxx…"])
  }

  @Test func `a text without words has no lines`() {
    #expect(TextMetrics.wrapped(" \n ", width: 5) == [])
  }

  @Test func `wide scripts take a full square and combining marks nothing`() {
    #expect(TextMetrics.width("漢字", fontSize: 10) == 20)
    #expect(TextMetrics.width("e\u{301}", fontSize: 10) == TextMetrics.width("e", fontSize: 10))
  }
}
