/// A JSON value to be written; its members keep their order.
package indirect enum JSONText: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  /// The value as text, indented by two spaces per level; numbers that are not finite are null.
  package var text: String {
    var result = ""
    write(to: &result, indent: "")
    return result
  }

  /// The value as text on one line, without a line feed.
  package var line: String {
    var result = ""
    writeLine(to: &result)
    return result
  }

  private func writeLine(to result: inout String) {
    switch self {
    case .array(let elements):
      result += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { result += ", " }
        element.writeLine(to: &result)
      }
      result += "]"
    case .object(let members):
      result += "{"
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { result += ", " }
        Self.write(key, to: &result)
        result += ": "
        value.writeLine(to: &result)
      }
      result += "}"
    default: write(to: &result, indent: "")
    }
  }

  private func write(to result: inout String, indent: String) {
    switch self {
    case .null: result += "null"
    case .bool(let flag): result += flag ? "true" : "false"
    case .integer(let number): result += String(number)
    case .number(let number): result += number.isFinite ? DecimalText.shortest(number) : "null"
    case .string(let string): Self.write(string, to: &result)
    case .array(let elements):
      if elements.isEmpty { return result += "[]" }
      let isFlat = elements.allSatisfy(\.isScalar)
      result += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { result += isFlat ? ", " : "," }
        if !isFlat { result += "\n" + indent + "  " }
        element.write(to: &result, indent: indent + "  ")
      }
      result += isFlat ? "]" : "\n" + indent + "]"
    case .object(let members):
      if members.isEmpty { return result += "{}" }
      result += "{"
      for (index, (key, value)) in members.enumerated() {
        result += (index > 0 ? "," : "") + "\n" + indent + "  "
        Self.write(key, to: &result)
        result += ": "
        value.write(to: &result, indent: indent + "  ")
      }
      result += "\n" + indent + "}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func write(_ string: String, to result: inout String) {
    result += "\""
    // 0xE2 begins U+2028 and U+2029, among others.
    let isPlain = string.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xE2
    }
    if isPlain {
      result += string
      result += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
