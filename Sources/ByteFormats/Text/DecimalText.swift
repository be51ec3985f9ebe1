/// How numbers are written in decimal.
package enum DecimalText {
  /// Returns the shortest decimal that reads back to the same number; whole numbers without a decimal point, and
  /// nothing for what is not finite.
  package static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), abs(value) < 9e15 { return String(Int(value)) }
    return "\(value)"
  }

  /// Appends a whole number.
  package static func append(_ value: Int, to output: inout [UInt8]) {
    if value < 0 { output.append(.hyphen) }
    var rest = value.magnitude
    if rest < 10 { return output.append(UInt8(ascii: "0") + UInt8(rest)) }
    let start = output.count
    while rest > 0 {
      output.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    output[start...].reverse()
  }

  /// Returns a number with at most `digits` digits after the decimal point, without zeros at its end; `–` for what
  /// is not finite.
  package static func rounded(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = (abs(value) * Double(scale)).rounded()
    guard scaled < 1e15 else { return shortest(value) }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: scale)
    var fraction = String(rest)
    fraction = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
