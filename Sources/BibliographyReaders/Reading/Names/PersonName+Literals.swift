import Bibliography
import ByteFormats

/// Distinguishes groups from persons in formats that write both as one piece of text.
extension PersonName {
  /// Whether text that a format gives as one piece is a group: by its words, or by not looking like a person.
  ///
  /// A person has two to five words that begin in upper case or are particles, or letters without case.
  package static func literalIsGroup(_ text: String) -> Bool {
    if text.utf8.contains(.comma) { return NameGroups.isInvertedGroup(text) }
    if namesGroup(text) { return true }
    var words = text.split(separator: " ")
    // The number by which dblp distinguishes namesakes.
    if words.count > 2, words.last?.allSatisfy(\.isNumber) == true { words.removeLast() }
    if words.first?.lowercased() == "the" { return true }
    if text.unicodeScalars.contains(where: {
      UTF8Scan.isUnspacedScript($0) || (0xAC00...0xD7A3).contains($0.value)
    }) {
      // A name may be written in two scripts.
      if let latin = NameScripts.separated(text)?.latin { return literalIsGroup(latin) }
      return text.count > 6
    }
    guard (2...5).contains(words.count) else { return true }
    return !words.enumerated().allSatisfy { index, word in
      isInitials(word, at: index, of: words)
        || word.first?.isUppercase == true && word.dropFirst().contains { $0.isUppercase } == false
        || word.contains(".") || word.contains("-") || particles.contains(word.lowercased())
        || word.first?.isUppercase == true && word.hasPrefix("Mc")
    }
  }

  /// Whether a word at the beginning or the end of a name is one letter or two that are initials (`JP Smith`, `Smith JP`),
  /// where the others are words in small letters.
  private static func isInitials(_ word: Substring, at index: Int, of words: [Substring]) -> Bool {
    guard index == 0 || index == words.count - 1, word.count < 3, NameWordShape(word) == .initials else {
      return false
    }
    return !countries.contains(String(word))
      && words.enumerated().allSatisfy {
        $0.offset == index || $0.element.dropFirst().contains(where: \.isLowercase)
      }
  }

  /// Abbreviations of two letters that organisations have in their names.
  private static let countries: Set<String> = ["UN", "EU", "UK", "US", "GB", "AI", "IT", "TV", "PR", "EC"]

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten",
    "zu", "zur", "al", "el", "bin", "ibn", "y", "e",
  ]
}
