/// A positive number of any size, or zero: fraction · 2^(512·exponent), with the precision of a double.
///
/// For numbers of shortest ways, which can grow exponentially with the length of the ways.
struct WideNumber: BitwiseCopyable {
  private var fraction: Double
  private var exponent: Int32

  init(_ value: Double) { self.init(fraction: value, exponent: 0) }

  private init(fraction: Double, exponent: Int32) {
    self.fraction = fraction
    self.exponent = exponent
    // Fractions stay within 2^-256..<2^256, so that products and quotients of two are exact in their exponent.
    if fraction >= 0x1p256 {
      self.fraction *= 0x1p-512
      self.exponent += 1
    } else if fraction < 0x1p-256, fraction > 0 {
      self.fraction *= 0x1p512
      self.exponent -= 1
    }
  }

  static func + (first: WideNumber, second: WideNumber) -> WideNumber {
    if first.fraction == 0 { return second }
    if second.fraction == 0 { return first }
    let (great, small) = first.exponent >= second.exponent ? (first, second) : (second, first)
    // Of what is smaller by 2^512 and more, nothing but the last step of it can count.
    let added: Double =
      switch great.exponent - small.exponent {
      case 0: small.fraction
      case 1: small.fraction * 0x1p-512
      default: 0
      }
    return WideNumber(fraction: great.fraction + added, exponent: great.exponent)
  }

  static func * (first: WideNumber, second: WideNumber) -> WideNumber {
    WideNumber(fraction: first.fraction * second.fraction, exponent: first.exponent + second.exponent)
  }

  static func / (first: WideNumber, second: WideNumber) -> WideNumber {
    WideNumber(fraction: first.fraction / second.fraction, exponent: first.exponent - second.exponent)
  }

  /// The nearest double, infinite or 0 where it is out of range.
  var value: Double {
    switch exponent {
    case 0: fraction
    case 1: fraction * 0x1p512
    case -1: fraction * 0x1p-512
    default: exponent > 0 ? (fraction > 0 ? .infinity : 0) : 0
    }
  }
}
