import Bibliography
import ByteFormats

extension InputFormat {
  /// RefWorks's tagged format.
  static let refWorks = InputFormat(
    name: "refworks", summary: "RefWorks, tagged", fileEndings: ["txt"],
    example: """
      RT Journal Article
      ID 1
      A1 Doe, Jane
      A1 Roe, Richard
      T1 On Collaboration
      JF Journal of Imaginary Results
      YR 2021
      DO 10.1000/182
      AD University of Somewhere, Utopia
      """,
    recognizes: { source in
      source.withHead { bytes in
        let fields = RefWorksRecord.firstFields(bytes)
        guard let first = fields.first, bytes.equals("RT", in: first.tag), !first.value.isEmpty else {
          return false
        }
        return fields.contains { bytes.equals("A1", in: $0.tag) || bytes.equals("T1", in: $0.tag) }
      }
    }, read: { source throws(ReadError) in try RefWorksRecord.read(source) })
}

/// A record of RefWorks's tagged format: two characters, a space, and the value; `RT` begins it.
struct RefWorksRecord: TaggedRecord {
  static let firstLine = "RT"
  private var draft: TaggedDraft
  private var kind = ""
  private var addresses: [String] = []
  private var database = ""
  private var number: String?

  init(at location: SourceLocation, after _: Self?) { draft = TaggedDraft(at: location) }

  static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> TaggedField? {
    let start = line.lowerBound
    guard line.count >= 2, UInt8.capitals.contains(bytes[start]),
      UInt8.capitals.contains(bytes[start + 1]) || bytes[start + 1].isASCIIDigit,
      line.count == 2 || bytes[start + 2] <= .space
    else { return nil }
    // Lines of an abstract may begin with two capitals too: those that are no tags go on with it.
    guard tags.contains(UInt16(bytes[start]) << 8 | UInt16(bytes[start + 1])) else { return nil }
    return (start..<start + 2, bytes.trimmed(start + 2..<line.upperBound))
  }

  /// The tags that RefWorks documents.
  private static let tags: Set<UInt16> = Set(
    """
    RT SR ID A1 A2 A3 A4 A5 A6 T1 T2 T3 JF JO YR FD VO IS SP OP K1 AB NO PP PB ED SN AV AD AN LA CL SF OT LK DO CN DB DS
    IP RD ST U1 U2 U3 U4 U5 U6 U7 U8 U9 UL SL LL CR WT WV WP OL C1 C2
    """.split { $0 <= " " }.compactMap { tag in
      let bytes = Array(tag.utf8)
      return bytes.count == 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : nil
    })

  func begins(_ tag: UnsafeBufferPointer<UInt8>, isAfterGap: Bool) -> Bool {
    tag.equals(UnsafeBufferPointer("RT"))
  }

  static func isLong(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    tag.equals(UnsafeBufferPointer("AB")) || tag.equals(UnsafeBufferPointer("NO"))
  }

  private func role(_ tag: RISTag) -> Authorship.Role {
    switch tag {
    case "A1": kind == "Book, Edited" ? .editor : .author
    case "A2", "A3", "A6": .editor
    case "A4":
      kind.hasPrefix("Book") || kind.hasPrefix("Journal") || kind.isEmpty ? .translator : .contributor
    default: .contributor
    }
  }

  mutating func take(
    _ tag: UnsafeBufferPointer<UInt8>, _ value: TaggedValue, at location: SourceLocation
  ) {
    let text = value.joined
    let tag = RISTag(tag[0], tag[1])
    switch tag {
    case "RT":
      kind = text.text
      draft.work.kind = kind
    case "ID": draft.work.id = text.text
    case "A1", "A2", "A3", "A4", "A5", "A6":
      for line in value.lines { draft.addPeople(line, role(tag), at: location) }
    case "T1": draft.takeTitle(text)
    case "JF": draft.takeVenue(text, rank: 3)
    case "T2": draft.takeVenue(text, rank: 2)
    case "JO": draft.takeVenue(text, rank: 1)
    case "PB" where kind.contains("Thesis") || kind.contains("Dissertation"): draft.takeVenue(text, rank: 1)
    case "YR", "FD": draft.takeDate(text)
    case "AB": draft.work.abstract = value.paragraphs
    case "DO":
      if text.begins(with: "eprintid:"), let mark = text.firstIndex(of: "arXiv:", in: 0..<text.count) {
        draft.work.add(Identifier(.arXiv, text.slice(from: mark + 6).trimmed().text))
      } else {
        draft.work.add(Identifier.doi(text))
      }
    case "LK", "UL": for line in value.lines { draft.takeAddress(ofWeb: line) }
    case "SN": draft.takeISBNs(text)
    case "AD":
      if ADSAffiliations.entries(text) != nil {
        addresses.append(text.text)
      } else {
        addresses += value.lines.map(\.text)
      }
    case "AN": number = text.text
    case "DB", "DS": database += text.text.lowercased() + " "
    default: break
    }
  }

  mutating func finish() -> Work {
    if let number {
      if number.hasPrefix("WOS:") || number.hasPrefix("ISI:") {
        draft.work.add(Identifier(.webOfScience, number))
      } else if database.contains("pubmed") || database.contains("medline")
        || number.lowercased().hasPrefix("pmid")
      {
        draft.work.add(Identifier.pmid(number))
      }
    }
    for text in addresses {
      let isLettered = text.withBytes { draft.takeLetteredAddresses($0) }
      if !isLettered { text.withBytes { draft.takeAddresses([$0]) } }
    }
    return draft.finish(isComplete: false)
  }
}
