import Testing

@testable import ByteFormats

@Suite struct ByteTextTests {
  private func parts(_ text: String, at sign: UInt8) -> [String] {
    text.withBytes { $0.parts(at: sign).map(\.text) }
  }

  @Test func `parts are trimmed, and none is empty`() {
    #expect(parts(" a ;b;; é ö;\t", at: 0x3B) == ["a", "b", "é ö"])
    #expect(parts("", at: 0x3B).isEmpty)
    #expect(parts(";", at: 0x3B).isEmpty)
    #expect(parts("a", at: 0x3B) == ["a"])
  }

  @Test(arguments: [
    ("Doe JA", "Doe", "JA"), ("van der  Roe R", "van der  Roe", "R"), ("Doe", nil, nil), ("", nil, nil),
    (" Doe J ", "Doe", "J"),
  ])
  func `the last word stands behind the last blank`(text: String, before: String?, word: String?) {
    text.withBytes { bytes in
      let last = bytes.lastWord()
      #expect(last?.before.text == before)
      #expect(last?.word.text == word)
    }
  }

  @Test(arguments: ["", "a", "é", "Jr", "12345678", "ÄÖ"])
  func `what is asked of bytes is what is asked of characters`(text: String) {
    text.withBytes { bytes in
      #expect(bytes.text == text)
      #expect(bytes.containsSmallLetter() == text.contains { $0.isLowercase })
      #expect(
        bytes.isCapitals(or: 0x2D, 0x2E) == text.allSatisfy { $0.isUppercase || $0 == "-" || $0 == "." })
      #expect(bytes.equalsIgnoringCase("jr") == (text.lowercased() == "jr"))
      #expect(text.holds(bytes))
      #expect(!(text + "x").holds(bytes))
    }
  }

  @Test func `texts put together keep standing while others are made`() {
    let scratch = ScratchText()
    "Doe,J".withBytes { bytes in
      var made: [(UnsafeBufferPointer<UInt8>, String)] = []
      for length in [0, 1, 100, 16_000, 20_000, 5, 40_000, 7] {
        let filling = String(repeating: "x", count: length)
        filling.withBytes { filling in
          let joined = scratch.joined(bytes.parts(at: 0x2C) + [filling], by: ", ")
          made.append((joined, "Doe, J, " + filling.text))
        }
      }
      #expect(made.allSatisfy { $0.text == $1 })
      let none: [UnsafeBufferPointer<UInt8>] = []
      #expect(scratch.joined(none, by: ", ").isEmpty)
      #expect(scratch.joined([bytes], by: ", ").baseAddress == bytes.baseAddress)
    }
    scratch.clear()
    let text = scratch.make(capacity: 3) { space in
      space[0] = 0x61
      return 1
    }
    #expect(text.text == "a")
  }
}
