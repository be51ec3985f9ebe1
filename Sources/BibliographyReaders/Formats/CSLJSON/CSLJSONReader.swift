import Bibliography
import ByteFormats

/// Reads CSL-JSON and Crossref's JSON, which share their fields: items in an array, one after another, or in pages.
///
/// Names are taken as the item structures them; a particle goes with the family name. Crossref has lists where CSL
/// has texts, and both are taken.
enum CSLJSONReader {
  /// Whether the first items look like those of CSL: people with family names, and a kind, date or container.
  static func recognizes(_ source: Source) -> Bool {
    guard let keys = source.jsonKeys() else { return false }
    let hasPeople = keys.contains("family") || keys.contains("literal") || keys.contains("author")
    let hasFacts = keys.contains("container-title") || keys.contains("issued") || keys.contains("date-parts")
    // Thousands of authors may come before all else.
    let hasNames = keys.contains("author") && keys.contains("family") && keys.contains("type")
    return hasPeople && hasFacts || hasNames
  }

  /// Whether the first items are Crossref's own, in its answer to a query or as they are.
  static func recognizesCrossref(_ source: Source) -> Bool {
    guard let keys = source.jsonKeys() else { return false }
    if keys.contains("message-type") && keys.contains("message") { return true }
    // An item that Crossref formatted as CSL has a title that is a text, not a list.
    return keys.contains("is-referenced-by-count") && keys.contains("reference-count")
      && source.withHead { bytes in
        bytes.firstIndex(of: "\"title\":[", in: 0..<bytes.count) != nil
          || bytes.firstIndex(of: "\"title\": [", in: 0..<bytes.count) != nil
      }
  }

  /// Reads every item.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading { try JSONRecords.read(source, readItem) }

  private static func readItem(_ records: JSONRecords, _ scanner: inout JSONScanner) throws {
    let place = records.location(of: scanner.position)
    var work = Work(id: "", title: "", location: place)
    var isPage = false
    var isItem = false
    var venueRank = 0
    var subtitle: String?
    var own = CollegiumMembers()
    var postedDate: PartialDate?
    var isKeyed = true
    try scanner.object { key, scanner in
      switch key {
      case "id", "citation-key", "citekey":
        if work.id.isEmpty || key == "id" {
          work.id = try scanner.text() ?? work.id
        } else {
          try scanner.skipValue()
        }
      case "type":
        work.kind = try scanner.string()
        isItem = true
      case "title":
        work.title = Markup.stripped(try scanner.firstString() ?? "")
        isItem = true
      case "language": work.language = try scanner.firstString().flatMap { $0.isEmpty ? nil : $0 }
      case "subtitle": subtitle = try scanner.firstString()
      case "container-title":
        if let venue = try scanner.firstString(), venueRank < 3 {
          (work.venue, venueRank) = (Markup.stripped(venue), 3)
        }
      case "event", "event-title":
        if scanner.peek() == .object {
          try scanner.object { key, scanner in
            guard key == "name" else { return try scanner.skipValue() }
            if let name = try scanner.string(), venueRank < 2 { (work.venue, venueRank) = (name, 2) }
          }
        } else if let name = try scanner.string(), venueRank < 2 {
          (work.venue, venueRank) = (name, 2)
        }
      case "issued": if let date = try date(&scanner, of: &work) { work.date = date }
      case "published", "published-print", "published-online", "event-date":
        if let date = try date(&scanner, of: &work), work.date == nil { work.date = date }
      case "posted": postedDate = try date(&scanner, of: &work)
      case "author": try people(&scanner, .author, place, &work)
      case "editor", "collection-editor": try people(&scanner, .editor, place, &work)
      case "translator": try people(&scanner, .translator, place, &work)
      case "chair", "contributor": try people(&scanner, .contributor, place, &work)
      case "DOI": work.add(try scanner.string().flatMap { Identifier.doi($0) })
      case "PMID": work.add(try scanner.text().flatMap { Identifier.pmid($0) })
      case "note": if let note = try scanner.string() { addNumbers(in: note, to: &work) }
      case "PMCID": if let id = try scanner.text() { work.add(Identifier(.pmcid, id)) }
      case "ISBN":
        for isbn in try scanner.strings() {
          work.add(Identifier(.isbn, String(isbn.split(separator: "/").last ?? "")))
        }
      case "URL": if let url = try scanner.string() { work.add(Identifier(.url, url)) }
      case "abstract": work.abstract = try scanner.string().map { Markup.stripped($0) }
      case "custom": try own.read(&scanner)
      case "message", "items", "references":
        // `references` of an item are its sources; of a file they are its items.
        if isItem || scanner.peek() == .string {
          try scanner.skipValue()
        } else {
          isPage = true
          try records.elements(&scanner, readItem)
        }
      default:
        // Some programs write one object whose keys are the DOIs or ids of the items.
        if isKeyed, scanner.peek() == .object {
          try records.elements(&scanner, marking: false, readItem)
        } else {
          isKeyed = false
          try scanner.skipValue()
        }
        return
      }
      isKeyed = false
    }
    guard !isPage, isItem || !work.authorships.isEmpty else { return }
    work.date = work.date ?? postedDate
    if let subtitle, !subtitle.isEmpty, !work.title.isEmpty, !work.title.contains(subtitle) {
      work.title += ": " + Markup.stripped(subtitle)
    }
    own.complete(&work)
    work.ensureID(number: records.reading.works.count + 1)
    records.reading.works.append(work)
  }

