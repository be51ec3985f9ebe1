/// Numbers that look random and are the same for a seed on every machine: SplitMix64 (Steele, Lea & Flood 2014).
public struct SeededBytes {
  private var state: UInt64

  /// Starts at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number, 0..<2^31.
  public mutating func next() -> UInt32 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: (value ^ value >> 31) >> 33)
  }
}
