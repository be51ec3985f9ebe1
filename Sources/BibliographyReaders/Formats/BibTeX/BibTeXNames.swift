import Bibliography
import ByteFormats

/// Reads BibTeX's lists of names: `Doe, Jane and Richard Roe and {An Organization} and others`.
///
/// Lists that BibTeX would take for one name, but people write, are taken apart too: at semicolons (`Doe, J.; Roe,
/// R.`), at `&` between names with commas, and at commas where BibTeX allows no more of them (`Doe, J., Roe, R.`;
/// `Jane Doe, Richard Roe, Edgar Poe`).
enum BibTeXNames {
  /// Calls a body with the names in order and whether each is a group; says whether the list has others.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, depth: Int = 0,
    _ body: (PersonName, _ isGroup: Bool) -> Void
  ) -> Bool {
    var hasOthers = false
    split(bytes, range) { part in
      if bytes.equals("others", in: part) {
        hasOthers = true
      } else if depth < 3, let plain = BibTeXNameMarkup.stripped(bytes, part) {
        // What a command sets in bold may be several names.
        plain.withUnsafeBufferPointer { inner in
          if read(inner, 0..<inner.count, depth: depth + 1, body) { hasOthers = true }
        }
      } else if BibTeXNameList.mayBeSeveral(bytes, part) {
        for piece in BibTeXNameList.pieces(bytes, part) { name(bytes, piece, body) }
      } else {
        name(bytes, part, body)
      }
    }
    return hasOthers
  }

  /// Cuts a list at `and` between spaces, outside braces.
  private static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    var depth = 0
    var start = range.lowerBound
    if bytes.holds("and ", at: start, before: range.upperBound) { start += 3 }
    var index = start
    while index < range.upperBound {
      switch bytes[index] {
      case .backslash: index += 1
      case .leftBrace: depth += 1
      case .rightBrace: depth -= 1
      case 0...UInt8.space where depth <= 0:
        if index + 4 <= range.upperBound, bytes[index + 1] | 0x20 == UInt8(ascii: "a"),
          bytes[index + 2] | 0x20 == UInt8(ascii: "n"),
          bytes[index + 3] | 0x20 == UInt8(ascii: "d"),
          index + 4 == range.upperBound || bytes[index + 4] <= .space
        {
          let part = bytes.trimmed(start..<index)
          if !part.isEmpty { body(part) }
          // The space after it may be the one before another `and`.
          start = index + 4
          index += 3
        }
      default: break
      }
      index += 1
    }
    let part = bytes.trimmed(start..<range.upperBound)
    if !part.isEmpty { body(part) }
  }

  /// Reads a name in which neither braces nor commands nor spaces ask for TeX's rules: most are such.
  private static func plainName(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (PersonName, _ isGroup: Bool) -> Void
  ) {
    if let comma = text.firstIndex(ofByte: .comma) {
      let (family, given) = (text.slice(0..<comma).trimmed(), text.slice(from: comma + 1).trimmed())
      body(PersonName(text.text, family: family.nonEmptyText, given: given.nonEmptyText), false)
    } else if PersonName.namesGroup(text) {
      body(PersonName(text.text), true)
    } else {
      body(byWords(text), false)
    }
  }

  /// Reads `First Last` at once where nothing may be a particle, a suffix, a number or initials at the end.
  private static func byWords(_ text: UnsafeBufferPointer<UInt8>) -> PersonName {
    guard let (given, family) = text.lastWord() else { return PersonName(text.text, family: text.text) }
    if mayBeOrderedOtherwise(text, given, family) { return PersonName(text.text) }
    let mayHaveParticle = given.indices.dropFirst().contains { index in
      given[index - 1] == .space && !UInt8.capitals.contains(given[index])
    }
    if mayHaveParticle || family.last == .period || family.count < 5 && given.contains(byte: .space) {
      return byWords(text.parts(at: .space).map(\.text), text.text)
    }
    return PersonName(text.text, family: family.text, given: given.text)
  }

  /// Whether a name has initials without periods at an end, or East Asian characters, so that the list says what its
  /// order is.
  private static func mayBeOrderedOtherwise(
    _ text: UnsafeBufferPointer<UInt8>, _ given: UnsafeBufferPointer<UInt8>,
    _ family: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if family.count <= 5, family.isCapitals(or: .hyphen, .period) { return true }
    let first = given.slice(0..<(given.firstIndex(ofByte: .space) ?? given.count))
    if first.count <= 4, first.isCapitals(or: .hyphen, .hyphen) { return true }
    return text.contains { $0 >= 0xE3 }
  }

  private static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (PersonName, _ isGroup: Bool) -> Void
  ) {
    if !TeXText.needsDecoding(bytes, range) {
      let text = bytes.slice(range)
      let commas = text.reduce(0) { $0 + ($1 == .comma ? 1 : 0) }
      if commas < 2, !text.contains(byte: .equalsSign) { return plainName(text, body) }
    }
    var commas: [Int] = []
    var spaces: [Int] = []
    var depth = 0
    var index = range.lowerBound
    var closesEarly = false
    while index < range.upperBound {
      switch bytes[index] {
      case .backslash: index += 1
      case .leftBrace: depth += 1
      case .rightBrace:
        depth -= 1
        if depth == 0, index + 1 < range.upperBound { closesEarly = true }
      case .comma where depth == 0: commas.append(index)
      case 0...UInt8.space where depth == 0, .tilde where depth == 0: spaces.append(index)
      default: break
      }
      index += 1
    }
    let text = TeXText.decode(bytes, range)
    guard !text.isEmpty else { return }
    if let extended = extended(text) {
      return body(extended, extended.given == nil && PersonName.namesGroup(extended.family ?? ""))
    }
    let isWhollyBraced = bytes[range.lowerBound] == .leftBrace && !closesEarly
    if isWhollyBraced, range.count > 2, bytes[range.lowerBound + 1] != .backslash {
      if text.utf8.contains(.comma) {
        let isGroup = NameGroups.isInvertedGroup(text)
        return body(isGroup ? PersonName(text) : PersonName(commaSeparated: text), isGroup)
      }
      let isGroup = PersonName.literalIsGroup(text)
      return body(
        isGroup ? PersonName(text) : byWords(text.split(separator: " ").map(String.init), text), isGroup)
    }
    if !commas.isEmpty { return body(byCommas(bytes, range, commas, text), false) }
    if PersonName.namesGroup(text) { return body(PersonName(text), true) }
    var words: [String] = []
    var start = range.lowerBound
    for space in spaces + [range.upperBound] {
      let word = TeXText.decode(bytes, start..<space)
      if !word.isEmpty { words.append(word) }
      start = space + 1
    }
    body(byWords(words, text), false)
  }

  /// `von Last, First` and `von Last, Jr, First`.
  private static func byCommas(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ commas: [Int], _ text: String
  ) -> PersonName {
    let family = TeXText.decode(bytes, range.lowerBound..<commas[0])
    let middleEnd = commas.count > 1 ? commas[1] : range.upperBound
    let middle = TeXText.decode(bytes, commas[0] + 1..<middleEnd)
    guard commas.count > 1 else {
      return PersonName(text, family: family.isEmpty ? nil : family, given: middle.isEmpty ? nil : middle)
    }
    let last = TeXText.decode(bytes, commas[1] + 1..<range.upperBound)
    // Some write the suffix last.
    let isLastSuffix = PersonName.isSuffix(last) && !PersonName.isSuffix(middle)
    let (given, suffix) = isLastSuffix ? (middle, last) : (last, middle)
    return PersonName(
      text, family: family, given: given.isEmpty ? nil : given, suffix: suffix.isEmpty ? nil : suffix)
  }

  /// `First von Last`: the family name begins with the first word in lower case, or is the last word.
  ///
  /// A suffix may follow it; the number by which dblp distinguishes namesakes (`0001`) is only in what is written.
  /// Where the order depends on the list, the parts stay unknown.
  private static func byWords(_ words: [String], _ text: String) -> PersonName {
    var words = words
    if words.count > 2, let last = words.last, last.utf8.count == 4, last.utf8.allSatisfy(\.isASCIIDigit) {
      words.removeLast()
    }
    if words.count > 1, let last = words.last, !PersonName.isSuffix(last) {
      let isOrderedOtherwise = last.withBytes { family in
        words[0].withBytes { given in text.withBytes { mayBeOrderedOtherwise($0, given, family) } }
      }
      if isOrderedOtherwise { return PersonName(text) }
    }
    var suffix: String?
    if words.count > 2, let last = words.last, PersonName.isSuffix(last) { suffix = words.removeLast() }
    guard words.count > 1 else { return PersonName(text, family: text) }
    // `Doe J.` and `van der Roe R.M.`, which Scopus writes for editors.
    if PersonName.endsInDottedInitials(words.joined(separator: " ")) {
      return PersonName(
        text, family: words.dropLast().joined(separator: " "), given: words.last, suffix: suffix)
    }
    var split = words.count - 1
    if let von = words.dropFirst().dropLast().firstIndex(where: { $0.first?.isLowercase == true }) {
      split = von
    }
    return PersonName(
      text, family: words[split...].joined(separator: " "), given: words[..<split].joined(separator: " "),
      suffix: suffix)
  }

  /// BibLaTeX's `family=Doe, given=Jane, prefix=van`.
  private static func extended(_ text: String) -> PersonName? {
    guard text.utf8.contains(.equalsSign), text.contains(ascii: "family=") || text.contains(ascii: "family =")
    else {
      return nil
    }
    var parts: [String: String] = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let value = PersonName.trim(sides[1]).filter { $0 != "\"" }
      parts[PersonName.trim(sides[0]).lowercased()] = value
    }
    guard let family = parts["family"] else { return nil }
    let whole = [parts["prefix"], family].compactMap { $0 }.joined(separator: " ")
    return PersonName(family: whole, given: parts["given"], suffix: parts["suffix"])
  }
}
