import ByteFormats

/// One value of a table.
public enum Cell: Sendable, Hashable {
  /// A text.
  case text(String)
  /// Several texts, in order.
  case list([String])
  /// A count.
  case integer(Int)
  /// A measured value.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// Not known, or not defined here.
  case missing

  /// The value as tables for programs have it: lists joined by `|`, the shortest decimal that reads back to the same
  /// number, whole numbers without a decimal point, flags as 1 and 0, nothing for what is missing.
  public var plain: String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: "|")
    case .integer(let count): String(count)
    case .number(let value): DecimalText.shortest(value)
    case .flag(let flag): flag ? "1" : "0"
    case .missing: ""
    }
  }

  /// Returns the value as people read it: numbers with at most `digits` digits after the decimal point, lists with
  /// commas, flags as `yes` and `no`, `–` for what is missing.
  public func readable(digits: Int = 4) -> String {
    switch self {
    case .number(let value): DecimalText.rounded(value, digits: digits)
    case .list(let texts): texts.joined(separator: ", ")
    case .flag(let flag): flag ? "yes" : "no"
    case .missing: "–"
    default: plain
    }
  }

  /// Whether the value is aligned to the right, as figures are.
  public var isNumeric: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }

  /// The value as a number, for ranking; nil where it is none.
  public var numericValue: Double? {
    switch self {
    case .integer(let count): Double(count)
    case .number(let value): value.isNaN ? nil : value
    case .flag(let flag): flag ? 1 : 0
    default: nil
    }
  }
}
