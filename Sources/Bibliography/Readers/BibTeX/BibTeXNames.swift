/// Reads BibTeX's lists of names: `Doe, Jane and Richard Roe and {An Organization} and others`.
///
/// Lists that BibTeX would take for one name, but people write, are taken apart too: at semicolons (`Doe, J.; Roe,
/// R.`), at `&` between names with commas, and at commas where BibTeX allows no more of them (`Doe, J., Roe, R.`;
/// `Jane Doe, Richard Roe, Edgar Poe`).
enum BibTeXNames {
  /// One name of a list.
  struct Entry {
    var name: PersonName
    var isGroup: Bool
  }

  /// Returns the names in order, and whether the list says that there are others.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (
    names: [Entry], hasOthers: Bool
  ) {
    var names: [Entry] = []
    var hasOthers = false
    for part in split(bytes, range) {
      if bytes.equals("others", in: part) {
        hasOthers = true
      } else if BibTeXNameList.mayBeSeveral(bytes, part) {
        for piece in BibTeXNameList.pieces(bytes, part) {
          if let entry = name(bytes, piece) { names.append(entry) }
        }
      } else if let entry = name(bytes, part) {
        names.append(entry)
      }
    }
    return (names, hasOthers)
  }

  /// Cuts a list at `and` between blanks, outside braces.
  private static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    if bytes.holds("and ", at: start, before: range.upperBound) { start += 3 }
    var index = start
    while index < range.upperBound {
      switch bytes[index] {
      case 0x5C: index += 1
      case 0x7B: depth += 1
      case 0x7D: depth -= 1
      case 0...0x20 where depth <= 0:
        if index + 4 <= range.upperBound, bytes[index + 1] | 0x20 == 0x61, bytes[index + 2] | 0x20 == 0x6E,
          bytes[index + 3] | 0x20 == 0x64, index + 4 == range.upperBound || bytes[index + 4] <= 0x20
        {
          let part = bytes.trimmed(start..<index)
          if !part.isEmpty { parts.append(part) }
          // The blank behind may be the one before another `and`.
          start = index + 4
          index += 3
        }
      default: break
      }
      index += 1
    }
    let part = bytes.trimmed(start..<range.upperBound)
    return part.isEmpty ? parts : parts + [part]
  }

  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Entry? {
    var commas: [Int] = []
    var blanks: [Int] = []
    var depth = 0
    var index = range.lowerBound
    var closesEarly = false
    while index < range.upperBound {
      switch bytes[index] {
      case 0x5C: index += 1
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth == 0, index + 1 < range.upperBound { closesEarly = true }
      case 0x2C where depth == 0: commas.append(index)
      case 0...0x20 where depth == 0, 0x7E where depth == 0: blanks.append(index)
      default: break
      }
      index += 1
    }
    let text = TeXText.decode(bytes, range)
    guard !text.isEmpty else { return nil }
    if let extended = extended(text) {
      return Entry(
        name: extended, isGroup: extended.given == nil && PersonName.namesGroup(extended.family ?? ""))
    }
    let isWhollyBraced = bytes[range.lowerBound] == 0x7B && !closesEarly
    if isWhollyBraced, range.count > 2, bytes[range.lowerBound + 1] != 0x5C {
      if text.utf8.contains(0x2C) {
        return Entry(name: PersonName(commaSeparated: text), isGroup: PersonName.namesGroup(text))
      }
      let isGroup = PersonName.literalIsGroup(text)
      return Entry(
        name: isGroup ? PersonName(text) : byWords(text.split(separator: " ").map(String.init), text),
        isGroup: isGroup)
    }
    if !commas.isEmpty { return Entry(name: byCommas(bytes, range, commas, text), isGroup: false) }
    if PersonName.namesGroup(text) { return Entry(name: PersonName(text), isGroup: true) }
    var words: [String] = []
    var start = range.lowerBound
    for blank in blanks + [range.upperBound] {
      let word = TeXText.decode(bytes, start..<blank)
      if !word.isEmpty { words.append(word) }
      start = blank + 1
    }
    return Entry(name: byWords(words, text), isGroup: false)
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
  /// A suffix may stand behind it; the number by which DBLP tells namesakes apart (`0001`) is no part of the name.
  private static func byWords(_ words: [String], _ text: String) -> PersonName {
    var words = words
    if words.count > 2, let last = words.last, last.utf8.count == 4, last.utf8.allSatisfy({ $0 <= 0x39 }) {
      words.removeLast()
    }
    var suffix: String?
    if words.count > 2, let last = words.last, PersonName.isSuffix(last) { suffix = words.removeLast() }
    guard words.count > 1 else { return PersonName(text, family: text) }
    // `Doe J.` and `van der Roe R.M.`, which Scopus writes for editors.
    if PersonName.endsInPointedInitials(words.joined(separator: " ")) {
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
    guard text.contains(ascii: "family=") || text.contains(ascii: "family =") else { return nil }
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
