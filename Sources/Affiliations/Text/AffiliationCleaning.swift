import ByteFormats

/// Removes from affiliations what databases and typesetters leave in them.
enum AffiliationCleaning {
  /// Joins spaces, and drops control characters, e-mail addresses, tags, markers such as `#TAB#`, HTML entities, the
  /// people that Web of Science puts before an address and the numbers of footnotes; O(length).
  static func cleaned(_ text: String) -> String {
    let plain = withoutRaisedDigits(withoutMarks(withoutPeople(unwrapped(text))))
    var words = plain.split(whereSeparator: isSpace).map(String.init)
    if plain.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") })
      || plain.contains(ascii: "www.")
    {
      words = withoutAddresses(words)
    }
    var result: [String] = []
    for (index, word) in words.enumerated() {
      if let kept = withoutFootnote(
        word, isFirst: index == 0 || result.last?.hasSuffix(";") == true,
        following: words[(index + 1)...])
      {
        result.append(kept)
      } else if index > 0, index + 1 < words.count, let last = result.last, let end = last.last, end.isLetter,
        words[index + 1].first?.isLetter == true
      {
        // `Keio University 5 Department of Physics`: the number stood between two segments.
        result[result.count - 1] += ","
      }
    }
    return AffiliationConjunctions.separated(result.joined(separator: " "))
  }

  /// Returns the text in brackets where that is all: `[Keio University, Tokyo, Japan]`.
  private static func unwrapped(_ text: String) -> String {
    guard text.first == "[" || text.first == "(", text.last == "]" || text.last == ")" else { return text }
    let inner = text.dropFirst().dropLast()
    return inner.contains { "[]()".contains($0) } ? text : String(inner)
  }

  /// Whether a character separates words and nothing more: spaces, and control characters but for line feeds.
  private static func isSpace(_ character: Character) -> Bool {
    if character == " " || character == "\t" || character == "\u{A0}" { return true }
    guard let value = character.unicodeScalars.first?.value, value < 0xA0 else { return false }
    return (value < 0x20 || value >= 0x7F) && character != "\n" && character != "\r\n"
  }

