import Bibliography
import ByteFormats

/// Reads names as records write them.
///
/// A name whose parts the record's format states keeps them: only honorifics and remarks that are in them are removed,
/// and capitals restored. A free name is read as `Family, Given` where it has a
/// comma, with the family name in capitals where only a part of it is (`LI Yue`, `Yue LI`), and as
/// `Given Family`, particles with the family name, otherwise.
public enum NameParser {
  /// Returns the parts of a name.
  public static func parse(_ name: PersonName) -> ParsedName {
    var parsed = parseWithoutNickname(name)
    if let nickname = nickname(in: name.given ?? name.written) {
      parsed.givenNames += GivenName.list(in: nickname)
    }
    return parsed
  }

  /// Returns the other given name that stands in brackets or quotation marks within a name: `Xiaojun (Eric)`; nil where
  /// there is none.
  private static func nickname(in text: String) -> String? {
    // Nearly all names have no such character; `“` begins with E2.
    guard text.utf8.contains(where: { $0 == .leftParenthesis || $0 == .quote || $0 == 0xE2 }),
      let open = text.firstIndex(where: { "(“\"".contains($0) })
    else { return nil }
    let rest = text[text.index(after: open)...]
    guard let close = rest.firstIndex(where: { ")”\"".contains($0) }) else { return nil }
    let word = rest[..<close]
    let isName =
      word.count > 1 && word.first!.isUppercase && word.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
    return isName && text[..<open].contains(where: \.isLetter) ? String(word) : nil
  }

  private static func parseWithoutNickname(_ name: PersonName) -> ParsedName {
    if let family = name.family {
      var family = cleaned(family)
      var (given, suffix) = withoutTitles(cleaned(name.given ?? ""))
      if let stated = name.suffix, !stated.isEmpty { suffix = stated }
      if suffix.isEmpty { (family, suffix) = splittingSuffix(family) }
      if suffix.isEmpty { (given, suffix) = splittingSuffix(given) }
      if NameWords.isSuffix(given), suffix.isEmpty, family.contains(" ") {
        // `Ada Okafor, Jr.` in a format where `Family, Given` was meant.
        var parsed = parse(words: family)
        parsed.suffix = given
        return parsed
      }
      let restored = LetterCase.restored(family)
      // `Roe, RM`: beside a family name in ordinary letters capitals are initials; beside `ROE` if they are no name.
      let isInitials =
        isLatinCapitals(given)
        && (restored == family || !given.contains { "AEIOUY".contains($0) } || isPairOfInitials(given))
      return ParsedName(
        family: restored, given: isInitials ? given : LetterCase.restored(given), suffix: suffix)
    }
    return parse(free: name.written)
  }

  /// Returns the parts of a name that is written in one piece.
  public static func parse(free written: String) -> ParsedName {
    let text = cleaned(written)
    let comma = text.split(separator: ",", omittingEmptySubsequences: true).map(singleSpaced)
    if comma.count >= 2 {
      // `Family, Given`, `Family, Jr., Given`, `Given Family, Jr.`, `Given Family, PhD`.
      let rest = comma.dropFirst().filter { !NameWords.isTitle($0) }
      let suffix = rest.first { NameWords.isSuffix($0) } ?? ""
      let given = rest.filter { !NameWords.isSuffix($0) }
      if !given.isEmpty {
        let (family, ownSuffix) = splittingSuffix(comma[0])
        return ParsedName(
          family: LetterCase.restored(family), given: LetterCase.restored(given.joined(separator: " ")),
          suffix: suffix.isEmpty ? ownSuffix : suffix)
      }
      var parsed = parse(words: comma[0])
      if parsed.suffix.isEmpty { parsed.suffix = suffix }
      return parsed
    }
    return parse(words: text)
  }

