import Bibliography
import ByteFormats

extension InputFormat {
  /// dblp's answers to searches, as JSON.
  static let dblpJSON = InputFormat(
    name: "dblp-json", summary: "dblp JSON (answers of its search API; states no affiliations)",
    fileEndings: ["json"],
    example: """
      {"result": {"hits": {"@total": "1", "hit": [{"@score": "1", "@id": "1", "info": {
        "authors": {"author": [{"@pid": "1/1", "text": "Jane Doe 0001"}, {"@pid": "1/2", "text": "Richard Roe"}]},
        "title": "On Collaboration.", "venue": "J Imag Res", "year": "2021", "type": "Journal Articles",
        "key": "journals/x/1", "doi": "10.1000/182"}}]}}}
      """,
    recognizes: { source in
      source.jsonKeys().map {
        $0.contains("@pid") && $0.contains("author")
          || $0.contains("info") && $0.contains("@score") && $0.contains("hits")
      } ?? false
    }, read: { source throws(ReadError) in try DBLPJSONReader.read(source) })
}

/// Reads the hits of dblp's search for publications.
enum DBLPJSONReader {
  /// Reads every hit.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var persons = DBLPPersons()
    var reading = try JSONRecords.read(source) { try readHit($0, &$1, &persons) }
    persons.finish(&reading)
    return reading
  }

  private static func readHit(
    _ records: JSONRecords, _ scanner: inout JSONScanner, _ persons: inout DBLPPersons
  ) throws {
    var work = Work(id: "", title: "", location: records.location(of: scanner.position))
    var people = persons
    var isPage = false
    try scanner.object { key, scanner in
      switch key {
      case "result", "hits", "hit":
        isPage = true
        try records.elements(&scanner) { try readHit($0, &$1, &people) }
      case "info": try scanner.objectIfPresent { try readMember($0, &$1, &work, &people) }
      default: try readMember(key, &scanner, &work, &people)
      }
    }
    persons = people
    guard !isPage, !work.title.isEmpty else { return }
    if work.kind == "Editorship" {
      for index in work.authorships.indices { work.authorships[index].role = .editor }
    }
    work.ensureID(number: records.reading.works.count + 1)
    records.reading.works.append(work)
  }

  private static func readMember(
    _ key: JSONScanner.Key, _ scanner: inout JSONScanner, _ work: inout Work, _ persons: inout DBLPPersons
  ) throws {
    switch key {
    case "authors": try readPeople(&scanner, .author, &work, &persons)
    case "editors": try readPeople(&scanner, .editor, &work, &persons)
    case "title": work.title = DBLPPersons.title(Markup.stripped(try scanner.firstString() ?? ""))
    case "venue": work.venue = try scanner.firstString().map { Markup.stripped($0) }
    case "year": work.takeDate(try scanner.text())
    case "type": work.kind = try scanner.string()
    case "key": work.id = try scanner.string() ?? work.id
    case "doi": work.add(try scanner.firstString().flatMap { Identifier.doi($0) })
    case "ee":
      for address in try scanner.strings() {
        work.add(
          Identifier.doi(address) ?? (address.contains(ascii: "arxiv.org/") ? Identifier.arXiv(address) : nil)
        )
      }
    default: try scanner.skipValue()
    }
  }

  /// Reads `{"author": …}`: a list, one person, or, as older answers have it, names alone.
  private static func readPeople(
    _ scanner: inout JSONScanner, _ role: Authorship.Role, _ work: inout Work, _ persons: inout DBLPPersons
  ) throws {
    func add(_ name: String?, _ page: String?, _ orcid: String?) {
      if let name,
        let person = persons.authorship(
          Markup.stripped(name), page: page, orcid: orcid, role: role, at: work.location)
      {
        work.authorships.append(person)
      }
    }
    func readOne(_ scanner: inout JSONScanner) throws {
      guard scanner.peek() == .object else { return add(try scanner.string(), nil, nil) }
      var (name, page, orcid): (String?, String?, String?)
      try scanner.object { key, scanner in
        switch key {
        case "text": name = try scanner.string()
        case "@pid": page = try scanner.string()
        case "@orcid": orcid = try scanner.string()
        default: try scanner.skipValue()
        }
      }
      add(name, page, orcid)
    }
    func readAll(_ scanner: inout JSONScanner) throws {
      if scanner.peek() == .array { try scanner.array(readOne) } else { try readOne(&scanner) }
    }
    guard scanner.peek() == .object else { return try readAll(&scanner) }
    try scanner.object { key, scanner in
      if key == "author" || key == "editor" { try readAll(&scanner) } else { try scanner.skipValue() }
    }
  }
}
