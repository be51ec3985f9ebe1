import Testing

@testable import ByteFormats

@Suite struct ByteLinesTests {
  private func lines(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var lines = ByteLines(bytes)
      var found: [String] = []
      while let line = lines.next() {
        found.append(bytes.string(line))
        #expect(lines.number == found.count)
      }
      return found
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\r"])
  func `lines end with whatever ends lines in the text`(end: String) {
    let text = ["one", "two", "three"].joined(separator: end)
    #expect(lines(text) == ["one", "two", "three"])
  }

  @Test func `an empty line is a line, and a last line feed begins none`() {
    #expect(lines("a\n\nb\n") == ["a", "", "b"])
    #expect(lines("\n") == [""])
    #expect(lines("").isEmpty)
  }

  @Test
  func `the line of a position is one more than the line feeds before it, in whatever order they are asked`()
  {
    var text = "a\nbb\n\nccc\n"
    text.withUTF8 { bytes in
      var counter = LineCounter(bytes)
      let positions = Array(0...bytes.count)
      for position in positions + positions.reversed() {
        #expect(counter.line(of: position) == 1 + bytes[..<position].count { $0 == 0x0A })
      }
    }
  }
}
