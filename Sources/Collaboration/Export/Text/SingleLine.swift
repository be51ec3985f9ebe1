import ByteFormats

/// Text for formats of lines without escapes.
enum SingleLine {
  /// Returns a text with a space for each control character and line break, and without marks of direction.
  static func text(_ text: String) -> String {
    ShownText.of(String(String.UnicodeScalarView(text.unicodeScalars.map { breaks($0) ? " " : $0 })))
  }

  /// Returns whether a scalar ends a line or controls a terminal: tabs, line and paragraph separators, all controls.
  static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}
