import Bibliography
import ByteFormats

/// Reads names in the orders in which bibliographic formats write them.
extension PersonName {
  /// Reads `Family, Given` and `Family, Given, Suffix`; without a comma the parts stay unknown.
  ///
  /// `Family, Suffix, Given`, as BibTeX writes it, is read too where the middle part is such a suffix.
  package init(commaSeparated text: String) {
    self = text.withBytes { Self(commaSeparated: $0, written: text) }
  }

  /// Reads the same from bytes; `written` is the text where there is a string of it already.
  init(commaSeparated text: UnsafeBufferPointer<UInt8>, written: String? = nil) {
    guard let comma = text.firstIndex(ofByte: .comma) else {
      self.init(written ?? text.text)
      return
    }
    let family = text.slice(0..<comma).trimmed()
    var given = text.slice(from: comma + 1)
    var suffix = text.slice(0..<0)
    if let second = given.firstIndex(ofByte: .comma) {
      suffix = given.slice(from: second + 1).trimmed()
      given = given.slice(0..<second).trimmed()
      if Self.isSuffix(given), !suffix.isEmpty { swap(&given, &suffix) }
    } else {
      given = given.trimmed()
    }
    self.init(
      written ?? text.text, family: family.nonEmptyText, given: given.nonEmptyText,
      suffix: suffix.nonEmptyText)
  }

  /// Reads `Family AB`, as PubMed abbreviates names; the last word is the initials, a suffix may follow.
  package init(familyBeforeInitials text: String) {
    self = text.withBytes { Self(familyBeforeInitials: $0, written: text) }
  }

  /// Reads the same from bytes; `written` is the text where there is a string of it already.
  init(familyBeforeInitials text: UnsafeBufferPointer<UInt8>, written: String? = nil) {
    guard var name = text.lastWord() else {
      self.init(written ?? text.text)
      return
    }
    var suffix: String?
    if Self.isSuffix(name.word), let shorter = name.before.lastWord() {
      suffix = name.word.text
      name = shorter
    }
    guard name.word.count <= 8, name.word.isCapitals(or: .hyphen, .period) else {
      self.init(written ?? text.text)
      return
    }
    self.init(written ?? text.text, family: name.before.joinedWords(), given: name.word.text, suffix: suffix)
  }

  /// Reads `Family A.B.`, as Scopus and Embase write names without commas: the last word is the initials,
  /// with periods.
  ///
  /// Where it is not, the parts stay unknown.
  package init(familyBeforeDottedInitials text: String, written: String? = nil, suffix: String? = nil) {
    guard text.utf8.last == .period, let space = text.utf8.lastIndex(of: .space) else {
      self.init(written ?? text, suffix: suffix)
      return
    }
    var (family, given) = (Self.trim(text[..<space]), Self.trim(text[space...]))
    // `Doe A. B.`
    while let last = family.utf8.lastIndex(of: .space),
      Self.isDottedInitials(family[family.utf8.index(after: last)...])
    {
      given = "\(family[family.utf8.index(after: last)...]) \(given)"
      family = Self.trim(family[..<last])
    }
    guard given.first?.isUppercase == true, !Self.isSuffix(given) else {
      self.init(written ?? text, suffix: suffix)
      return
    }
    self.init(written ?? text, family: family, given: given, suffix: suffix)
  }

  /// Whether a name has its initials after the family name, with periods: `Doe J.`, `van der Roe R.M.`, but
  /// not `J. R.`.
  package static func endsInDottedInitials(_ name: String) -> Bool {
    guard name.utf8.last == .period, let space = name.lastIndex(of: " "),
      isDottedInitials(name[name.index(after: space)...])
    else {
      return false
    }
    return !name[..<space].split(separator: " ").contains { isDottedInitials($0) }
  }

