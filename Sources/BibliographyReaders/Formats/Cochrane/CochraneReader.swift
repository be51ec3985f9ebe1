import Bibliography
import ByteFormats

extension InputFormat {
  /// The Cochrane Library's plain text.
  static let cochrane = InputFormat(
    name: "cochrane", summary: "Cochrane Library, plain text (states no affiliations)", fileEndings: ["txt"],
    example: """
      Record #1 of 1
      ID: CN-00000001
      AU: Doe J
      AU: Roe RM
      TI: On Collaboration
      SO: Journal of Imaginary Results
      YR: 2021
      PM: PUBMED 12345678
      DOI: 10.1000/182
      """,
    recognizes: { source in
      source.withHead { bytes in
        let fields = CochraneRecord.firstFields(bytes)
        guard let first = fields.first, bytes.equals("Record", in: first.tag) else { return false }
        return fields.contains { bytes.equals("TI", in: $0.tag) || bytes.equals("AU", in: $0.tag) }
      }
    }, read: { source throws(ReadError) in try CochraneRecord.read(source) })
}

/// A record of the Cochrane Library: two or more capitals, a colon, and the value; `Record #1 of 9` begins it.
struct CochraneRecord: TaggedRecord {
  static let firstLine = "Record #"
  private var draft: TaggedDraft

  init(at location: SourceLocation, after _: Self?) { draft = TaggedDraft(at: location) }

  static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> TaggedField? {
    let start = line.lowerBound
    if bytes.holds("Record #", at: start, before: line.upperBound), line.count > 8,
      bytes[start + 8].isASCIIDigit
    {
      return (start..<start + 6, bytes.trimmed(start + 7..<line.upperBound))
    }
    var end = start
    while end < min(start + 4, line.upperBound), UInt8.capitals.contains(bytes[end]) { end += 1 }
    guard end > start + 1, end < line.upperBound, bytes[end] == .colon,
      end + 1 == line.upperBound || bytes[end + 1] <= .space
    else { return nil }
    return (start..<end, bytes.trimmed(end + 1..<line.upperBound))
  }

  func begins(_ tag: UnsafeBufferPointer<UInt8>, isAfterGap: Bool) -> Bool { tag.count == 6 }

  static func isLong(_ tag: UnsafeBufferPointer<UInt8>) -> Bool { tag.equals(UnsafeBufferPointer("AB")) }

  mutating func take(
    _ tag: UnsafeBufferPointer<UInt8>, _ value: TaggedValue, at location: SourceLocation
  ) {
    guard tag.count <= 3 else { return }
    let text = value.joined
    if tag.equals(UnsafeBufferPointer("DOI")) { return draft.work.add(Identifier.doi(text)) }
    switch RISTag(tag[0], tag[1]) {
    case "ID": draft.work.id = text.text
    case "AU": for line in value.lines { addAuthors(line, at: location) }
    case "TI": draft.takeTitle(text)
    case "SO": draft.takeVenue(text)
    case "YR": draft.takeDate(text)
    case "PT": draft.work.kind = draft.work.kind ?? text.text
    case "PM":
      if !text.contains("PUBMED") || text.begins(with: "PUBMED") { draft.work.add(Identifier.pmid(text)) }
    case "AD": draft.takeAddresses(value.lines)
    case "AB": draft.work.abstract = value.paragraphs
    case "US", "UR": draft.takeAddress(ofWeb: text)
    case "SN", "IS": draft.takeISBNs(text)
    default: break
    }
  }

  /// Adds `Doe J`, or `Doe, Jane`, or several between semicolons or, where all are abbreviated, commas.
  private mutating func addAuthors(_ text: UnsafeBufferPointer<UInt8>, at location: SourceLocation) {
    text.forEachPart(at: .semicolon) { part in
      let names = part.parts(at: .comma)
      let areShort =
        names.count > 1 && names.allSatisfy { PersonName(familyBeforeInitials: $0).family != nil }
      for text in areShort ? names : [part] {
        var name = PersonName(commaSeparated: text)
        let isGroup = name.family == nil && PersonName.namesGroup(text)
        if name.family == nil, !isGroup { name = PersonName(familyBeforeInitials: text) }
        draft.work.authorships.append(
          Authorship(name: name, role: .author, isGroup: isGroup, location: location))
      }
    }
  }

  mutating func finish() -> Work { draft.finish(isComplete: false) }
}
