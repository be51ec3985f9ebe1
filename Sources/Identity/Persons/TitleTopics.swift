/// What the words of titles are about: for the most frequent words of many fields, how many titles have them and a
/// direction; words of one field point the same way.
enum TitleTopics {
  /// What is known of a word.
  struct Word {
    /// The share of titles that have it, 0...1.
    var share: Float
    /// The direction, of length 1; 0 beyond the dimensions of the table.
    var direction: SIMD16<Float>
  }

  private static let known: (numbers: [String: Int32], words: [Word]) = {
    var (numbers, words): ([String: Int32], [Word]) = ([:], [])
    let entries = table.utf8.split { $0 == 0x20 || $0 == 0x0A }
    for index in stride(from: 0, to: entries.count - 2, by: 3) {
      var direction = SIMD16<Float>(repeating: 0)
      for (place, letter) in entries[index + 2].enumerated() {
        direction[place] = Float(value(letter)) - 30.5
      }
      direction /= max((direction * direction).sum().squareRoot(), 1e-6)
      numbers[String(entries[index])!] = Int32(words.count)
      words.append(Word(share: (Float(String(entries[index + 1])!) ?? 0) / 1e6, direction: direction))
    }
    return (numbers, words)
  }()

  /// The place of a digit or letter in `0...9A...Za...z`.
  private static func value(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x30...0x39: letter - 0x30
    case 0x41...0x5A: letter - 0x41 + 10
    default: letter - 0x61 + 36
    }
  }

  /// Returns the number of a folded word; −1 where the table does not have it.
  static func number(of word: String) -> Int32 { known.numbers[word] ?? -1 }

  /// Returns the word of a number.
  static func word(_ number: Int32) -> Word { known.words[Int(number)] }
}
