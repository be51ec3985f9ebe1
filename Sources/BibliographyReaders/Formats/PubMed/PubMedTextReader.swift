import Bibliography
import ByteFormats

/// Reads PubMed's tagged text: `TAG - value`, continued on lines that begin with six spaces.
///
/// An affiliation (`AD`) and an identifier (`AUID`) are those of the author before them.
struct PubMedTextReader: TextScanner {
  private let source: String
  private let scanned: ScannedText
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var reading: Reading
  /// The work so far; changed in place, as a copy would cost more than all else.
  private var work = Work(id: "", title: "", location: SourceLocation(""))
  /// Whether `work` holds something.
  private var hasWork = false
  /// The ranges of the parts of the field being taken, one per line.
  private var value: [Range<Int>] = []
  /// Whether the author named last was given in full; the short form that follows is the same person.
  private var lastIsFull = false
  /// Whether affiliations and identifiers belong to an author, and not to an investigator or to no one.
  private var tiesToAuthor = false
  private var investigators = 0
  /// Affiliations before the first author, where PubMed had the only one that it kept before 2014.
  private var leading: [String] = []
  /// The title of the book that the work is, or is a part of.
  private var book: String?

  /// Whether a line begins `PMID- ` near the beginning.
  static func recognizes(_ source: Source) -> Bool {
    source.withHead { bytes in
      var lines = ByteLines(bytes)
      var hasAuthorOrTitle = false
      var hasNumber = false
      while let line = lines.next() {
        guard let (tag, value) = field(bytes, line) else { continue }
        if bytes.equals("PMID", in: tag), !value.isEmpty { hasNumber = true }
        if bytes.equals("TI", in: tag) || bytes.equals("BTI", in: tag) || bytes.equals("OWN", in: tag) {
          hasAuthorOrTitle = true
        }
        if hasNumber && hasAuthorOrTitle { return true }
      }
      return false
    }
  }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.scanning(source, with: PubMedTextReader.self)
  }

  init(source: String, text: ScannedText, reading: Reading) {
    self.source = source
    scanned = text
    bytes = text.bytes
    self.reading = reading
  }

  /// A line's tag and where its value is: two to four letters or digits, spaces up to column 4, a hyphen.
  private static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> (
    tag: Range<Int>, value: Range<Int>
  )? {
    let start = line.lowerBound
    guard line.count >= 5, bytes[start + 4] == .hyphen, line.count == 5 || bytes[start + 5] == .space else {
      return nil
    }
    var end = start
    while end < start + 4, UInt8.capitals.contains(bytes[end]) || bytes[end].isASCIIDigit {
      end += 1
    }
    guard end > start + 1 else { return nil }
    for space in end..<(start + 4) where bytes[space] != .space { return nil }
    return (start..<end, bytes.trimmed(start + 5..<line.upperBound))
  }

  mutating func readAll() {
    var lines = ByteLines(scanned)
    var tag: Range<Int>?
    var line = 0
    func isContinuation(_ line: Range<Int>) -> Bool {
      line.count > 2 && bytes[line.lowerBound] == .space && bytes[line.lowerBound + 1] == .space
    }
    while let range = lines.next() {
      if let field = Self.field(bytes, range) {
        if let tag { take(tag, line) }
        (tag, line) = (field.tag, lines.number)
        value.removeAll(keepingCapacity: true)
        value.append(field.value)
      } else if isContinuation(range), tag != nil {
        let text = bytes.trimmed(range)
        if !text.isEmpty { value.append(text) }
      } else if !bytes.trimmed(range).isEmpty {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: SourceLocation(source, line: lines.number), "this line has no tag of PubMed",
            remedy: "begin it with six spaces if it continues the line before; skipped"))
      }
    }
    if let tag { take(tag, line) }
    finish()
    if investigators > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source), Reading.investigators(investigators),
          remedy: "skipped"))
    }
  }

  /// The text of the field being taken.
  private var text: String {
    if value.count == 1 { return bytes.string(value[0]) }
    var text = ""
    for part in value where !part.isEmpty {
      if !text.isEmpty { text += " " }
      text += bytes.string(part)
    }
    return text
  }

  private func isTag(_ tag: Range<Int>, _ text: StaticString) -> Bool { bytes.equals(text, in: tag) }

  private mutating func take(_ tag: Range<Int>, _ line: Int) {
    let place = SourceLocation(source, line: line)
    if isTag(tag, "PMID") {
      finish()
      begin(at: place)
      work.id = text
      work.add(Identifier.pmid(work.id))
      return
    }
    // A record of a book or of an old export may lack its number.
    if !hasWork { begin(at: place) }
    switch tag.count {
    case 2: takeShort(tag, place)
    case 3:
      if isTag(tag, "FAU") {
        add(.author, place)
      } else if isTag(tag, "FED") {
        add(.editor, place)
      } else if isTag(tag, "FIR") {
        investigators += 1
        tiesToAuthor = false
      } else if isTag(tag, "BTI") {
        book = text
      } else if isTag(tag, "CTI") {
        work.venue = work.venue ?? text
      } else if isTag(tag, "LID") || isTag(tag, "AID") {
        takeIdentifier(text)
      } else if isTag(tag, "PMC") {
        work.add(Identifier(.pmcid, text))
      } else if isTag(tag, "DEP"), work.date == nil {
        work.date = Self.digitDate(text) ?? work.readDate(text)
      }
    default:
      if isTag(tag, "AUID"), tiesToAuthor {
        if let orcid = Identifier.orcid(text) {
          work.authorships[work.authorships.count - 1].identifiers.append(orcid)
        }
      } else if isTag(tag, "ISBN") {
        work.add(Identifier(.isbn, text))
      }
    }
  }

  private mutating func takeShort(_ tag: Range<Int>, _ place: SourceLocation) {
    if isTag(tag, "AU") || isTag(tag, "ED") {
      if lastIsFull { lastIsFull = false } else { addShort(isTag(tag, "AU") ? .author : .editor, place) }
    } else if isTag(tag, "AD") {
      guard tiesToAuthor else {
        if work.authorships.isEmpty { leading.append(text) }
        return
      }
      let affiliation = text
      let index = work.authorships.count - 1
      work.authorships[index].affiliations.append(Affiliation(affiliation))
      if let email = Identifier.email(in: affiliation), !work.authorships[index].identifiers.contains(email) {
        work.authorships[index].identifiers.append(email)
      }
    } else if isTag(tag, "CN") {
      work.authorships.append(
        Authorship(name: PersonName(text), role: .author, isGroup: true, location: place))
      lastIsFull = false
      tiesToAuthor = true
    } else if isTag(tag, "LA") {
      work.language = work.language ?? text
    } else if isTag(tag, "TI") {
      work.title = text
    } else if isTag(tag, "TT") {
      if work.title.isEmpty { work.title = text }
    } else if isTag(tag, "DP") {
      work.takeDate(text)
    } else if isTag(tag, "JT") {
      work.venue = text
    } else if isTag(tag, "TA") {
      work.venue = work.venue ?? text
    } else if isTag(tag, "SO") {
      // The citation is the only place of a DOI in many a record; it ends with it.
      if work.identifier(.doi) == nil, let text = text.split(separator: "doi: ").dropFirst().last {
        work.add(Identifier.doi(text.prefix { $0 != " " }))
      }
    } else if isTag(tag, "PT") {
      work.kind = work.kind ?? text
    } else if isTag(tag, "AB") {
      work.abstract = text
    } else if isTag(tag, "IR") {
      tiesToAuthor = false
    }
  }

  private mutating func add(_ role: Authorship.Role, _ place: SourceLocation) {
    var person = Authorship(name: PersonName(commaSeparated: text), role: role, location: place)
    person.name.takeSuffixFromGiven()
    work.authorships.append(person)
    lastIsFull = true
    tiesToAuthor = true
  }

  private mutating func addShort(_ role: Authorship.Role, _ place: SourceLocation) {
    work.authorships.append(
      Authorship(name: PersonName(familyBeforeInitials: text), role: role, location: place))
    lastIsFull = false
    tiesToAuthor = true
  }

  /// Takes `10.1000/182 [doi]`; other kinds are the publisher's own.
  private mutating func takeIdentifier(_ text: String) {
    if text.hasSuffix("[doi]") { work.add(Identifier.doi(text.dropLast(5))) }
  }

  /// Reads `20210414`.
  private static func digitDate(_ text: String) -> PartialDate? {
    guard text.utf8.count >= 8, let number = Int(text.prefix(8)), (1000_00_00...2999_99_99).contains(number)
    else { return nil }
    return PartialDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
  }

  private mutating func begin(at place: SourceLocation) {
    work = Work(id: "", title: "", location: place)
    hasWork = true
    lastIsFull = false
    tiesToAuthor = false
    leading = []
    book = nil
  }

  private mutating func finish() {
    guard hasWork else { return }
    hasWork = false
    if let book { if work.title.isEmpty { work.title = book } else { work.venue = book } }
    if !leading.isEmpty, let first = work.authorships.firstIndex(where: { $0.role == .author && !$0.isGroup })
    {
      work.authorships[first].affiliations =
        leading.map { Affiliation($0) } + work.authorships[first].affiliations
      if let email = leading.lazy.compactMap({ Identifier.email(in: $0) }).first {
        work.authorships[first].identifiers.append(email)
      }
    }
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
  }
}
