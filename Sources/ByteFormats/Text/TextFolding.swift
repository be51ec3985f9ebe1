/// Folding of text to the letters that comparison uses.
///
/// Letters lose their marks and case; Greek and Cyrillic are written in Latin letters; other scripts stay as
/// they are. Everything that is neither letter nor digit separates tokens, except an apostrophe or a mark inside
/// a word, which vanishes (`O'Brien` is one token). The original is never replaced by its fold.
package enum TextFolding {
  /// How letters with an umlaut or a ring are folded.
  package enum Style: Sendable {
    /// `ü` as `u`, `ø` as `o`, `å` as `a`: what most databases write.
    case plain
    /// `ü` as `ue`, `ø` as `oe`, `å` as `aa`: what German and Scandinavian authors write.
    case expanded
  }

  /// Returns the folded tokens of a text, in order; complexity O(length).
  package static func tokens(_ text: String, style: Style = .plain) -> [String] {
    var tokens: [String] = []
    forEachToken(text, style: style) { tokens.append($0.text) }
    return tokens
  }

  /// Calls a body with the folded tokens of a text, in order, as bytes of UTF-8; complexity O(length).
  package static func forEachToken(
    _ text: String, style: Style = .plain, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    text.withBytes { bytes in
      // No fold has more than three times the bytes of its letter.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * bytes.count) { token in
        var count = 0
        var place = 0
        while place < bytes.count {
          let byte = bytes[place]
          var separates = false
          if byte < 0x80 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A:
              token[count] = byte
              count += 1
            case 0x41...0x5A:
              token[count] = byte + 32
              count += 1
            case 0x27, 0x60: break  // apostrophes are part of words
            default: separates = true
            }
            place += 1
          } else {
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            var value = UInt32(byte) & (0x7F >> UInt32(length))
            for next in bytes[(place + 1)..<min(place + length, bytes.count)] {
              value = value << 6 | UInt32(next & 0x3F)
            }
            place += length
            if let fold = fold(Unicode.Scalar(value) ?? "\u{FFFD}", style) {
              for byte in fold.utf8 {
                token[count] = byte
                count += 1
              }
            } else {
              separates = true
            }
          }
          if separates, count > 0 {
            body(UnsafeBufferPointer(rebasing: token[..<count]))
            count = 0
          }
        }
        if count > 0 { body(UnsafeBufferPointer(rebasing: token[..<count])) }
      }
    }
  }

  /// Returns the folded tokens joined by `separator`.
  package static func folded(_ text: String, style: Style = .plain, separator: String = " ") -> String {
    // One token is the usual.
    let tokens = tokens(text, style: style)
    return tokens.count == 1 ? tokens[0] : tokens.joined(separator: separator)
  }

  /// Returns an identifier of lower-case letters, digits and hyphens, with umlauts written out (`ü` as `ue`);
  /// empty where the text has no letter or digit.
  package static func slug(_ text: String) -> String {
    folded(text, style: .expanded, separator: "-")
  }

  /// Returns the fold of a scalar outside ASCII, empty for one that vanishes; nil if the scalar separates tokens.
  private static func fold(_ scalar: Unicode.Scalar, _ style: Style) -> String? {
    let value = scalar.value
    if style == .expanded, let written = expansions[value] { return written }
    if value < UInt32(latin.count) {
      let fold = latin[Int(value)]
      if !fold.isEmpty { return fold }
    }
    if let fold = transliterations[value] { return fold }
    switch value {
    case 0xAD, 0xB4, 0x2BB...0x2BF, 0x2018, 0x2019, 0x2032, 0x200B...0x200F, 0x202A...0x202E, 0xFEFF:
      return ""
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .modifierLetter:
      return ""
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber, .letterNumber:
      return properties.lowercaseMapping
    default:
      return nil
    }
  }

  /// Letters that German and Scandinavian writers spell out.
  private static let expansions: [UInt32: String] = [
    0xC4: "ae", 0xE4: "ae", 0xD6: "oe", 0xF6: "oe", 0xDC: "ue", 0xFC: "ue",
    0xD8: "oe", 0xF8: "oe", 0xC5: "aa", 0xE5: "aa",
  ]

  /// Folds of the Latin letters below U+1F00, by scalar; empty where a scalar is no such letter.
  ///
  /// Unicode's own names say which letter a marked one is: LATIN SMALL LETTER U WITH DIAERESIS is a u.
  private static let latin: [String] = {
    var table = [String](repeating: "", count: 0x1F00)
    let special: [UInt32: String] = [
      0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xDE: "th", 0xFE: "th",
      0xD0: "d", 0xF0: "d", 0x131: "i", 0x132: "ij", 0x133: "ij", 0x149: "n", 0x14A: "ng", 0x14B: "ng",
      0x18F: "a", 0x259: "a", 0xAA: "a", 0xBA: "o",
    ]
    for value in [0xAA...0x24F, 0x1E00...0x1EFF, 0x259...0x259].joined() {
      if let fold = special[UInt32(value)] {
        table[value] = fold
        continue
      }
      guard let scalar = Unicode.Scalar(UInt32(value)), let name = scalar.properties.name else { continue }
      let words = name.split(separator: " ")
      guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1 else { continue }
      table[value] = words[3].lowercased()
    }
    return table
  }()

  /// Latin spellings of the Cyrillic and Greek letters, close to what passports and journals print.
  private static let transliterations: [UInt32: String] = {
    let pairs = [
      ("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye"),
      ("ґіїјѓќ", "giijgk"),
      ("αβγδεζικλμνξοπρσςτυω", "avgdeziklmnxoprsstyo"),
      ("άέίόύώϊϋΐΰή", "aeioyoiyiyi"),
    ]
    let longer: [Character: String] = [
      "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "e",
      "ъ": "", "ь": "", "є": "ye", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ў": "u",
      "η": "i", "θ": "th", "φ": "f", "χ": "ch", "ψ": "ps",
    ]
    var table: [UInt32: String] = [:]
    func add(_ letter: Character, _ fold: String) {
      for form in [String(letter), letter.uppercased()] where form.unicodeScalars.count == 1 {
        table[form.unicodeScalars.first!.value] = fold
      }
    }
    for (letters, folds) in pairs {
      for (letter, fold) in zip(letters, folds) { add(letter, String(fold)) }
    }
    for (letter, fold) in longer { add(letter, fold) }
    return table
  }()
}
