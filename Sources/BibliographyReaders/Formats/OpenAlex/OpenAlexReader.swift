import Bibliography
import ByteFormats

extension InputFormat {
  /// OpenAlex's JSON of works.
  static let openAlex = InputFormat(
    name: "openalex", summary: "OpenAlex JSON (a work, pages of results, or JSON Lines as in its snapshot)",
    fileEndings: ["json", "jsonl"],
    example: """
      {"id": "https://openalex.org/W1", "title": "On Collaboration", "publication_year": 2021, "authorships": [
        {"author": {"id": "https://openalex.org/A1", "display_name": "Jane Doe"},
         "raw_affiliation_strings": ["University of Somewhere"]}]}
      """,
    recognizes: { source in
      source.jsonKeys().map {
        $0.contains("authorships") && ($0.contains("author_position") || $0.contains("publication_year"))
      } ?? false
    }, read: { source throws(ReadError) in try OpenAlexReader.read(source) })
}

/// Reads OpenAlex's works: names and affiliations as the records write them, with OpenAlex's ids and ROR ids.
enum OpenAlexReader {
  /// Reads every work.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading { try JSONRecords.read(source, readWork) }

  private static func readWork(_ records: JSONRecords, _ scanner: inout JSONScanner) throws {
    let place = records.location(of: scanner.position)
    var work = Work(id: "", title: "", location: place)
    var isWork = false
    var displayName: String?
    var isTruncated = false
    try scanner.object { key, scanner in
      switch key {
      case "id":
        if let id = try scanner.string().flatMap({ Identifier.openAlex($0) }) {
          work.id = id.value
          work.add(id)
        }
      case "doi": work.add(try scanner.string().flatMap { Identifier.doi($0) })
      case "ids":
        guard scanner.peek() == .object else { return try scanner.skipValue() }
        try scanner.object { key, scanner in
          switch key {
          case "pmid": work.add(try scanner.string().flatMap { Identifier.pmid($0) })
          case "doi": work.add(try scanner.string().flatMap { Identifier.doi($0) })
          case "pmcid": work.add(try scanner.string().flatMap { Identifier.pmcid($0) })
          default: try scanner.skipValue()
          }
        }
      case "title": work.title = Markup.stripped(try scanner.string() ?? "")
      case "display_name": displayName = try scanner.string()
      case "publication_date":
        work.takeDate(try scanner.string())
      case "publication_year":
        let text = try scanner.text()
        if work.date == nil, let year = work.readYear(text) { work.date = PartialDate(year: year) }
      case "type": work.kind = try scanner.string()
      case "language": work.language = try scanner.string()
      case "primary_location": work.venue = try venue(&scanner, within: true) ?? work.venue
      case "host_venue":
        if let venue = try venue(&scanner, within: false), work.venue == nil { work.venue = venue }
      case "is_authors_truncated": isTruncated = try scanner.bool() ?? false
      case "authorships":
        isWork = true
        guard scanner.peek() == .array else { return try scanner.skipValue() }
        try scanner.array { scanner in
          guard scanner.peek() == .object else { return try scanner.skipValue() }
          var draft = OpenAlexAuthorship()
          try draft.read(&scanner)
          if let person = draft.authorship(at: place) { work.authorships.append(person) }
        }
      case "results", "works":
        if isWork { try scanner.skipValue() } else { try records.elements(&scanner, readWork) }
      default: try scanner.skipValue()
      }
    }
    guard isWork || !work.title.isEmpty && work.id.hasPrefix("W") else { return }
    if work.title.isEmpty { work.title = Markup.stripped(displayName ?? "") }
    if isTruncated {
      records.reading.diagnostics.append(
        Diagnostic(
          .warning, at: place, "OpenAlex lists only the first \(work.authorships.count) authors of this work",
          remedy: "fetch the work by itself to have them all"))
    }
    work.ensureID(number: records.reading.works.count + 1)
    records.reading.works.append(work)
  }

