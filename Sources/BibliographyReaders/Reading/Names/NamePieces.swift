import Bibliography
import ByteFormats

/// Takes apart texts that hold several names: at semicolons, at the separators of East Asia, and at commas where these
/// cannot be those of one name.
enum NamePieces {
  /// Returns the names of a text that was given as one name; nil where it is one.
  ///
  /// - Parameter isList: whether the text is a whole cell or field of names and not one of its elements, so that two
  ///   names as whole as `Jane Doe, Richard Roe` are two.
  static func names(in text: String, isList: Bool = false) -> [String]? {
    if isWhollyBraced(text) { return nil }
    if hasSeparator(text), !text.utf8.contains(.ampersand) {
      let parts = text.split { ";；、".contains($0) }.map(PersonName.trim).filter { !$0.isEmpty }
      if !parts.isEmpty { return parts.flatMap { names(in: $0) ?? [$0] } }
    }
    guard text.utf8.contains(.comma) || isBeyondLatin(text) && text.contains("，") else { return nil }
    if NameGroups.isGroupWithCommas(text) { return nil }
    let fields = text.split { $0 == "," || $0 == "，" }.map(PersonName.trim).filter { !$0.isEmpty }
    guard fields.count > 1 else { return nil }
    if let own = eastAsian(fields) { return own }
    if fields.count == 2, !isList, !arePeopleWithInitials(fields) { return nil }
    return grouped(fields, isList: isList)
  }

  /// Whether a text has a separator of names other than a comma.
  static func hasSeparator(_ text: String) -> Bool {
    text.utf8.contains(.semicolon) || isBeyondLatin(text) && text.contains { "；、".contains($0) }
  }

  /// Whether a text has characters beyond those of the scripts of Europe: few do.
  private static func isBeyondLatin(_ text: String) -> Bool { text.utf8.contains { $0 >= 0xE3 } }

  /// Groups the pieces of a text that was cut at commas into names; nil where they are one name.
  ///
  /// The last piece may be the mark of a cut list.
  static func grouped(_ fields: [String], isList: Bool) -> [String]? {
    var fields = conjoined(fields)
    var mark: [String] = []
    if let last = fields.last, fields.count > 1, NameMarks.mayBeMark(last) {
      if NameMarks.isCut(last) {
        mark = [fields.removeLast()]
      } else if let shorter = NameMarks.withoutCut(last) {
        fields[fields.count - 1] = shorter
        mark = ["…"]
      }
    }
    if fields.contains(where: isDegree) { return nil }
    let pieces = joiningSuffixes(fields)
    guard pieces.count > 1 || !mark.isEmpty else { return nil }
    if pieces.count == 1 { return pieces + mark }
    if pieces.allSatisfy({ isPersonWithInitials($0) || PersonName.namesGroup($0) }) { return pieces + mark }
    if let pairs = pairs(pieces, hasMark: !mark.isEmpty) { return pairs + mark }
    // `Jane Doe, Richard Roe, Edgar Poe`: no piece is a family name or given names alone.
    let areWhole = pieces.allSatisfy { beforeComma($0).contains(" ") }
    if areWhole, isList || pieces.count > 2 && !pieces.contains(where: PersonName.namesGroup) {
      return pieces + mark
    }
    return mark.isEmpty ? nil : [fields.joined(separator: ", ")] + mark
  }

  /// Joins pieces in pairs, a family name and what is before the next one: `Doe`, `J.`, `Roe`, `R.`; nil where they are
  /// no pairs.
  private static func pairs(_ pieces: [String], hasMark: Bool) -> [String]? {
    guard pieces.count > 3 || hasMark && pieces.count == 2, pieces.count.isMultiple(of: 2) else { return nil }
    var names: [String] = []
    var areInitials = true
    for index in stride(from: 0, to: pieces.count, by: 2) {
      let (family, given) = (pieces[index], pieces[index + 1])
      // A suffix was put back to the piece before it.
      let own = given.split(separator: ",").first.map(PersonName.trim) ?? given
      guard isFamily(family), !PersonName.namesGroup(given) else { return nil }
      areInitials = areInitials && isInitials(own)
      names.append("\(family), \(given)")
    }
    if areInitials { return names }
    // Given names in full: so many commas are in no name.
    let hasInitials = stride(from: 1, to: pieces.count, by: 2).contains { isInitials(pieces[$0]) }
    let areShort = pieces.allSatisfy { $0.split(separator: " ").count < 4 && $0.first?.isLowercase == false }
    let areWhole = pieces.allSatisfy { beforeComma($0).contains(" ") }
    return !areWhole && areShort && (hasInitials || pieces.count > 5) ? names : nil
  }

  /// Whether a piece may be a family name: it has a letter in lower case, or is as long as initials are not.
  private static func isFamily(_ text: String) -> Bool {
    (hasSmallLetter(text) || text.utf8.count > 3) && !isInitials(text)
      && !PersonName.namesGroup(text)
  }

