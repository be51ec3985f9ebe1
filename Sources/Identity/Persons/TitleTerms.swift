import ByteFormats

/// The terms of titles: the words that show what a work is about.
enum TitleTerms {
  /// Returns the distinct terms of a title, folded.
  static func terms(of title: String) -> Set<String> { Set(TextFolding.tokens(title).filter(isTerm)) }

  /// Whether a folded word is a term: it has three bytes or more, and is not a common word.
  static func isTerm(_ token: String) -> Bool { token.utf8.count >= 3 && !commonWords.contains(token) }

  private static let commonWords: Set<String> = [
    "the", "and", "for", "with", "from", "using", "based", "via", "into", "over", "under", "our", "its",
    "are", "not",
    "can", "how", "what", "new", "approach", "und", "der", "die", "das", "des", "les", "para", "une", "del",
    "mit",
    "between", "towards", "toward", "about", "their", "these", "this", "that", "min", "talk", "discussion",
  ]
}
