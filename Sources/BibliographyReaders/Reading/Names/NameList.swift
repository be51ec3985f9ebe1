import Bibliography
import ByteFormats

/// The people of one work while their names are settled; see ``Reading/settleNames(of:)``.
struct NameList {
  /// The people that there are.
  private(set) var people: [Authorship]
  /// Where a list is cut off.
  private(set) var cut: SourceLocation?
  /// The placeholders that stood for nobody.
  private(set) var placeholders: [String] = []
  /// Affiliations that were one person's who turned out to be several.
  private(set) var untied: [Affiliation] = []

  /// Whether names of the list that need no closer look have their family name before a comma.
  private var hasFamiliesBeforeCommas = false

  init(_ people: [Authorship]) { self.people = people }

  /// How closely a name is looked at.
  private enum Look {
    /// It is as plain as most.
    case none
    /// It has initials by which the list may be ordered, and nothing else.
    case order
    /// It may be several, a group or nobody.
    case close
  }

  /// Whether a name among these asks for a closer look: few do. No person is copied.
  static func mayNeedSettling(_ people: [Authorship]) -> Bool {
    people.withUnsafeBufferPointer { people in
      for index in people.indices where look(people[index].name.written) != .none { return true }
      return false
    }
  }

  private static func look(_ written: String) -> Look {
    written.withBytes { bytes in
      if NameMarks.mayBeMark(bytes) { return .close }
      let shape = NameShape(bytes)
      if shape.signs.contains(.eastAsian) || shape.commas > 1 && !endsInSuffix(bytes, shape.commas) {
        return .close
      }
      if shape.signs.contains(.special), NameShape.holdsSpecial(bytes) { return .close }
      if shape.signs.contains(.otherScript), shape.signs.contains(.small) { return .close }
      if shape.commas == 0 {
        return endsInLegalForm(bytes) ? .close : NameShape.hasShortCapitals(bytes) ? .order : .none
      }
      guard let comma = bytes.firstIndex(ofByte: .comma) else { return .none }
      let family = bytes.slice(0..<comma)
      let isClose =
        family.contains(byte: .space)
        && (PersonName.namesGroup(family)
          || NameShape.hasShortCapitals(family) && NameShape(family).signs.contains(.small))
        || mayBeLegalForm(bytes.slice(from: comma + 1).trimmed())
      return isClose ? .close : .none
    }
  }

  /// Whether behind the second of two commas there is a suffix: `Roe, R. M., III`.
  private static func endsInSuffix(_ text: UnsafeBufferPointer<UInt8>, _ commas: Int) -> Bool {
    guard commas == 2, let comma = text.lastIndex(ofByte: .comma) else { return false }
    return PersonName.isSuffix(text.slice(from: comma + 1).trimmed())
  }

  private static func endsInLegalForm(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = text.lastIndex(ofByte: .space), space > 0 else { return false }
    return mayBeLegalForm(text.slice(from: space + 1))
  }

