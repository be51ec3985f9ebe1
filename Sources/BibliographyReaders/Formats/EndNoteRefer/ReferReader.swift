import Bibliography
import ByteFormats

extension InputFormat {
  /// EndNote's tagged export, which goes back to the program refer and to BibIX.
  static let refer = InputFormat(
    name: "refer", summary: "EndNote export, refer and BibIX (.enw)", fileEndings: ["enw", "txt"],
    example: """
      %0 Journal Article
      %A Doe, Jane
      %A Roe, Richard
      %T On Collaboration
      %J Journal of Imaginary Results
      %D 2021
      %R 10.1000/182
      %+ University of Somewhere, Utopia
      """,
    recognizes: { ReferRecord.recognizes($0) },
    read: { source throws(ReadError) in try ReferRecord.read(source) })
}

/// A record of refer: a percent sign, a character, a space, and the value.
struct ReferRecord: TaggedRecord {
  static let firstLine = "%0"
  private var draft: TaggedDraft
  private var kind = ""
  /// Whether the records of the input begin with their type; then empty lines do not part them.
  private var beginsWithType: Bool
  private var hasFields = false
  private var database = ""
  private var number: String?
  /// What refer calls a corporate author and EndNote a translated title.
  private var corporate: String?
  private var addresses: [String] = []

  init(at location: SourceLocation, after former: Self?) {
    draft = TaggedDraft(at: location)
    beginsWithType = former?.beginsWithType ?? false
  }

  /// Whether one of the first lines names an author or editor, and the first of all begins as records do.
  static func recognizes(_ source: Source) -> Bool {
    source.withHead { bytes in
      let fields = firstFields(bytes)
      guard let first = fields.first else { return false }
      let hasPerson = fields.contains { field in
        !field.value.isEmpty && (bytes.equals("%A", in: field.tag) || bytes.equals("%E", in: field.tag))
      }
      let hasTitle = fields.contains { bytes.equals("%T", in: $0.tag) && !$0.value.isEmpty }
      if bytes.equals("%0", in: first.tag) { return hasPerson || hasTitle }
      return hasPerson && hasTitle
    }
  }

  static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> TaggedField? {
    let start = line.lowerBound
    guard line.count >= 2, bytes[start] == .percent, bytes[start + 1] > .space, bytes[start + 1] < 0x7F,
      bytes[start + 1] != .percent, line.count == 2 || bytes[start + 2] <= .space
    else { return nil }
    return (start..<start + 2, bytes.trimmed(start + 2..<line.upperBound))
  }

  func begins(_ tag: UnsafeBufferPointer<UInt8>, isAfterGap: Bool) -> Bool {
    guard hasFields else { return false }
    if tag[1] == UInt8(ascii: "0") { return !kind.isEmpty || isAfterGap || beginsWithType }
    return isAfterGap && !beginsWithType
  }

  static func isLong(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    tag[1] == UInt8(ascii: "X") || tag[1] == UInt8(ascii: "Z") || tag[1] == UInt8(ascii: "<")
  }

  /// The role of the people whom EndNote calls secondary, tertiary or subsidiary authors, by the type of the work.
  private func role(_ tag: UInt8) -> Authorship.Role {
    switch tag {
    case UInt8(ascii: "A"): kind == "Edited Book" ? .editor : .author
    case UInt8(ascii: "E"): .editor
    case UInt8(ascii: "Y"): kind == "Thesis" ? .contributor : .editor
    default: kind.contains("Book") || kind.isEmpty ? .translator : .contributor
    }
  }

  mutating func take(
    _ tag: UnsafeBufferPointer<UInt8>, _ value: TaggedValue, at location: SourceLocation
  ) {
    let isFirst = !hasFields
    hasFields = true
    let text = value.joined
    switch tag[1] {
    case UInt8(ascii: "0"):
      beginsWithType = beginsWithType || isFirst
      kind = text.text
      draft.work.kind = kind
    case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "Y"), UInt8(ascii: "?"):
      for line in value.lines { draft.addPeople(line, role(tag[1]), at: location) }
    case UInt8(ascii: "T"): draft.takeTitle(text)
    case UInt8(ascii: "J"): draft.takeVenue(text, rank: 3)
    case UInt8(ascii: "B"): draft.takeVenue(text, rank: 2)
    case UInt8(ascii: "S"): draft.takeVenue(text, rank: 1)
    case UInt8(ascii: "I") where kind == "Thesis": draft.takeVenue(text, rank: 1)
    case UInt8(ascii: "D"), UInt8(ascii: "8"): draft.takeDate(text)
    case UInt8(ascii: "X"): draft.work.abstract = value.paragraphs
    case UInt8(ascii: "R"), UInt8(ascii: "3"): draft.work.add(Identifier.doi(text))
    case UInt8(ascii: "U"): for line in value.lines { draft.takeAddress(ofWeb: line) }
    case UInt8(ascii: "@"): draft.takeISBNs(text)
    case UInt8(ascii: "M"): number = text.text
    case UInt8(ascii: "F"): draft.work.id = text.text
    case UInt8(ascii: "Q"): corporate = text.text
    case UInt8(ascii: "W"), UInt8(ascii: "~"): database += text.text + " "
    case UInt8(ascii: "="):
      if text.contains("arXiv:"), let mark = text.firstIndex(of: "arXiv:", in: 0..<text.count) {
        draft.work.add(Identifier(.arXiv, text.slice(from: mark + 6).trimmed().text))
      }
    case UInt8(ascii: "+"): takeAddresses(value, text)
    default: break
    }
  }

  /// Takes addresses, one a line; those of ADS count the authors by letters.
  private mutating func takeAddresses(_ value: TaggedValue, _ text: UnsafeBufferPointer<UInt8>) {
    if ADSAffiliations.entries(text) != nil {
      addresses.append(text.text)
      return
    }
    // A program may break a long line, but then the next one is no address of its own.
    var goesOn = false
    for line in value.lines {
      if goesOn {
        addresses[addresses.count - 1].append(" " + line.text)
      } else {
        addresses.append(line.text)
      }
      goesOn = line.last == .comma
    }
  }

  mutating func finish() -> Work {
    if kind.isEmpty, let corporate {
      draft.work.authorships.append(
        Authorship(name: PersonName(corporate), role: .author, isGroup: true, location: draft.work.location))
    }
    if let number {
      let name = database.lowercased()
      if number.hasPrefix("WOS:") || number.hasPrefix("ISI:") {
        draft.work.add(Identifier(.webOfScience, number))
      } else if name.contains("pubmed") || name.contains("medline") || number.lowercased().hasPrefix("pmid")
        || name.contains("nlm")
      {
        draft.work.add(Identifier.pmid(number))
      } else if number.hasPrefix("2-s2.0-") {
        draft.work.add(Identifier(.scopus, number))
      }
    }
    for text in addresses {
      let isLettered = text.withBytes { draft.takeLetteredAddresses($0) }
      if !isLettered { text.withBytes { draft.takeAddresses([$0]) } }
    }
    return draft.finish(isComplete: false)
  }
}
