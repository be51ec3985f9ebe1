/// The characters that XML and HTML name.
package enum XMLEntities {
  /// Returns the character of a name or number (`amp`, `#233`, `#xE9`), or nil.
  package static func character(_ name: String) -> String? {
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
