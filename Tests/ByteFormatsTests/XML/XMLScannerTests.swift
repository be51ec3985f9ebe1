import Testing

@testable import ByteFormats

@Suite struct XMLScannerTests {
  private func tokens(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = XMLScanner(bytes)
      var found: [String] = []
      while true {
        switch scanner.next() {
        case .start(let name, let attributes, let isEmpty):
          found.append("<\(bytes.string(name))|\(bytes.string(bytes.trimmed(attributes)))|\(isEmpty)")
        case .end(let name): found.append(">\(bytes.string(name))")
        case .text(let range, let isCDATA): found.append("\(isCDATA ? "!" : "")\(bytes.string(range))")
        case .finish: return found
        }
      }
    }
  }

  @Test(
    arguments: [
      ("<a>t</a>", ["<a||false", "t", ">a"]), ("<p:a x='1>2' y=\"/\"/>", ["<a|x='1>2' y=\"/\"|true"]),
      ("<a><!-- <b> --><![CDATA[<&]]></a>", ["<a||false", "!<&", ">a"]),
      ("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e '<b>'>]><a/>", ["<a||true"]),
      ("<a", []), ("<a><b>", ["<a||false", "<b||false"]), ("text", ["text"]), ("", []), ("<!--", []),
      ("<", []),
    ] as [(String, [String])])
  func `tags, texts and sections are told from what is passed over`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func `every beginning of a document ends`() {
    let text = "<?xml?><!DOCTYPE a [<!ELEMENT b>]><p:a b='c'>t<![CDATA[x]]><!-- y --></p:a>"
    for count in 0...text.count { #expect(tokens(String(text.prefix(count))).count <= 5) }
  }

  @Test(
    arguments: [
      ("amp", "&"), ("#233", "é"), ("#xE9", "é"), ("#X1F600", "😀"), ("eacute", "é"), ("nosuch", nil),
      ("#", nil),
      ("#0", nil), ("#xD800", nil), ("#99999999999", nil),
    ] as [(String, String?)])
  func `an entity is the character that it names or numbers, and none that XML forbids`(
    name: String, value: String?
  ) {
    #expect(XMLEntities.character(name) == value)
  }
}
