/// Removes from affiliations what databases and typesetters leave in them.
enum AffiliationCleaning {
  /// Joins blanks, and drops e-mail addresses, tags, marks such as `#TAB#`, HTML entities and the numbers of
  /// footnotes; O(length).
  static func cleaned(_ text: String) -> String {
    let plain = withoutRaisedDigits(withoutMarks(text))
    var words = plain.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.map(String.init)
    words.removeAll { $0.contains("@") && $0.contains(".") || isLabel($0) }
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
    return result.joined(separator: " ")
  }

  /// Whether a character is a raised digit, as footnotes have.
  static func isRaisedDigit(_ scalar: Unicode.Scalar) -> Bool {
    [0xB2, 0xB3, 0xB9, 0x2070].contains(scalar.value) || (0x2074...0x2079).contains(scalar.value)
  }

  /// Puts a semicolon for a raised number that stands before a word, where an affiliation begins, and a blank for others.
  private static func withoutRaisedDigits(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isRaisedDigit) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      guard isRaisedDigit(scalar) else {
        result.append(scalar)
        continue
      }
      let isBehindBlank = place == 0 || scalars[place - 1].properties.isWhitespace
      result.append(isBehindBlank && place > 0 ? ";" : " ")
    }
    return String(result)
  }

  private static func isLabel(_ word: String) -> Bool {
    let label = word.lowercased()
    return label == "e-mail:" || label == "email:"
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
      if isFirst, let letter = rest.first, letter.isUppercase, rest.dropFirst().first?.isLetter == true {
        return String(rest)
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

  /// Replaces `#TAB#` and tags by blanks and entities by their letters.
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
