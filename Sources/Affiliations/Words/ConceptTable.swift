import ByteFormats

/// What the words of names mean, by the hashes of their folds: joiners, legal forms, concepts.
///
/// Learns words as they come; one serves a whole run.
struct ConceptTable {
  /// One meaning of a word.
  struct Concept: Hashable {
    /// The hash of the English concept, or of the word itself without a plural's s.
    var hash: UInt64
    /// The rank of the kind of organisation that it names; 0 for none.
    var kind: UInt8
    /// Whether many institutions have it in their names.
    var isGeneric: Bool
  }

  /// A word's meanings; none for joiners and legal forms.
  struct Entry {
    var concepts: [Concept]
    var isJoiner: Bool
    var isLegalForm: Bool
  }

  private(set) var entries: [Entry] = []
  private var index = GrowingTable()

  /// Returns the number of a word's entry; `text` is asked for words that are new.
  mutating func entry(_ hash: UInt64, _ text: @autoclosure () -> String) -> Int32 {
    if let known = index.value(of: hash) { return known }
    let number = Int32(entries.count)
    entries.append(Self.entry(of: text()))
    index.insert(hash, number)
    return number
  }

  /// Forgets everything that was learnt.
  mutating func removeAll() {
    entries.removeAll()
    index = GrowingTable()
  }

  private static func entry(of word: String) -> Entry {
    if InstitutionWords.joiners.contains(word) {
      return Entry(concepts: [], isJoiner: true, isLegalForm: false)
    }
    if InstitutionWords.legalForms.contains(word) {
      return Entry(concepts: [], isJoiner: false, isLegalForm: true)
    }
    let concepts = spelledConcepts(of: word).map { concept in
      Concept(
        hash: hash(of: concept), kind: UInt8(InstitutionWords.kind(of: concept)?.rawValue ?? 0),
        isGeneric: InstitutionWords.isGeneric(concept))
    }
    return Entry(concepts: concepts, isJoiner: false, isLegalForm: false)
  }

  /// The concepts of a word, the same for `fernuniversitaet` as for `fernuniversitat`, which have one hash.
  private static func spelledConcepts(of word: String) -> [String] {
    guard word.utf8.count >= 8, word.contains("ae") || word.contains("oe") || word.contains("ue") else {
      return InstitutionWords.concepts(of: word)
    }
    let short = word.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
    let concepts = InstitutionWords.concepts(of: short)
    return concepts == [short] ? InstitutionWords.concepts(of: word) : concepts
  }

  /// The hash of a concept; a plural's s does not count.
  static func hash(of concept: String) -> UInt64 {
    WordScanner.hash(stem(concept).utf8)
  }

  /// The word without a plural's s.
  static func stem(_ word: String) -> Substring {
    if word.utf8.count >= 5, word.hasSuffix("s"), !word.hasSuffix("ss") { return word.dropLast() }
    return word[...]
  }
}
