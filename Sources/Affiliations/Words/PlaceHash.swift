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
