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
    let shape = word.utf8.withContiguousStorageIfAvailable { NameWordShape($0) }
    self = shape ?? NameWordShape(characters: word)
  }

  /// The same for bytes of UTF-8; all names of many records pass here.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    var letters = 0
    var run = 0
    var longestRun = 0
    var hasPeriod = false
    var hasVowel = false
    for byte in word {
      switch byte {
      case .period: (hasPeriod, run) = (true, 0)
      case .hyphen: run = 0
      case UInt8.capitals:
        letters += 1
        run += 1
        longestRun = max(longestRun, run)
        hasVowel = hasVowel || Self.vowels >> UInt32(byte - UInt8(ascii: "A")) & 1 != 0
      case 0x80...:
        self.init(characters: Substring(word.text))
        return
      default:
        self = UInt8.smallLetters.contains(word[0]) ? .particle : .name
        return
      }
    }
    self.init(
      letters: letters, longestRun, hasPeriod: hasPeriod, hasVowel: hasVowel,
      isShortFamily: word.count == 2 && Self.isShortFamily(word[0], word[1]))
  }

  private init(characters word: Substring) {
    if word.first?.isLowercase == true {
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
    self.init(letters: letters, longestRun, hasPeriod: hasPeriod, hasVowel: hasVowel, isShortFamily: false)
  }

  /// What a word of nothing but capitals, periods and hyphens is.
  private init(
    letters: Int, _ longestRun: Int, hasPeriod: Bool, hasVowel: Bool, isShortFamily: Bool
  ) {
    if letters == 0 {
      self = .name
    } else if longestRun == 1, letters <= 5 {
      self = .initials
    } else if letters > 4 || longestRun < letters {
      self = .capitals
    } else if hasPeriod {
      self = letters <= 3 ? .initials : .capitals
    } else if letters == 2 {
      self = isShortFamily ? .ambiguous : .initials
    } else {
      self = !hasVowel ? .initials : letters == 3 ? .ambiguous : .capitals
    }
  }

  /// Whether the word may be initials.
  var mayBeInitials: Bool { self == .initials || self == .ambiguous }

  /// Family names of two letters that are often printed in capitals.
  private static func isShortFamily(_ first: UInt8, _ second: UInt8) -> Bool {
    let (row, column) = (first &- UInt8(ascii: "A"), second &- UInt8(ascii: "A"))
    return row < 26 && column < 26 && shortFamilies[Int(row)] >> UInt32(column) & 1 != 0
  }

  /// A, E, I, O, U and Y, a bit each from A on.
  private static let vowels: UInt32 = "AEIOUY".utf8.reduce(0) { $0 | 1 << UInt32($1 - UInt8(ascii: "A")) }

  /// For each first letter, the second ones with which it is such a name, a bit each from A on.
  private static let shortFamilies: [UInt32] = {
    var rows = [UInt32](repeating: 0, count: 26)
    for name in shortFamilyNames {
      let letters = name.utf8.map { $0 - UInt8(ascii: "A") }
      rows[Int(letters[0])] |= 1 << UInt32(letters[1])
    }
    return rows
  }()

  private static let shortFamilyNames: [String] = [
    "LI", "LU", "XU", "WU", "HU", "HE", "MA", "GU", "YU", "SU", "DU", "FU", "NI", "QI", "XI", "YE", "JI",
    "LE", "DO", "HO", "OH", "NG", "KO", "AN", "IM", "RI", "YI", "UM", "EO", "LO", "SO", "TO", "NA", "VO",
    "BO",
    "AI", "BA", "BI", "OU", "PU", "RU", "TU", "ZU", "GE", "LY", "TA", "HA",
  ]
}
