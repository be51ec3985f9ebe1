import ByteFormats

/// Texts that stand where a name would: for nobody, and for the people whom a list leaves out.
enum NameMarks {
  /// Whether bytes may be a placeholder or the mark of a cut list, or end in such a mark; cheap, since all names of
  /// all records pass here.
  static func mayBeMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, bytes.count > 3 else { return true }
    switch first {
    case UInt8.smallLetters, UInt8.capitals: if bytes.count <= 34, beginsLikeMark(bytes) { return true }
    case 0x80...: break
    default: return true
    }
    let before = bytes[bytes.count - 2]
    switch last {
    case .period:
      return switch before {
      case .period, .space, UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "a"): endsLikeMark(bytes)
      default: false
      }
    case UInt8(ascii: "l"): return before == UInt8(ascii: "a") && endsLikeMark(bytes)
    case UInt8(ascii: "s"), UInt8(ascii: "e"): return before == UInt8(ascii: "r") && endsLikeMark(bytes)
    case UInt8.smallLetters, UInt8.capitals: return false
    // `Wei Wang 0001`, but `Doe, J. +12` and `Doe, J. and others 12`.
    case UInt8.digits: return endsLikeMark(beforeNumber: bytes)
    case 0x80...: return bytes.ends(with: "…")
    default: return true
    }
  }

  private static func endsLikeMark(beforeNumber bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.contains(where: { "+&[(".utf8.contains($0) }) { return true }
    let end = bytes.lastIndex { $0 != .space && !$0.isASCIIDigit } ?? 0
    return endsLikeMark(bytes.slice(0..<end + 1))
  }

  private static func endsLikeMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    endings.contains { bytes.ends(with: $0) }
  }

  private static func beginsLikeMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Few names have the first two letters of one.
    let second = bytes[1] | 0x20
    // `N. N.`, `m. fl.`; of longer ones it is an initial.
    if bytes[1] == .period, bytes.count > 6 { return false }
    let mayBe =
      switch bytes[0] | 0x20 {
      case UInt8(ascii: "a"):
        second == UInt8(ascii: "n") || second == UInt8(ascii: "u") || second == UInt8(ascii: "d")
      case UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "i"): "eun".utf8.contains(second)
      case UInt8(ascii: "e"): second == UInt8(ascii: "t") || second == .space
      case UInt8(ascii: "n"): "oau/. ".utf8.contains(second)
      case UInt8(ascii: "o"): second == UInt8(ascii: "t")
      case UInt8(ascii: "s"): "ic.".utf8.contains(second)
      case UInt8(ascii: "t"): "o.".utf8.contains(second)
      case UInt8(ascii: "u"): "n.".utf8.contains(second)
      case UInt8(ascii: "l"): second == UInt8(ascii: "i")
      case UInt8(ascii: "m"): second == .period
      case UInt8(ascii: "y"): second == .space
      default: false
      }
    return mayBe && beginnings.contains { begins(bytes, $0) }
  }

  private static let endings: [StaticString] = [
    "...", ". .", "al.", " al", "hers", "hers.", "hors", " more", " a.",
  ]

  /// How placeholders and marks begin that begin with a letter, in lower case.
  private static let beginnings: [StaticString] = [
    "no ", "not ", "none", "n/a", "n. ", "n.n", "n.a", "null", "na, ", "nan,", "nan ", "na n", "anon", "anón",
    "anôn", "and ",
    "auth", "addi",
    "unkn", "unbek", "unde", "und ", "u. a", "u.a.", "et a", "et.", "etal", "et c", "e ou", "e al", "en a",
    "et ", "other", "listed,",
    "desco", "furth", "incon", "indicated", "m.fl", "m. f", "to be", "t.b.", "t. b", "y otr", "s. n", "s.n.",
    "scono",
    "sine ",
  ]

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return bytes.count >= count && bytes.slice(0..<count).equalsIgnoringCase(text)
  }

  /// Whether a text may be a placeholder or the mark of a cut list, or end in such a mark, in any script: what only then
  /// needs ``isCut(_:)``, ``isPlaceholder(_:)`` and ``withoutCut(_:)``.
  static func mayBeMark(_ text: String) -> Bool {
    text.withBytes { bytes in bytes.last.map { $0 >= 0x80 } ?? true || mayBeMark(bytes) }
  }

  // MARK: Placeholders

  /// Whether a whole name says that nobody is known or listed: `[Anonymous]`, `No authors listed`, `NA`, `nan`, `-`.
  ///
  /// People named Na, Nan, An and Null exist: these are placeholders only in the case in which programs write them.
  static func isPlaceholder(_ name: String) -> Bool {
    let text = bare(name)
    if !text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    ) {
      return true
    }
    if text.utf8.count > 32 { return false }
    if exactPlaceholders.contains(text) { return true }
    let lower = text.lowercased()
    if placeholders.contains(lower) { return true }
    // `Anonymous, A.`, `Unknown, NULL`: the family name alone says it.
    guard let comma = lower.firstIndex(of: ",") else { return false }
    let (family, given) = (bare(String(lower[..<comma])), bare(String(lower[lower.index(after: comma)...])))
    return namelessFamilies.contains(family)
      && (given.count <= 1 || namelessFamilies.contains(given) || placeholders.contains(given)
        || given == "null" || given == "na")
  }

  /// A text without brackets, quotes and periods around it.
  private static func bare(_ text: String) -> String {
    func isAround(_ character: Character) -> Bool {
      character.isWhitespace || "[](){}<>\"'“”‘’«»【】（）".contains(character)
    }
    var rest = text[...]
    while let last = rest.last, isAround(last) || last == "." || last == "," { rest.removeLast() }
    while let first = rest.first, isAround(first) { rest.removeFirst() }
    return String(rest)
  }

  static let exactPlaceholders: Set<String> = [
    "NA", "na", "nan", "NaN", "NAN", "null", "NULL", "nil", "NIL", "n", "NA, NA", "nan, nan", "null, null",
    "NULL, NULL",
    "nan nan", "NA NA", "null null", "N.N", "N. N", "n.n", "NN", "s.n", "S.n", "s. n", "TBA", "TBD", "TBC",
    "tba", "tbd", "tbc",
  ]
  private static let namelessFamilies: Set<String> = [
    "anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonymus", "unknown", "n/a",
  ]
  static let placeholders: Set<String> = [
    "anonymous", "anon", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "anonymus", "anonymous author",
    "anonymous authors", "author anonymous", "anonymous anonymous", "no authors listed", "no author listed",
    "no authors", "no author", "no author given", "no authors given", "no author name available",
    "no author names available", "no authorship, indicated", "no authorship indicated",
    "indicated, no authorship",
    "listed, no authors", "no author information", "no author available", "no authors available",
    "no author(s) listed", "no author(s", "no name", "no creator", "author unknown", "authors unknown",
    "unknown",
    "unknown author", "unknown authors", "unknown, author", "unknown, unknown", "unknown unknown",
    "author, unknown",
    "authors not listed", "author not listed", "not available", "not known", "not provided", "not specified",
    "not stated",
    "not given", "not listed", "not applicable", "not indicated", "not identified", "n/a", "n.a", "n. a",
    "n/a, n/a", "#n/a",
    "#na", "#value!", "none", "none, none", "none none", "none listed", "none given", "undefined",
    "unbekannt", "inconnu",
    "desconocido", "desconhecido", "sconosciuto", "to be announced", "to be confirmed", "t.b.a", "t.b.d",
    ":unav", ":unkn",
    ":unal", ":unap", ":unas", ":null", ":none", ":tba", "sine nomine", "佚名", "无名氏", "無名氏", "匿名", "作者不详",
    "作者不詳",
    "不详", "不詳", "著者不明", "작자미상",
  ]

  // MARK: Cut lists

  /// Whether a text between two separators of a list says that the list leaves people out: `...`, `et al.`,
  /// `[+12 authors]`, `and 7 others`.
  static func isCut(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 40, !endsInInitial(text) else { return false }
    var words: [String] = []
    var hasDots = false
    var dots = 0
    var hasPlus = false
    var isInWord = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isInWord {
          words[words.count - 1].unicodeScalars.append(scalar)
        } else {
          words.append(String(scalar))
        }
        isInWord = true
        continue
      }
      isInWord = false
      if scalar == "." { dots += 1 }
      if scalar == "…" || dots > 2 { hasDots = true }
      if scalar == "+" { hasPlus = true }
    }
    if words.isEmpty { return hasDots || dots == 2 }
    words = words.map { $0.lowercased() }
    let joined = words.joined()
    if others.contains(joined) { return true }
    // `u. a.` is German, `Ua` may be a name.
    if joined == "ua" || joined == "mfl" || joined == "ao" {
      return dots == 2 && text.first?.isLowercase == true
    }
    let rest = words.filter { Int($0) == nil }
    guard rest.count == words.count - 1 else { return false }
    return rest.isEmpty
      ? hasPlus : rest.allSatisfy(counted.contains) && (hasPlus || rest.contains(where: further.contains))
  }

  /// Whether a text ends in a capital with a period and does not begin like a mark, as most names of many lists do.
  private static func endsInInitial(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.count > 3 && bytes[bytes.count - 1] == .period
        && UInt8.capitals.contains(bytes[bytes.count - 2]) && !mayBeMark(bytes)
    } ?? false
  }

  /// Returns a name without the mark of a cut list at its end: `O Eskola…`, `Doe, J. et al.`; nil where there is none.
  static func withoutCut(_ text: String) -> String? {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    if rest.hasSuffix("…") || rest.hasSuffix("...") || rest.hasSuffix(". . .") {
      // The first period of `J....` belongs to the initial.
      let keepsPeriod = rest.hasSuffix("....")
      while let last = rest.last, last == "." || last == "…" || last == " " { rest.removeLast() }
      return trimmed(rest) + (keepsPeriod ? "." : "")
    }
    for mark in ["等人", "等", "ほか"] where rest.hasSuffix(mark) {
      let before = trimmed(rest.dropLast(mark.count))
      return before.count > 1 && Transliteration.isEastAsian(before) ? before : nil
    }
    let words = rest.split(separator: " ")
    for length in stride(from: min(5, words.count - 1), to: 0, by: -1) {
      let start = words[words.count - length].startIndex
      let end = rest[start...]
      guard isCut(end), length > 1 || end.contains(where: { "[(+&".contains($0) }) || end.hasPrefix("et")
      else { continue }
      return trimmed(rest[..<start])
    }
    return nil
  }

  /// A text without spaces, commas and conjunctions at its end.
  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last.isWhitespace || ",;&+、，；".contains(last) { text.removeLast() }
    for word in [" and", " und", " et"] where text.hasSuffix(word) { text.removeLast(word.count) }
    while let last = text.last, last.isWhitespace || ",;".contains(last) { text.removeLast() }
    return String(text)
  }

  static let others: Set<String> = [
    "etal", "etalii", "etaliae", "etalia", "andothers", "others", "undandere", "andal", "etcoll",
    "andcoworkers",
    "andcolleagues", "andcoauthors", "andmore", "andmoreauthors", "moreauthors", "otherauthors",
    "andotherauthors",
    "furtherauthors", "additionalauthors", "yotros", "eoutros", "ealtri", "etautres", "enandere", "eal",
    "undweitere",
    "idr", "идр", "идругие", "тадр", "та інші", "等", "等人", "ほか", "他", "외", "etalauthors", "plusothers",
    "withothers",
  ]
  private static let counted: Set<String> = [
    "and", "plus", "with", "the", "co", "et", "al", "und", "y", "e", "more", "other", "others", "author",
    "authors",
    "additional", "further", "people", "persons", "coauthors", "contributors", "names", "editors",
    "remaining", "weitere",
    "autres", "otros", "outros", "altri", "creators", "collaborators", "of", "them", "not", "shown",
    "auteurs", "autores", "autoren",
  ]
  private static let further: Set<String> = [
    "more", "other", "others", "additional", "further", "remaining", "weitere", "autres", "otros", "outros",
    "altri",
    "authors", "coauthors",
  ]
}
