import Bibliography
import ByteFormats

extension InputFormat {
  /// NASA ADS's answers to searches, as JSON.
  static let adsJSON = InputFormat(
    name: "ads-json", summary: "NASA ADS JSON (answers of its API, with author and aff among the fields)",
    fileEndings: ["json"],
    example: """
      {"responseHeader": {"status": 0}, "response": {"numFound": 1, "start": 0, "docs": [{
        "bibcode": "2021JIR.....1....1D", "title": ["On Collaboration"], "author": ["Doe, Jane", "Roe, Richard"],
        "aff": ["University of Somewhere; Academy", "-"], "orcid_pub": ["0000-0002-1825-0097", "-"],
        "pubdate": "2021-04-00", "pub": "J Imag Res", "doi": ["10.1000/182"]}]}}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      return keys.contains("bibcode") && (keys.contains("author") || keys.contains("docs"))
        || keys.contains("docs") && keys.contains("author")
          && (keys.contains("aff") || keys.contains("orcid_pub"))
    }, read: { source throws(ReadError) in try ADSJSONReader.read(source) })
}

/// Reads the documents of NASA ADS: lists of authors, of their affiliations and iDs, in one order.
enum ADSJSONReader {
  /// Reads every document.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try JSONRecords.read(source, readDocument)
  }

  private static func readDocument(_ records: JSONRecords, _ scanner: inout JSONScanner) throws {
    var draft = ADSDocument(at: records.location(of: scanner.position))
    var isPage = false
    try scanner.object { key, scanner in
      switch key {
      case "response", "docs":
        isPage = true
        try records.elements(&scanner, readDocument)
      default: try draft.read(key, &scanner)
      }
    }
    if !isPage { draft.finish(&records.reading) }
  }
}

/// A document of ADS while its members are read.
private struct ADSDocument {
  private var work: Work
  private var isDocument = false
  private var authors: [String?] = []
  private var editors: [String] = []
  private var affiliations: [String?] = []
  /// Each author's iD: what the publisher states goes before what people claimed.
  private var orcids: [[String?]] = [[], [], []]
  private var year: PartialDate?
  private var authorCount = 0

  init(at place: SourceLocation) { work = Work(id: "", title: "", location: place) }

  mutating func read(_ key: JSONScanner.Key, _ scanner: inout JSONScanner) throws {
    switch key {
    case "bibcode":
      if let code = try scanner.string() {
        isDocument = true
        work.id = code
        work.add(Identifier(.bibcode, code))
      }
    case "title": work.title = Markup.stripped(try scanner.firstString() ?? "")
    case "author":
      isDocument = true
      authors = try scanner.stringsInPlace()
    case "author_count": authorCount = try scanner.integer() ?? 0
    case "editor": editors = try scanner.strings()
    case "aff": affiliations = try scanner.stringsInPlace()
    case "aff_raw": affiliations = try affiliations.isEmpty ? scanner.stringsInPlace() : skip(&scanner)
    case "orcid_pub": orcids[0] = try scanner.stringsInPlace()
    case "orcid_user": orcids[1] = try scanner.stringsInPlace()
    case "orcid_other": orcids[2] = try scanner.stringsInPlace()
    case "pubdate", "date":
      if let date = work.readDate(try scanner.string()), key == "pubdate" || work.date == nil {
        work.date = date
      }
    case "year": year = work.readDate(try scanner.text())
    case "doctype": work.kind = try scanner.string()
    case "pub": work.venue = try scanner.string()
    case "abstract": work.abstract = try scanner.firstString().map { Markup.stripped($0) }
    case "doi": for doi in try scanner.strings() { work.add(Identifier.doi(doi)) }
    case "isbn": for isbn in try scanner.strings() { work.add(Identifier(.isbn, isbn)) }
    case "identifier":
      for text in try scanner.strings() where text.hasPrefix("arXiv:") { work.add(Identifier.arXiv(text)) }
    default: try scanner.skipValue()
    }
  }

  private func skip(_ scanner: inout JSONScanner) throws -> [String?] {
    try scanner.skipValue()
    return affiliations
  }

  /// Adds the work to a reading, unless nothing says that there is one.
  mutating func finish(_ reading: inout Reading) {
    guard isDocument || !work.title.isEmpty else { return }
    if work.date == nil { work.date = year }
    addAuthors()
    for name in editors {
      if let editor = Authorship(named: Markup.stripped(name), role: .editor, at: work.location) {
        work.authorships.append(editor)
      }
    }
    if authorCount > authors.count, !authors.isEmpty {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: work.location,
          "this record lists only \(authors.count) of its \(authorCount) authors",
          remedy: "ask ADS for all authors"))
    }
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
  }

  private mutating func addAuthors() {
    // One entry for each author, or nothing says whose they are.
    let isTied = affiliations.count == authors.count
    for (place, text) in authors.enumerated() {
      guard let text, var person = Authorship(named: Markup.stripped(text), at: work.location) else {
        continue
      }
      if isTied, let text = affiliations[place] { Self.add(text, to: &person) }
      for list in orcids where list.count == authors.count {
        guard let orcid = list[place].flatMap({ Identifier.orcid($0) }) else { continue }
        person.add(orcid)
        break
      }
      work.authorships.append(person)
    }
    guard !isTied else { return }
    var everyone = Authorship(name: PersonName(""), role: .author, location: work.location)
    for text in affiliations { if let text { Self.add(text, to: &everyone) } }
    work.place(everyone.affiliations, isComplete: false)
  }

  /// Adds what ADS writes of where a person works: `University, City; Academy <EMAIL>doe@example.org</EMAIL>`, or `-`.
  private static func add(_ text: String, to person: inout Authorship) {
    var text = text
    for (open, close): (StaticString, StaticString) in [
      ("<EMAIL>", "</EMAIL>"), ("<ID", "</ID>"), ("<ORCID>", "</ORCID>"),
    ] {
      while let start = text.firstRange(ofASCII: open) {
        let rest = text[start.upperBound...]
        let end = rest.firstRange(ofASCII: close)
        let content = rest[..<(end?.lowerBound ?? rest.endIndex)]
        person.add(Identifier.email(in: content) ?? Identifier.orcid(content))
        text = text[..<start.lowerBound] + " " + rest[(end?.upperBound ?? rest.endIndex)...]
      }
    }
    for part in Markup.stripped(text).parts(at: .semicolon) where part != "-" {
      if part.utf8.contains(.at), !part.utf8.contains(.space), let email = Identifier.email(in: part) {
        person.add(email)
      } else {
        person.add(Affiliation(part))
      }
    }
  }
}
