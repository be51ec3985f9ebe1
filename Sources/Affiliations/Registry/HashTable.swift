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
  static func mayContain(_ key: UInt64, _ bits: UnsafeBufferPointer<UInt64>) -> Bool {
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
    of key: UInt64, _ keys: UnsafeBufferPointer<UInt64>, _ values: UnsafeBufferPointer<UInt32>
  ) -> UInt32? {
    let key = key == 0 ? 1 : key
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }
}

/// A table as ``HashTable``'s that grows; its keys are hashes already, and are not hashed again.
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

/// The hash of the name of a place: its words in order.
enum PlaceHash {
  /// Returns the hash, 0 for no words.
  static func hash(_ words: some Sequence<UInt64>) -> UInt64 {
    var result: UInt64 = 0
    for word in words { result = adding(word, to: result) }
    return result
  }

  /// Returns the hash with one more word at the end.
  @inline(__always)
  static func adding(_ word: UInt64, to hash: UInt64) -> UInt64 { WordScanner.mix(hash &* 31 &+ word) }
}

/// Words without one of their letters: two words that share such a form differ by one edit or two.
enum Deletions {
  /// The keys, of 40 bits, of a word and of its forms without one letter.
  static func keys(of word: [UInt8]) -> [UInt64] {
    var result: Set<UInt64> = [key(word[...])]
    for index in word.indices {
      var shorter = word
      shorter.remove(at: index)
      result.insert(key(shorter[...]))
    }
    return result.sorted()
  }

  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNVHash(0x9E37_79B9)
    hash.add(word)
    return WordScanner.mix(hash.value) >> 24
  }
}
