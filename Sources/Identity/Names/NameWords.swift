/// Words that stand in names without being family or given names, in folded form.
enum NameWords {
  /// Forms of address before a name that are no names themselves.
  static let titles: Set<String> = [
    "mr", "ms", "mrs", "mx", "dr", "drs", "prof", "professor", "professeur", "doctor", "sir", "herr", "frau",
    "mme", "mlle", "dring", "dott", "dottssa", "profa", "srta", "dhr", "mevr", "rndr", "phd", "dipling",
    "privdoz",
  ]

  /// Forms of address and degrees that are also names; they count only with a point behind them.
  static let pointedTitles: Set<String> = [
    "miss", "rev", "ing", "dipl", "mag", "msc", "bsc", "md", "pd", "sr", "sra", "sig", "dra", "pan", "pani",
    "doc",
    "mgr", "inz", "hab", "assoc", "asst", "em", "emer", "univ", "hon", "lic", "med", "nat", "rer", "habil",
    "phil",
  ]

  /// Words that follow a family name and tell generations apart.
  static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "junior", "senior", "filho", "neto", "sobrinho",
  ]

  /// Particles that belong to the family name behind them, and are written small in their own languages.
  static let smallParticles: Set<String> = [
    "von", "vom", "zu", "zum", "zur", "van", "der", "den", "ter", "ten", "te", "af", "av", "op", "t", "s",
  ]

  /// Particles that belong to the family name behind them, large or small as their bearers like.
  static let otherParticles: Set<String> = [
    "de", "del", "dela", "della", "delle", "dello", "degli", "dei", "di", "da", "das", "do", "dos", "du",
    "des",
    "la", "le", "las", "los", "el", "al", "ben", "bin", "ibn", "abu", "bint", "san", "santa", "mac", "st",
    "saint", "y", "e", "i", "d", "dal", "dalla", "lo",
  ]

  /// Whether a folded token is a particle of either kind.
  static func isParticle(_ token: String) -> Bool {
    smallParticles.contains(token) || otherParticles.contains(token)
  }

  /// Returns a text without blanks at its ends.
  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
