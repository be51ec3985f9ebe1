import Bibliography
import ByteFormats

/// A work in ORCID while its members are read.
struct ORCIDWork {
  /// Whether ORCID says that there is no such work.
  var isMissing = false
  private var work: Work
  private var subtitle: String?
  private var hasTitle = false
  private var seen: Set<Authorship> = []

  init(at place: SourceLocation) { work = Work(id: "", title: "", location: place) }

  /// Where the work begins.
  var location: SourceLocation { work.location }

  mutating func read(_ key: JSONScanner.Key, _ scanner: inout JSONScanner) throws {
    switch key {
    case "title":
      try scanner.objectIfPresent { key, scanner in
        switch key {
        case "title":
          work.title = Markup.stripped(try scanner.unwrapped { try $0.string() } ?? "")
          hasTitle = !work.title.isEmpty
        case "subtitle": subtitle = try scanner.unwrapped { try $0.string() }
        default: try scanner.skipValue()
        }
      }
    case "journal-title":
      work.venue = try scanner.unwrapped { try $0.string() }.flatMap { $0.isEmpty ? nil : $0 }
    case "type": work.kind = try scanner.string()
    case "short-description": work.abstract = try scanner.string().map { Markup.stripped($0) }
    case "publication-date": work.date = try Self.date(&scanner)
    case "external-ids": try readIdentifiers(&scanner)
    case "contributors":
      try scanner.objectIfPresent { key, scanner in
        guard key == "contributor" else { return try scanner.skipValue() }
        guard scanner.peek() == .array else { return try readContributor(&scanner) }
        try scanner.array { try readContributor(&$0) }
      }
    default: try scanner.skipValue()
    }
  }

  /// Reads a date whose parts are objects: `{"year": {"value": "2021"}, "month": null}`.
  static func date(_ scanner: inout JSONScanner) throws -> PartialDate? {
    var parts: [Int?] = [nil, nil, nil]
    try scanner.objectIfPresent { key, scanner in
      switch key {
      case "year": parts[0] = try scanner.unwrapped { try $0.integer() }
      case "month": parts[1] = try scanner.unwrapped { try $0.integer() }
      case "day": parts[2] = try scanner.unwrapped { try $0.integer() }
      default: try scanner.skipValue()
      }
    }
    return parts[0].map { PartialDate(year: $0, month: parts[1], day: parts[2]) }
  }

  /// Reads what identifies the work itself; other identifiers are those of a book or series that it is part of.
  private mutating func readIdentifiers(_ scanner: inout JSONScanner) throws {
    try scanner.objectIfPresent { key, scanner in
      guard key == "external-id" else { return try scanner.skipValue() }
      var (type, value, relation) = ("", "", "self")
      try scanner.objects { key, scanner in
        switch key {
        case "external-id-type": type = try scanner.string()?.lowercased() ?? ""
        case "external-id-value": value = try scanner.text() ?? ""
        case "external-id-relationship": relation = try scanner.string()?.lowercased() ?? "self"
        default: try scanner.skipValue()
        }
      } each: {
        if relation == "self", !value.isEmpty { work.add(Self.identifier(type, value)) }
        (type, value, relation) = ("", "", "self")
      }
    }
  }

  private static func identifier(_ type: String, _ value: String) -> Identifier? {
    switch type {
    case "doi": Identifier.doi(value)
    case "pmid": Identifier.pmid(value)
    case "pmc": Identifier.pmcid(value)
    case "arxiv": Identifier.arXiv(value)
    case "bibcode": Identifier(.bibcode, value)
    case "eid": Identifier(.scopus, value)
    case "wosuid": Identifier(.webOfScience, value)
    case "isbn": Identifier(.isbn, value)
    default: nil
    }
  }

  private mutating func readContributor(_ scanner: inout JSONScanner) throws {
    guard scanner.peek() == .object else { return try scanner.skipValue() }
    var (name, orcid, email, role): (String?, String?, String?, String?)
    try scanner.object { key, scanner in
      switch key {
      case "credit-name": name = try scanner.unwrapped { try $0.string() }
      case "contributor-orcid":
        try scanner.objectIfPresent { key, scanner in
          guard key == "path" || key == "uri" else { return try scanner.skipValue() }
          orcid = try scanner.string() ?? orcid
        }
      case "contributor-email": email = try scanner.unwrapped { try $0.string() }
      case "contributor-attributes": role = try scanner.strings(under: "contributor-role").first
      default: try scanner.skipValue()
      }
    }
    guard let name, var person = Authorship(named: Markup.stripped(name), role: Self.role(role), at: location)
    else { return }
    person.add(orcid.flatMap { Identifier.orcid($0) })
    person.add(email.flatMap { Identifier.email(in: $0) })
    // Someone with several roles of CRediT is listed once for each.
    if seen.insert(person).inserted { work.authorships.append(person) }
  }

  /// The part that a role of ORCID is: those of CRediT are what authors did.
  private static func role(_ role: String?) -> Authorship.Role {
    guard let role = role?.lowercased(), !role.isEmpty else { return .author }
    if role.contains(ascii: "credit.niso.org") { return .author }
    return switch role {
    case "author", "co-inventor", "other-inventor": .author
    case "editor": .editor
    case "translator": .translator
    default: .contributor
    }
  }

  /// Adds the work to a reading, unless nothing says that there is one; true where it is there and names nobody.
  mutating func finish(_ reading: inout Reading) -> Bool {
    guard hasTitle || !work.authorships.isEmpty else { return false }
    work.add(subtitle: subtitle)
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
    return work.authorships.isEmpty
  }
}
