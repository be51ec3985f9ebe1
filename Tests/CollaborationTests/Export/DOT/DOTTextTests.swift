import Testing

@testable import Collaboration

@Suite struct DOTTextTests {
  @Test(arguments: [
    ("plain", #""plain""#), (#""><script>"#, #""\"><script>""#),
    (#"\N"#, "\"\\\\\u{2060}N\""), ("R&D", #""R&amp;D""#),
    ("ends in \\", "\"ends in \\\\\u{2060}\""), ("a\nb\r\nc\td", #""a b c d""#),
    ("a\0b\u{1B}c\u{85}d", #""abc d""#),
    ("a\u{FFFE}b\u{FFFF}c\u{1FFFE}", #""abc""#), ("\u{202E}ab\u{200B}c\u{FEFF}", #""abc""#), ("", #""""#),
  ])
  func `text is quoted so that it stays what it is`(text: String, quoted: String) {
    #expect(DOTText.quoted(text) == quoted)
  }

  @Test func `lines are kept where they are wanted`() {
    #expect(DOTText.quoted("a\nb\r\nc", keepingLines: true) == #""a\nb\nc""#)
    #expect(DOTText.quoted(lines: ["a", #"\l"#], alignment: .left) == "\"a\\l\\\\\u{2060}l\\l\"")
    #expect(DOTText.quoted(lines: ["a", "b"], alignment: .center) == #""a\nb""#)
  }

  @Test func `what reads as an entity is parted by a word joiner`() {
    #expect(DOTText.quoted("&lt;") == "\"&amp;\u{2060}lt;\"")
    #expect(DOTText.quoted("&#60;") == "\"&amp;\u{2060}#60;\"")
    #expect(DOTText.quoted("& so;") == "\"&amp; so;\"")
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (-1.5, "-1.5"), (2.345, "2.35"), (0.05, "0.05"), (-0.001, "0"), (12.999, "13"),
    (.infinity, "0"),
  ])
  func `numbers have at most two decimals`(value: Double, text: String) {
    #expect(DOTText.number(value) == text)
  }
}
