import Bibliography
import ByteFormats

extension InputFormat {
  /// INSPIRE's JSON of literature.
  static let inspire = InputFormat(
    name: "inspire", summary: "INSPIRE JSON (literature records, or an answer of its API)",
    fileEndings: ["json", "jsonl"],
    example: """
      {"hits": {"hits": [{"id": "1", "metadata": {"control_number": 1, "document_type": ["article"],
        "titles": [{"title": "On Collaboration"}], "publication_info": [{"year": 2021, "journal_title": "J Imag Res"}],
        "authors": [{"full_name": "Doe, Jane", "affiliations": [{"value": "Somewhere U."}],
          "raw_affiliations": [{"value": "Department of Physics, University of Somewhere"}]}]}}]}}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      let hasPeople = keys.contains("full_name") || keys.contains("corporate_author")
      let isNumbered = keys.contains("control_number") && keys.contains("document_type")
      return keys.contains("titles") && hasPeople && !keys.contains("creators") || isNumbered
        || keys.contains("full_name")
          && (keys.contains("raw_affiliations") || keys.contains("signature_block"))
    }, read: { source throws(ReadError) in try INSPIREReader.read(source) })
}

/// Reads INSPIRE's literature: people with the affiliations of the paper, their keys and iDs, and collaborations.
enum INSPIREReader {
  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var untied = 0
    var reading = try JSONRecords.read(source) { records, scanner in
      try readRecord(records, &scanner, &untied)
    }
    if untied > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(Phrase.count(untied, "person")) \(Phrase.form(untied, "has", "have")) ROR ids that are not as many as the affiliations",
          remedy: "the affiliations are kept, the ROR ids are not"))
    }
    return reading
  }

  private static func readRecord(
    _ records: JSONRecords, _ scanner: inout JSONScanner, _ untied: inout Int
  ) throws {
    var draft = INSPIREDraft(at: records.location(of: scanner.position))
    var isPage = false
    var count = untied
    try scanner.object { key, scanner in
      switch key {
      case "hits":
        isPage = true
        try records.elements(&scanner) { try readRecord($0, &$1, &count) }
      case "id": draft.recordID = try scanner.text() ?? ""
      case "metadata": try scanner.objectIfPresent { try draft.read($0, &$1) }
      default: try draft.read(key, &scanner)
      }
    }
    untied = count + draft.untied
    if !isPage { draft.finish(&records.reading) }
  }
}

/// A record of INSPIRE while its members are read, in whatever order they come.
private struct INSPIREDraft {
  /// The id beside the record in an answer.
  var recordID = ""
  /// How many people have ROR ids of which it is not known which affiliation they mean.
  private(set) var untied = 0
  private var work: Work
  private var isRecord = false
  private var groups: [Authorship] = []
  private var publicationYear: Int?
  private var imprintDate: PartialDate?
  private var preprintDate: PartialDate?
  private var earliestDate: PartialDate?
  private var school: String?

  init(at place: SourceLocation) { work = Work(id: "", title: "", location: place) }

  mutating func read(_ key: JSONScanner.Key, _ scanner: inout JSONScanner) throws {
    switch key {
    case "control_number":
      if let number = try scanner.text() {
        work.id = number
        work.add(Identifier(.inspire, number))
      }
    case "titles": try readTitle(&scanner)
    case "document_type": work.kind = try scanner.firstString()
    case "authors":
      isRecord = true
      try scanner.arrayIfPresent { scanner in
        guard scanner.peek() == .object else { return try scanner.skipValue() }
        var author = INSPIREAuthor()
        try author.read(&scanner)
        work.authorships += author.authorships(at: work.location)
        if author.hasUntiedRORs { untied += 1 }
      }
    case "collaborations", "corporate_author":
      for name in try scanner.strings(under: "value") {
        if let group = Authorship(group: name, at: work.location) { groups.append(group) }
      }
    case "dois": for doi in try scanner.strings(under: "value") { work.add(Identifier.doi(doi)) }
    case "arxiv_eprints": for id in try scanner.strings(under: "value") { work.add(Identifier.arXiv(id)) }
    case "isbns": for isbn in try scanner.strings(under: "value") { work.add(Identifier(.isbn, isbn)) }
    case "external_system_identifiers": try readExternal(&scanner)
    case "abstracts":
      if let text = try scanner.strings(under: "value").first, work.abstract == nil {
        work.abstract = Markup.stripped(text)
      }
    case "publication_info": try readPublication(&scanner)
    case "imprints":
      if let date = try scanner.strings(under: "date").first { imprintDate = work.readDate(date) }
    case "preprint_date": preprintDate = work.readDate(try scanner.string())
    case "earliest_date": earliestDate = work.readDate(try scanner.string())
    case "thesis_info":
      try scanner.objectIfPresent { key, scanner in
        switch key {
        case "date", "defense_date":
          let date = work.readDate(try scanner.string())
          imprintDate = imprintDate ?? date
        case "institutions": school = try scanner.strings(under: "name").first ?? school
        default: try scanner.skipValue()
        }
      }
    default: try scanner.skipValue()
    }
  }

  private mutating func readTitle(_ scanner: inout JSONScanner) throws {
    var (title, subtitle): (String?, String?)
    try scanner.objects { key, scanner in
      switch key {
      case "title": title = try scanner.string()
      case "subtitle": subtitle = try scanner.string()
      default: try scanner.skipValue()
      }
    } each: {
      if let title, work.title.isEmpty {
        work.title = Markup.stripped(title)
        work.add(subtitle: subtitle.map { Markup.stripped($0) })
      }
      (title, subtitle) = (nil, nil)
    }
  }

  private mutating func readExternal(_ scanner: inout JSONScanner) throws {
    var (schema, value) = ("", "")
    try scanner.objects { key, scanner in
      switch key {
      case "schema": schema = try scanner.string() ?? ""
      case "value": value = try scanner.text() ?? ""
      default: try scanner.skipValue()
      }
    } each: {
      if !value.isEmpty {
        switch schema {
        case "ADS": work.add(Identifier(.bibcode, value))
        case "HAL": work.add(Identifier(.hal, value))
        default: break
        }
      }
      (schema, value) = ("", "")
    }
  }

  private mutating func readPublication(_ scanner: inout JSONScanner) throws {
    try scanner.objects { key, scanner in
      switch key {
      case "year":
        let text = try scanner.text()
        if publicationYear == nil { publicationYear = work.readYear(text) }
      case "journal_title":
        if let title = try scanner.string(), work.venue == nil, !title.isEmpty { work.venue = title }
      default: try scanner.skipValue()
      }
    } each: {
    }
  }

  /// Adds the work to a reading, unless nothing says that there is one.
  mutating func finish(_ reading: inout Reading) {
    guard isRecord || !work.title.isEmpty || !groups.isEmpty else { return }
    if work.id.isEmpty { work.id = recordID }
    work.authorships += groups
    if work.venue == nil { work.venue = school }
    // A journal states the year alone; the day is that of the first of the versions, if it is of that year.
    let first = earliestDate ?? preprintDate
    if let publicationYear {
      work.date = first?.year == publicationYear ? first : PartialDate(year: publicationYear)
    } else {
      work.date = imprintDate ?? first
    }
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
  }
}

/// An author of INSPIRE while the members are read.
private struct INSPIREAuthor {
  private var fullName = ""
  private var first = ""
  private var last = ""
  private var identifiers: [Identifier] = []
  private var roles: [Authorship.Role] = []
  private var known: [String] = []
  private var raw: [String] = []
  private var rors: [Identifier] = []

  mutating func read(_ scanner: inout JSONScanner) throws {
    try scanner.object { key, scanner in
      switch key {
      case "full_name": fullName = try scanner.string() ?? ""
      case "first_name": first = try scanner.string() ?? ""
      case "last_name": last = try scanner.string() ?? ""
      case "ids": try readIdentifiers(&scanner)
      case "bai": add(.inspire, try scanner.string())
      case "record":
        try scanner.objectIfPresent { key, scanner in
          guard key == "$ref" else { return try scanner.skipValue() }
          add(.inspire, try scanner.string()?.split(separator: "/").last.map(String.init))
        }
      case "emails": for email in try scanner.strings() { add(.email, email) }
      case "inspire_roles":
        for role in try scanner.strings() {
          roles.append(role == "editor" ? .editor : role == "supervisor" ? .contributor : .author)
        }
      case "affiliations": known = try scanner.strings(under: "value").filter { !$0.isEmpty }
      case "raw_affiliations": raw = try scanner.strings(under: "value").filter { !$0.isEmpty }
      case "affiliations_identifiers":
        rors = try scanner.strings(under: "value").filter { $0.contains(ascii: "ror.org") }.compactMap {
          Identifier.ror($0)
        }
      default: try scanner.skipValue()
      }
    }
  }

  private mutating func readIdentifiers(_ scanner: inout JSONScanner) throws {
    var (schema, value): (String, String?) = ("", nil)
    try scanner.objects { key, scanner in
      switch key {
      case "schema": schema = try scanner.string() ?? ""
      case "value": value = try scanner.string()
      default: try scanner.skipValue()
      }
    } each: {
      switch schema {
      case "ORCID":
        if let orcid = value.flatMap({ Identifier.orcid($0) }) { identifiers.append(orcid) }
      case "INSPIRE BAI", "INSPIRE ID": add(.inspire, value)
      case "SCOPUS": add(.scopus, value)
      case "RESEARCHERID": add(.researcherID, value)
      default: break
      }
      (schema, value) = ("", nil)
    }
  }

  private mutating func add(_ scheme: Identifier.Scheme, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    let identifier = Identifier(scheme, value)
    if !identifiers.contains(identifier) { identifiers.append(identifier) }
  }

  /// Whether there are ROR ids, and neither one affiliation for all nor one for each.
  var hasUntiedRORs: Bool { !rors.isEmpty && affiliations.allSatisfy(\.identifiers.isEmpty) }

  /// The affiliations of the paper, else INSPIRE's names of the institutions. ROR ids are in their order.
  private var affiliations: [Affiliation] {
    if raw.isEmpty, known.isEmpty { return rors.map { Affiliation("", identifiers: [$0]) } }
    let fitsKnown = !rors.isEmpty && raw.count != rors.count && known.count == rors.count
    let texts = raw.isEmpty || fitsKnown ? known : raw
    return texts.enumerated().map { place, text in
      let own = texts.count == rors.count ? [rors[place]] : texts.count == 1 ? rors : []
      return Affiliation(Markup.stripped(text), identifiers: own)
    }
  }

  /// Returns the person's authorships, one for each part that the record names.
  func authorships(at place: SourceLocation) -> [Authorship] {
    guard var person = Authorship(named: fullName, at: place) ?? Authorship(named: last, at: place) else {
      return []
    }
    if person.name.family == nil, !person.isGroup, !last.isEmpty {
      person.name = PersonName(family: last, given: first)
    }
    person.identifiers = identifiers
    person.affiliations = affiliations
    return (roles.isEmpty ? [.author] : roles).map { role in
      var part = person
      part.role = role
      return part
    }
  }
}
