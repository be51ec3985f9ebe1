import ByteFormats

extension CSVText {
  /// Appends a cell's field in UTF-8: quoted where it must be, text guarded against spreadsheets' formulas, numbers as
  /// they are.
  ///
  /// - Parameter numbers: the texts of numbers written before.
  static func append(_ cell: Cell, _ numbers: inout NumberTexts, to output: inout [UInt8]) {
    switch cell {
    case .text(let text): append(guarded: text, to: &output)
    case .list(let texts) where texts.count == 1: append(guarded: texts[0], to: &output)
    case .list(let texts): if !texts.isEmpty { append(guarded: texts.joined(separator: "|"), to: &output) }
    case .number(let value): numbers.append(value, to: &output)
    case .integer(let count): DecimalText.append(count, to: &output)
    case .flag(let flag): output.append(flag ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    case .missing: break
    }
  }

  private static func append(guarded text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, guardingFormulas: true, to: &output) }
  }
}

/// The decimal texts of the numbers that were written last, as ``DecimalText/shortest(_:)`` has them: a column of figures
/// has few different ones, and finding the shortest decimal of one costs more than all else of its cell.
struct NumberTexts {
  private struct Place {
    var bits: UInt64
    var text: [UInt8]
  }

  private var places = [Place](repeating: Place(bits: 0, text: [UInt8(ascii: "0")]), count: 1 << shift)
  private static let shift = 8

  /// Appends the shortest decimal that reads back to the same number, and nothing for what is not finite.
  mutating func append(_ value: Double, to output: inout [UInt8]) {
    let bits = value.bitPattern
    // Fibonacci hashing: the product's upper bits depend on all bits.
    let place = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - Self.shift))
    if places[place].bits != bits {
      places[place] = Place(bits: bits, text: Array(DecimalText.shortest(value).utf8))
    }
    output.append(contentsOf: places[place].text)
  }
}
