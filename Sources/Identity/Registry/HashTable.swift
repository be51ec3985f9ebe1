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
    var hash: UInt64 = 0x9E37_79B9
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return WordScanner.mix(hash) >> 24
  }
}
