import Bibliography
import ByteFormats

/// Cuts cells of tables that hold several names or affiliations, however people list them.
enum TableNames {
  /// Cuts a cell at semicolons, else at vertical bars, else at line feeds.
  static func list(_ text: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    for separator in separators where text.contains(byte: separator) {
      return text.parts(at: separator)
    }
    return text.isEmpty ? [] : [text]
  }

  /// The names of a cell.
  struct People {
    var names: [UnsafeBufferPointer<UInt8>]
    /// Whether the names are such as PubMed abbreviates them (`Doe JA, van der Roe R Jr`).
    var isShort = false
    /// Whether the list is cut off, and says so: `…`, `et al.`, `[+12 authors]`.
    var isCut = false
  }

  /// Cuts a list that says something of each place of another list, at the character that cuts the other or else its
  /// own; blank places count.
  ///
  /// - Parameter count: how many places the other list has.
  /// - Returns: the parts, of which some may be empty; nil where they are not as many.
  static func places(
    _ text: UnsafeBufferPointer<UInt8>, inStepWith other: UnsafeBufferPointer<UInt8>, count: Int
  ) -> [UnsafeBufferPointer<UInt8>]? {
    let preferred = separators.first { other.contains(byte: $0) }.flatMap {
      text.contains(byte: $0) ? $0 : nil
    }
    guard let separator = preferred ?? separators.first(where: { text.contains(byte: $0) }) else {
      return nil
    }
    let parts = text.places(at: separator)
    if parts.count == count { return parts }
    // The last one may end with the character as well.
    return parts.count == count + 1 && parts[count].isEmpty ? Array(parts.dropLast()) : nil
  }

  /// For each of the people whom a list names, the place in it, from 0; blank places count.
  ///
  /// - Parameter count: how many people there are.
  static func placesOfPeople(_ text: UnsafeBufferPointer<UInt8>, count: Int) -> (places: [Int], count: Int) {
    if let separator = separators.first(where: { text.contains(byte: $0) }) {
      var parts = text.places(at: separator)
      let places = parts.indices.filter { !parts[$0].isEmpty }
      if places.count == count {
        if parts.last?.isEmpty == true { parts.removeLast() }
        return (places, parts.count)
      }
    }
    return (Array(0..<count), count)
  }

  /// What is between the parts of a list, the surest first.
  private static let separators: [UInt8] = [.semicolon, .verticalBar, .lineFeed]

  /// Cuts a list of names also at `and`, `&`, at the separators of East Asia and, where every part is a whole name or
  /// they come in pairs, at commas.
  static func people(_ text: UnsafeBufferPointer<UInt8>, _ scratch: ScratchText) -> People {
    var people = People(names: list(text))
    people.isCut = removeMark(&people.names, scratch)
    if let last = people.names.last, last.last == .period {
      let shorter = last.slice(0..<last.count - 1)
      // The period of `Roe, R.` belongs to the name, and that of `Doe J., Roe R.` and `Doe J.; Roe R.` as well.
      let comma = shorter.lastIndex(ofByte: .comma)
      let name = shorter.slice(from: (comma ?? -1) + 1)
      let areDotted =
        if let comma { comma > 0 && shorter[comma - 1] == .period } else {
          people.names.count > 1 && people.names[people.names.count - 2].last == .period
        }
      if !areDotted && isShort(name) && !name.contains(byte: .period) || PersonName.namesGroup(last),
        !endsInLegalForm(last)
      {
        people.names[people.names.count - 1] = shorter
      }
    }
    guard let first = people.names.first else { return people }
    if areShort(first),
      people.names.allSatisfy({ areShort($0) || !$0.contains(byte: .comma) && PersonName.namesGroup($0) })
    {
      people.names = people.names.flatMap { $0.parts(at: .comma) }
      people.isShort = true
      return people
    }
    if people.names.count == 1 { people.names = names(first, scratch) }
    return people
  }

