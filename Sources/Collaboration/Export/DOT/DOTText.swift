/// How text and numbers are written in DOT.
enum DOTText {
  /// Returns a text as a quoted DOT string that shows it as it is.
  ///
  /// All text from records enters DOT through it. Quotes and backslashes are escaped, control characters,
  /// noncharacters and direction marks dropped, and a line break becomes a space, or `\n` where lines are kept. An
  /// ampersand becomes `&amp;`.
  ///
  /// Graphviz 2.43 reads escapes in tooltips and entities in labels a second time. An invisible word joiner
  /// prevents that: after each backslash, and after an ampersand that would begin an entity.
  static func quoted(_ text: String, keepingLines: Bool = false) -> String {
    "\"\(escaped(text, lineBreak: keepingLines ? "\\n" : " "))\""
  }

  /// Returns lines as a quoted DOT string that is set flush to one side or centred.
  static func quoted(lines: [String], alignment: TextAlignment) -> String {
    let end =
      switch alignment {
      case .left: "\\l"
      case .center: "\\n"
      case .right: "\\r"
      }
    let escapedLines = lines.map { escaped($0, lineBreak: " ") }
    if alignment == .center { return "\"\(escapedLines.joined(separator: end))\"" }
    return "\"\(escapedLines.map { $0 + end }.joined())\""
  }

  /// Returns a name that is safe as the beginning of an XML id.
  static func identifier(_ text: String) -> String {
    String(text.unicodeScalars.map { isIdentifier($0) ? Character($0) : "-" })
  }

  /// Returns a number with at most two decimals.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let (whole, fraction) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if fraction == 0 { return "\(sign)\(whole)" }
    if fraction % 10 == 0 { return "\(sign)\(whole).\(fraction / 10)" }
    return "\(sign)\(whole).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// Returns the characters of a text that can be drawn: without controls, noncharacters and direction marks.
  static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreak(scalar) { result.append(" ") } else if isDrawable(scalar) { result.append(scalar) }
    }
    return String(result)
  }

  private static func escaped(_ text: String, lineBreak: String) -> String {
    var result = ""
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\r" where scalars.first == "\n": continue
      case "\"": result += "\\\""
      case "\\": result += "\\\\\u{2060}"
      case "&": result += beginsEntity(scalars) ? "&amp;\u{2060}" : "&amp;"
      case _ where isBreak(scalar): result += lineBreak
      case _ where isDrawable(scalar): result.unicodeScalars.append(scalar)
      default: continue
      }
    }
    return result
  }

  /// Whether `&` before these characters makes an entity such as `&lt;` or `&#60;`.
  private static func beginsEntity(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let name = scalars.prefix(32).prefix { isIdentifier($0) || $0 == "#" }
    return !name.isEmpty && scalars.dropFirst(name.count).first == ";"
  }

  private static func isIdentifier(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
    default: false
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false  // controls
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false  // direction marks
    case 0x200B, 0x2060, 0xFEFF: false  // invisible separators; joiners belong to some scripts and stay
    case 0xFDD0...0xFDEF: false
    case 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: false  // annotations and tags
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

/// On which side the lines of a text are flush.
enum TextAlignment: Hashable {
  case left, center, right
}
