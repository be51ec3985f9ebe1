import ByteFormats

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
    if name.utf8.count <= 3, let short = shortNames[name] { return short }
    return name.withBytes { letters in
      // No sound has more letters than what is written for it.
      String(unsafeUninitializedCapacity: letters.count) { result in
        let isShort = letters.count <= 3
        var count = 0
        func add(_ letter: UInt8) {
          if count > 0, result[count - 1] == letter { return }
          result[count] = letter
          count += 1
        }
        var place = 0
        if letters.count >= 5, let first = letters.first, "yij".utf8.contains(first),
          letters[1] == UInt8(ascii: "e")
        {
          place = 1
        }
        scan: while place < letters.count {
          let letter = letters[place]
          for spelling in spellings[Int(letter)]
          where !(isShort && spelling.isVowel) && spelling.written.begin(letters, at: place) {
            for sound in spelling.sound { add(sound) }
            place += spelling.written.count
            continue scan
          }
          let isMute =
            letter == UInt8(ascii: "h") && place > 0 && "aou".utf8.contains(letters[place - 1])
            && (place + 1 == letters.count || !"aeiouy".utf8.contains(letters[place + 1]))
          if !isMute { add(letter) }
          place += 1
        }
        if !isShort, count > 0, result[count - 1] == UInt8(ascii: "f") {
          result[count - 1] = UInt8(ascii: "v")
        }
        return count
      }
    }
  }

  /// What is written for a sound.
  private struct Spelling {
    var written: [UInt8]
    var sound: [UInt8]
    var isVowel: Bool
  }

  /// The spellings of sounds by their first byte, the longest first.
  private static let spellings: [[Spelling]] = {
    var table = [[Spelling]](repeating: [], count: 256)
    for (list, isVowel) in [(consonants, false), (vowels, true)] {
      for (written, sound) in list {
        let spelling = Spelling(written: Array(written.utf8), sound: Array(sound.utf8), isVowel: isVowel)
        table[Int(spelling.written[0])].append(spelling)
      }
    }
    return table
  }()

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

extension [UInt8] {
  /// Whether a text has these bytes at a place.
  @inline(__always)
  fileprivate func begin(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + count <= text.count else { return false }
    for index in indices where text[place + index] != self[index] { return false }
    return true
  }
}