  private static func parse(words text: String) -> ParsedName {
    let (name, suffix) = splittingSuffix(text)
    var words = name.split(separator: " ").map(String.init)
    while words.count > 1, NameWords.isTitle(words[0]) { words.removeFirst() }
    if let eastAsian = eastAsian(words) { return eastAsian }
    guard words.count > 1 else {
      return ParsedName(family: LetterCase.restored(words.first ?? name), given: "", suffix: suffix)
    }
    // `Ковальчук Иван Петрович`: a patronymic is behind the given name, and never the family name there.
    if words.count == 3, isPatronymic(words[2]), !isPatronymic(words[1]) {
      return ParsedName(
        family: LetterCase.restored(words[0]), given: LetterCase.restored(words[1...].joined(separator: " ")),
        suffix: suffix)
    }
    // Capitals mark the family name where they mark only a part: `LI Yue`, `Yue LI`, `DE LA CRUZ Ana`.
    let inCapitals = words.map { word in
      LetterCase.isCapitals(word) && !word.contains(".")
    }
    if inCapitals.contains(true), inCapitals.contains(false) {
      let leading = inCapitals.prefix { $0 }.count
      let trailing = inCapitals.reversed().prefix { $0 }.count
      let rest = leading > 0 ? words.dropFirst(leading) : words.dropLast(trailing)
      let initialsOnly = rest.allSatisfy { GivenName.list(in: $0).allSatisfy(\.isInitial) }
      if leading > 0, trailing == 0, !initialsOnly || leading > 1 || words[0].count > 3 {
        return ParsedName(
          family: LetterCase.restored(words.prefix(leading).joined(separator: " ")),
          given: words.dropFirst(leading).joined(separator: " "), suffix: suffix)
      }
      if trailing > 0, leading == 0, !(words.last!.count <= 3 && isInitials(words.last!)) {
        return ParsedName(
          family: LetterCase.restored(words.suffix(trailing).joined(separator: " ")),
          given: words.dropLast(trailing).joined(separator: " "), suffix: suffix)
      }
    }
    // `Smith JA`: initials behind a family name, as PubMed prints it.
    if isInitials(words.last!), !words.dropLast().contains(where: { isInitials($0) || $0.contains(".") }) {
      return ParsedName(
        family: LetterCase.restored(words.dropLast().joined(separator: " ")), given: words.last!,
        suffix: suffix)
    }
    // `Given Family`: particles before the last word go with it.
    var start = words.count - 1
    while start > 1, NameWords.isParticle(TextFolding.folded(words[start - 1])),
      words[start - 1].first?.isLowercase == true
        || NameWords.smallParticles.contains(words[start - 1].lowercased())
    {
      start -= 1
    }
    return ParsedName(
      family: LetterCase.restored(words[start...].joined(separator: " ")),
      given: LetterCase.restored(words[..<start].joined(separator: " ")), suffix: suffix)
  }

  /// The parts of a name in an East Asian script, which begins with the family name, with or without a space behind
  /// it; nil for another name.
  private static func eastAsian(_ words: [String]) -> ParsedName? {
    guard words.allSatisfy(Transliteration.isEastAsian) else { return nil }
    if words.count == 1, let parts = Transliteration.parts(of: words[0]) {
      return ParsedName(family: parts.family, given: parts.given)
    }
    return words.count == 2 ? ParsedName(family: words[0], given: words[1]) : nil
  }

  /// Whether a word in Cyrillic letters is a patronymic, made of the father's name.
  private static func isPatronymic(_ word: String) -> Bool {
    let word = word.lowercased()
    return ["ович", "евич", "йович", "ьич", "овна", "евна", "ична", "івна"].contains { word.hasSuffix($0) }
  }

