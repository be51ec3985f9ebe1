import ByteFormats

/// What a word of a name is, where the name is written in one piece: initials, or a name in letters.
enum NameWordShape {
  /// Initials with periods, or capitals that can be nothing else: `J.`, `J.-P.`, `JP`, `JRC`, `B`.
  case initials
  /// Capitals that may be initials or a short family name: `LI`, `KIM`, `JAC`.
  case ambiguous
  /// A family name in capitals: `WANG`, `KOWALSKI`.
  case capitals
  /// A particle in lower case: `van`, `de`.
  case particle
  /// Any other word.
  case name

  init(_ word: Substring) {
    if let first = word.utf8.first, UInt8.smallLetters.contains(first) || word.first?.isLowercase == true {
      self = .particle
      return
    }
    var letters = 0
    var run = 0
    var longestRun = 0
    var hasPeriod = false
    var hasVowel = false
    for character in word {
      switch character {
      case ".": (hasPeriod, run) = (true, 0)
      case "-", "\u{2010}", "\u{2011}": run = 0
      default:
        guard character.isUppercase else {
          self = .name
          return
        }
        letters += 1
        run += 1
        longestRun = max(longestRun, run)
        if let scalar = character.unicodeScalars.first,
          "aeiouy".unicodeScalars.contains(Diacritics.base(of: scalar))
        {
          hasVowel = true
        }
      }
    }
    if letters == 0 {
      self = .name
    } else if longestRun == 1, letters <= 5 {
      self = .initials
    } else if letters > 4 || longestRun < letters {
      self = .capitals
    } else if hasPeriod {
      self = letters <= 3 ? .initials : .capitals
    } else if letters == 2 {
      self = Self.shortFamilyNames.contains(String(word)) ? .ambiguous : .initials
    } else {
      self = !hasVowel ? .initials : letters == 3 ? .ambiguous : .capitals
    }
  }

  /// Whether the word may be initials.
  var mayBeInitials: Bool { self == .initials || self == .ambiguous }

  /// Family names of two letters that are often printed in capitals.
  private static let shortFamilyNames: Set<String> = [
    "LI", "LU", "XU", "WU", "HU", "HE", "MA", "GU", "YU", "SU", "DU", "FU", "NI", "QI", "XI", "YE", "JI",
    "LE", "DO", "HO", "OH", "NG", "KO", "AN", "IM", "RI", "YI", "UM", "EO", "LO", "SO", "TO", "NA", "VO",
    "BO",
    "AI", "BA", "BI", "OU", "PU", "RU", "TU", "ZU", "GE", "LY", "TA", "HA",
  ]
}
