import Bibliography
import ByteFormats

extension InputFormat {
  /// dblp's XML: its dump, pages of persons, single records and answers to searches.
  static let dblpXML = InputFormat(
    name: "dblp-xml",
    summary: "dblp XML (the dump, persons, records, answers of its API; states no affiliations)",
    fileEndings: ["xml"],
    example: """
      <?xml version="1.0"?>
      <dblp>
      <article key="journals/x/DoeR21" mdate="2021-04-14"><author orcid="0000-0002-1825-0097">Jane Doe 0001</author>
      <author>Richard Roe</author><title>On Collaboration.</title><year>2021</year><journal>J Imag Res</journal>
      <ee>https://doi.org/10.1000/182</ee></article>
      </dblp>
      """,
    recognizes: {
      $0.isXML(with: ["<dblp>", "<dblp ", "<dblpperson", "dblp.dtd"])
        || $0.isXML(with: ["<info><authors>", "<info><title>"]) && $0.isXML(with: ["<hits "])
    },
    read: { source throws(ReadError) in try Reading.scanning(source, with: DBLPXMLReader.self) })
}

/// Reads dblp's publications tag by tag: the dump has gigabytes, of which only the works are kept.
struct DBLPXMLReader: TextScanner {
  private(set) var reading: Reading
  private let source: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scanner: XMLScanner
  private var lines: LineCounter
  private var persons = DBLPPersons()
  private var pieces: XMLPieces
  /// The texts between the tags of the field that is being read.
  private var texts: [(range: Range<Int>, isCDATA: Bool)] = []
  /// The people of the record that is being read.
  private var people: [Authorship] = []

  init(source: String, text: ScannedText, reading: Reading) {
    self.source = source
    self.reading = reading
    bytes = text.bytes
    scanner = XMLScanner(text.bytes)
    lines = LineCounter(text)
    pieces = XMLPieces(text.bytes)
  }

  mutating func readAll() {
    var pending: Opened?
    while true {
      if let opened = pending {
        pending = readRecord(opened)
        continue
      }
      let start = scanner.position
      switch scanner.next() {
      case .start(let name, let attributes, let isEmpty):
        // The page of a person (`www`, `person`) is no work; nothing within it begins like one.
        guard !isEmpty, let kind = Self.kind(bytes.slice(name)) else { continue }
        pending = Opened(kind: kind, name: name, attributes: attributes, start: start)
      case .finish:
        persons.finish(&reading)
        return
      default: continue
      }
    }
  }

  /// A record whose first tag was read.
  private struct Opened {
    var kind: StaticString
    var name: Range<Int>
    var attributes: Range<Int>
    var start: Int
  }

  /// The name of a record's element as the kind of its work; nil for other elements.
  private static func kind(_ name: UnsafeBufferPointer<UInt8>) -> StaticString? {
    switch name.count {
    case 4:
      name.begins(with: "book")
        ? "book" : name.begins(with: "info") ? "info" : name.begins(with: "data") ? "data" : nil
    case 7: name.begins(with: "article") ? "article" : nil
    case 9: name.begins(with: "phdthesis") ? "phdthesis" : nil
    case 11: name.begins(with: "proceedings") ? "proceedings" : nil
    case 12: name.begins(with: "incollection") ? "incollection" : nil
    case 13:
      name.begins(with: "inproceedings")
        ? "inproceedings" : name.begins(with: "mastersthesis") ? "mastersthesis" : nil
    default: nil
    }
  }

  /// What the elements of a record hold.
  private enum Field {
    case author, editor, title, year, month, journal, booktitle, school, publisher, ee, doi, isbn, key, type
  }

  private static func field(_ name: UnsafeBufferPointer<UInt8>) -> Field? {
    switch name.count {
    case 2: name.begins(with: "ee") ? .ee : nil
    case 3: name.begins(with: "doi") ? .doi : name.begins(with: "key") ? .key : nil
    case 4:
      name.begins(with: "year")
        ? .year : name.begins(with: "isbn") ? .isbn : name.begins(with: "type") ? .type : nil
    case 5:
      name.begins(with: "title")
        ? .title : name.begins(with: "month") ? .month : name.begins(with: "venue") ? .journal : nil
    case 6:
      name.begins(with: "author")
        ? .author : name.begins(with: "editor") ? .editor : name.begins(with: "school") ? .school : nil
    case 7: name.begins(with: "journal") ? .journal : nil
    case 9: name.begins(with: "booktitle") ? .booktitle : name.begins(with: "publisher") ? .publisher : nil
    default: nil
    }
  }

