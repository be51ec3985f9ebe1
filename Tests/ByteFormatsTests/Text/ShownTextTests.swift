import ByteFormats
import Testing

@Suite struct ShownTextTests {
  @Test(arguments: [
    ("Ada Okafor", "Ada Okafor"), ("东京 – “quoted” é 😀", "东京 – “quoted” é 😀"),
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"),
    ("a\0b\u{7F}\u{9B}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"),
    ("A\u{202E}da\u{2066}\u{200F}", "Ada"), ("a\nb\tc\rd\u{2028}e", "a b c d e"),
  ])
  func `what moves a cursor or turns the order of reading is not shown`(text: String, shown: String) {
    #expect(ShownText.of(text) == shown)
  }

  @Test(arguments: [0xFDD0, 0xFFFE, 0x1FFFF] as [UInt32])
  func `what is no character is not shown`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(ShownText.of("a\(String(scalar))b") == "a\u{FFFD}b")
  }

  @Test func `line breaks stay where they are wanted`() {
    #expect(ShownText.of("a\nb\u{1B}", keepingLineBreaks: true) == "a\nb\u{FFFD}")
  }

  @Test func `a byte of a path that is no UTF-8 is shown as its number`() {
    let path: [CChar] = [0x63, 0x61, 0x66, CChar(bitPattern: 0xE9), 0]
    #expect(ShownText.of(PathText.text(path)) == "caf\\xE9")
    #expect(PathText.bytes(PathText.text(path)) == path)
    #expect(PathText.text(PathText.bytes("Ünï/东.csv")) == "Ünï/东.csv")
  }
}
