/// Reads PubMed's tagged text: `TAG - value`, continued on lines that begin with six blanks.
///
/// An affiliation (`AD`) and an identifier (`AUID`) are those of the author before them.
struct PubMedTextReader {
  private let source: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var reading: Reading
  private var work: Work?
  /// Whether the author named last was given in full; the short form that follows is the same person.
  private var lastIsFull = false
  /// Whether affiliations and identifiers belong to an author, and not to an investigator or to nobody.
  private var tiesToAuthor = false
  private var investigators = 0

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
    try Reading.scanning(source) { bytes, reading in
      var reader = PubMedTextReader(source: source.name, bytes: bytes, reading: reading)
      reader.readAll()
      reading = reader.reading
    }
  }

  private init(source: String, bytes: UnsafeBufferPointer<UInt8>, reading: Reading) {
    self.source = source
    self.bytes = bytes
    self.reading = reading
  }

  /// A line's tag and where its value stands: two to four letters or digits, blanks up to column 4, a hyphen.
  private static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> (
    tag: Range<Int>, value: Range<Int>
  )? {
    let start = line.lowerBound
    guard line.count >= 5, bytes[start + 4] == 0x2D, line.count == 5 || bytes[start + 5] == 0x20 else {
      return nil
    }
    var end = start
    while end < start + 4, (0x41...0x5A).contains(bytes[end]) || (0x30...0x39).contains(bytes[end]) {
      end += 1
    }
    guard end > start + 1 else { return nil }
    for blank in end..<(start + 4) where bytes[blank] != 0x20 { return nil }
    return (start..<end, bytes.trimmed(start + 5..<line.upperBound))
  }

  private mutating func readAll() {
    var lines = ByteLines(bytes)
    var pending: (tag: Range<Int>, value: [Range<Int>], line: Int)?
    func isContinuation(_ line: Range<Int>) -> Bool {
      line.count > 2 && bytes[line.lowerBound] == 0x20 && bytes[line.lowerBound + 1] == 0x20
    }
    while let line = lines.next() {
      if let (tag, value) = Self.field(bytes, line) {
        if let pending { take(pending.tag, pending.value, pending.line) }
        pending = (tag, [value], lines.number)
      } else if isContinuation(line), pending != nil {
        let text = bytes.trimmed(line)
        if !text.isEmpty { pending?.value.append(text) }
      } else if !bytes.trimmed(line).isEmpty {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: SourceLocation(source, line: lines.number), "this line has no tag of PubMed",
            remedy: "begin it with six blanks if it goes on with the line before; it was left out"))
      }
    }
    if let pending { take(pending.tag, pending.value, pending.line) }
    finish()
    if investigators > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source), "\(investigators) investigators of groups are no authors",
          remedy: "they were left out"))
    }
  }

  private func text(_ parts: [Range<Int>]) -> String {
    if parts.count == 1 { return bytes.string(parts[0]) }
    var text = ""
    for part in parts where !part.isEmpty {
      if !text.isEmpty { text += " " }
      text += bytes.string(part)
    }
    return text
  }

  private func isTag(_ tag: Range<Int>, _ text: StaticString) -> Bool { bytes.equals(text, in: tag) }

  private mutating func take(_ tag: Range<Int>, _ value: [Range<Int>], _ line: Int) {
    let place = SourceLocation(source, line: line)
    if isTag(tag, "PMID") {
      finish()
      let number = text(value)
      work = Work(id: number, title: "", location: place)
      work?.add(Identifier.pmid(number))
      lastIsFull = false
      tiesToAuthor = false
      return
    }
    guard var work = work.take() else {
      // A record of a book or of an old export may lack its number.
      self.work = Work(id: "", title: "", location: place)
      return take(tag, value, line)
    }
    defer { self.work = work }
    switch tag.count {
    case 2: takeShort(tag, value, place, &work)
    case 3:
      if isTag(tag, "FAU") {
        add(text(value), .author, place, &work)
      } else if isTag(tag, "FED") {
        add(text(value), .editor, place, &work)
      } else if isTag(tag, "FIR") {
        investigators += 1
        tiesToAuthor = false
      } else if isTag(tag, "BTI") || isTag(tag, "CTI") {
        if work.title.isEmpty { work.title = text(value) } else { work.venue = work.venue ?? text(value) }
      } else if isTag(tag, "LID") || isTag(tag, "AID") {
        takeIdentifier(text(value), &work)
      } else if isTag(tag, "PMC") {
        work.add(Identifier(.pmcid, text(value)))
      } else if isTag(tag, "DEP"), work.date == nil {
        work.date = Self.digitDate(text(value))
      }
    default:
      if isTag(tag, "AUID"), tiesToAuthor {
        let value = text(value)
        if let orcid = Identifier.orcid(value) {
          work.authorships[work.authorships.count - 1].identifiers.append(orcid)
        }
      } else if isTag(tag, "ISBN") {
        work.add(Identifier(.isbn, text(value)))
      }
    }
  }

  private mutating func takeShort(
    _ tag: Range<Int>, _ value: [Range<Int>], _ place: SourceLocation, _ work: inout Work
  ) {
    if isTag(tag, "AU") || isTag(tag, "ED") {
      if lastIsFull {
        lastIsFull = false
      } else {
        addShort(text(value), isTag(tag, "AU") ? .author : .editor, place, &work)
      }
    } else if isTag(tag, "AD") {
      guard tiesToAuthor else { return }
      let affiliation = text(value)
      let index = work.authorships.count - 1
      work.authorships[index].affiliations.append(Affiliation(affiliation))
      if let email = Identifier.email(in: affiliation), !work.authorships[index].identifiers.contains(email) {
        work.authorships[index].identifiers.append(email)
      }
    } else if isTag(tag, "CN") {
      work.authorships.append(
        Authorship(name: PersonName(text(value)), role: .author, isGroup: true, location: place))
      lastIsFull = false
      tiesToAuthor = true
    } else if isTag(tag, "TI") {
      work.title = text(value)
    } else if isTag(tag, "TT") {
      if work.title.isEmpty { work.title = text(value) }
    } else if isTag(tag, "DP") {
      work.date = PartialDate(parsing: text(value)) ?? work.date
    } else if isTag(tag, "JT") {
      work.venue = text(value)
    } else if isTag(tag, "TA") {
      work.venue = work.venue ?? text(value)
    } else if isTag(tag, "PT") {
      work.kind = work.kind ?? text(value)
    } else if isTag(tag, "AB") {
      work.abstract = text(value)
    } else if isTag(tag, "IR") {
      tiesToAuthor = false
    }
  }

  private mutating func add(
    _ name: String, _ role: Authorship.Role, _ place: SourceLocation, _ work: inout Work
  ) {
    var person = Authorship(name: PersonName(commaSeparated: name), role: role, location: place)
    person.name.takeSuffixFromGiven()
    work.authorships.append(person)
    lastIsFull = true
    tiesToAuthor = true
  }

  private mutating func addShort(
    _ name: String, _ role: Authorship.Role, _ place: SourceLocation, _ work: inout Work
  ) {
    work.authorships.append(
      Authorship(name: PersonName(familyBeforeInitials: name), role: role, location: place))
    lastIsFull = false
    tiesToAuthor = true
  }

  /// Takes `10.1000/182 [doi]`; other kinds are the publisher's own.
  private func takeIdentifier(_ text: String, _ work: inout Work) {
    if text.hasSuffix("[doi]") { work.add(Identifier.doi(text.dropLast(5))) }
  }

  /// Reads `20210414`.
  private static func digitDate(_ text: String) -> PartialDate? {
    guard text.utf8.count >= 8, let number = Int(text.prefix(8)) else { return PartialDate(parsing: text) }
    return PartialDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
  }

  private mutating func finish() {
    guard var done = work.take() else { return }
    done.ensureID(number: reading.works.count + 1)
    reading.works.append(done)
  }
}
