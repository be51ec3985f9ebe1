import ByteFormats

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