  /// Reads a record to its end; returns the next one where that begins before this one ends.
  private mutating func readRecord(_ opened: Opened) -> Opened? {
    var draft = Draft(
      work: Work(id: "", title: "", kind: opened.kind.description, location: SourceLocation(source)))
    draft.work.location.line = lines.line(of: opened.start)
    if let key = XMLPieces.attribute("key", in: opened.attributes, of: bytes) { draft.work.id = key }
    var field: Field?
    var attributes = 0..<0
    while true {
      let start = scanner.position
      switch scanner.next() {
      case .start(let name, let range, let isEmpty):
        if isEmpty { continue }
        if let kind = Self.kind(bytes.slice(name)) {
          reading.diagnostics.append(
            Diagnostic(
              .warning, at: draft.work.location, "this record has no end",
              remedy: "what there is before the next one was read"))
          finish(&draft)
          return Opened(kind: kind, name: name, attributes: range, start: start)
        }
        if let next = Self.field(bytes.slice(name)) {
          // A field within a field is one whose end is missing.
          if let field { take(field, attributes, &draft) }
          (field, attributes) = (next, range)
          texts.removeAll(keepingCapacity: true)
        }
      case .text(let range, let isCDATA): if field != nil { texts.append((range, isCDATA)) }
      case .end(let name):
        if bytes.slice(name).equals(bytes.slice(opened.name)) {
          if let field { take(field, attributes, &draft) }
          finish(&draft)
          return nil
        }
        // Within titles there are italics and the like.
        if let ended = field, Self.field(bytes.slice(name)) == ended {
          take(ended, attributes, &draft)
          field = nil
        }
      case .finish:
        if let field { take(field, attributes, &draft) }
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: draft.work.location, "the document ends within this record",
            remedy: "check that the file is complete; what there is of it was read"))
        finish(&draft)
        return nil
      }
    }
  }

  /// A record while its fields are read.
  private struct Draft {
    var work: Work
    var year: PartialDate?
    var month: String?
    var booktitle: String?
    var school: String?
    var publisher: String?
  }

  /// Calls a body with the text of the field that ended, where there is one.
  private mutating func withText(_ body: (inout Self, UnsafeBufferPointer<UInt8>) -> Void) {
    if texts.count == 1 {
      let range = bytes.trimmed(texts[0].range)
      if XMLPieces.isPlain(range, of: bytes, isCDATA: texts[0].isCDATA) {
        if !range.isEmpty { body(&self, bytes.slice(range)) }
        return
      }
    }
    for piece in texts { pieces.append(piece.range, isCDATA: piece.isCDATA) }
    if let text = pieces.take() { text.withBytes { body(&self, $0) } }
  }

  private mutating func take(_ field: Field, _ attributes: Range<Int>, _ draft: inout Draft) {
    withText { reader, text in reader.take(field, attributes, text, &draft) }
  }

  private mutating func take(
    _ field: Field, _ attributes: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ draft: inout Draft
  ) {
    switch field {
    case .author, .editor:
      var (page, orcid): (String?, String?)
      if !attributes.isEmpty {
        page = XMLPieces.attribute("pid", in: attributes, of: bytes)
        orcid = XMLPieces.attribute("orcid", in: attributes, of: bytes)
      }
      if let person = persons.authorship(
        text.text, page: page, orcid: orcid, role: field == .editor ? .editor : .author,
        at: draft.work.location)
      {
        people.append(person)
      }
    case .title: if draft.work.title.isEmpty { draft.work.title = DBLPPersons.title(text) }
    case .year: draft.year = draft.work.readDate(text)
    case .month: draft.month = text.text
    case .journal: draft.work.venue = text.text
    case .booktitle: draft.booktitle = text.text
    case .school: draft.school = draft.school ?? text.text
    case .publisher: draft.publisher = text.text
    case .doi: draft.work.add(Identifier.doi(text))
    case .ee:
      if let doi = Identifier.doi(text) {
        draft.work.add(doi)
      } else if text.contains("arxiv.org/") {
        draft.work.add(Identifier.arXiv(text.text))
      }
    case .isbn: draft.work.add(Identifier(.isbn, text.text))
    case .key: draft.work.id = text.text
    case .type: draft.work.kind = text.text
    }
  }

  private mutating func finish(_ draft: inout Draft) {
    defer { people.removeAll(keepingCapacity: true) }
    guard !draft.work.title.isEmpty || !people.isEmpty else { return }
    if draft.work.kind == "Editorship" {
      for index in people.indices { people[index].role = .editor }
    }
    // A copy has no more room than it needs.
    draft.work.authorships = Array(people[...])
    if draft.work.venue == nil { draft.work.venue = draft.booktitle ?? draft.school ?? draft.publisher }
    draft.work.date = draft.year
    if let year = draft.year, let month = draft.month {
      draft.work.date = PartialDate(parsing: "\(year.year) \(month)") ?? year
    }
    draft.work.ensureID(number: reading.works.count + 1)
    reading.works.append(draft.work)
  }
}