  /// Cuts a text without semicolons into names.
  private static func names(
    _ text: UnsafeBufferPointer<UInt8>, _ scratch: ScratchText
  ) -> [UnsafeBufferPointer<UInt8>] {
    if text.contains(where: { $0 >= 0xE3 }), let names = NamePieces.names(in: text.text, isList: true) {
      return names.map { keep($0, scratch) }
    }
    let hasComma = text.contains(byte: .comma)
    if hasComma, PersonName.namesGroup(text) || endsInLegalForm(text), NameGroups.isGroupWithCommas(text.text)
    {
      return [text]
    }
    let byAnd = cut(text)
    guard hasComma else { return byAnd }
    let byCommas = byAnd.flatMap { $0.parts(at: .comma) }
    // `Doe, J., Roe, R. M., & Poe, E.`
    if let pairs = pairs(byCommas, scratch) { return pairs }
    // `Doe, Jane` is one name, and so is `van der Roe, Jan Peter`; `Jane Doe, Richard Roe` are two.
    if byCommas.count == 2, byAnd.count == 1,
      byCommas[0].first.map({ UInt8.smallLetters.contains($0) }) == true
    {
      return byAnd
    }
    if byCommas.count > byAnd.count, byCommas.allSatisfy({ $0.contains(byte: .space) }) { return byCommas }
    let hasMany = byAnd.contains { part in part.reduce(0) { $0 + ($1 == .comma ? 1 : 0) } > 1 }
    if hasMany, let names = NamePieces.grouped(byCommas.map(\.text), isList: true) {
      return names.map { keep($0, scratch) }
    }
    return byAnd
  }

  /// Removes the mark of a cut list from the end of a list; says whether there was one.
  private static func removeMark(_ names: inout [UnsafeBufferPointer<UInt8>], _ scratch: ScratchText) -> Bool
  {
    guard let last = names.last, NameMarks.mayBeMark(last) else { return false }
    let text = last.text
    if NameMarks.isCut(text) {
      names.removeLast()
      return true
    }
    guard let shorter = NameMarks.withoutCut(text) else { return false }
    names[names.count - 1] = keep(shorter, scratch)
    return true
  }

  private static func endsInLegalForm(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let comma = text.lastIndex(ofByte: .comma) else { return false }
    let last = text.slice(from: comma + 1).trimmed()
    return last.count < 15 && NameGroups.isLegalForm(last.text)
  }

  private static func keep(_ text: String, _ scratch: ScratchText) -> UnsafeBufferPointer<UInt8> {
    text.withBytes { bytes in
      scratch.make(capacity: bytes.count) { $0.update(fromContentsOf: bytes) }
    }
  }

  /// What is between the last two names of a list; see `cut` for the characters after the spaces.
  private static let conjunctions: [StaticString] = [" & ", " und ", " and "]

  /// Cuts a text at conjunctions.
  private static func cut(_ text: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    var parts: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    func keep(until end: Int) {
      let part = text.slice(start..<end).trimmed()
      if !part.isEmpty { parts.append(part) }
    }
    var position = 0
    while let space = text.firstIndex(of: .space, in: position..<text.count) {
      position = space + 1
      guard position < text.count,
        text[position] == .ampersand || text[position] == UInt8(ascii: "a")
          || text[position] == UInt8(ascii: "u"),
        let word = conjunctions.first(where: { text.holds($0, at: space, before: text.count) })
      else { continue }
      keep(until: space)
      // The space after one may be the one before another.
      start = space + word.utf8CodeUnitCount - 1
      position = start
    }
    keep(until: text.count)
    return parts
  }

  /// Joins family names and the initials after them; nil where the pieces are no such pairs.
  private static func pairs(
    _ pieces: [UnsafeBufferPointer<UInt8>], _ scratch: ScratchText
  ) -> [UnsafeBufferPointer<UInt8>]? {
    // Initials and suffixes are short.
    guard pieces.count > 2, pieces.count.isMultiple(of: 2), pieces[1].last == .period || pieces[1].count <= 3,
      PersonName.pairs(pieces.map(\.text)) != nil
    else { return nil }
    return stride(from: 0, to: pieces.count, by: 2).map { scratch.joined(pieces[$0...($0 + 1)], by: ", ") }
  }

