import ByteFormats
import Testing

@testable import Collaboration

@Suite struct EscapingTests {
  @Test(arguments: [
    (Cell.text("=1+1"), "'=1+1"), (.text("Łódź, a \u{1B}city"), "\"Łódź, a \u{FFFD}city\""),
    (.text("plain-text"), "plain-text"),
    (.list(["-A1"]), "'-A1"), (.list(["a", "b,c"]), "\"a|b,c\""), (.list([]), ""), (.number(-0.5), "-0.5"),
    (.number(0), "0"),
    (.number(-0.0), "0"), (.number(.nan), ""), (.number(1e300), "1e+300"), (.integer(-3), "-3"),
    (.integer(.min), "-9223372036854775808"),
    (.integer(1_234_567_890), "1234567890"), (.flag(true), "1"), (.missing, ""),
  ])
  func `a cell's text runs as no formula, and numbers below zero stay numbers`(cell: Cell, field: String) {
    var numbers = NumberTexts()
    // Twice: what is written is remembered.
    var bytes: [UInt8] = []
    for _ in 0..<2 { CSVText.append(cell, &numbers, to: &bytes) }
    #expect(String(decoding: bytes, as: UTF8.self) == field + field)
  }

  @Test func `a thousand different numbers each have their own text`() {
    let values = (0..<1000).map { Double($0) / 7 }
    var numbers = NumberTexts()
    for value in values + values {
      var bytes: [UInt8] = []
      numbers.append(value, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == Cell.number(value).plain)
    }
  }

  @Test func `LaTeX sees no command in a name`() {
    #expect(LaTeXText.escaped("\\input{x} 5% & #1") == "\\textbackslash{}input\\{x\\} 5\\% \\& \\#1")
    #expect(LaTeXText.escaped("*[2pt]\n^") == "{*}{[}2pt{]} \\textasciicircum{}")
  }

  @Test func `a field between tabs stays one field`() {
    #expect(TabText.field("a\tb\nc \"d\"") == "\"a b c \"\"d\"\"\"")
    #expect(TabText.field("a 'b'") == "a 'b'")
  }

  @Test(arguments: ["", "a\u{0}b", "'; DROP TABLE works; --", "\n.quit\n"])
  func `SQL text holds any text`(text: String) {
    let literal = SQLValue.text(text).literal
    #expect(!literal.contains("\0"))
    #expect(literal.count { $0 == "'" }.isMultiple(of: 2))
  }
}
