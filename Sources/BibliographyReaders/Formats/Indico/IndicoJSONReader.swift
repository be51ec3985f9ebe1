import Bibliography
import ByteFormats

extension InputFormat {
  /// Indico's JSON: the export API, and what managers download of contributions and abstracts.
  static let indicoJSON = InputFormat(
    name: "indico-json", summary: "Indico JSON (/export/event, contributions.json, abstracts.json)",
    fileEndings: ["json"],
    example: """
      {"results": [{"_type": "Conference", "title": "Workshop", "contributions": [{"friendly_id": 3, "title": "Talk",
        "primaryauthors": [{"first_name": "Jane", "last_name": "Doe", "affiliation": "University of Somewhere"}]}]}]}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      let isExport =
        keys.contains("primaryauthors") || keys.contains("coauthors") && keys.contains("speakers")
      let isManaged =
        keys.contains("persons") && (keys.contains("friendly_id") || keys.contains("author_type"))
      let isEvent = keys.contains("additionalInfo") && keys.contains("results")
      return isExport || isManaged || isEvent
    }, read: { source throws(ReadError) in try IndicoJSONReader.read(source) })
}

/// Reads Indico's contributions and abstracts from JSON; presenters follow the authors, as in its reports.
enum IndicoJSONReader {
  /// Reads every contribution, and of abstracts those that were accepted.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var tally = IndicoTally()
    var reading = try JSONRecords.read(source) { records, scanner in
      var draft = IndicoContributionDraft(
        work: Work(id: "", title: "", location: records.location(of: scanner.position)))
      let before = records.reading.works.count
      try draft.read(records, &scanner, &tally)
      if let event = tally.event {
        for index in before..<records.reading.works.count { records.reading.works[index].venue = event }
      }
    }
    reading.title = tally.event
    if tally.rejected > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(Phrase.count(tally.rejected, "abstract")) \(Phrase.form(tally.rejected, "was", "were")) not accepted",
          remedy: "skipped"))
    }
    return reading
  }
}

/// What is known of the event, and what was met of it.
private struct IndicoTally {
  /// The event's title.
  var event: String?
  /// The contributions that were read, each by its number and title.
  var seen: Set<String> = []
  /// How many abstracts were not accepted.
  var rejected = 0
}

/// An object of Indico's JSON while its members are read: an event, a session, a contribution or an abstract.
private struct IndicoContributionDraft {
  var work: Work
  private var people: [IndicoPerson] = []
  private var friendly: String?
  private var database: String?
  private var state: String?
  private var isContribution = false
  private var isContainer = false
  private var isEvent = false
  /// The subcontributions, each with the people who present it.
  private var parts: [(id: String, title: String, people: [IndicoPerson])] = []

  init(work: Work) { self.work = work }

  mutating func read(
    _ records: JSONRecords, _ scanner: inout JSONScanner, _ tally: inout IndicoTally
  ) throws {
    var this = self
    var nested: [Int] = []
    try scanner.object { key, scanner in
      switch key {
      case "results", "contributions", "sessions", "abstracts":
        // Read after the other members, so that the event's title is known.
        this.isContainer = this.isContainer || scanner.peek() == .array
        nested.append(scanner.position)
        try scanner.skipValue()
      case "_type":
        let type = try scanner.string()
        if type == "Conference" || type == "Meeting" || type == "Lecture" { this.isEvent = true }
        if type == "Contribution" { this.isContribution = true }
      case "id": this.work.id = try scanner.text() ?? ""
      case "db_id": this.database = try scanner.text()
      case "friendly_id": this.friendly = try scanner.text()
      case "code": this.work.code = try scanner.text().flatMap { $0.isEmpty ? nil : $0 }
      case "title": this.work.title = try scanner.string() ?? ""
      case "description", "content":
        this.work.abstract = try scanner.string().flatMap { $0.isEmpty ? nil : Markup.stripped($0) }
      case "state": this.state = try scanner.string()
      case "type", "accepted_contrib_type": this.work.kind = try Self.name(&scanner) ?? this.work.kind
      case "submitted_contrib_type":
        if let kind = try Self.name(&scanner), this.work.kind == nil { this.work.kind = kind }
      case "session": this.work.session = try Self.name(&scanner)
      case "track", "accepted_track": this.work.track = try Self.name(&scanner)
      case "startDate", "start_dt": this.work.date = try Self.date(&scanner)
      case "duration": this.work.durationMinutes = try scanner.integer()
      case "primaryauthors", "coauthors", "speakers":
        this.isContribution = true
        let role: Authorship.Role =
          key == "primaryauthors" ? .author : key == "coauthors" ? .coauthor : .presenter
        this.people += try Self.people(&scanner, role)
      case "subContributions", "subcontributions":
        var part = (id: "", title: "", people: [IndicoPerson]())
        try scanner.objects { key, scanner in
          switch key {
          case "friendly_id": part.id = try scanner.text() ?? part.id
          case "id": if let id = try scanner.text(), part.id.isEmpty { part.id = id }
          case "title": part.title = try scanner.string() ?? ""
          case "speakers": part.people += try Self.people(&scanner, .presenter)
          case "persons": part.people += try Self.people(&scanner, nil)
          default: try scanner.skipValue()
          }
        } each: {
          this.parts.append(part)
          part = ("", "", [])
        }
      case "persons":
        this.isContribution = true
        this.people += try Self.people(&scanner, nil)
      default: try scanner.skipValue()
      }
    }
    self = this
    if isEvent || isContainer && !work.title.isEmpty && tally.event == nil && !isContribution {
      tally.event = tally.event ?? (work.title.isEmpty ? nil : work.title)
    }
    let end = scanner.position
    for position in nested {
      scanner.move(to: position)
      // A contribution within a session is listed under the event too.
      var inner = tally
      try records.elements(&scanner) { records, scanner in
        var draft = IndicoContributionDraft(
          work: Work(id: "", title: "", location: records.location(of: scanner.position)))
        try draft.read(records, &scanner, &inner)
      }
      tally = inner
    }
    scanner.move(to: end)
    guard isContribution, !isContainer else { return }
    if let state, state != "accepted" {
      tally.rejected += 1
      return
    }
    let key = (database ?? work.id) + "\n" + work.title
    guard tally.seen.insert(key).inserted else { return }
    if let friendly, !friendly.isEmpty { work.id = friendly }
    work.venue = tally.event
    work.add(people)
    work.ensureID(number: records.reading.works.count + 1)
    records.reading.works.append(work)
    records.reading.works += parts.enumerated().map {
      work.part($1.id, number: $0 + 1, title: $1.title, $1.people)
    }
  }

  /// Reads a text, or an object's `name` or `title`.
  private static func name(_ scanner: inout JSONScanner) throws -> String? {
    guard scanner.peek() == .object else { return try scanner.string().flatMap { $0.isEmpty ? nil : $0 } }
    var name: String?
    try scanner.object { key, scanner in
      if key == "name" || key == "title" {
        name = try scanner.string() ?? name
      } else {
        try scanner.skipValue()
      }
    }
    return name
  }

  /// Reads `{"date": "2021-04-14", "time": "09:00:00"}` or `2021-04-14T09:00:00+00:00`.
  private static func date(_ scanner: inout JSONScanner) throws -> PartialDate? {
    var text = ""
    if scanner.peek() == .object {
      var time = ""
      try scanner.object { key, scanner in
        switch key {
        case "date": text = try scanner.string() ?? ""
        case "time": time = try scanner.string() ?? ""
        default: try scanner.skipValue()
        }
      }
      text += "T" + time
    } else {
      text = try scanner.string() ?? ""
    }
    return PartialDate(withTime: text)
  }

  /// Reads a list of people; without a role each says its own.
  private static func people(_ scanner: inout JSONScanner, _ role: Authorship.Role?) throws -> [IndicoPerson]
  {
    var people: [IndicoPerson] = []
    guard scanner.peek() == .array else {
      try scanner.skipValue()
      return []
    }
    try scanner.array { scanner in
      guard scanner.peek() == .object else { return try scanner.skipValue() }
      var person = IndicoPerson()
      var isSpeaker = false
      var type: String?
      var linked: Affiliation?
      try scanner.object { key, scanner in
        switch key {
        case "first_name", "firstName": person.first = try scanner.string() ?? ""
        case "last_name", "lastName", "familyName": person.last = try scanner.string() ?? ""
        case "fullName", "full_name", "name": person.full = try scanner.string() ?? ""
        case "title": person.title = try scanner.string() ?? ""
        case "affiliation": person.affiliation.written = try scanner.string() ?? ""
        case "affiliation_link": linked = try link(&scanner)
        case "person_id":
          if let id = try scanner.text(), !id.isEmpty {
            person.identifiers.append(Identifier(.eventPerson, id))
          }
        case "email":
          if let email = try scanner.string().flatMap({ Identifier.email(in: $0) }) {
            person.identifiers.append(email)
          }
        case "orcid":
          if let orcid = try scanner.string().flatMap({ Identifier.orcid($0) }) {
            person.identifiers.append(orcid)
          }
        case "is_speaker": isSpeaker = try scanner.bool() ?? false
        case "author_type": type = try scanner.string()
        default: try scanner.skipValue()
        }
      }
      if let role { person.roles = [role] }
      if let type, role == nil {
        person.roles = type == "primary" ? [.author] : type == "secondary" ? [.coauthor] : []
      }
      if isSpeaker, role == nil { person.roles.append(.presenter) }
      if let linked {
        if person.affiliation.written.isEmpty { person.affiliation.written = linked.written }
        person.affiliation.identifiers = linked.identifiers
        person.affiliation.country = linked.country
      }
      people.append(person)
    }
    return people
  }

  /// Reads the affiliation that Indico knows; a ROR id, where there is one, is in its free `meta`.
  private static func link(_ scanner: inout JSONScanner) throws -> Affiliation? {
    guard scanner.peek() == .object else {
      try scanner.skipValue()
      return nil
    }
    var affiliation = Affiliation("")
    try scanner.object { key, scanner in
      switch key {
      case "name": affiliation.written = try scanner.string() ?? ""
      case "country_code":
        affiliation.country = try scanner.string().flatMap { $0.count == 2 ? $0.uppercased() : nil }
      case "meta":
        guard scanner.peek() == .object else { return try scanner.skipValue() }
        try scanner.object { key, scanner in
          guard scanner.peek() == .string else { return try scanner.skipValue() }
          if let text = try scanner.string(),
            key == "ror" || key == "ror_id" || text.contains(ascii: "ror.org"),
            let ror = Identifier.ror(text)
          {
            affiliation.identifiers = [ror]
          }
        }
      default: try scanner.skipValue()
      }
    }
    return affiliation
  }
}
