/// A hash set of pairs of 32-bit integers in one flat array: linear probing with backward-shift deletion.
struct PairSet {
  private var slots: [UInt64]
  private let mask: Int
  private static let empty = UInt64.max

  /// Creates an empty set with room for `capacity` pairs; it does not grow.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [UInt64](repeating: PairSet.empty, count: size)
    mask = size - 1
  }

  static func key(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
  }

  /// The slot in which the probe for a key begins (finalizer of SplitMix64).
  private func home(_ key: UInt64) -> Int {
    var z = key
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: z ^ (z >> 31)) & mask
  }

  func contains(_ key: UInt64) -> Bool {
    var slot = home(key)
    while slots[slot] != PairSet.empty {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// Inserts a pair; returns false if the set already contains it.
  @discardableResult
  mutating func insert(_ key: UInt64) -> Bool {
    var slot = home(key)
    while slots[slot] != PairSet.empty {
      if slots[slot] == key { return false }
      slot = (slot + 1) & mask
    }
    slots[slot] = key
    return true
  }

  /// Removes a pair, which must be in the set.
  mutating func remove(_ key: UInt64) {
    var hole = home(key)
    while slots[hole] != key { hole = (hole + 1) & mask }
    var slot = hole
    while true {
      slot = (slot + 1) & mask
      if slots[slot] == PairSet.empty { break }
      // A pair can move into the hole if its home slot is not after the hole, in probing order.
      let distance = (slot - home(slots[slot])) & mask
      if distance >= (slot - hole) & mask {
        slots[hole] = slots[slot]
        hole = slot
      }
    }
    slots[hole] = PairSet.empty
  }
}