  /// Whether a word ends at an index.
  private static func isEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= text.count || !text[index].isASCIILetter
  }

  private static func mayBeLegalForm(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (3...12).contains(text.count) else { return false }
    return switch text[0] {
    case UInt8(ascii: "I"): text.begins(with: "Inc") && (isEnd(text, 3) || text.begins(with: "Incorp"))
    case UInt8(ascii: "L"):
      text.begins(with: "Lt") || text.begins(with: "LT") || text.begins(with: "LL")
        || text.begins(with: "L.L") || text.begins(with: "Limited")
    case UInt8(ascii: "G"): text.begins(with: "Gmb")
    case UInt8(ascii: "C"): text.begins(with: "Co") && isEnd(text, 2) || text.begins(with: "Corp")
    case UInt8(ascii: "P"): text.begins(with: "Pty")
    case UInt8(ascii: "i"), UInt8(ascii: "p"), UInt8(ascii: "&"), UInt8(ascii: "e"): true
    case UInt8(ascii: "S"), UInt8(ascii: "A"):
      text.begins(with: "S.p") || text.begins(with: "S.r") || text[1] == .slash
    default: false
    }
  }

  mutating func settle() {
    let looks = people.indices.map { Self.look(people[$0].name.written) }
    if looks.contains(.close) { settleClosely(looks) }
    orderNames()
  }

  private mutating func settleClosely(_ looks: [Look]) {
    // Where others have one comma between family and given names, so have all: `Henríquez Q., Carlos A.`.
    hasFamiliesBeforeCommas = people.indices.contains {
      looks[$0] == .none && people[$0].name.written.utf8.contains(.comma)
        && NamePieces.isFamilyAndGiven(people[$0].name.written)
    }
    var settled: [Authorship] = []
    settled.reserveCapacity(people.count)
    for (person, look) in zip(people, looks) {
      if look == .close { take(person, into: &settled) } else { settled.append(person) }
    }
    people = settled
    removeNoteMarks()
  }

  /// Takes a person, or the people whose names are in one, or nobody.
  private mutating func take(_ person: Authorship, into settled: inout [Authorship]) {
    var person = person
    let written = person.name.written
    let mayBeMark = NameMarks.mayBeMark(written)
    if mayBeMark, NameMarks.isCut(written) {
      cut = cut ?? person.location
      return untie(person.affiliations)
    }
    if mayBeMark, NameMarks.isPlaceholder(written) {
      placeholders.append(written)
      return untie(person.affiliations)
    }
    let isSure =
      person.isGroup
      && (PersonName.namesGroup(written)
        || !NamePieces.hasSeparator(written) && !written.contains("，"))
    if isSure {
      settled.append(person)
      return
    }
    if mayBeMark, let shorter = NameMarks.withoutCut(written), !shorter.isEmpty {
      cut = cut ?? person.location
      person.name = Self.name(shorter)
    }
    if let names = NamePieces.names(in: person.name.written), !isOne(person.name.written) {
      takeSeveral(names, person, into: &settled)
    } else {
      settled.append(Self.settled(person))
    }
  }

  /// Whether a name has one comma in a list whose other names are written with family names before commas.
  private func isOne(_ written: String) -> Bool {
    hasFamiliesBeforeCommas && written.count { $0 == "," || $0 == "，" } == 1
      && !NamePieces.hasSeparator(written)
  }

  private mutating func takeSeveral(_ names: [String], _ person: Authorship, into settled: inout [Authorship])
  {
    let texts = names.filter { text in
      guard NameMarks.mayBeMark(text) else { return true }
      if NameMarks.isCut(text) {
        cut = cut ?? person.location
        return false
      }
      if NameMarks.isPlaceholder(text) {
        placeholders.append(text)
        return false
      }
      return true
    }
    for text in texts {
      var one = person
      one.name = Self.name(text)
      one.isGroup = one.name.family == nil && PersonName.namesGroup(text)
      if texts.count > 1 {
        one.identifiers = []
        // Of several affiliations it is not known whose they are.
        if person.affiliations.count > 1 { one.affiliations = [] }
      }
      settled.append(Self.settled(one))
    }
    if texts.count > 1, person.affiliations.count > 1 { untie(person.affiliations) }
  }

  /// Keeps affiliations of which it is not known whose they are.
  private mutating func untie(_ affiliations: [Affiliation]) {
    for affiliation in affiliations where !untied.contains(affiliation) { untied.append(affiliation) }
  }

  private static func name(_ text: String) -> PersonName { PersonName(commaSeparated: text) }

  /// Returns a person with the number of dblp, the own script and the commas of a group taken out of the name.
  private static func settled(_ person: Authorship) -> Authorship {
    var person = person
    if person.name.written.utf8.contains(.comma),
      NameGroups.isGroupWithCommas(person.name.written)
        || person.name.written.utf8.contains(.comma) == false
          && NameGroups.endsInLegalForm(person.name.written)
    {
      person.name = PersonName(person.name.written)
      person.isGroup = true
      return person
    }
    takeNumber(&person)
    takeOwnScript(&person.name)
    return person
  }

  /// Takes the number by which dblp distinguishes namesakes: `Wei Wang 0001`.
  private static func takeNumber(_ person: inout Authorship) {
    func number(_ text: String?) -> (name: String, digits: String)? {
      guard let text, text.utf8.count > 5, let space = text.utf8.lastIndex(of: .space) else { return nil }
      let digits = text.utf8[space...].dropFirst()
      guard digits.count == 4, digits.first == UInt8(ascii: "0"), digits.allSatisfy(\.isASCIIDigit) else {
        return nil
      }
      return (PersonName.trim(text[..<space]), String(text[space...].dropFirst()))
    }
    var name = person.name
    guard let found = number(name.family) ?? number(name.given) ?? number(name.written) else { return }
    if let family = number(name.family) { name.family = family.name }
    if let given = number(name.given) { name.given = given.name }
    let whole = number(name.written)?.name ?? name.written.replacing(" \(found.digits)", with: "")
    name.written = whole
    person.name = name
    let spoken: String
    if let comma = whole.firstIndex(of: ",") {
      spoken = PersonName.trim(whole[comma...].dropFirst()) + " " + PersonName.trim(whole[..<comma])
    } else {
      spoken = whole
    }
    let identifier = Identifier(.dblp, "\(spoken) \(found.digits)")
    if !person.identifiers.contains(identifier) { person.identifiers.append(identifier) }
  }

  /// Keeps the Latin form of a name that is written in two scripts, and the other as its remark.
  private static func takeOwnScript(_ name: inout PersonName) {
    guard name.honorific == nil, let (latin, own) = NameScripts.separated(name.written) else { return }
    if name.family != nil, name.written.utf8.contains(.comma) {
      // Each part has its own script, or one of them alone is in another one.
      let parts = latin.parts(at: .comma)
      guard parts.count > 1 else { return }
    }
    let remark = [name.remark, own].compactMap { $0 }.joined(separator: ", ")
    name = PersonName(commaSeparated: latin)
    name.remark = remark
  }

  /// Removes the raised numbers behind names that refer to notes, where several names of the list have them; of a name
  /// alone a digit is a part.
  private mutating func removeNoteMarks() {
    func isRaised(_ character: Character) -> Bool { "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(character) }
    let marked = people.indices.filter { index in
      // The last bytes of raised digits.
      guard let byte = people[index].name.written.utf8.last, (0xB0...0xB9).contains(byte) else {
        return false
      }
      return people[index].name.written.last.map(isRaised) ?? false
    }
    guard marked.count > 1 else { return }
    func bare(_ text: String) -> String {
      var text = text[...]
      while let last = text.last, isRaised(last) || " ,⋅*".contains(last) { text.removeLast() }
      return String(text)
    }
    for index in marked {
      people[index].name.written = bare(people[index].name.written)
      people[index].name.family = people[index].name.family.map(bare)
      people[index].name.given = people[index].name.given.map(bare)
    }
  }

  /// Whether the words of a name may ask for an order: it has no comma, and capitals that may be initials, or
  /// characters of East Asia.
  private static func mayBeOrdered(_ written: String) -> Bool {
    written.withBytes { bytes in
      if bytes.contains(byte: .comma) { return false }
      if NameShape.hasShortCapitals(bytes) || bytes.last == .period { return true }
      return bytes.contains { $0 >= 0xE3 }
    }
  }

  /// Gives the names in one piece their parts where the order of their list is certain.
  private mutating func orderNames() {
    for role in Authorship.Role.allCases {
      // Of names whose parts are known, and of those without short capitals, the order is not asked.
      let isAsked = people.indices.contains {
        people[$0].role == role && Self.mayBeOrdered(people[$0].name.written)
      }
      guard isAsked else { continue }
      let order = NameOrder(people, role)
      for index in people.indices where people[index].role == role { settleOrder(index, order) }
    }
  }

  private mutating func settleOrder(_ index: Int, _ order: NameOrder) {
    let name = people[index].name
    let isOnePiece = name.given == nil && (name.family == nil || name.family == name.written)
    guard isOnePiece || order.decidesFullNames && isSpoken(name) else { return }
    let text = name.writtenWithoutHonorific
    if Transliteration.isEastAsian(text), !people[index].isGroup, !text.utf8.contains(.comma) {
      let words = text.split(separator: " ")
      if words.count == 2 {
        (people[index].name.family, people[index].name.given) = (String(words[0]), String(words[1]))
      } else if words.count == 1 {
        people[index].name.family = nil
      }
      return
    }
    if people[index].isGroup, !order.isFront, !order.isBack { return }
    guard let parts = order.parts(at: index) else { return }
    people[index].isGroup = false
    people[index].name.family = parts.family
    people[index].name.given = parts.given
    people[index].name.suffix = name.suffix ?? parts.suffix
  }

  /// Whether the parts of a name are no more than its words in the order of speech, as BibTeX takes them.
  private func isSpoken(_ name: PersonName) -> Bool {
    guard let family = name.family, let given = name.given else { return false }
    return name.written == "\(given) \(family)" && !family.contains(" ") && !given.contains(" ")
  }
}
