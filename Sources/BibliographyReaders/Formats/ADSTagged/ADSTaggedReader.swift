import Bibliography
import ByteFormats

extension InputFormat {
  /// NASA ADS's tagged format.
  static let adsTagged = InputFormat(
    name: "ads-tagged", summary: "NASA ADS, tagged (ties affiliations to authors)", fileEndings: ["txt"],
    example: """
      %R 2021ImagR..12..345D
      %T On Collaboration
      %A Doe, Jane; Roe, Richard
      %F AA(University of Somewhere), AB(Academy)
      %J Journal of Imaginary Results, Volume 12, Issue 3, p. 345
      %D 04/2021
      %Y DOI: 10.1000/182
      """,
    recognizes: { source in
      source.withHead { bytes in
        let fields = ReferRecord.firstFields(bytes)
        guard let code = fields.first(where: { bytes.equals("%R", in: $0.tag) }) else { return false }
        return ADSTaggedRecord.isBibcode(bytes.slice(code.value))
          && !fields.contains { bytes.equals("%0", in: $0.tag) }
      }
    }, read: { source throws(ReadError) in try ADSTaggedRecord.read(source) })
}

/// A record of NASA ADS's tagged format: `%R` is its bibcode, `%F` has the authors' affiliations.
struct ADSTaggedRecord: TaggedRecord {
  static let firstLine = "%R"
  private var draft: TaggedDraft
  /// Affiliations, which may come before the authors.
  private var affiliations: String?

  init(at location: SourceLocation, after _: Self?) { draft = TaggedDraft(at: location) }

  static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> TaggedField? {
    ReferRecord.field(bytes, line)
  }

  /// Whether a text is a bibcode: the year, 14 characters, and the author's initial or a period.
  static func isBibcode(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count == 19 && text.prefix(4).allSatisfy { $0.isASCIIDigit } && !text.contains(byte: .space)
      && (UInt8.capitals.contains(text[18]) || text[18] == .period)
  }

  func begins(_ tag: UnsafeBufferPointer<UInt8>, isAfterGap: Bool) -> Bool {
    tag.equals(UnsafeBufferPointer("%R"))
  }

  static func isLong(_ tag: UnsafeBufferPointer<UInt8>) -> Bool { tag.equals(UnsafeBufferPointer("%B")) }

  mutating func take(
    _ tag: UnsafeBufferPointer<UInt8>, _ value: TaggedValue, at location: SourceLocation
  ) {
    let text = value.joined
    switch tag[1] {
    case UInt8(ascii: "R"):
      draft.work.id = text.text
      draft.work.add(Identifier(.bibcode, text.text))
    case UInt8(ascii: "T"): draft.takeTitle(text)
    case UInt8(ascii: "A"): draft.addPeople(text, .author, at: location)
    case UInt8(ascii: "F"): affiliations = text.text
    case UInt8(ascii: "J"): draft.takeVenue(Self.journal(text))
    case UInt8(ascii: "D"): takeDate(text)
    case UInt8(ascii: "B"): draft.work.abstract = Markup.stripped(text.text)
    case UInt8(ascii: "U"): draft.takeAddress(ofWeb: text)
    case UInt8(ascii: "Y"), UInt8(ascii: "X"): takeNumber(text)
    default: break
    }
  }

  /// The name at the beginning of `Journal of X, Volume 1, Issue 2, article id.3, 9 pp.`
  private static func journal(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let ends: [StaticString] = [
      ", Volume ", ", vol. ", ", Vol. ", ", Issue ", ", id.", ", pp. ", ", p. ", ", held ",
    ]
    let end = ends.compactMap { text.firstIndex(of: $0, in: 0..<text.count) }.min()
    return text.slice(0..<(end ?? text.count))
  }

  /// Reads `12/2021`; month 00 is unknown.
  private mutating func takeDate(_ text: UnsafeBufferPointer<UInt8>) {
    let parts = text.parts(at: .slash)
    if parts.count == 2, let month = Int(parts[0].text), let year = Int(parts[1].text),
      (1000...2999).contains(year)
    {
      draft.work.date = PartialDate(year: year, month: month)
    } else {
      draft.takeDate(text)
    }
  }

  /// Reads `DOI: 10.1000/182` and `eprintid: arXiv:2101.00001`.
  private mutating func takeNumber(_ text: UnsafeBufferPointer<UInt8>) {
    if let doi = Identifier.doi(text) { return draft.work.add(doi) }
    if let mark = text.firstIndex(of: "arXiv:", in: 0..<text.count) {
      let number = text.slice(from: mark + 6).parts(at: .space).first
      if text.begins(with: "eprintid:"), let number { draft.work.add(Identifier(.arXiv, number.text)) }
    }
  }

  mutating func finish() -> Work {
    draft.work.title = Markup.stripped(draft.work.title)
    if let text = affiliations {
      let isLettered = text.withBytes { draft.takeLetteredAddresses($0) }
      if !isLettered { draft.work.place([Affiliation(Markup.stripped(text))], isComplete: false) }
    }
    return draft.finish(isComplete: false)
  }
}
