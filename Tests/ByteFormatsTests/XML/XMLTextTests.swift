import ByteFormats
import TestSupport
import Testing

@Suite struct XMLTextTests {
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

  @Test func `text for pages is as people read it`() {
    #expect(XMLText.displayed("a <b> & \"c\" 'd'") == "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")
    #expect(XMLText.displayed("a\nb\tc\rd\u{1B}e\u{85}f") == "a b c\u{FFFD}d\u{FFFD}e\u{FFFD}f")
    #expect(XMLText.displayed("Müller 鴨") == "Müller 鴨")
  }
}
