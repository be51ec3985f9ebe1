import Bibliography
import ByteFormats

extension InputFormat {
  /// OpenReview's notes, as JSON of both versions of its API.
  static let openReview = InputFormat(
    name: "openreview", summary: "OpenReview JSON (notes of both versions of its API)",
    fileEndings: ["json", "jsonl"],
    example: """
      {"notes": [{"id": "a1", "forum": "a1", "pdate": 1618394400000, "invitations": ["X.cc/2021/-/Submission"],
        "content": {"title": {"value": "On Collaboration"}, "venue": {"value": "X 2021"},
          "authors": {"value": ["Jane Doe"]}, "authorids": {"value": ["~Jane_Doe1"]}}}]}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      let isNote = keys.contains("invitations") || keys.contains("invitation") || keys.contains("forum")
      return keys.contains("authorids") || keys.contains("content") && keys.contains("authors") && isNote
    }, read: { source throws(ReadError) in try OpenReviewReader.read(source) })
}

/// Reads OpenReview's submissions; reviews, comments and decisions are no works.
enum OpenReviewReader {
  /// Reads every note.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var replies = 0
    var reading = try JSONRecords.read(source) { try readNote($0, &$1, &replies) }
    if replies > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(Phrase.count(replies, "note")) \(Phrase.form(replies, "is a reply", "are replies")) to others",
          remedy: "skipped"))
    }
    return reading
  }

  private static func readNote(
    _ records: JSONRecords, _ scanner: inout JSONScanner, _ replies: inout Int
  ) throws {
    var draft = OpenReviewNote(at: records.location(of: scanner.position))
    var isPage = false
    var count = replies
    try scanner.object { key, scanner in
      switch key {
      case "notes", "note", "edits":
        isPage = true
        try records.elements(&scanner) { try readNote($0, &$1, &count) }
      default: try draft.read(key, &scanner)
      }
    }
    replies = count
    if !isPage, !draft.finish(&records.reading) { replies += 1 }
  }
}

/// A note while its members are read.
private struct OpenReviewNote {
  private var work: Work
  private var isReply = false
  private var hasContent = false
  private var people: [Authorship] = []
  private var ids: [String?] = []
  /// When it was published, was opened to the public, and was made.
  private var dates: [PartialDate?] = [nil, nil, nil, nil]
  private var venueID: String?

  init(at place: SourceLocation) { work = Work(id: "", title: "", location: place) }

  mutating func read(_ key: JSONScanner.Key, _ scanner: inout JSONScanner) throws {
    switch key {
    case "id":
      if let id = try scanner.string(), !id.isEmpty {
        work.id = id
        work.add(Identifier(.openReview, id))
      }
    case "replyto": isReply = try scanner.string() != nil
    case "pdate": dates[0] = try date(&scanner)
    case "odate": dates[1] = try date(&scanner)
    case "cdate": dates[2] = try date(&scanner)
    case "tcdate": dates[3] = try date(&scanner)
    case "content":
      hasContent = scanner.peek() == .object
      try scanner.objectIfPresent { try readContent($0, &$1) }
    default: try scanner.skipValue()
    }
  }

  private func date(_ scanner: inout JSONScanner) throws -> PartialDate? {
    try scanner.text().flatMap { Double($0) }.flatMap {
      abs($0) < 1e15 ? PartialDate(milliseconds: Int($0)) : nil
    }
  }

  private mutating func readContent(_ key: JSONScanner.Key, _ scanner: inout JSONScanner) throws {
    func text(_ scanner: inout JSONScanner) throws -> String? {
      try scanner.unwrapped { try $0.firstString() }.flatMap { $0.isEmpty ? nil : $0 }
    }
    switch key {
    case "title": work.title = Markup.stripped(try text(&scanner) ?? "")
    case "abstract": work.abstract = try text(&scanner)
    case "venue": work.venue = try text(&scanner)
    case "venueid": venueID = try text(&scanner)
    case "doi", "DOI", "html", "ee": work.add(try text(&scanner).flatMap { Identifier.doi($0) })
    case "arxiv", "arxiv_id": work.add(try text(&scanner).flatMap { Identifier.arXiv($0) })
    case "authorids": ids = try scanner.unwrapped { try $0.stringsInPlace() } ?? []
    case "authors":
      var people: [Authorship] = []
      let place = work.location
      _ = try scanner.unwrapped { scanner in
        guard scanner.peek() == .array else {
          try Self.readAuthor(&scanner, place, &people)
          return true
        }
        try scanner.array { try Self.readAuthor(&$0, place, &people) }
        return true
      }
      self.people = people
    default: try scanner.skipValue()
    }
  }

  /// Reads an author: a name, or an object of name, profile and institutions. Nobody keeps a place among the others.
  private static func readAuthor(
    _ scanner: inout JSONScanner, _ place: SourceLocation, _ people: inout [Authorship]
  ) throws {
    let nobody = Authorship(name: PersonName(""), role: .author, location: place)
    guard scanner.peek() == .object else {
      let name = try scanner.string() ?? ""
      return people.append(Authorship(named: name, at: place) ?? nobody)
    }
    var name = ""
    var identifier: Identifier?
    var affiliations: [Affiliation] = []
    try scanner.object { key, scanner in
      switch key {
      case "fullname", "name": name = try scanner.string() ?? name
      case "username", "id", "authorid":
        identifier = try scanner.string().flatMap { self.identifier($0) } ?? identifier
      case "institutions", "institution":
        var affiliation = Affiliation("")
        try scanner.objects { key, scanner in
          switch key {
          case "name": affiliation.written = try scanner.string() ?? ""
          case "country":
            affiliation.country = try scanner.string().flatMap { $0.utf8.count == 2 ? $0.uppercased() : nil }
          default: try scanner.skipValue()
          }
        } each: {
          if !affiliation.written.isEmpty { affiliations.append(affiliation) }
          affiliation = Affiliation("")
        }
      default: try scanner.skipValue()
      }
    }
    var person = Authorship(named: name, at: place) ?? nobody
    person.add(identifier)
    person.affiliations = affiliations
    people.append(person)
  }

  /// Reads what a list of ids has for an author: a profile, an e-mail address, or an address of another database.
  private static func identifier(_ text: String) -> Identifier? {
    if text.utf8.first == .tilde { return Identifier(.openReview, text) }
    if text.contains(ascii: "orcid.org/") { return Identifier.orcid(text) }
    if let page = text.firstRange(ofASCII: "dblp.org/pid/") {
      return Identifier(.dblp, String(text[page.upperBound...]))
    }
    return text.contains(ascii: "://") ? nil : Identifier.email(in: text)
  }

  /// Adds the work to a reading; false for a note that is no work.
  mutating func finish(_ reading: inout Reading) -> Bool {
    guard hasContent else { return true }
    if isReply, people.isEmpty { return false }
    guard !work.title.isEmpty || !people.isEmpty else { return false }
    if ids.count == people.count {
      for (place, id) in ids.enumerated() {
        people[place].add(id.flatMap { Self.identifier($0) })
      }
    }
    work.authorships = people.filter { !$0.name.written.isEmpty }
    if work.venue == nil { work.venue = venueID }
    work.date = dates.compactMap { $0 }.first
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
    return true
  }
}