  /// Whether a text is two or three Latin capitals and nothing else.
  private static func isLatinCapitals(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether two capitals are no syllable, as given names of two letters are: `AB`, but not `LI` or `AL`.
  private static func isPairOfInitials(_ text: String) -> Bool {
    text.utf8.count == 2 && text.first.map { "AEIOUY".contains($0) } == true && !vowelFirst.contains(text)
  }

  /// Given names of two letters that begin with a vowel.
  private static let vowelFirst: Set<String> = [
    "AL", "AN", "AI", "AH", "AY", "ED", "EL", "EN", "EO", "EI", "ER", "IB", "IL", "IM", "IN", "IR", "OH",
    "OK", "OM", "ON",
    "OZ", "OU", "UN", "UM", "UR", "YI", "YE", "YU", "YA", "YO",
  ]

  /// Whether a word is one to three capitals without periods that are no name: `JA`, but not `Jo` or `LI`.
  private static func isInitials(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard (1...3).contains(letters.count), letters.allSatisfy({ $0.properties.isUppercase }) else {
      return false
    }
    if letters.count == 1 { return true }
    return !letters.contains { "AEIOUY".unicodeScalars.contains($0) }
      || letters.count == 2 && !knownShort.contains(word)
  }

  /// Family names of two letters that are often printed in capitals.
  private static let knownShort: Set<String> = [
    "LI", "LU", "XU", "WU", "HU", "HE", "MA", "GU", "YU", "SU", "DU", "FU", "NI", "QI", "XI", "YE", "JI",
    "LE",
    "DO", "HO", "OH", "NG", "KO", "AN", "IM", "RI", "YI", "UM", "EO", "LO", "SO", "TO", "NA", "VO", "BO",
    "XI",
  ]

  /// Returns a name without the suffix at its end, and the suffix; empty where there is none.
  private static func splittingSuffix(_ text: String) -> (name: String, suffix: String) {
    if !text.utf8.contains(.space) { return (text, "") }
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last, NameWords.isSuffix(String(last)) else { return (text, "") }
    return (words.dropLast().joined(separator: " "), String(last))
  }

  /// Returns given names without forms of address before them, and without suffixes and degrees behind a comma; and
  /// the suffix.
  private static func withoutTitles(_ given: String) -> (given: String, suffix: String) {
    // One word alone, and clean, is the usual.
    if !given.utf8.contains(where: { $0 == .space || $0 == .comma }) { return (given, "") }
    let parts = given.split(separator: ",").map(singleSpaced)
    guard let first = parts.first else { return (given, "") }
    var words = first.split(separator: " ").map(String.init)
    if words.count > 1, NameWords.isCertainTitle(words[0]) {
      while words.count > 1, NameWords.isTitle(words[0]) { words.removeFirst() }
    }
    let rest = parts.dropFirst().filter { !NameWords.isTitle($0) && !NameWords.isDegree($0) }
    let names = [words.joined(separator: " ")] + rest.filter { !NameWords.isSuffix($0) }
    return (names.joined(separator: " "), rest.first { NameWords.isSuffix($0) } ?? "")
  }

  /// Returns a name without what is in brackets, footnote marks, and spaces at the ends.
  private static func cleaned(_ text: String) -> String {
    if isClean(text) { return text }
    var result = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth = max(0, depth - 1)
      case "*", "†", "‡", "§", "¶": continue
      case "\t", "\n", "\u{A0}", "\u{202F}": if depth == 0 { result.append(" ") }
      default: if depth == 0 { result.append(character) }
      }
    }
    return singleSpaced(Substring(result))
  }

  /// Whether ``cleaned(_:)`` would change nothing, as far as the bytes say.
  private static func isClean(_ text: String) -> Bool {
    text.withBytes { bytes in
      var last = UInt8.space
      for byte in bytes {
        switch byte {
        case .space: if last == .space { return false }
        case 0..<0x20, .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .leftBrace,
          .rightBrace,
          .asterisk, 0xC2, 0xE2:
          return false
        default: break
        }
        last = byte
      }
      return last != .space
    }
  }

  /// Returns a text without spaces at its ends, and with one space only between words.
  private static func singleSpaced(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
