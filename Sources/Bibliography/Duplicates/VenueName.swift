/// The name of a journal or of proceedings, to be compared with other spellings of it.
struct VenueName {
  private let name: String

  init(_ name: String) { self.name = name }

  /// Whether there is a name.
  var isKnown: Bool { !name.isEmpty }

  /// Whether both are known and cannot be spellings of one: neither is the other's abbreviation or acronym, and a
  /// number in one is not in the other.
  func differs(from other: Self) -> Bool {
    if name == other.name { return false }
    let (mine, theirs) = (words, other.words)
    guard !mine.isEmpty, !theirs.isEmpty else { return false }
    if Self.isAcronym(mine, of: theirs) || Self.isAcronym(theirs, of: mine) { return false }
    // A series may follow the name: the words of the shorter begin the longer.
    return !zip(mine, theirs).allSatisfy { Self.abbreviates($0, $1) || Self.abbreviates($1, $0) }
  }

  /// The words without those that abbreviations drop, in lower case and without marks.
  private var words: [[Character]] {
    name.split { !$0.isLetter && !$0.isNumber }.map { NameKey.letters($0) }
      .filter { !$0.isEmpty && !Self.dropped.contains($0) }.map(Array.init)
  }

  private static let dropped: Set<String> = [
    "a", "an", "and", "at", "da", "das", "de", "del", "der", "des", "die", "et", "for", "fur", "in", "la",
    "las", "le",
    "les", "of", "on", "the", "to", "und", "y",
  ]

  /// Whether one word is the letters with which an abbreviation of another is written: `natl` for `national`.
  private static func abbreviates(_ short: [Character], _ long: [Character]) -> Bool {
    guard short.first == long.first, short.count <= long.count else { return false }
    if short.contains(where: \.isNumber) { return short == long }
    var rest = long[...]
    for letter in short {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private static func isAcronym(_ short: [[Character]], of long: [[Character]]) -> Bool {
    short.count == 1 && long.count > 1 && short[0] == long.compactMap(\.first)
  }
}

extension Work {
  /// Whether both works have abstracts that cannot be the same text: fewer than a third of the words of the shorter
  /// are in the other.
  static func abstractsDiffer(_ work: Work, _ other: Work) -> Bool {
    guard let abstract = work.abstract, let otherAbstract = other.abstract,
      min(abstract.utf8.count, otherAbstract.utf8.count) > 200
    else { return false }
    let (mine, theirs) = (words(abstract), words(otherAbstract))
    let count = min(mine.count, theirs.count)
    return mine.intersection(theirs).count * 3 < count
  }

  /// The words of more than three letters in the first part of a text.
  private static func words(_ text: String) -> Set<String> {
    Set(text.prefix(2_000).split { !$0.isLetter }.filter { $0.utf8.count > 3 }.map { $0.lowercased() })
  }
}
