import TestSupport
import Testing

@testable import Collaboration

@Suite struct EscapingTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("\tx", "'\tx"),
    ("\r=1", "\"'\r=1\""), ("-5", "-5"), ("+5.5", "+5.5"), ("-", "-"), ("a=b", "a=b"), ("", ""),
    ("=1,\"2\"", "\"'=1,\"\"2\"\"\""), ("Ada", "Ada"),
  ])
  func `a spreadsheet runs no text as a formula`(text: String, field: String) {
    #expect(CSVText.field(.text(text)) == field)
    #expect(CSVText.field(.list([text])) == field)
  }

  @Test func `numbers below zero stay numbers`() {
    #expect(CSVText.field(.number(-0.5)) == "-0.5")
    #expect(CSVText.field(.integer(-3)) == "-3")
  }

  @Test func `every character survives XML or shows that it could not`() throws {
    var text = ""
    for value in (0...0x2100).map(UInt32.init) + [0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1F986] {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let document = "<a b=\"\(XMLText.escaped(text))\">\(XMLText.escaped(text))</a>"
    let parsed = try ParsedXML(document.utf8).elements[0]
    var expected = ""
    for scalar in text.unicodeScalars {
      let isHeld =
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
      expected.unicodeScalars.append(isHeld ? scalar : "\u{FFFD}")
    }
    #expect(Array(parsed.text.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Array(parsed.attributes["b"]!.unicodeScalars) == Array(expected.unicodeScalars))
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
