import Bibliography
import ByteFormats

/// Reads the people after one of Indico's labels:
/// `Prof. BUEHLER (INVITED), Markus (MIT); Dr LI, Yue (Institute (INST)); KÜHBACH, Markus`.
///
/// People are separated by semicolons outside parentheses. The last group of parentheses, at an entry's end, is
/// the affiliation; one before is a remark in the name.
struct PersonList {
  /// One person as the list names it.
  struct Entry {
    /// Where the entry begins in the list's text, in bytes.
    var offset: Int
    /// The name, with honorific and remark.
    var name: PersonName
    /// What is between the outer parentheses, unchanged; nil where there are none.
    var affiliation: String?
  }

  /// The people in the list's order.
  private(set) var entries: [Entry] = []
  /// Where an entry begins whose parentheses do not match, if any.
  private(set) var unbalanced: [Int] = []
  /// Where something is that cannot be a person, if anything.
  private(set) var unreadable: [Int] = []

  /// Reads a list.
  ///
  /// - Complexity: O(n), for n bytes.
  init(_ text: [UInt8]) {
    for range in Self.split(text, unbalanced: &unbalanced) {
      var range = range
      while let first = text[range].first, first == .space || first == .comma {
        range = range.lowerBound + 1..<range.upperBound
      }
      while let last = text[range].last, last == .space { range = range.lowerBound..<range.upperBound - 1 }
      guard !range.isEmpty else { continue }
      if let entry = Self.entry(text, range) {
        entries.append(entry)
      } else {
        unreadable.append(range.lowerBound)
      }
    }
  }

  // MARK: Splitting

