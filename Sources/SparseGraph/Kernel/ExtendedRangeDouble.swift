/// A non-negative number with the precision of a double and an extended exponent: fraction · 2^(512·exponent).
///
/// For numbers of shortest paths, which can grow exponentially with the length of the paths.
struct ExtendedRangeDouble: BitwiseCopyable {
  private var fraction: Double
  private var exponent: Int32

  init(_ value: Double) { self.init(fraction: value, exponent: 0) }

  private init(fraction: Double, exponent: Int32) {
    self.fraction = fraction
    self.exponent = exponent
    // Fractions stay within 2^-256..<2^256, so that the product and the quotient of two neither overflow nor
    // underflow.
    if fraction >= 0x1p256 {
      self.fraction *= 0x1p-512
      self.exponent += 1
    } else if fraction < 0x1p-256, fraction > 0 {
      self.fraction *= 0x1p512
      self.exponent -= 1
    }
  }

  static func + (first: ExtendedRangeDouble, second: ExtendedRangeDouble) -> ExtendedRangeDouble {
    if first.fraction == 0 { return second }
    if second.fraction == 0 { return first }
    let (large, small) = first.exponent >= second.exponent ? (first, second) : (second, first)
    // A number whose exponent is lower by 2 or more is below the precision of the sum.
    let added: Double =
      switch large.exponent - small.exponent {
      case 0: small.fraction
      case 1: small.fraction * 0x1p-512
      default: 0
      }
    return ExtendedRangeDouble(fraction: large.fraction + added, exponent: large.exponent)
  }

  static func * (first: ExtendedRangeDouble, second: ExtendedRangeDouble) -> ExtendedRangeDouble {
    ExtendedRangeDouble(
      fraction: first.fraction * second.fraction, exponent: first.exponent + second.exponent)
  }

  static func / (first: ExtendedRangeDouble, second: ExtendedRangeDouble) -> ExtendedRangeDouble {
    ExtendedRangeDouble(
      fraction: first.fraction / second.fraction, exponent: first.exponent - second.exponent)
  }

  /// The nearest double; infinity or 0 where the number is out of range.
  var value: Double {
    switch exponent {
    case 0: fraction
    case 1: fraction * 0x1p512
    case -1: fraction * 0x1p-512
    default: exponent > 0 ? (fraction > 0 ? .infinity : 0) : 0
    }
  }
}