  /// Reads the name of a source of publication, in a location or by itself.
  private static func venue(_ scanner: inout JSONScanner, within: Bool) throws -> String? {
    guard scanner.peek() == .object else {
      try scanner.skipValue()
      return nil
    }
    var name: String?
    try scanner.object { key, scanner in
      if within, key == "source", scanner.peek() == .object {
        name = try venue(&scanner, within: false)
      } else if !within, key == "display_name" {
        name = try scanner.string()
      } else {
        try scanner.skipValue()
      }
    }
    return name
  }
}

/// One authorship of OpenAlex while its members are read, in whatever order they come.
private struct OpenAlexAuthorship {
  private struct Institution {
    var id = ""
    var name = ""
    var ror: Identifier?
    var country: String?
  }

  private var rawName: String?
  private var displayName: String?
  private var identifiers: [Identifier] = []
  private var isCorresponding = false
  private var institutions: [Institution] = []
  private var raw: [(text: String, institutions: [String])] = []
  private var strings: [String] = []

  mutating func read(_ scanner: inout JSONScanner) throws {
    try scanner.object { key, scanner in
      switch key {
      case "author":
        guard scanner.peek() == .object else { return try scanner.skipValue() }
        try scanner.object { key, scanner in
          switch key {
          case "id":
            if let id = try scanner.string().flatMap({ Identifier.openAlex($0) }) { identifiers.append(id) }
          case "orcid":
            if let orcid = try scanner.string().flatMap({ Identifier.orcid($0) }) {
              identifiers.append(orcid)
            }
          case "display_name": displayName = try scanner.string()
          default: try scanner.skipValue()
          }
        }
      case "raw_author_name": rawName = try scanner.string()
      case "is_corresponding": isCorresponding = try scanner.bool() ?? false
      case "institutions":
        var institution = Institution()
        try scanner.objects { key, scanner in
          switch key {
          case "id": institution.id = try scanner.string() ?? ""
          case "display_name": institution.name = try scanner.string() ?? ""
          case "ror": institution.ror = try scanner.string().flatMap { Identifier.ror($0) }
          case "country_code": institution.country = try scanner.string()?.uppercased()
          default: try scanner.skipValue()
          }
        } each: {
          institutions.append(institution)
          institution = Institution()
        }
      case "affiliations":
        var text = ""
        var ids: [String] = []
        try scanner.objects { key, scanner in
          switch key {
          case "raw_affiliation_string": text = try scanner.string() ?? ""
          case "institution_ids": ids = try scanner.strings()
          default: try scanner.skipValue()
          }
        } each: {
          if !text.isEmpty { raw.append((text, ids)) }
          (text, ids) = ("", [])
        }
      case "raw_affiliation_strings": strings = try scanner.strings().filter { !$0.isEmpty }
      case "raw_affiliation_string":
        if let text = try scanner.string(), !text.isEmpty, strings.isEmpty { strings = [text] }
      default: try scanner.skipValue()
      }
    }
  }

  func authorship(at place: SourceLocation) -> Authorship? {
    guard let name = [rawName, displayName].compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
      return nil
    }
    var person = Authorship(
      name: PersonName(commaSeparated: name), role: .author, identifiers: identifiers,
      isCorresponding: isCorresponding, location: place)
    person.isGroup = person.name.family == nil && PersonName.namesGroup(name)
    if !raw.isEmpty {
      person.affiliations = raw.map { text, ids in
        affiliation(text, institutions.filter { ids.contains($0.id) })
      }
    } else if !strings.isEmpty {
      // Which institution a text means is said only where there is one of each.
      person.affiliations = strings.map {
        affiliation($0, strings.count == 1 && institutions.count == 1 ? institutions : [])
      }
    } else {
      person.affiliations = institutions.filter { !$0.name.isEmpty }.map { affiliation($0.name, [$0]) }
    }
    return person
  }

  private func affiliation(_ text: String, _ meant: [Institution]) -> Affiliation {
    let countries = Set(meant.compactMap(\.country))
    return Affiliation(
      Markup.stripped(text), identifiers: meant.compactMap(\.ror),
      country: countries.count == 1 ? countries.first : nil)
  }
}
