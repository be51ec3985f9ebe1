import ByteFormats

/// Reads identifiers in the forms in which records write them; nil where the text holds none.
extension Identifier {
  /// Reads a DOI, with or without `doi:` or `https://doi.org/` before it; spaces and final punctuation are cut.
  @inlinable
  package static func doi(_ text: some StringProtocol) -> Identifier? { text.withBytes { doi($0) } }

  /// Reads the same from bytes.
  @usableFromInline
  package static func doi(_ text: UnsafeBufferPointer<UInt8>) -> Identifier? {
    guard let start = text.firstIndex(of: "10.", in: 0..<text.count), start + 4 < text.count else {
      return nil
    }
    var end = start
    while end < text.count, text[end] > .space { end += 1 }
    while end > start, text[end - 1] == .period || text[end - 1] == .comma || text[end - 1] == .semicolon {
      end -= 1
    }
    let before = text.slice(0..<start)
    let isPrefixed = prefixes.contains { prefix in
      before.count >= prefix.utf8CodeUnitCount
        && before.slice(from: before.count - prefix.utf8CodeUnitCount).equalsIgnoringCase(prefix)
    }
    guard isPrefixed || !before.contains(where: { $0 != .space && $0 != .leftBrace }) else { return nil }
    let value = text.slice(start..<end)
    if isPrefixed, value.contains("%2") {
      let unescaped = value.text.replacing("%2F", with: "/").replacing("%2f", with: "/")
      return unescaped.utf8.contains(.slash) ? Identifier(.doi, unescaped) : nil
    }
    return value.contains(byte: .slash) ? Identifier(.doi, value.text) : nil
  }

  /// What comes right before a DOI that is marked as one.
  private static let prefixes: [StaticString] = ["doi.org/", "doi:", "doi: "]

  /// Reads an ORCID iD, with or without an address before it; a missing hyphen is put in.
  @inlinable
  package static func orcid(_ text: some StringProtocol) -> Identifier? { text.withBytes { orcid($0) } }

  /// Reads the same from bytes.
  @usableFromInline
  package static func orcid(_ text: UnsafeBufferPointer<UInt8>) -> Identifier? {
    // Written from its end: 16 digits, of which the last may be an X, and three hyphens.
    let value = String(unsafeUninitializedCapacity: 19) { output in
      var place = 19
      for byte in text.reversed() {
        switch byte {
        case UInt8.digits: break
        case UInt8(ascii: "X") where place == 19, UInt8(ascii: "x") where place == 19: break
        case .hyphen: continue
        case .space where place == 19, .slash where place == 19: continue
        default: return 0
        }
        if place == 15 || place == 10 || place == 5 {
          place -= 1
          output[place] = .hyphen
        }
        place -= 1
        output[place] = byte == UInt8(ascii: "x") ? UInt8(ascii: "X") : byte
        if place == 0 { return 19 }
      }
      return 0
    }
    return value.isEmpty ? nil : Identifier(.orcid, value)
  }

  /// Reads an id of the Research Organization Registry, with or without an address before it.
  package static func ror(_ text: some StringProtocol) -> Identifier? {
    guard let last = text.split(separator: "/").last, last.utf8.count == 9,
      last.utf8.first == UInt8(ascii: "0")
    else {
      return nil
    }
    return Identifier(.ror, last.lowercased())
  }

  /// Reads a PubMed number, with or without an address or `PMID:` before it.
  @inlinable
  package static func pmid(_ text: some StringProtocol) -> Identifier? { text.withBytes { pmid($0) } }

  /// Reads the same from bytes.
  @usableFromInline
  package static func pmid(_ text: UnsafeBufferPointer<UInt8>) -> Identifier? {
    let digits = lastDigits(of: text)
    return (1...9).contains(digits.count) ? Identifier(.pmid, digits.text) : nil
  }

  /// Reads a number of PubMed Central, with or without an address or `PMC` before it.
  package static func pmcid(_ text: some StringProtocol) -> Identifier? {
    text.withBytes { text in
      let digits = lastDigits(of: text)
      return digits.isEmpty ? nil : Identifier(.pmcid, "PMC" + digits.text)
    }
  }

  /// The digits at a text's end, past spaces and slashes.
  private static func lastDigits(of text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = text.count
    while end > 0, text[end - 1] == .space || text[end - 1] == .slash { end -= 1 }
    var start = end
    while start > 0, text[start - 1].isASCIIDigit { start -= 1 }
    return text.slice(start..<end)
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

  /// Reads a number of arXiv, with or without `arXiv:` or an address before it; its version is cut.
  package static func arXiv(_ text: some StringProtocol) -> Identifier? {
    text.withBytes { text in
      var start = 0
      for mark in arXivMarks {
        if let found = text.firstIndex(of: mark, in: 0..<text.count) {
          start = found + mark.utf8CodeUnitCount
          break
        }
      }
      var end = start
      while end < text.count, isArXivByte(text[end]) { end += 1 }
      if text.slice(start..<end).ends(with: ".pdf") { end -= 4 }
      let number = text.slice(start..<end)
      // `2101.00001`, or `hep-th/9901001` of before 2007.
      let isNew = number.count >= 9 && number[0].isASCIIDigit && number[4] == .period
      let isOld = number.firstIndex(ofByte: .slash).map { number.count >= $0 + 8 } ?? false
      guard isNew || isOld, let last = number.last, last.isASCIIDigit else { return nil }
      if let version = number.lastIndex(ofByte: UInt8(ascii: "v")), version >= 9,
        number.slice(from: version + 1).allSatisfy(\.isASCIIDigit)
      {
        return Identifier(.arXiv, number.slice(0..<version).text)
      }
      return Identifier(.arXiv, number.text)
    }
  }

  /// What comes right before a number of arXiv.
  private static let arXivMarks: [StaticString] = [
    "arxiv.org/abs/", "arxiv.org/pdf/", "arXiv:", "arXiv.", "arxiv:",
  ]

  private static func isArXivByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == .period || byte == .slash || byte == .hyphen
  }

  /// Finds the first e-mail address in a text.
  @inlinable
  package static func email(in text: some StringProtocol) -> Identifier? { text.withBytes { email(in: $0) } }

  /// Finds the same in bytes.
  @usableFromInline
  package static func email(in text: UnsafeBufferPointer<UInt8>) -> Identifier? {
    guard let at = text.firstIndex(ofByte: .at) else { return nil }
    func belongs(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8.digits, UInt8.capitals, UInt8.smallLetters, .period, .hyphen, .underscore, .plus, .percent:
        true
      default: false
      }
    }
    var (start, end) = (at, at + 1)
    while start > 0, belongs(text[start - 1]) { start -= 1 }
    while end < text.count, belongs(text[end]) { end += 1 }
    while end > at, text[end - 1] == .period || text[end - 1] == .hyphen { end -= 1 }
    guard start < at, end > at + 3, text.slice(at..<end).contains(byte: .period) else { return nil }
    return Identifier(.email, text.slice(start..<end).text)
  }
}
