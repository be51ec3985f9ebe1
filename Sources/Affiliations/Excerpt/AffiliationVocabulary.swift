import ByteFormats

/// The words of many texts, to find out which names of organisations may stand in them.
struct AffiliationVocabulary {
  /// The words as they are written, in folded letters, each once.
  private(set) var words: [[UInt8]] = []
  /// The lower halves of the hashes of the concepts that the words mean.
  private var concepts: Set<UInt32> = []
  /// For each word the lower halves of the hashes of its concepts.
  private var conceptsOfWord: [[UInt32]] = []
  /// Each two neighbouring letters of words in scripts that do not part words by spaces.
  private var neighbours: Set<UInt64> = []

  /// Reads texts; O(n) for n bytes of them.
  init(of texts: some Sequence<String>) {
    var scanner = WordScanner()
    var seen = GrowingTable()
    for var text in texts {
      text.withUTF8 { buffer in
        scanner.scan(buffer)
        for word in scanner.words.indices {
          // By its letters: spellings with one hash (`universitaet`, `universitat`) may mean different concepts.
          let letters = scanner.letters(of: word)
          let hash = FNVHash.hash(letters)
          if seen.value(of: hash) != nil { continue }
          seen.insert(hash, 0)
          words.append(letters)
        }
      }
    }
    for letters in words { add(letters) }
  }

  private mutating func add(_ letters: [UInt8]) {
    let text = String(decoding: letters, as: UTF8.self)
    let own = InstitutionWords.concepts(of: text).map { Self.half(ConceptTable.hash(of: $0)) }
    conceptsOfWord.append(own)
    concepts.formUnion(own)
    if let second = InstitutionWords.secondMeanings[text] {
      concepts.insert(Self.half(ConceptTable.hash(of: second)))
    }
    if !Self.isSpaced(letters) { neighbours.formUnion(Self.neighbours(in: letters)) }
  }

  private static func half(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) }

  /// Whether the texts have a word that means a concept, by the lower half of its hash.
  func contains(_ concept: UInt32) -> Bool { concepts.contains(concept) }

  /// The words that mean none of some concepts: abbreviations, typos, names of streets and people.
  func strangeWords(known: Set<UInt32>) -> [[UInt8]] {
    zip(words, conceptsOfWord).filter { !$1.contains(where: known.contains) }.map(\.0)
  }

  /// Whether there are words in scripts that do not part words by spaces.
  var hasUnspacedWords: Bool { !neighbours.isEmpty }

  /// Whether the letters of such a word stand side by side in the texts as they do in it.
  func mayHold(_ letters: [UInt8]) -> Bool {
    !Self.isSpaced(letters) && Self.neighbours(in: letters).allSatisfy(neighbours.contains)
  }

  /// Whether a word is of a script that parts words by spaces: all up to Hebrew and Arabic.
  private static func isSpaced(_ letters: [UInt8]) -> Bool { (letters.first ?? 0) < 0xE0 }

  private static func neighbours(in letters: [UInt8]) -> [UInt64] {
    let scalars = String(decoding: letters, as: UTF8.self).unicodeScalars.map { UInt64($0.value) }
    return zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }
  }
}