  /// Whether all names between commas are family names with initials after them.
  private static func areShort(_ names: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isShort(names.slice(0..<(names.firstIndex(ofByte: .comma) ?? names.count))) else { return false }
    return names.parts(at: .comma).allSatisfy { isShort($0) }
  }

  /// Whether a name is a family name with initials after it: `Doe JA`, `van der Roe R Jr`.
  private static func isShort(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var name = name.lastWord() else { return false }
    if PersonName.isSuffix(name.word), let shorter = name.before.lastWord() { name = shorter }
    if name.before.contains(" and ") || name.before.contains(" & ") || name.before.contains(" und ") {
      return false
    }
    return name.word.count <= 6 && name.word.isCapitals(or: .hyphen, .hyphen)
      && (name.word.count <= 4 || name.word.text.count <= 4) && name.before.containsSmallLetter()
  }

  /// Cuts `Jane DoeRichard Roe`, as Springer writes lists of names: where a capital follows a small letter, and both
  /// sides are whole names (so not in `McDonald`).
  ///
  /// - Complexity: O(n), for n bytes, whatever they are.
  static func runOn(_ text: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    guard !text.isEmpty else { return [] }
    var names: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    /// Where the name returned last begins.
    var lastStart = 0
    // What is known of the name that begins at `start`: whether it has a space, and its last word.
    var hasSpace = false
    var wordStart = 0
    var wordLength = 0
    func cut(at end: Int) {
      let part = text.slice(start..<end).trimmed()
      if part.contains(byte: .space) || names.isEmpty {
        names.append(part)
        lastStart = start
      } else {
        names[names.count - 1] = text.slice(lastStart..<end).trimmed()
      }
      start = end
    }
    var last = Letter.other
    var index = 0
    while index < text.count {
      let (letter, length) = Letter.of(text, at: index)
      if hasSpace, letter == .capital, last == .period ? wordLength > 3 : last == .small,
        wordLength > 4 || !isPrefix(text.slice(wordStart..<index))
      {
        cut(at: index)
        hasSpace = false
        (wordStart, wordLength) = (index, 0)
      }
      index += length
      if letter == .space {
        hasSpace = true
        (wordStart, wordLength) = (index, 0)
      } else if letter != .mark {
        wordLength += 1
      }
      if letter != .mark { last = letter }
    }
    cut(at: text.count)
    return names
  }

  /// What a character is for the places where names may end.
  private enum Letter {
    case capital, small, period, space, mark, other

    /// Returns what the character at a position is, and how many bytes it has.
    static func of(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Letter, length: Int) {
      switch text[index] {
      case UInt8.capitals: return (.capital, 1)
      case UInt8.smallLetters: return (.small, 1)
      case .space: return (.space, 1)
      case .period: return (.period, 1)
      case 0..<0x80: return (.other, 1)
      default:
        let length = max(1, UTF8Scan.sequenceLength(text, at: index))
        guard let scalar = text.slice(index..<index + length).text.unicodeScalars.first else {
          return (.other, 1)
        }
        let properties = scalar.properties
        if properties.isUppercase { return (.capital, length) }
        if properties.isLowercase { return (.small, length) }
        return (properties.generalCategory == .nonspacingMark ? .mark : .other, length)
      }
    }
  }

  /// Whether a text is what family names begin with before another capital.
  private static func isPrefix(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    prefixes.contains { text.ends(with: $0) && text.count == $0.utf8CodeUnitCount }
  }

  private static let prefixes: [StaticString] = [
    "Mc", "Mac", "Di", "De", "Le", "La", "Du", "Van", "Fitz", "O",
  ]
}
