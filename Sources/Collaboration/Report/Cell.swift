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

  /// The value as tables for programs print it: lists joined by `|`, the shortest decimal that reads back to the
  /// same number, whole numbers without a point, flags as 1 and 0, nothing for what is missing.
  public var plain: String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: "|")
    case .integer(let count): String(count)
    case .number(let value): Self.decimal(value)
    case .flag(let flag): flag ? "1" : "0"
    case .missing: ""
    }
  }

  /// The value as people read it: numbers with at most `digits` digits behind the point, lists with commas.
  public func readable(digits: Int = 4) -> String {
    switch self {
    case .number(let value): Self.rounded(value, digits: digits)
    case .list(let texts): texts.joined(separator: ", ")
    case .flag(let flag): flag ? "yes" : "no"
    case .missing: "–"
    default: plain
    }
  }

  /// Whether the value stands to the right in a column of figures.
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

  static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), abs(value) < 9e15 { return String(Int(value)) }
    return "\(value)"
  }

  static func rounded(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = (abs(value) * Double(scale)).rounded()
    guard scaled < 1e15 else { return decimal(value) }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: scale)
    var fraction = String(rest)
    fraction = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
