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

  /// Whether a name asks for a closer look: few do.
  static func mayNeedSettling(_ person: Authorship) -> Bool { look(person) != .none }

  private static func look(_ person: Authorship) -> Look {
    person.name.written.withBytes { bytes in
      if NameMarks.mayBeMark(bytes) { return .close }
      let shape = NameShape(bytes)
      if !shape.signs.isDisjoint(with: [.special, .eastAsian]) || shape.commas > 1 { return .close }
      if shape.signs.contains(.otherScript), shape.signs.contains(.small) { return .close }
      if shape.commas == 0 {
        return endsInLegalForm(bytes) ? .close : NameShape.hasShortCapitals(bytes) ? .order : .none
      }
      guard let comma = bytes.firstIndex(ofByte: .comma) else { return .none }
      let family = bytes.slice(0..<comma)
      let isClose =
        family.contains(byte: .space)
        && (PersonName.namesGroup(family) || NameShape.hasShortCapitals(family))
        || mayBeLegalForm(bytes.slice(from: comma + 1).trimmed())
      return isClose ? .close : .none
    }
  }

  private static func endsInLegalForm(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = text.lastIndex(ofByte: .space), space > 0 else { return false }
    return mayBeLegalForm(text.slice(from: space + 1))
  }

  private static func mayBeLegalForm(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (3...12).contains(text.count) else { return false }
    return switch text[0] {
    case UInt8(ascii: "I"): text.begins(with: "In")
    case UInt8(ascii: "L"):
      text.begins(with: "Lt") || text.begins(with: "LT") || text.begins(with: "LL")
        || text.begins(with: "L.L")
    case UInt8(ascii: "G"): text.begins(with: "Gmb")
    case UInt8(ascii: "C"): text.begins(with: "Co")
    case UInt8(ascii: "P"): text.begins(with: "Pty")
    case UInt8(ascii: "i"), UInt8(ascii: "p"), UInt8(ascii: "&"), UInt8(ascii: "e"): true
    case UInt8(ascii: "S"), UInt8(ascii: "A"):
      text.begins(with: "S.p") || text.begins(with: "S.r") || text[1] == .slash
    default: false
    }
  }

  mutating func settle() {
    var settled: [Authorship] = []
    settled.reserveCapacity(people.count)
    // Where others have one comma between family and given names, so have all: `Henríquez Q., Carlos A.`.
    hasFamiliesBeforeCommas = people.contains {
      $0.name.written.utf8.contains(.comma) && !Self.mayNeedSettling($0)
        && NamePieces.isFamilyAndGiven($0.name.written)
    }
    for person in people {
      if Self.look(person) == .close { take(person, into: &settled) } else { settled.append(person) }
    }
    people = settled
    removeNoteMarks()
    orderNames()
  }

  /// Takes a person, or the people whose names are in one, or nobody.
  private mutating func take(_ person: Authorship, into settled: inout [Authorship]) {
    var person = person
    let written = person.name.written
    if NameMarks.isCut(written) {
      cut = cut ?? person.location
      return untie(person.affiliations)
    }
    if NameMarks.isPlaceholder(written) {
      placeholders.append(written)
      return untie(person.affiliations)
    }
    let isSure =
      person.isGroup && (PersonName.namesGroup(written) || !written.contains { ";；、，".contains($0) })
    if isSure {
      settled.append(person)
      return
    }
    if let shorter = NameMarks.withoutCut(written), !shorter.isEmpty {
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
      && !written.contains { ";；、".contains($0) }
  }

  private mutating func takeSeveral(_ names: [String], _ person: Authorship, into settled: inout [Authorship])
  {
    let texts = names.filter { text in
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

  /// Gives the names in one piece their parts where the order of their list is certain.
  /// Whether the words of a name may ask for an order: it has no comma, and capitals that may be initials, or
  /// characters of East Asia.
  private func mayBeOrdered(_ person: Authorship) -> Bool {
    person.name.written.withBytes { bytes in
      if bytes.contains(byte: .comma) { return false }
      if NameShape.hasShortCapitals(bytes) || bytes.last == .period { return true }
      return bytes.contains { $0 >= 0xE3 }
    }
  }

  private mutating func orderNames() {
    for role in Authorship.Role.allCases {
      let places = people.indices.filter { people[$0].role == role }
      // Of names whose parts are known, and of those without short capitals, the order is not asked.
      guard places.contains(where: { mayBeOrdered(people[$0]) }) else { continue }
      let order = NameOrder(
        places.map { index in
          let person = people[index]
          // Groups by a guess may be persons with initials, if the others are.
          if person.isGroup, PersonName.namesGroup(person.name.written) { return nil }
          return (person.name.writtenWithoutHonorific, isEvidence: !person.isGroup)
        })
      for (position, index) in places.enumerated() { settleOrder(index, order, position) }
    }
  }

  private mutating func settleOrder(_ index: Int, _ order: NameOrder, _ position: Int) {
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
    guard let parts = order.parts(at: position) else { return }
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
