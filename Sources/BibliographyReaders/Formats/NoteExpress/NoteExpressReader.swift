import Bibliography
import ByteFormats

extension InputFormat {
  /// NoteExpress's tagged format, as CNKI, Wanfang and VIP write it.
  static let noteExpress = InputFormat(
    name: "noteexpress", summary: "NoteExpress, as CNKI, Wanfang and VIP write it",
    fileEndings: ["net", "txt"],
    example: """
      {Reference Type}: Journal Article
      {Title}: On Collaboration
      {Author}: Doe, Jane;Roe, Richard;
      {Author Address}: University of Somewhere;
      {Journal}: Journal of Imaginary Results
      {Year}: 2021
      {DOI}: 10.1000/182
      """,
    recognizes: { source in
      source.withHead { bytes in
        let fields = NoteExpressRecord.firstFields(bytes)
        return fields.contains { NoteExpressRecord.name(bytes.slice($0.tag)) == .type }
          && fields.contains { field in
            [.title, .author].contains(NoteExpressRecord.name(bytes.slice(field.tag)))
          }
      }
    }, read: { source throws(ReadError) in try NoteExpressRecord.read(source) })
}

/// A record of NoteExpress: the name of a field in braces, a colon, and the value.
struct NoteExpressRecord: TaggedRecord {
  static let firstLine = "{Reference Type}:"
  private var draft: TaggedDraft
  private var kind = ""

  /// The fields that are read.
  enum Name {
    case type, title, author, secondaryAuthor, tertiaryAuthor, subsidiaryAuthor, translator, address, journal
    case secondaryTitle, tertiaryTitle, publisher, year, date, abstract, doi, url, number, accession
  }

  /// The names of fields, in English and as the Chinese program writes them.
  private static let names: [String: Name] = [
    "reference type": .type, "题录类型": .type, "文献类型": .type, "参考文献类型": .type, "title": .title, "标题": .title,
    "题名": .title, "author": .author, "authors": .author, "作者": .author, "secondary author": .secondaryAuthor,
    "editor": .secondaryAuthor, "编者": .secondaryAuthor, "主编": .secondaryAuthor,
    "tertiary author": .tertiaryAuthor,
    "导师": .tertiaryAuthor, "subsidiary author": .subsidiaryAuthor, "translator": .translator,
    "译者": .translator,
    "author address": .address, "作者单位": .address, "作者地址": .address, "机构": .address, "journal": .journal,
    "刊名": .journal, "期刊": .journal, "secondary title": .secondaryTitle, "tertiary title": .tertiaryTitle,
    "publisher": .publisher, "出版者": .publisher, "year": .year, "年份": .year, "年": .year, "date": .date,
    "日期": .date,
    "abstract": .abstract, "摘要": .abstract, "doi": .doi, "url": .url, "链接": .url, "isbn/issn": .number,
    "accession number": .accession,
  ]

  init(at location: SourceLocation, after _: Self?) { draft = TaggedDraft(at: location) }

  static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> TaggedField? {
    guard line.count >= 4, bytes[line.lowerBound] == .leftBrace,
      let close = bytes.firstIndex(
        of: .rightBrace, in: line.lowerBound..<min(line.upperBound, line.lowerBound + 64)),
      close > line.lowerBound + 1
    else { return nil }
    var start = close + 1
    if bytes.holds(":", at: start, before: line.upperBound) {
      start += 1
    } else if bytes.holds("：", at: start, before: line.upperBound) {
      start += 3
    } else {
      return nil
    }
    return (line.lowerBound + 1..<close, bytes.trimmed(start..<line.upperBound))
  }

  /// The field that a name means; nil for those that are not read.
  static func name(_ tag: UnsafeBufferPointer<UInt8>) -> Name? { names[tag.trimmed().text.lowercased()] }

  func begins(_ tag: UnsafeBufferPointer<UInt8>, isAfterGap: Bool) -> Bool { Self.name(tag) == .type }

  static func isLong(_ tag: UnsafeBufferPointer<UInt8>) -> Bool { name(tag) == .abstract }

  mutating func take(
    _ tag: UnsafeBufferPointer<UInt8>, _ value: TaggedValue, at location: SourceLocation
  ) {
    guard let name = Self.name(tag) else { return }
    let text = value.joined
    let isThesis = kind.contains("Thesis") || kind.contains("学位论文")
    switch name {
    case .type:
      kind = text.text
      draft.work.kind = kind
    case .title: draft.takeTitle(text)
    case .author: addPeople(text, .author, at: location)
    case .secondaryAuthor: addPeople(text, isThesis ? .contributor : .editor, at: location)
    // The supervisor of a thesis.
    case .tertiaryAuthor: addPeople(text, isThesis ? .contributor : .editor, at: location)
    case .subsidiaryAuthor:
      // Wanfang names the convener of a conference here.
      addPeople(text, kind.contains("Book") ? .translator : .contributor, at: location)
    case .translator: addPeople(text, .translator, at: location)
    case .address: draft.takeAddresses(value.lines.flatMap { Self.addresses($0) })
    case .journal: draft.takeVenue(text, rank: 4)
    case .secondaryTitle: draft.takeVenue(text, rank: 3)
    case .tertiaryTitle: draft.takeVenue(text, rank: 2)
    case .publisher: if isThesis { draft.takeVenue(text, rank: 1) }
    case .year, .date: draft.takeDate(text)
    case .abstract: draft.work.abstract = value.paragraphs
    case .doi: draft.work.add(Identifier.doi(text))
    case .url: draft.takeAddress(ofWeb: text)
    case .number: draft.takeISBNs(text)
    case .accession: if draft.work.id.isEmpty { draft.work.id = text.text }
    }
  }

  /// The text within the brackets that Wanfang puts around lists.
  private static func withoutBrackets(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    text.first == .leftBracket && text.last == .rightBracket ? text.slice(1..<text.count - 1).trimmed() : text
  }

  /// Cuts addresses at semicolons, and at commas where there are brackets around a list in characters.
  private static func addresses(_ text: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    let list = withoutBrackets(text)
    let isBetweenCommas =
      list.count < text.count && !list.contains(byte: .semicolon) && !list.contains { $0.isASCIILetter }
    return isBetweenCommas ? list.parts(at: .comma) : TaggedDraft.parts(of: list)
  }

  /// Adds people between semicolons, or between commas where there are brackets around them or only names in characters.
  private mutating func addPeople(
    _ text: UnsafeBufferPointer<UInt8>, _ role: Authorship.Role, at location: SourceLocation
  ) {
    let list = Self.withoutBrackets(text)
    let isWithoutLatin = !list.contains { $0.isASCIILetter }
    guard list.contains(byte: .comma), !list.contains(byte: .semicolon),
      isWithoutLatin || list.count < text.count
    else { return draft.addPeople(list, role, at: location) }
    for name in list.parts(at: .comma) { draft.addPeople(name, role, at: location) }
  }

  mutating func finish() -> Work { draft.finish(isComplete: true) }
}
