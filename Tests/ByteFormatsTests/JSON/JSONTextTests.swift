import ByteFormats
import Foundation
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    "plain", "\"quoted\" \\ back", "tab\tline\nreturn\r", "\u{0}\u{1B}\u{7F}\u{2028}", "naïve 東 🜁",
    "</script>",
  ])
  func `any text reads back as it was`(text: String) throws {
    let json = JSONText.object([(text, .string(text))]).text
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String])
    #expect(object == [text: text])
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test func `members keep their order and numbers their digits`() {
    let value = JSONText.object([
      ("z", .integer(1)), ("a", .number(0.1)), ("n", .number(.nan)), ("e", .array([])), ("o", .object([])),
      ("l", .array([.bool(true), .null])),
    ])
    #expect(
      value.text
        == "{\n  \"z\": 1,\n  \"a\": 0.1,\n  \"n\": null,\n  \"e\": [],\n  \"o\": {},\n  \"l\": [true, null]\n}"
    )
  }

  @Test func `a value on one line has no line breaks`() {
    let value = JSONText.object([("a", .array([.integer(1), .string("x\ny")])), ("b", .object([]))])
    #expect(value.line == #"{"a": [1, "x\ny"], "b": {}}"#)
  }
}
