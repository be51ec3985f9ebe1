/// The ways in which one name of another script or language is written in Latin letters: `Yevgeniy` and `Evgeny`,
/// `Choi` and `Choe`, `Satoh` and `Sato`, `Lyu` and `Lü`.
enum Romanisation {
  /// Whether two folded names are romanisations of one name.
  static func areVariants(_ left: String, _ right: String) -> Bool {
    left != right && left.first.map { $0.isASCII } == true && key(left) == key(right)
  }

  /// Returns what all romanisations of a name have in common; linear time.
  ///
  /// Letters that stand for one sound become one; double letters become single, and an `h` that only lengthens a vowel
  /// is left out. The vowels of names of up to three letters stay as they are, since most of these are Chinese
  /// syllables that differ in nothing else (`Liu`, `Lu`).
  ///
  /// - Parameter name: a folded name in Latin letters.
  static func key(_ name: String) -> String {
    if let short = shortNames[name] { return short }
    let letters = Array(name.utf8)
    let isShort = letters.count <= 3
    var result: [UInt8] = []
    var place = 0
    if letters.count >= 5, let first = letters.first, "yij".utf8.contains(first),
      letters[1] == UInt8(ascii: "e")
    {
      place = 1
    }
    scan: while place < letters.count {
      for (written, sound) in isShort ? consonants : consonants + vowels
      where letters[place...].starts(with: written.utf8) {
        for letter in sound.utf8 where result.last != letter { result.append(letter) }
        place += written.utf8.count
        continue scan
      }
      let letter = letters[place]
      let isMute =
        letter == UInt8(ascii: "h") && place > 0 && "aou".utf8.contains(letters[place - 1])
        && (place + 1 == letters.count || !"aeiouy".utf8.contains(letters[place + 1]))
      if !isMute, result.last != letter { result.append(letter) }
      place += 1
    }
    if !isShort, result.last == UInt8(ascii: "f") { result[result.count - 1] = UInt8(ascii: "v") }
    return String(decoding: result, as: UTF8.self)
  }

  /// Chinese syllables with an ü.
  private static let shortNames = [
    "lyu": "lu", "lv": "lu", "lue": "lu", "nyu": "nu", "nv": "nu", "nue": "nu",
  ]

  /// What stands for one consonant, the longest first; capitals are sounds that are written with several letters.
  private static let consonants: [(String, String)] = [
    ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("ch", "C"), ("cz", "C"), ("sh", "S"),
    ("sz", "S"),
    ("zh", "J"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("gh", "g"), ("dh", "d"), ("bh", "b"), ("ck", "k"),
    ("ks", "x"), ("ts", "Z"), ("tz", "Z"), ("w", "v"), ("q", "k"), ("c", "k"),
  ]

  /// What stands for one vowel, or one with a glide before it.
  private static let vowels: [(String, String)] = [
    ("yeo", "Yu"), ("you", "Yu"), ("iu", "Yu"), ("ju", "Yu"), ("yu", "Yu"), ("ia", "Ya"), ("ja", "Ya"),
    ("ya", "Ya"),
    ("iy", "i"), ("ii", "i"), ("ij", "i"), ("yi", "i"), ("yy", "i"), ("oe", "oi"), ("oo", "u"), ("ou", "o"),
    ("eo", "u"), ("ee", "i"), ("y", "i"),
  ]
}
