import Bibliography
import ByteFormats

extension InputFormat {
  /// Zotero's own JSON, of its API and of Better BibTeX.
  static let zotero = InputFormat(
    name: "zotero", summary: "Zotero JSON (its API, Better BibTeX; states no affiliations)",
    fileEndings: ["json"],
    example: """
      {"items": [{"itemType": "journalArticle", "title": "On Collaboration", "date": "2021-04",
        "creators": [{"firstName": "Jane", "lastName": "Doe", "creatorType": "author"}]}]}
      """,
    recognizes: { source in
      source.jsonKeys().map { $0.contains("itemType") && ($0.contains("creators") || $0.contains("key")) }
        ?? false
    }, read: { source throws(ReadError) in try ZoteroReader.read(source) })
}

/// Reads Zotero's items: notes, attachments and annotations are no works.
enum ZoteroReader {
  /// Reads every item.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading { try JSONRecords.read(source, readItem) }

  private static func readItem(_ records: JSONRecords, _ scanner: inout JSONScanner) throws {
    var work = Work(id: "", title: "", location: records.location(of: scanner.position))
    var isPage = false
    try scanner.object { key, scanner in
      switch key {
      case "items", "data":
        // The API puts an item's fields under `data`, after its key and links.
        isPage = true
        try records.elements(&scanner, readItem)
      case "key", "itemKey": if let key = try scanner.text(), work.id.isEmpty { work.id = key }
      case "citationKey", "citekey": if let key = try scanner.string(), !key.isEmpty { work.id = key }
      case "itemType": work.kind = try scanner.string()
      case "title", "caseName", "nameOfAct", "subject":
        if let title = try scanner.string(), work.title.isEmpty { work.title = Markup.stripped(title) }
      case "date", "dateEnacted", "issueDate":
        work.takeDate(try scanner.text())
      case "publicationTitle", "proceedingsTitle", "bookTitle", "conferenceName", "websiteTitle",
        "university",
        "institution", "repository":
        if let venue = try scanner.string(), work.venue == nil, !venue.isEmpty { work.venue = venue }
      case "language": work.language = try scanner.string().flatMap { $0.isEmpty ? nil : $0 }
      case "DOI": work.add(try scanner.string().flatMap { Identifier.doi($0) })
      case "PMID": work.add(try scanner.text().flatMap { Identifier.pmid($0) })
      case "ISBN":
        for isbn in try scanner.string()?.split(separator: " ") ?? [] {
          work.add(Identifier(.isbn, String(isbn)))
        }
      case "url": if let url = try scanner.string(), !url.isEmpty { work.add(Identifier(.url, url)) }
      case "abstractNote": work.abstract = try scanner.string().flatMap { $0.isEmpty ? nil : $0 }
      case "extra":
        for line in try scanner.string()?.split(whereSeparator: \.isNewline) ?? [] {
          if line.hasPrefix("DOI:") { work.add(Identifier.doi(line)) }
          if line.hasPrefix("PMID:") { work.add(Identifier.pmid(line.dropFirst(5))) }
          if line.hasPrefix("PMCID:") { work.add(Identifier.pmcid(line.dropFirst(6))) }
        }
      case "creators":
        guard scanner.peek() == .array else { return try scanner.skipValue() }
        try scanner.array { scanner in
          guard scanner.peek() == .object else { return try scanner.skipValue() }
          if let person = try person(&scanner, at: work.location) { work.authorships.append(person) }
        }
      default: try scanner.skipValue()
      }
    }
    guard !isPage, let kind = work.kind, !["note", "attachment", "annotation"].contains(kind) else { return }
    work.ensureID(number: records.reading.works.count + 1)
    records.reading.works.append(work)
  }

  private static func person(_ scanner: inout JSONScanner, at place: SourceLocation) throws -> Authorship? {
    var (first, last, name, type) = ("", "", "", "author")
    try scanner.object { key, scanner in
      switch key {
      case "firstName": first = try scanner.string() ?? ""
      case "lastName": last = try scanner.string() ?? ""
      case "name": name = try scanner.string() ?? ""
      case "creatorType": type = try scanner.string() ?? type
      default: try scanner.skipValue()
      }
    }
    return person(family: last, given: first, name: name, type: type, at: place)
  }

  /// Makes an authorship of what Zotero states of a creator: two parts of a name, or one that is not taken apart.
  static func person(
    family: String, given: String, name: String, type: String, at place: SourceLocation
  ) -> Authorship? {
    let role = role(type)
    if !family.isEmpty, !given.isEmpty {
      return Authorship(name: PersonName(family: family, given: given), role: role, location: place)
    }
    let text = [name, family, given].first { !$0.isEmpty }
    guard let text else { return nil }
    // A name in one field is how Zotero keeps organisations, and how people paste whole names.
    let isGroup = PersonName.literalIsGroup(text) && !(name.isEmpty && !text.contains(" "))
    return Authorship(
      name: isGroup ? PersonName(text) : PersonName(commaSeparated: text), role: role, isGroup: isGroup,
      location: place)
  }

  /// The part that a type of creator has: whoever makes works of this kind is their author.
  private static func role(_ type: String) -> Authorship.Role {
    switch type {
    case "editor", "seriesEditor": .editor
    case "translator": .translator
    case "author", "inventor", "programmer", "presenter", "artist", "cartographer", "director", "podcaster",
      "interviewee", "sponsor", "performer", "composer":
      .author
    default: .contributor
    }
  }
}