  /// Returns the text without people in brackets before an address: `[Doe, Jane; Roe, Rick] Univ Oslo, Norway`.
  ///
  /// Brackets count at the beginning and behind a semicolon, where they have names with commas, no word of an
  /// organisation, and an address behind them.
  static func withoutPeople(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let before = rest[..<open]
      let people = rest[rest.index(after: open)..<close]
      let isAtStart =
        before.last { !$0.isWhitespace }.map { $0 == ";" || $0 == "|" || $0 == "\n" } ?? result.isEmpty
      let behind = rest[rest.index(after: close)...]
      result += before
      if isAtStart, arePeople(people), behind.contains(where: \.isLetter) {
        result += " "
      } else {
        result += rest[open...close]
      }
      rest = behind
    }
    return result + rest
  }

  /// Whether a text is a list of names as Web of Science writes them, `Doe, Jane; Roe, R.`.
  private static func arePeople(_ text: Substring) -> Bool {
    let names = text.split(separator: ";")
    return !names.isEmpty
      && names.allSatisfy { name in
        let words = TextFolding.tokens(String(name))
        return name.contains(",") && (2...8).contains(words.count)
          && !words.contains {
            InstitutionWords.concepts(of: $0).contains { InstitutionWords.kind(of: $0) != nil }
          }
          && !name.contains { $0.isNumber }
      }
  }

  /// Whether a character is a raised digit, as footnotes have.
  static func isRaisedDigit(_ scalar: Unicode.Scalar) -> Bool {
    [0xB2, 0xB3, 0xB9, 0x2070].contains(scalar.value) || (0x2074...0x2079).contains(scalar.value)
  }

  /// Puts a semicolon for a raised number before a word, where an affiliation begins, and a space for others.
  private static func withoutRaisedDigits(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isRaisedDigit) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      guard isRaisedDigit(scalar) else {
        result.append(scalar)
        continue
      }
      let isBehindSpace = place == 0 || scalars[place - 1].properties.isWhitespace
      result.append(isBehindSpace && place > 0 ? ";" : " ")
    }
    return String(result)
  }

  /// The words without addresses of e-mail and pages and what is said before them (`Electronic address:
  /// doe@example.org`); a semicolon behind one ends an affiliation as before.
  private static func withoutAddresses(_ words: [String]) -> [String] {
    var kept: [String] = []
    for word in words {
      let isAddress = Self.isAddress(word)
      if endsLabel(word), let before = kept.last, beginsLabel(before) {
        kept.removeLast()
      } else if !isAddress, !isLabel(word) {
        kept.append(word)
        continue
      }
      if isAddress, word.hasSuffix(";"), let last = kept.last, !last.hasSuffix(";") {
        kept[kept.count - 1] = last + ";"
      }
    }
    return kept
  }

  /// Whether a word is an e-mail address or that of a page.
  private static func isAddress(_ word: String) -> Bool {
    word.contains(ascii: "@") && word.contains(ascii: ".") || word.contains(ascii: "://")
      || word.hasPrefix("www.")
  }

  /// Whether a word by itself says that an e-mail address follows.
  private static func isLabel(_ word: String) -> Bool {
    guard word.utf8.last == UInt8(ascii: ":") else { return false }
    return ["e-mail:", "email:", "e-mails:", "emails:", "courriel:", "mailto:"].contains(word.lowercased())
  }

  /// Whether a word is the second of such as `Electronic address:`.
  private static func endsLabel(_ word: String) -> Bool {
    guard let last = word.utf8.last, last == UInt8(ascii: ":") || last | 0x20 == UInt8(ascii: "s") else {
      return false
    }
    let text = word.lowercased()
    return [
      "address:", "addresses:", "adress:", "address", "mail:", "mails:", "adresse:", "electrónico:",
      "electrónica:", "électronique:", "eletrônico:", "elettronica:",
    ].contains(text)
  }

  /// Whether a word is the first of such as `Electronic address:`.
  private static func beginsLabel(_ word: String) -> Bool {
    [
      "electronic", "e-mail", "email", "mail", "elektronische", "correo", "dirección", "adresse", "endereço",
      "posta",
    ].contains(word.lowercased())
  }

  /// The word without a footnote's number or letter; nil if nothing else is left of it.
  private static func withoutFootnote(
    _ word: String, isFirst: Bool, following: ArraySlice<String>
  ) -> String? {
    let next = following.first
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, digits.count <= 2 {
      let rest = word.dropFirst(digits.count)
      if rest.isEmpty {
        // A number before a comma of its own, or before a capital: `University 3 , City`, `University 5 Department`.
        guard let next else { return isFirst ? nil : word }
        if next == "," || isFirst && next.first?.isUppercase == true { return nil }
        // `University 5 Department of …`, `University 1 Nuffield Department of …`.
        guard next.first?.isUppercase == true else { return word }
        for other in following.prefix(4) {
          if InstitutionName(other).kind == .unit { return nil }
          if other.contains(",") || other.contains(where: \.isNumber) { break }
        }
        return word
      }
      if let letter = rest.first, letter.isUppercase, rest.dropFirst().first?.isLetter == true {
        if isFirst { return String(rest) }
        // `Academia Sinica, Taiwan 2National Taiwan University`: another affiliation begins.
        if rest.dropFirst().prefix(2).allSatisfy(\.isLowercase), rest.count > 2 { return ";" + rest }
      }
    }
    // `a School of …`, `*Department`.
    if isFirst, word.count == 1, word.first!.isASCII, word.first!.isLowercase, let next,
      next.first?.isUppercase == true
    {
      return nil
    }
    return word
  }

  /// Replaces `#TAB#` and tags by spaces and entities by their letters.
  private static func withoutMarks(_ text: String) -> String {
    guard text.contains(where: { $0 == "#" || $0 == "<" || $0 == "&" }) else { return text }
    var result = ""
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let close: Character? =
        switch character {
        case "#": "#"
        case "<": ">"
        case "&": ";"
        default: nil
        }
      let limit = character == "<" ? 60 : 9
      if let close,
        let end = characters[(index + 1)..<min(index + limit, characters.count)].firstIndex(of: close),
        end > index + 1
      {
        let inner = String(characters[(index + 1)..<end])
        if character == "&", let scalar = entity(inner) {
          result += scalar
          index = end + 1
          continue
        }
        if character == "#" && inner.allSatisfy({ $0.isUppercase })
          || character == "<" && !inner.contains(",")
        {
          result += " "
          index = end + 1
          continue
        }
      }
      result.append(character)
      index += 1
    }
    return result
  }

  private static func entity(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "nbsp": return " "
    case "apos", "rsquo", "lsquo": return "'"
    case "quot", "ldquo", "rdquo": return "\""
    default: break
    }
    guard name.first == "#" else { return nil }
    let isHex = name.dropFirst().first == "x" || name.dropFirst().first == "X"
    guard let value = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return String(Character(scalar))
  }
}
