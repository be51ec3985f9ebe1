/// A set of pairs of 32-bit numbers in one flat array: open addressing, backward-shift deletion.
struct PairSet {
  private var slots: [UInt64]
  private let mask: Int
  private static let empty = UInt64.max

  /// Makes an empty set with room for a number of pairs.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [UInt64](repeating: PairSet.empty, count: size)
    mask = size - 1
  }

  static func key(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
  }

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

  /// Adds a pair; returns false where it was there already.
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

  /// Removes a pair that is in the set.
  mutating func remove(_ key: UInt64) {
    var hole = home(key)
    while slots[hole] != key { hole = (hole + 1) & mask }
    var slot = hole
    while true {
      slot = (slot + 1) & mask
      if slots[slot] == PairSet.empty { break }
      // A pair may move into the hole if its home is not between hole and slot.
      let distance = (slot - home(slots[slot])) & mask
      if distance >= (slot - hole) & mask {
        slots[hole] = slots[slot]
        hole = slot
      }
    }
    slots[hole] = PairSet.empty
  }
}
