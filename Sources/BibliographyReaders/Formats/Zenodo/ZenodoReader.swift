import Bibliography
import ByteFormats

extension InputFormat {
  /// Zenodo's and DataCite's JSON.
  static let zenodo = InputFormat(
    name: "zenodo", summary: "Zenodo, InvenioRDM or DataCite JSON (a record, an answer, .zenodo.json)",
    fileEndings: ["json"],
    example: """
      {"title": "On Collaboration", "upload_type": "publication", "publication_date": "2021-04-14",
       "creators": [{"name": "Doe, Jane", "affiliation": "University of Somewhere", "orcid": "0000-0002-1825-0097"}]}
      """,
    recognizes: { source in source.jsonKeys().map { $0.contains("creators") } ?? false },
    read: { source throws(ReadError) in try ZenodoReader.read(source) })
}

/// Reads records whose people are `creators`: Zenodo's old and new form, and DataCite's.
enum ZenodoReader {
  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading { try JSONRecords.read(source, readRecord) }

  private static func readRecord(_ records: JSONRecords, _ scanner: inout JSONScanner) throws {
    var work = Work(id: "", title: "", location: records.location(of: scanner.position))
    var isRecord = false
    try readMembers(records, &scanner, &work, &isRecord, isNested: false)
    guard isRecord else { return }
    work.ensureID(number: records.reading.works.count + 1)
    records.reading.works.append(work)
  }

  /// Reads a record's members, and those of what it nests: `metadata`, DataCite's `data` and `attributes`.
  private static func readMembers(
    _ records: JSONRecords, _ scanner: inout JSONScanner, _ work: inout Work, _ isRecord: inout Bool,
    isNested: Bool
  ) throws {
    try scanner.object { key, scanner in
      switch key {
      case "id", "recid": if let id = try scanner.text(), work.id.isEmpty { work.id = id }
      case "title":
        if let title = try scanner.string(), work.title.isEmpty { work.title = Markup.stripped(title) }
      case "titles":
        try scanner.objects { key, scanner in
          guard key == "title" else { return try scanner.skipValue() }
          if let title = try scanner.string(), work.title.isEmpty { work.title = Markup.stripped(title) }
        } each: {
        }
      case "doi": work.add(try scanner.string().flatMap { Identifier.doi($0) })
      case "pids":
        try scanner.objects { key, scanner in
          guard key == "doi", scanner.peek() == .object else { return try scanner.skipValue() }
          try scanner.object { key, scanner in
            guard key == "identifier" else { return try scanner.skipValue() }
            work.add(try scanner.string().flatMap { Identifier.doi($0) })
          }
        } each: {
        }
      case "types":
        try scanner.objects { key, scanner in
          guard key == "resourceTypeGeneral" else { return try scanner.skipValue() }
          work.kind = try scanner.string() ?? work.kind
        } each: {
        }
      case "publication_date", "publicationYear":
        if let date = try scanner.text(), work.date == nil { work.takeDate(date) }
      case "description":
        if let text = try scanner.string(), isNested || work.abstract == nil {
          work.abstract = Markup.stripped(text)
        }
      case "language": work.language = try scanner.string() ?? work.language
      case "upload_type": work.kind = try scanner.string()
      case "resource_type":
        if scanner.peek() == .object {
          try scanner.object { key, scanner in
            if key == "type" || key == "id" {
              work.kind = try scanner.string() ?? work.kind
            } else {
              try scanner.skipValue()
            }
          }
        } else {
          work.kind = try scanner.string() ?? work.kind
        }
      case "creators":
        isRecord = true
        try people(&scanner, .author, &work)
      case "contributors": try people(&scanner, .contributor, &work)
      case "metadata", "attributes":
        if scanner.peek() == .object, !isNested {
          try readMembers(records, &scanner, &work, &isRecord, isNested: true)
        } else {
          try scanner.skipValue()
        }
      case "hits", "data":
        if isRecord || isNested {
          try scanner.skipValue()
        } else {
          try records.elements(&scanner, readRecord)
        }
      default: try scanner.skipValue()
      }
    }
  }