  private static func hasSmallLetter(_ text: String) -> Bool {
    text.utf8.contains { UInt8.smallLetters.contains($0) }
      || text.utf8.contains { $0 >= 0x80 } && text.contains(where: \.isLowercase)
  }

  /// A piece without the suffix that was put back to it.
  private static func beforeComma(_ text: String) -> Substring { text.prefix { $0 != "," } }

  /// Whether a text is initials alone: `J.`, `J. P.`, `AB`, `J.-P.`.
  static func isInitials(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty && words.count < 5
      && words.allSatisfy { NameWordShape($0).mayBeInitials || PersonName.isDottedInitials($0) }
  }

  /// Whether a text is a person's whole name with initials before or behind it: `Smith JP`, `van der Berg J.`, `JP Smith`.
  static func isPersonWithInitials(_ text: String) -> Bool {
    var words = beforeComma(text).split(separator: " ")
    // Of two words, the last may be a number all the same: `Logan IV` is half a name.
    if let last = words.last, PersonName.isSuffix(String(last)) { words.removeLast() }
    guard words.count > 1, words.count < 7, hasSmallLetter(text) else { return false }
    let shapes = words.map(NameWordShape.init)
    guard let first = shapes.first, let last = shapes.last else { return false }
    return first == .initials && last == .name
      || last.mayBeInitials && first != .initials && !first.mayBeInitials
  }

  /// Whether two pieces are people as Vancouver style writes them, both in one order: `Smith JP`, `Doe A`.
  ///
  /// With periods they may as well be the two halves of one name: `Henríquez Q., Carlos A.`.
  private static func arePeopleWithInitials(_ pieces: [String]) -> Bool {
    guard pieces.allSatisfy({ isPersonWithInitials($0) && !$0.utf8.contains(.period) }) else { return false }
    let areBehind = pieces.map { text in
      text.split(separator: " ").last.map { NameWordShape($0).mayBeInitials } ?? false
    }
    return Set(areBehind).count == 1
  }

  /// Whether a text is a name of one comma, between the family name and the given names.
  static func isFamilyAndGiven(_ text: String) -> Bool {
    let fields = text.split { $0 == "," || $0 == "，" }.map(PersonName.trim)
    guard fields.count == 2, !hasSeparator(text) else { return false }
    return !arePeopleWithInitials(fields) && !NameGroups.isGroupWithCommas(text)
  }

  /// Puts suffixes back to the pieces before them: `Roe R.M.`, `Jr.`; and at the beginning of a name's given names.
  private static func joiningSuffixes(_ fields: [String]) -> [String] {
    var joined: [String] = []
    for field in fields {
      if PersonName.isSuffix(field), let last = joined.last {
        joined[joined.count - 1] = "\(last), \(field)"
      } else {
        joined.append(field)
      }
    }
    return joined
  }

  /// Cuts what is between the last two names: `Roe R and Poe E`, `and Poe`.
  private static func conjoined(_ fields: [String]) -> [String] {
    func mayBeConjoined(_ field: String) -> Bool {
      field.utf8.contains(.ampersand) || field.contains(ascii: "nd ")
    }
    guard fields.contains(where: mayBeConjoined) else { return fields }
    return fields.flatMap { field -> [String] in
      guard mayBeConjoined(field) else { return [field] }
      var field = field
      for word in ["and ", "& ", "und "] where field.hasPrefix(word) && !NameMarks.isCut(field) {
        field = PersonName.trim(field.dropFirst(word.count))
      }
      for word in [" and ", " & ", " und "] {
        guard let range = field.firstRange(of: word), !NameMarks.isCut(field[range.lowerBound...]) else {
          continue
        }
        return [PersonName.trim(field[..<range.lowerBound]), PersonName.trim(field[range.upperBound...])]
      }
      return [field]
    }
  }

  /// Returns pieces that are whole names in East Asian characters; nil where they are not, as in `鈴木, 一郎`.
  private static func eastAsian(_ fields: [String]) -> [String]? {
    var names = fields
    var mark: [String] = []
    if let last = names.last, NameMarks.isCut(last) { mark = [names.removeLast()] }
    guard names.allSatisfy(Transliteration.isEastAsian) else { return nil }
    let areWhole = names.count > 2 || names.allSatisfy { $0.count > 2 } || !mark.isEmpty
    return areWhole ? names + mark : nil
  }

  private static func isWhollyBraced(_ text: String) -> Bool { text.utf8.first == .leftBrace }

  /// Whether a piece is a degree or title that stands behind a name.
  private static func isDegree(_ text: String) -> Bool {
    // Most pieces begin with a capital and a small letter, and are longer.
    guard text.utf8.count <= 8, let first = text.utf8.first,
      !first.isASCIILetter || "pmbdfPMBDFeE".utf8.contains(first)
    else { return false }
    return degrees.contains(text.filter { $0 != "." && $0 != " " }.lowercased())
  }

  private static let degrees: Set<String> = [
    "phd", "msc", "bsc", "dphil", "frcp", "frcs", "facs", "facc", "mbbs", "pharmd", "mrcp", "drph", "psyd",
    "mscr", "esq",
    "prof",
  ]
}
