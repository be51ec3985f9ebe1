/// How text is written in XML and HTML.
package enum XMLText {
  /// Returns a text for use between tags or, in quotes, as an attribute; a parser gives it back as it was.
  ///
  /// XML 1.0 cannot hold control characters other than tab and line breaks, nor U+FFFE and U+FFFF: each becomes
  /// U+FFFD, so that one sees that something stood there.
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ !needsCare($0) }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t": result += "&#9;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      // Allowed but discouraged; parsers that see them as line ends change them unless they are written as numbers.
      case "\u{7F}"..."\u{9F}", "\u{2028}": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns a text for use between the tags of an HTML page or, in quotes, as an attribute, as people read it: line
  /// feeds and tabs become spaces, and control characters, which no page may contain, become U+FFFD.
  package static func displayed(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    // Characters that need care have these lead bytes, among others that do not.
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
