import Bibliography
import ByteFormats

extension InputFormat {
  /// ORCID's JSON of works and of whole records.
  static let orcid = InputFormat(
    name: "orcid", summary: "ORCID JSON (works with their contributors, or a whole record of its public API)",
    fileEndings: ["json"],
    example: """
      {"bulk": [{"work": {"put-code": 1, "title": {"title": {"value": "On Collaboration"}}, "type": "journal-article",
        "publication-date": {"year": {"value": "2021"}}, "contributors": {"contributor": [
          {"credit-name": {"value": "Jane Doe"}, "contributor-orcid": {"path": "0000-0002-1825-0097"},
           "contributor-attributes": {"contributor-role": "author"}}]}}}]}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      let isWork =
        keys.contains("put-code") && (keys.contains("publication-date") || keys.contains("external-ids"))
      return isWork || keys.contains("credit-name") && keys.contains("contributor")
        || keys.contains("orcid-identifier")
    }, read: { source throws(ReadError) in try ORCIDReader.read(source) })
}

/// Reads works in ORCID. A summary of a work in somebody's record names nobody: it is the work of the record's owner.
enum ORCIDReader {
  /// Reads every work.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var owner = ORCIDOwner()
    var reading = try JSONRecords.read(source) { try read($0, &$1, of: &owner) }
    let owned = owner.takeWorks(&reading) + owner.ownedCount
    if owned > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(Phrase.count(owned, "work")) \(Phrase.form(owned, "names", "name")) only the owner of the ORCID record",
          remedy:
            "get the works themselves (…/works/PUT-CODE,PUT-CODE), which name contributors; affiliations are the owner's employments in the year of the work"
        ))
    }
    return reading
  }

  private static func read(
    _ records: JSONRecords, _ scanner: inout JSONScanner, of owner: inout ORCIDOwner
  ) throws {
    var work = ORCIDWork(at: records.location(of: scanner.position))
    var known = owner
    // Also where reading ends within the record.
    defer { owner = known }
    var (isWork, isRecord) = (true, false)
    try scanner.object { key, scanner in
      switch key {
      case "bulk", "work", "group", "works", "activities-summary":
        isWork = false
        isRecord = isRecord || key == "activities-summary"
        try records.elements(&scanner) { try read($0, &$1, of: &known) }
      case "work-summary":
        isWork = false
        // Several sources state one work; the owner's preferred one is the first.
        var isFirst = true
        guard scanner.peek() == .array else {
          return try records.elements(&scanner) { try read($0, &$1, of: &known) }
        }
        try scanner.array { scanner in
          if isFirst {
            try records.elements(&scanner) { try read($0, &$1, of: &known) }
          } else {
            try scanner.skipValue()
          }
          isFirst = false
        }
      case "error":
        if scanner.peek() == .object { work.isMissing = true }
        try scanner.skipValue()
      case "orcid-identifier":
        isRecord = true
        if known.orcid != nil { known.begin(&records.reading) }
        known.orcid = try scanner.strings(under: "path").first
      case "person": try known.readPerson(&scanner)
      case "employments": try known.readEmployments(&scanner)
      default: try work.read(key, &scanner)
      }
    }
    if work.isMissing {
      records.reading.diagnostics.append(
        Diagnostic(
          .warning, at: work.location, "ORCID answers that it has no such work",
          remedy: "check the put-code; skipped"))
    }
    if isWork, work.finish(&records.reading) { known.works.append(records.reading.works.count - 1) }
    if isRecord { known.begin(&records.reading) }
  }
}

/// The owner of an ORCID record, whose works the record lists.
struct ORCIDOwner {
  private struct Employment {
    var affiliation = Affiliation("")
    var start: Int?
    var end: Int?
  }

  var orcid: String?
  /// The works read so far that name nobody, which are the owner's.
  var works: [Int] = []
  /// How many works owners of records were given.
  private(set) var ownedCount = 0
  private var family: String?
  private var given: String?
  private var credit: String?
  private var employments: [Employment] = []

  /// Ends a record: its owner gets the works that name nobody, and another owner may come.
  mutating func begin(_ reading: inout Reading) {
    let count = ownedCount + takeWorks(&reading)
    self = ORCIDOwner()
    ownedCount = count
  }

  /// Gives the owner the works that name nobody; returns how many, 0 where the record states no name.
  func takeWorks(_ reading: inout Reading) -> Int {
    var count = 0
    for index in works {
      guard let person = authorship(of: reading.works[index]) else { continue }
      reading.works[index].authorships = [person]
      count += 1
    }
    return count
  }

  mutating func readPerson(_ scanner: inout JSONScanner) throws {
    try scanner.objectIfPresent { key, scanner in
      guard key == "name" else { return try scanner.skipValue() }
      try scanner.objectIfPresent { key, scanner in
        switch key {
        case "given-names": given = try scanner.unwrapped { try $0.string() }
        case "family-name": family = try scanner.unwrapped { try $0.string() }
        case "credit-name": credit = try scanner.unwrapped { try $0.string() }
        default: try scanner.skipValue()
        }
      }
    }
  }

  mutating func readEmployments(_ scanner: inout JSONScanner) throws {
    try scanner.objectIfPresent { key, scanner in
      // `affiliation-group` has `summaries`; until version 2 the list was there itself.
      switch key {
      case "affiliation-group":
        try scanner.objects { key, scanner in
          guard key == "summaries" else { return try scanner.skipValue() }
          try scanner.objects { key, scanner in
            guard key == "employment-summary" else { return try scanner.skipValue() }
            try readEmployment(&scanner)
          } each: {
          }
        } each: {
        }
      case "employment-summary":
        guard scanner.peek() == .array else { return try readEmployment(&scanner) }
        try scanner.array { try readEmployment(&$0) }
      default: try scanner.skipValue()
      }
    }
  }

  private mutating func readEmployment(_ scanner: inout JSONScanner) throws {
    var employment = Employment()
    var (department, name, city): (String?, String?, String?)
    func readOrganization(_ scanner: inout JSONScanner) throws {
      try scanner.objectIfPresent { key, scanner in
        switch key {
        case "name": name = try scanner.string()
        case "address":
          try scanner.objectIfPresent { key, scanner in
            switch key {
            case "city": city = try scanner.string()
            case "country": employment.affiliation.country = try scanner.string()
            default: try scanner.skipValue()
            }
          }
        case "disambiguated-organization":
          for id in try scanner.strings(under: "disambiguated-organization-identifier")
          where id.contains(ascii: "ror.org") {
            if let ror = Identifier.ror(id) { employment.affiliation.identifiers = [ror] }
          }
        default: try scanner.skipValue()
        }
      }
    }
    try scanner.objectIfPresent { key, scanner in
      switch key {
      case "department-name": department = try scanner.string()
      case "organization": try readOrganization(&scanner)
      case "start-date": employment.start = try ORCIDWork.date(&scanner)?.year
      case "end-date": employment.end = try ORCIDWork.date(&scanner)?.year
      default: try scanner.skipValue()
      }
    }
    employment.affiliation.written = [department, name, city].compactMap { $0 }.filter { !$0.isEmpty }.joined(
      separator: ", ")
    if name != nil { employments.append(employment) }
  }

  /// Returns the owner's part in a work, with the employments of the year; nil where the record states no name.
  private func authorship(of work: Work) -> Authorship? {
    var person: Authorship
    if let family, !family.isEmpty {
      person = Authorship(
        name: PersonName(family: family, given: given), role: .author, location: work.location)
    } else if let named = Authorship(named: credit ?? given ?? "", at: work.location) {
      person = named
    } else {
      return nil
    }
    if work.kind == "edited-book" { person.role = .editor }
    person.add(orcid.flatMap { Identifier.orcid($0) })
    if let year = work.date?.year {
      for employment in employments {
        guard let start = employment.start, start <= year, year <= employment.end ?? year else { continue }
        person.add(employment.affiliation)
      }
    }
    return person
  }
}
