/// The random numbers of draws: each belongs to a seed, a draw and a join, whatever else is drawn.
enum DrawnNumber {
  /// Returns a random number in 0..<1 for the join with a key in a draw.
  static func random(seed: UInt64, draw number: Int, key: UInt64) -> Double {
    var x = seed &* 0x9E37_79B9_7F4A_7C15
    for part in [UInt64(number), key] {
      x = (x ^ part) &+ 0x9E37_79B9_7F4A_7C15
      x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
      x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
      x ^= x >> 31
    }
    return Double(x >> 11) * 0x1p-53
  }
}
