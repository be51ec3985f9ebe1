/// The words of streets by their hashes, for texts that are scanned word by word.
extension StreetWords {
  /// The hashes of ``ends`` and ``beginnings``, and of the words that may come between `rue` and its name.
  static let endHashes = hashes(ends)
  static let beginningHashes = hashes(beginnings)
  static let joinerHashes = hashes(["de", "la", "du", "des", "della", "del", "do", "da"])

  private static func hashes(_ words: Set<String>) -> Set<UInt64> {
    Set(words.map { WordScanner.hash($0.utf8) })
  }
}
