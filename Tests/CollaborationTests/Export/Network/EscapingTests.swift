import ByteFormats
import Testing

@testable import Collaboration

@Suite struct EscapingTests {
  @Test func `a cell's text runs as no formula, and numbers below zero stay numbers`() {
    #expect(CSVText.field(.text("=1+1")) == "'=1+1")
    #expect(CSVText.field(.list(["-A1"])) == "'-A1")
    #expect(CSVText.field(.number(-0.5)) == "-0.5")
    #expect(CSVText.field(.integer(-3)) == "-3")
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
