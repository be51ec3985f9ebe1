/// Reads identifiers in the forms in which records write them; nil where the text holds none.
extension Identifier {
  /// Reads a DOI, with or without `doi:` or `https://doi.org/` before it; blanks and a final point are cut.
  package static func doi(_ text: some StringProtocol) -> Identifier? {
    let utf8 = Array(text.utf8)
    var start = 0
    while start + 4 < utf8.count, !(utf8[start] == 0x31 && utf8[start + 1] == 0x30 && utf8[start + 2] == 0x2E)
    {
      start += 1
    }
    guard start + 4 < utf8.count, utf8[start...].contains(0x2F) else { return nil }
    var end = start
    while end < utf8.count, utf8[end] > 0x20 { end += 1 }
    while end > start, utf8[end - 1] == 0x2E || utf8[end - 1] == 0x2C || utf8[end - 1] == 0x3B { end -= 1 }
    let before = String(decoding: utf8[..<start], as: UTF8.self).lowercased()
    let isPrefixed = before.hasSuffix("doi.org/") || before.hasSuffix("doi:") || before.hasSuffix("doi: ")
    guard isPrefixed || !before.contains(where: { $0 != " " && $0 != "{" }) else { return nil }
    var value = String(decoding: utf8[start..<end], as: UTF8.self)
    if isPrefixed, value.contains(ascii: "%2") {
      value = value.replacing("%2F", with: "/").replacing("%2f", with: "/")
    }
    return value.contains("/") ? Identifier(.doi, value) : nil
  }

  /// Reads an ORCID iD, with or without an address before it; a missing hyphen is put in.
  package static func orcid(_ text: some StringProtocol) -> Identifier? {
    var digits: [UInt8] = []
    for byte in text.utf8.reversed() {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case 0x58 where digits.isEmpty, 0x78 where digits.isEmpty: digits.append(0x58)
      case 0x2D: continue
      case 0x20 where digits.isEmpty, 0x2F where digits.isEmpty: continue
      default: return nil
      }
      if digits.count == 16 { break }
    }
    guard digits.count == 16 else { return nil }
    var value: [UInt8] = []
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index % 4 == 0 { value.append(0x2D) }
      value.append(digit)
    }
    return Identifier(.orcid, String(decoding: value, as: UTF8.self))
  }

  /// Reads an id of the Research Organization Registry, with or without an address before it.
  package static func ror(_ text: some StringProtocol) -> Identifier? {
    guard let last = text.split(separator: "/").last, last.utf8.count == 9, last.utf8.first == 0x30 else {
      return nil
    }
    return Identifier(.ror, last.lowercased())
  }

  /// Reads a PubMed number, with or without an address or `PMID:` before it.
  package static func pmid(_ text: some StringProtocol) -> Identifier? {
    let digits = lastDigits(of: text)
    return (1...9).contains(digits.count) ? Identifier(.pmid, digits) : nil
  }

  /// Reads a number of PubMed Central, with or without an address or `PMC` before it.
  package static func pmcid(_ text: some StringProtocol) -> Identifier? {
    let digits = lastDigits(of: text)
    return digits.isEmpty ? nil : Identifier(.pmcid, "PMC" + digits)
  }

  /// The digits at a text's end, past blanks and slashes.
  private static func lastDigits(of text: some StringProtocol) -> String {
    let utf8 = Array(text.utf8)
    var end = utf8.count
    while end > 0, utf8[end - 1] == 0x20 || utf8[end - 1] == 0x2F { end -= 1 }
    var start = end
    while start > 0, (0x30...0x39).contains(utf8[start - 1]) { start -= 1 }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// Reads Scopus's number of a work from its address there: `…?eid=2-s2.0-85000000001&doi=…`.
  package static func scopus(inAddress text: some StringProtocol) -> Identifier? {
    guard text.contains(ascii: "scopus.com"), let mark = text.firstRange(ofASCII: "eid=2-s2.0-") else {
      return nil
    }
    let digits = text[mark.upperBound...].prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : Identifier(.scopus, "2-s2.0-\(digits)")
  }

  /// Reads an OpenAlex id, with or without its address before it.
  package static func openAlex(_ text: some StringProtocol) -> Identifier? {
    guard let last = text.split(separator: "/").last, last.utf8.count > 1 else { return nil }
    return Identifier(.openAlex, String(last))
  }

  /// Finds the first e-mail address in a text.
  package static func email(in text: some StringProtocol) -> Identifier? {
    guard text.contains(ascii: "@") else { return nil }
    let utf8 = Array(text.utf8)
    guard let at = utf8.firstIndex(of: 0x40) else { return nil }
    func belongs(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F, 0x2B, 0x25: true
      default: false
      }
    }
    var (start, end) = (at, at + 1)
    while start > 0, belongs(utf8[start - 1]) { start -= 1 }
    while end < utf8.count, belongs(utf8[end]) { end += 1 }
    while end > at, utf8[end - 1] == 0x2E || utf8[end - 1] == 0x2D { end -= 1 }
    guard start < at, end > at + 3, utf8[at..<end].contains(0x2E) else { return nil }
    return Identifier(.email, String(decoding: utf8[start..<end], as: UTF8.self))
  }
}
