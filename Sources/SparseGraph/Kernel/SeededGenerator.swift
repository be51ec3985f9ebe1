/// A pseudorandom number generator, xoshiro256**, that produces the same sequence for the same seed on every machine.
///
/// The state of 256 bits is seeded by SplitMix64. Not for cryptography.
///
/// - SeeAlso: Blackman & Vigna, ACM TOMS 47(4), 2021, doi:10.1145/3460772.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// Creates a generator; every seed is valid, 0 included.
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

  /// Returns the next 64 random bits.
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

  /// Returns a uniformly distributed integer in `0..<bound`, without bias.
  ///
  /// The algorithm is fixed, while that of the standard library may change between releases.
  ///
  /// - Parameter bound: positive.
  /// - SeeAlso: Lemire, ACM TOMACS 29(1), 2019, doi:10.1145/3230636.
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

  /// Returns a uniformly distributed number in 0..<1 with 53 random bits.
  @inline(__always)
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Shuffles an array in place: all orders are equally likely (Fisher–Yates). O(n) for n elements.
  public mutating func shuffle<Element>(_ values: inout [Element]) {
    guard values.count > 1 else { return }
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, below(last + 1))
    }
  }

  /// Fills a buffer with a random permutation of `0..<count` that keeps locality of memory: blocks of 64 consecutive
  /// integers come in random order, and each block is shuffled. Up to 32,768 integers, whose data fit into a cache,
  /// all permutations are equally likely.
  mutating func visitingOrder(_ order: borrowing FlatBuffer<Int32>, count: Int) {
    let width = count <= 1 << 15 ? 1 : 64
    let blockCount = (count + width - 1) / width
    var starts = (0..<blockCount).map { width * $0 }
    shuffle(&starts)
    var position = 0
    for start in starts {
      let first = position
      for number in start..<min(start + width, count) {
        order[position] = Int32(truncatingIfNeeded: number)
        position += 1
      }
      for last in stride(from: position - 1, to: first, by: -1) {
        let other = first + below(last - first + 1)
        let number = order[last]
        order[last] = order[other]
        order[other] = number
      }
    }
  }
}