  /// Cuts a list at its semicolons outside parentheses.
  ///
  /// Where a parenthesis is never closed, the list is cut from there on before whatever looks like a person.
  private static func split(_ text: [UInt8], unbalanced: inout [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var depth = 0
    var open = 0
    var isRecovering = false
    var position = 0
    // After the last place where all parentheses are closed, those that open are never closed.
    let balancedEnd = endOfBalance(text)
    while position < text.count {
      switch text[position] {
      case .leftParenthesis:
        if depth == 0 { open = position }
        depth += 1
      case .rightParenthesis:
        let closes = depth == 1
        depth = max(0, depth - 1)
        if closes, lacksSeparator(text, open..<position + 1) {
          ranges.append(start..<position + 1)
          start = position + 1
        }
      case .semicolon:
        if depth > 0, !isRecovering, start >= balancedEnd {
          isRecovering = true
        }
        if depth == 0 || (isRecovering && looksLikePerson(text, position + 1)) {
          if depth > 0 { unbalanced.append(start) }
          ranges.append(start..<position)
          start = position + 1
          depth = 0
        }
      default: break
      }
      position += 1
    }
    if depth > 0 { unbalanced.append(start) }
    ranges.append(start..<text.count)
    return ranges
  }

  /// Whether another person begins after an affiliation, although there is no semicolon between.
  private static func lacksSeparator(_ text: [UInt8], _ group: Range<Int>) -> Bool {
    guard group.upperBound + 1 < text.count, text[group.upperBound] == .space,
      text[group.upperBound + 1] != .comma,
      !isRemark(text, group), text[group].contains(where: { UInt8.smallLetters.contains($0) })
    else { return false }
    return looksLikePerson(text, group.upperBound)
  }

  /// Returns where the last entry begins up to which every parenthesis is closed.
  private static func endOfBalance(_ text: [UInt8]) -> Int {
    var depth = 0
    var end = 0
    for position in text.indices {
      switch text[position] {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth = max(0, depth - 1)
      case .semicolon where depth == 0: end = position + 1
      default: break
      }
    }
    return depth == 0 ? text.count : end
  }

  /// Whether an entry of the form `[Dr] FAMILY, Given` or `FAMILY (` begins at a position.
  static func looksLikePerson(_ text: [UInt8], _ start: Int) -> Bool {
    var end = start
    while end < text.count, end - start < 160, text[end] != .semicolon, text[end] != .leftParenthesis,
      text[end] != .rightParenthesis
    {
      end += 1
    }
    guard end < text.count ? text[end] != .rightParenthesis : true else { return false }
    let name = readName(String(decoding: text[start..<end], as: UTF8.self), remark: nil)
    guard let family = name.family, isUpperCase(family) else { return false }
    return name.given != nil || name.honorific != nil || (end < text.count && text[end] == .leftParenthesis)
  }

  /// Whether all letters of a name that have a case are in upper case, or it has none that have.
  static func isUpperCase(_ name: String) -> Bool {
    var hasLetter = false
    for scalar in name.unicodeScalars where scalar.properties.isAlphabetic {
      // ß and letters such as ŉ have no upper case of one letter.
      if scalar.properties.isLowercase, scalar.properties.uppercaseMapping.unicodeScalars.count == 1,
        scalar.properties.uppercaseMapping != String(scalar)
      {
        return false
      }
      hasLetter = true
    }
    return hasLetter
  }

  // MARK: Entries

  /// Reads an entry; nil where it holds no name.
  private static func entry(_ text: [UInt8], _ range: Range<Int>) -> Entry? {
    var groups: [Range<Int>] = []
    var depth = 0
    var open = range.lowerBound
    var hasSurplus = false
    for position in range {
      if text[position] == .leftParenthesis {
        if depth == 0 { open = position }
        depth += 1
      } else if text[position] == .rightParenthesis {
        if depth == 0 {
          hasSurplus = true
        } else {
          depth -= 1
          if depth == 0 { groups.append(open..<position + 1) }
        }
      }
    }
    var affiliation: Range<Int>?
    if depth > 0 {
      // Never closed: all after it is the affiliation.
      affiliation =
        open + 1..<(text[range.upperBound - 1] == .rightParenthesis ? range.upperBound - 1 : range.upperBound)
    } else if hasSurplus, text[range.upperBound - 1] == .rightParenthesis,
      let group = groups.last(where: { !isRemark(text, $0) })
    {
      // `(Institute) of Something)`: the first group was not the end of it.
      affiliation = group.lowerBound + 1..<range.upperBound - 1
    } else if let group = groups.last, group.upperBound == range.upperBound, !isRemark(text, group) {
      affiliation = group.lowerBound + 1..<group.upperBound - 1
    }
    let nameEnd = affiliation.map { $0.lowerBound - 1 } ?? range.upperBound
    let remarks = groups.filter { $0.upperBound <= nameEnd }
    var written = String(decoding: text[range.lowerBound..<nameEnd], as: UTF8.self)
    while written.last == " " || written.last == "," { written.removeLast() }
    guard written.unicodeScalars.contains(where: \.properties.isAlphabetic), written.utf8.count <= 300 else {
      return nil
    }
    var bare: [UInt8] = []
    var position = range.lowerBound
    for remark in remarks {
      bare += text[position..<remark.lowerBound]
      while bare.last == .space { bare.removeLast() }
      position = remark.upperBound
    }
    bare += text[position..<nameEnd]
    let remark = remarks.map { String(decoding: text[$0.lowerBound + 1..<$0.upperBound - 1], as: UTF8.self) }
    var name = readName(
      String(decoding: bare, as: UTF8.self), remark: remark.isEmpty ? nil : remark.joined(separator: ", "))
    name.written = written
    let place = affiliation.map { String(decoding: text[$0.clamped(to: range)], as: UTF8.self) }
    return Entry(
      offset: range.lowerBound, name: name,
      affiliation: place?.allSatisfy(\.isWhitespace) == true ? nil : place)
  }

  /// Whether a group of parentheses at an entry's end is a remark on the person and not an affiliation.
  private static func isRemark(_ text: [UInt8], _ group: Range<Int>) -> Bool {
    guard group.count <= 24 else { return false }
    return remarks.contains(
      String(decoding: text[group.lowerBound + 1..<group.upperBound - 1], as: UTF8.self).lowercased())
  }

  private static let remarks: Set<String> = [
    "invited", "invited speaker", "invited talk", "invitado", "invitada", "eingeladen", "invité", "invitée",
    "keynote",
    "plenary", "speaker", "presenter", "presenting", "remote", "online", "virtual", "zoom", "chair",
    "student",
  ]

  /// Takes a name apart: `[honorific] FAMILY[, Given]`.
  static func readName(_ text: String, remark: String?) -> PersonName {
    var rest = Substring(text)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " || rest.last == "," { rest.removeLast() }
    let whole = rest
    while let space = rest.firstIndex(of: " ") {
      var word = rest[..<space]
      if word.last == "." { word.removeLast() }
      guard IndicoLabel.honorifics.contains(String(word)) else { break }
      rest = rest[space...].drop { $0 == " " }
    }
    var honorific = whole[..<rest.startIndex]
    while honorific.last == " " { honorific.removeLast() }
    var family: Substring? = rest
    var given: Substring?
    if let comma = rest.firstIndex(of: ",") {
      family = rest[..<comma]
      given = rest[rest.index(after: comma)...].drop { $0 == " " }
      while family?.last == " " { family?.removeLast() }
      if given?.isEmpty == true { given = nil }
    } else if rest.contains(" "), !isUpperCase(String(rest)) {
      // Indico prints family names in upper case; in another order nothing distinguishes the parts.
      family = nil
    }
    return PersonName(
      String(whole), family: family.map(String.init), given: given.map(String.init),
      honorific: honorific.isEmpty ? nil : String(honorific), remark: remark)
  }
}
