import ByteFormats

/// A set of hashes as single bits, four or more for each: says for sure that a hash is not in it.
enum HashFilter {
  /// Returns the bits of a set of keys.
  static func build(_ keys: [UInt64]) -> [UInt64] {
    var words = 16
    while words * 8 < keys.count { words *= 2 }
    var bits = [UInt64](repeating: 0, count: words)
    for key in keys { bits[word(of: key, words)] |= 1 << (key >> 58) }
    return bits
  }

  /// Whether a key may be in the set.
  @inline(__always)
  static func mayContain(_ key: UInt64, _ bits: IndexSection<UInt64>) -> Bool {
    bits[word(of: key, bits.count)] >> (key >> 58) & 1 == 1
  }

  private static func word(of key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: key >> 20) & (count - 1)
  }
}

/// Open-addressing tables of 64-bit keys as two flat arrays, at most half full; the key 0 marks a free place.
enum HashTable {
  /// Builds a table of distinct keys.
  static func build(_ entries: [(key: UInt64, value: UInt32)]) -> (keys: [UInt64], values: [UInt32]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [UInt32](repeating: 0, count: capacity)
    for entry in entries {
      let key = entry.key == 0 ? 1 : entry.key
      var place = Int(truncatingIfNeeded: key) & (capacity - 1)
      while keys[place] != 0 { place = (place + 1) & (capacity - 1) }
      keys[place] = key
      values[place] = entry.value
    }
    return (keys, values)
  }

  /// Returns the value of a key, or nil.
  @inline(__always)
  static func value(
    of key: UInt64, _ keys: IndexSection<UInt64>, _ values: IndexSection<UInt32>
  ) -> UInt32? {
    let key = key == 0 ? 1 : key
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    // At most once around: a table that was tampered with may have no free place.
    for _ in 0..<keys.count {
      let found = keys[place]
      if found == 0 { return nil }
      if found == key { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }
}
