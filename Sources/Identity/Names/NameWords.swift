import ByteFormats

/// The words in names that are neither family nor given names, and the rules that recognise them; the words are
/// folded.
enum NameWords {
  /// Forms of address that are not names themselves.
  private static let titles: Set<String> = [
    "mr", "ms", "mrs", "mx", "dr", "drs", "prof", "professor", "professeur", "doctor", "sir", "herr", "frau",
    "mme", "mlle", "dring", "dott", "dottssa", "profa", "srta", "dhr", "mevr", "rndr", "phd", "dipling",
    "privdoz",
  ]

  /// Forms of address and degrees that may be names as well; they count only with a period behind them.
  private static let abbreviatedTitles: Set<String> = [
    "miss", "rev", "ing", "dipl", "mag", "msc", "bsc", "md", "pd", "sr", "sra", "sig", "dra", "pan", "pani",
    "doc",
    "mgr", "inz", "hab", "assoc", "asst", "em", "emer", "univ", "hon", "lic", "med", "nat", "rer", "habil",
    "phil",
  ]

  /// Suffixes of a name, which distinguish generations.
  private static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "junior", "senior", "filho", "neto", "sobrinho",
  ]

  /// Particles that belong to the family name behind them, in lower case in their own languages.
  static let smallParticles: Set<String> = [
    "von", "vom", "zu", "zum", "zur", "van", "der", "den", "ter", "ten", "te", "af", "av", "op", "t", "s",
  ]

  /// Particles that belong to the family name behind them, in upper or lower case as their bearers like.
  private static let otherParticles: Set<String> = [
    "de", "del", "dela", "della", "delle", "dello", "degli", "dei", "di", "da", "das", "do", "dos", "du",
    "des",
    "la", "le", "las", "los", "el", "al", "ben", "bin", "ibn", "abu", "bint", "san", "santa", "mac", "st",
    "saint", "y", "e", "i", "d", "dal", "dalla", "lo",
  ]

  /// Whether a folded token is a particle of either kind.
  static func isParticle(_ token: String) -> Bool {
    smallParticles.contains(token) || otherParticles.contains(token)
  }

  /// Whether a word before a name is a form of address, and never a name.
  static func isCertainTitle(_ word: String) -> Bool {
    titles.contains(TextFolding.folded(word, separator: ""))
  }

  /// Whether a word before a name is a form of address: `Dr`, or with a period `Rev.`.
  static func isTitle(_ word: String) -> Bool {
    let folded = TextFolding.folded(word, separator: "")
    return titles.contains(folded) || word.hasSuffix(".") && abbreviatedTitles.contains(folded)
  }

  /// Whether a word behind a name is a suffix: `Jr.`, `III`; numerals count in capitals only, since `Iv` is a name.
  static func isSuffix(_ word: String) -> Bool {
    let folded = TextFolding.folded(word)
    guard suffixes.contains(folded) else { return false }
    return !isNumeral(folded) || word.allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// Whether a folded word is a suffix that is a Roman numeral: `iii`.
  static func isNumeralSuffix(_ folded: String) -> Bool { suffixes.contains(folded) && isNumeral(folded) }

  private static func isNumeral(_ folded: String) -> Bool { folded.allSatisfy { $0 == "i" || $0 == "v" } }

  /// Whether a text behind a comma and given names is a degree or an office: mostly capitals, as `MD`, `FRCP`,
  /// `Ph.D.`.
  static func isDegree(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count > 1 && 2 * letters.count { $0.properties.isUppercase } > letters.count
      && !isSuffix(text)
  }

  /// Returns a text without whitespace at its ends.
  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