  /// Takes the numbers that Zotero has no field for and puts into the note, each on its own line: `PMID: 12345678`.
  private static func addNumbers(in note: String, to work: inout Work) {
    for line in note.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("PMID:") { work.add(Identifier.pmid(line.dropFirst(5))) }
      if line.hasPrefix("PMCID:") { work.add(Identifier.pmcid(line.dropFirst(6))) }
    }
  }

  private static func date(_ scanner: inout JSONScanner, of work: inout Work) throws -> PartialDate? {
    guard scanner.peek() == .object else {
      // A plain year or an ISO date is not CSL, but people write it.
      return work.readDate(try scanner.text())
    }
    var parts: [String?] = []
    var raw: String?
    try scanner.object { key, scanner in
      guard key == "date-parts", scanner.peek() == .array else {
        if key == "raw" || key == "literal" || key == "date-time" {
          raw = try scanner.string() ?? raw
        } else {
          try scanner.skipValue()
        }
        return
      }
      var isFirst = true
      try scanner.array { scanner in
        guard isFirst, scanner.peek() == .array else {
          // A flat list of parts is not CSL either.
          if isFirst {
            parts.append(try scanner.text())
          } else if !isFirst {
            try scanner.skipValue()
          }
          return
        }
        isFirst = false
        try scanner.array { scanner in parts.append(try scanner.text()) }
      }
    }
    func number(_ place: Int) -> Int? { place < parts.count ? parts[place].flatMap { Int($0) } : nil }
    if let year = number(0) { return PartialDate(year: year, month: number(1), day: number(2)) }
    return work.readDate(raw ?? parts.first ?? nil)
  }

  private static func people(
    _ scanner: inout JSONScanner, _ role: Authorship.Role, _ place: SourceLocation, _ work: inout Work
  ) throws {
    guard scanner.peek() == .array else { return try scanner.skipValue() }
    try scanner.array { scanner in
      guard scanner.peek() == .object else {
        // A name as text is not CSL, but people write it.
        if let text = try scanner.string(), !text.isEmpty {
          work.authorships.append(
            Authorship(name: PersonName(commaSeparated: text), role: role, location: place))
        }
        return
      }
      var family: String?
      var given: String?
      var suffix: String?
      var particle: String?
      var literal: String?
      var isNamed = false
      var person = Authorship(name: PersonName(""), role: role, location: place)
      try scanner.object { key, scanner in
        switch key {
        case "family": family = try scanner.string()
        case "given": given = try scanner.string()
        case "suffix": suffix = try scanner.string()
        case "non-dropping-particle", "dropping-particle":
          if let text = try scanner.string() { particle = particle.map { "\($0) \(text)" } ?? text }
        case "literal": literal = try scanner.string()
        case "name":
          literal = try scanner.string()
          isNamed = true
        case "ORCID":
          if let orcid = try scanner.string().flatMap({ Identifier.orcid($0) }) {
            person.identifiers.append(orcid)
          }
        case "affiliation": try affiliations(&scanner, &person)
        default: try scanner.skipValue()
        }
      }
      if let particle, let name = family { family = "\(particle) \(name)" }
      if let family, !family.isEmpty {
        person.name = PersonName(family: family, given: given, suffix: suffix)
        if (given ?? "").isEmpty, PersonName.namesGroup(family) {
          person.name = PersonName(family)
          person.isGroup = true
        }
      } else if let literal, !literal.isEmpty {
        person.name = PersonName(commaSeparated: literal)
        // Crossref's `name` is an organisation's; CSL's `literal` may be a person's.
        person.isGroup = isNamed || PersonName.literalIsGroup(literal)
        if person.isGroup { person.name = PersonName(literal) }
      } else if let given, !given.isEmpty {
        person.name = PersonName(given, family: given)
      } else {
        return
      }
      work.authorships.append(person)
    }
  }

  /// Reads a list of affiliations, each an object or a text; one alone needs no list.
  private static func affiliations(_ scanner: inout JSONScanner, _ person: inout Authorship) throws {
    guard scanner.peek() == .array else {
      if let affiliation = try affiliation(&scanner) { person.affiliations.append(affiliation) }
      return
    }
    try scanner.array { scanner in
      if let affiliation = try affiliation(&scanner) { person.affiliations.append(affiliation) }
    }
  }

  private static func affiliation(_ scanner: inout JSONScanner) throws -> Affiliation? {
    guard scanner.peek() == .object else {
      guard let text = try scanner.string(), !text.isEmpty else { return nil }
      return Affiliation(Markup.stripped(text))
    }
    var draft = CSLAffiliation()
    try draft.read(&scanner)
    return draft.affiliation
  }
}
