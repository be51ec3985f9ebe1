/// Takes the markup out of titles and abstracts, which Crossref, OpenAlex and Indico give as HTML or JATS.
enum Markup {
  /// Returns text without tags; named and numbered characters are those that they name.
  ///
  /// Text without `<` and `&` is returned as it is. A `<` that begins no tag stays.
  static func stripped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return text }
    let input = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte == 0x3C, index + 1 < input.count, isTagStart(input[index + 1]),
        let close = input[(index + 1)...].prefix(500).firstIndex(of: 0x3E)
      {
        index = close + 1
      } else if byte == 0x26, let end = input[index...].prefix(12).firstIndex(of: 0x3B),
        let character = XMLEntities.character(String(decoding: input[(index + 1)..<end], as: UTF8.self))
      {
        output += character.utf8
        index = end + 1
      } else if byte <= 0x20 {
        if let last = output.last, last != 0x20 { output.append(0x20) }
        index += 1
      } else {
        output.append(byte)
        index += 1
      }
    }
    while output.last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isTagStart(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}

/// The characters that XML and HTML name.
enum XMLEntities {
  /// Returns the character of a name or number (`amp`, `#233`, `#xE9`), or nil.
  static func character(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, let scalar = Unicode.Scalar(value), value >= 0x20 || value == 0x0A || value == 0x09
      else { return nil }
      return String(scalar)
    }
    return names[name]
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "deg": "°", "micro": "µ",
    "times": "×",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "aacute": "á", "agrave": "à", "acirc": "â",
    "auml": "ä",
    "atilde": "ã", "aring": "å", "oacute": "ó", "ograve": "ò", "ocirc": "ô", "ouml": "ö", "otilde": "õ",
    "oslash": "ø",
    "uacute": "ú", "ugrave": "ù", "ucirc": "û", "uuml": "ü", "iacute": "í", "igrave": "ì", "icirc": "î",
    "iuml": "ï",
    "ccedil": "ç", "ntilde": "ñ", "szlig": "ß", "yacute": "ý", "yuml": "ÿ", "aelig": "æ", "oelig": "œ",
    "scaron": "š",
    "zcaron": "ž", "Eacute": "É", "Aacute": "Á", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Oslash": "Ø",
    "Aring": "Å",
    "Ccedil": "Ç", "Ntilde": "Ñ", "Scaron": "Š", "Zcaron": "Ž", "AElig": "Æ", "alpha": "α", "beta": "β",
    "gamma": "γ",
    "delta": "δ", "mu": "μ",
  ]
}