  /// Joins pieces of a list that was cut at commas in pairs, a family name and the initials after it, where all of
  /// them are such: `Doe`, `J.`, `Roe`, `R. M.`; nil where they are not.
  package static func pairs(_ pieces: [String]) -> [String]? {
    guard pieces.count > 1, pieces.count.isMultiple(of: 2) else { return nil }
    var names: [String] = []
    for index in stride(from: 0, to: pieces.count, by: 2) {
      let initials = pieces[index + 1].split { $0 == " " || $0 == "," }
      guard pieces[index].contains(where: \.isLowercase) || pieces[index].utf8.count > 3,
        !initials.isEmpty, initials.allSatisfy({ isDottedInitials($0) || isSuffix(String($0)) })
      else { return nil }
      names.append("\(pieces[index]), \(pieces[index + 1])")
    }
    return names
  }

  /// Whether a text is initials with periods: `A.`, `A.-B.`, `R.M.`.
  package static func isDottedInitials(_ text: some StringProtocol) -> Bool {
    if let isDotted = text.utf8.withContiguousStorageIfAvailable({ isDottedInitials(ascii: $0) }) ?? nil {
      return isDotted
    }
    guard text.hasSuffix(".") else { return false }
    var letters = 0
    for part in text.split(whereSeparator: { $0 == "." || $0 == "-" }) {
      guard part.count == 1, part.first?.isUppercase == true else { return false }
      letters += 1
    }
    return (1...5).contains(letters)
  }

  /// The same for ASCII; nil for bytes that are none.
  private static func isDottedInitials(ascii bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    var letters = 0
    var isBehindLetter = false
    var isDotted = true
    for byte in bytes {
      switch byte {
      case 0x80...: return nil
      case .period, .hyphen: isBehindLetter = false
      case UInt8.capitals where !isBehindLetter:
        letters += 1
        isBehindLetter = true
      default: isDotted = false
      }
    }
    return isDotted && bytes.last == .period && (1...5).contains(letters)
  }

  /// Makes a name of parts that the record separates; written `Family, Given, Suffix`.
  package init(family: String?, given: String?, suffix: String? = nil) {
    // Written for speed: every person of every structured record passes here.
    var written = family ?? ""
    if let given, !given.isEmpty {
      if !written.isEmpty { written += ", " }
      written += given
    }
    if let suffix, !suffix.isEmpty { written += ", " + suffix }
    self.init(
      written, family: family, given: given?.isEmpty == true ? nil : given,
      suffix: suffix?.isEmpty == true ? nil : suffix)
  }

  /// Whether a word is one that follows family names: `Jr.`, `III`.
  package static func isSuffix(_ word: String) -> Bool {
    word.utf8.count <= 3 && word.withBytes { isSuffix($0) }
  }

  /// The same for bytes.
  static func isSuffix(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    // All names of many formats pass here.
    switch word.count {
    case 2:
      word.equalsIgnoringCase("jr") || word.equalsIgnoringCase("sr") || word.equalsIgnoringCase("ii")
        || word.equalsIgnoringCase("iv")
    case 3: suffixes.contains { word.equalsIgnoringCase($0) }
    default: false
    }
  }

  private static let suffixes: [StaticString] = ["jr.", "sr.", "iii", "2nd", "3rd", "4th"]

  /// Moves a suffix from the end of the given names to its own place, as in PubMed's `Doe, John B Jr`.
  package mutating func takeSuffixFromGiven() {
    guard suffix == nil, let given, let space = given.lastIndex(of: " ") else { return }
    let last = String(given[given.index(after: space)...])
    guard Self.isSuffix(last) else { return }
    suffix = last
    self.given = Self.trim(given[..<space])
  }

  /// Returns a text without spaces, tabs and line ends at its ends.
  static func trim(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, first <= .space || last <= .space else {
      return text
    }
    return trim(text[...])
  }

  /// Returns a part of a text without spaces, tabs and line ends at its ends.
  static func trim(_ text: Substring) -> String {
    let utf8 = text.utf8
    let start = utf8.firstIndex { $0 > .space } ?? utf8.endIndex
    var end = utf8.endIndex
    while end > start, utf8[utf8.index(before: end)] <= .space { end = utf8.index(before: end) }
    return String(text[start..<end])
  }
}
