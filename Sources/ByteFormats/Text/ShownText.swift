/// Text from strangers as it may be shown: without what moves a cursor, forges a line, or turns the order of reading.
package enum ShownText {
  /// Returns a text without control characters, non-characters and marks of direction.
  ///
  /// Marks of direction, which are not seen, go; each of the others becomes U+FFFD. A byte of a path that is no UTF-8 is
  /// written as `\xE9` (see ``PathText``). Tabs and line breaks stay where they are wanted, and else become spaces.
  ///
  /// - Complexity: O(n); without allocation where there is nothing to change.
  package static func of(_ text: String, keepingLineBreaks: Bool = false) -> String {
    guard text.utf8.contains(where: mayBeUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var isChanged = false
    for scalar in text.unicodeScalars {
      switch kind(scalar) {
      case .shown: result.append(scalar)
      case .space where keepingLineBreaks: result.append(scalar)
      case .space:
        result.append(" ")
        isChanged = true
      case .direction: isChanged = true
      case .byte(let byte):
        let digits = String(byte, radix: 16, uppercase: true)
        result.append(contentsOf: "\\x\(digits)".unicodeScalars)
        isChanged = true
      case .control:
        result.append("\u{FFFD}")
        isChanged = true
      }
    }
    return isChanged ? String(result) : text
  }

  /// Whether text in UTF-8 has bytes with which a scalar begins that ``of(_:keepingLineBreaks:)`` changes; few texts do.
  package static func mayChange(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains(where: mayBeUnsafe)
  }

  private enum Kind {
    case shown, space, direction, control
    case byte(UInt8)
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: .space
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case let value where value & 0xFFFE == 0xFFFE: .control
    case 0x10_0000...: PathText.byte(scalar).map { .byte($0) } ?? .shown
    default: .shown
    }
  }

  @inline(__always)
  private static func mayBeUnsafe(_ byte: UInt8) -> Bool {
    // What is below the space, DEL, and the first bytes of U+0080-U+00BF, U+0600-U+063F, U+2000-U+2FFF, U+F000-U+FFFF
    // and of planes beyond the first.
    byte < .space || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
      || byte >= 0xF0
  }
}
