/// A fast random number generator that gives the same numbers for the same seed on every machine.
///
/// xoshiro256**, its state filled by SplitMix64. Not for secrets.
///
/// - SeeAlso: Blackman & Vigna, ACM TOMS 47(4), 2021, doi:10.1145/3460772.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// Makes a generator; every seed is good, 0 too.
  public init(seed: UInt64) {
    var state = seed
    func splitMix() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    (a, b, c, d) = (splitMix(), splitMix(), splitMix(), splitMix())
  }

  /// The next 64 random bits.
  @inline(__always)
  public mutating func next() -> UInt64 {
    let product = b &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 45) | (d >> 19)
    return result
  }

  /// A number in `0..<bound`, without bias; `bound` is positive.
  ///
  /// Lemire's multiplication, written out because the standard library does not promise to keep its own.
  @inline(__always)
  public mutating func below(_ bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A number in 0..<1 with 53 random bits.
  @inline(__always)
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts values into a random order (Fisher–Yates).
  public mutating func shuffle<Element>(_ values: inout [Element]) {
    guard values.count > 1 else { return }
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, below(last + 1))
    }
  }

  /// Fills a buffer with `0..<count` in an order that is random but keeps to places: pieces of 64 numbers come in
  /// random order, and the numbers of each piece do. What is near in memory is visited about the same time. Up to
  /// 32,768 numbers, which fit into a cache, the order is fully random.
  mutating func visitingOrder(_ order: borrowing FlatBuffer<Int32>, count: Int) {
    let width = count <= 1 << 15 ? 1 : 64
    let pieces = (count + width - 1) / width
    var starts = (0..<pieces).map { width * $0 }
    shuffle(&starts)
    var place = 0
    for start in starts {
      let first = place
      for number in start..<min(start + width, count) {
        order[place] = Int32(truncatingIfNeeded: number)
        place += 1
      }
      for last in stride(from: place - 1, to: first, by: -1) {
        let other = first + below(last - first + 1)
        let number = order[last]
        order[last] = order[other]
        order[other] = number
      }
    }
  }
}
