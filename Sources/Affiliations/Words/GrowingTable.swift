/// An open-addressing table of 64-bit keys that grows, at most half full; its keys are hashes already, and are not
/// hashed again.
struct GrowingTable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [Int32](repeating: 0, count: 64)
  private var count = 0

  /// Returns the value of a key, or nil.
  @inline(__always)
  func value(of key: UInt64) -> Int32? {
    let key = key == 0 ? 1 : key
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Adds a key that is not there yet.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if (count + 1) * 2 > keys.count {
      let (oldKeys, oldValues) = (keys, values)
      keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
      values = [Int32](repeating: 0, count: oldKeys.count * 2)
      for place in oldKeys.indices where oldKeys[place] != 0 { put(oldKeys[place], oldValues[place]) }
    }
    put(key == 0 ? 1 : key, value)
    count += 1
  }

  private mutating func put(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 { place = (place + 1) & mask }
    keys[place] = key
    values[place] = value
  }
}