  private static func people(_ scanner: inout JSONScanner, _ role: Authorship.Role, _ work: inout Work) throws
  {
    guard scanner.peek() == .array else { return try scanner.skipValue() }
    let place = work.location
    try scanner.array { scanner in
      guard scanner.peek() == .object else { return try scanner.skipValue() }
      var draft = Draft(person: Authorship(name: PersonName(""), role: role, location: place))
      try draft.read(&scanner, depth: 0)
      if let person = draft.finish() { work.authorships.append(person) }
    }
  }

  /// A creator or contributor while its members are read.
  private struct Draft {
    var person: Authorship
    var name: String?
    var family: String?
    var given: String?

    init(person: Authorship) { self.person = person }

    mutating func read(_ scanner: inout JSONScanner, depth: Int) throws {
      var this = self
      defer { self = this }
      try scanner.object { key, scanner in
        switch key {
        case "name": this.name = try scanner.string()
        case "family_name", "familyName", "family": this.family = try scanner.string()
        case "given_name", "givenName", "given": this.given = try scanner.string()
        case "orcid": this.add(try scanner.string().flatMap { Identifier.orcid($0) })
        case "nameType", "type", "contributorType":
          if let type = try scanner.text()?.lowercased() {
            if type.hasPrefix("organi") { this.person.isGroup = true }
            if type.hasSuffix("editor"), this.person.role == .contributor { this.person.role = .editor }
          }
        case "role":
          if scanner.peek() == .object {
            try scanner.object { key, scanner in
              guard key == "id" else { return try scanner.skipValue() }
              if try scanner.string() == "editor" { this.person.role = .editor }
            }
          } else {
            try scanner.skipValue()
          }
        case "person_or_org":
          if scanner.peek() == .object, depth == 0 {
            try this.read(&scanner, depth: 1)
          } else {
            try scanner.skipValue()
          }
        case "identifiers", "nameIdentifiers":
          try scanner.objects { key, scanner in
            switch key {
            case "identifier", "nameIdentifier":
              this.add(try scanner.string().flatMap { Identifier.orcid($0) })
            default: try scanner.skipValue()
            }
          } each: {
          }
        case "affiliation", "affiliations": try this.affiliations(&scanner)
        default: try scanner.skipValue()
        }
      }
    }

    private mutating func add(_ identifier: Identifier?) {
      if let identifier, !person.identifiers.contains(identifier) { person.identifiers.append(identifier) }
    }

    private mutating func affiliations(_ scanner: inout JSONScanner) throws {
      guard scanner.peek() == .array else {
        if let text = try scanner.string(), !text.isEmpty { person.affiliations.append(Affiliation(text)) }
        return
      }
      var all: [Affiliation] = []
      try scanner.array { scanner in
        guard scanner.peek() == .object else {
          if let text = try scanner.string(), !text.isEmpty { all.append(Affiliation(text)) }
          return
        }
        var affiliation = Affiliation("")
        try scanner.object { key, scanner in
          switch key {
          case "name": affiliation.written = try scanner.string() ?? ""
          case "id", "affiliationIdentifier":
            if let ror = try scanner.string().flatMap({ Identifier.ror($0) }) {
              affiliation.identifiers.append(ror)
            }
          case "identifiers":
            try scanner.objects { key, scanner in
              guard key == "identifier" else { return try scanner.skipValue() }
              guard let ror = try scanner.string().flatMap({ Identifier.ror($0) }) else { return }
              if !affiliation.identifiers.contains(ror) { affiliation.identifiers.append(ror) }
            } each: {
            }
          default: try scanner.skipValue()
          }
        }
        if !affiliation.written.isEmpty || !affiliation.identifiers.isEmpty { all.append(affiliation) }
      }
      person.affiliations += all
    }

    func finish() -> Authorship? {
      var person = person
      if let family, !family.isEmpty {
        person.name = PersonName(family: family, given: given)
      } else if let name, !name.isEmpty {
        person.isGroup = person.isGroup || (!name.contains(",") && PersonName.namesGroup(name))
        person.name = person.isGroup ? PersonName(name) : PersonName(commaSeparated: name)
      } else {
        return nil
      }
      return person
    }
  }
}
