import ByteFormats

/// Reads cells of tables that hold lists and dictionaries as Python and JSON write them.
///
/// Nothing recurs; quotes that are not escaped are taken for what they are by what follows them.
enum LiteralText {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Returns the parts of a cell between vertical bars, trimmed, empty ones too; bars within quotes, braces and brackets
  /// do not count. An empty cell has no parts.
  static func elements(_ text: Text) -> [Text] {
    if text.isEmpty { return [] }
    // Most cells hold plain text.
    let isLiteral = text.contains(byte: .leftBrace) || text.first == .leftBracket || text.contains("|[")
    var elements: [Text] = []
    var start = 0
    var position = 0
    var depth = 0
    while position < text.count {
      if !isLiteral { position = text.firstIndex(of: .verticalBar, in: position..<text.count) ?? text.count }
      guard position < text.count else { break }
      switch text[position] {
      case .quote where depth > 0, .apostrophe where depth > 0: position = stringEnd(text, position)
      case .leftBrace, .leftBracket: depth += 1
      case .rightBrace, .rightBracket: depth = max(0, depth - 1)
      case .verticalBar where depth == 0:
        elements.append(text.slice(text.trimmed(start..<position)))
        start = position + 1
      default: break
      }
      position += 1
    }
    elements.append(text.slice(text.trimmed(min(start, text.count)..<text.count)))
    return elements
  }

  /// Returns a text without the quotes around it.
  static func unquoted(_ text: Text) -> Text {
    guard text.count > 1, let first = text.first, first == .quote || first == .apostrophe, text.last == first
    else {
      return text
    }
    return text.slice(1..<text.count - 1)
  }

  /// Returns the dictionaries of a text, each with the texts of its members, and the texts outside them. What is nested
  /// deeper is left out.
  static func parse(_ text: Text) -> (objects: [[String: [String]]], strings: [String]) {
    var objects: [[String: [String]]] = []
    var strings: [String] = []
    var depth = 0
    var key: String?
    var position = 0
    while position < text.count {
      switch text[position] {
      case .leftBrace:
        depth += 1
        if depth == 1 { objects.append([:]) }
        key = depth == 1 ? nil : key
      case .rightBrace: depth = max(0, depth - 1)
      case .quote, .apostrophe:
        let end = stringEnd(text, position)
        let value = unescaped(text.slice(min(position + 1, end)..<end))
        position = end
        var next = position + 1
        while next < text.count, text[next] <= .space { next += 1 }
        if depth == 0 {
          strings.append(value)
        } else if depth == 1 {
          if next < text.count, text[next] == .colon {
            key = value
            // A member without a text in quotes has none.
            position = next
          } else if let key {
            objects[objects.count - 1][key, default: []].append(value)
          }
        }
      default: break
      }
      position += 1
    }
    return (objects, strings)
  }

  /// The position of the quote that ends the text whose first quote is at a position: one that is not escaped, before
  /// what may follow a text; the end where there is none.
  private static func stringEnd(_ text: Text, _ open: Int) -> Int {
    let quote = text[open]
    var position = open + 1
    while position < text.count {
      if text[position] == .backslash {
        position += 2
        continue
      }
      if text[position] == quote {
        var next = position + 1
        while next < text.count, text[next] <= .space { next += 1 }
        if next == text.count { return position }
        switch text[next] {
        case .comma, .colon, .rightBrace, .rightBracket, .verticalBar: return position
        default: break
        }
      }
      position += 1
    }
    return text.count
  }

  /// Returns a text with the characters that backslashes mean.
  private static func unescaped(_ text: Text) -> String {
    guard text.contains(byte: .backslash) else { return text.text }
    var output: [UInt8] = []
    var position = 0
    while position < text.count {
      guard text[position] == .backslash, position + 1 < text.count else {
        output.append(text[position])
        position += 1
        continue
      }
      let mark = text[position + 1]
      position += 2
      let digits =
        switch mark {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: 0
        }
      if digits > 0, position + digits <= text.count,
        let code = UInt32(text.slice(position..<position + digits).text, radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        output += String(Character(scalar)).utf8
        position += digits
      } else if mark == UInt8(ascii: "n") || mark == UInt8(ascii: "t") || mark == UInt8(ascii: "r") {
        output.append(.space)
      } else {
        output.append(mark)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
