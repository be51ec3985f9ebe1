import Bibliography
import ByteFormats

extension InputFormat {
  /// The schedule of an event by pretalx or frab, as JSON, and pretalx's answers with submissions.
  static let pretalxJSON = InputFormat(
    name: "pretalx-json",
    summary: "pretalx or frab JSON (schedule.json, or submissions of its API; states no affiliations)",
    fileEndings: ["json"],
    example: """
      {"schedule": {"version": "1.0", "conference": {"acronym": "x", "title": "Workshop", "days": [{"index": 1,
        "rooms": {"Main": [{"id": 1, "guid": "1-1", "date": "2021-04-14T09:00:00+02:00", "duration": "00:30",
          "title": "On Collaboration", "type": "Talk", "persons": [{"code": "ABC", "public_name": "Jane Doe"}]}]}}]}}}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      let isSchedule =
        keys.contains("conference") && (keys.contains("days") || keys.contains("daysCount"))
        && (keys.contains("rooms") || keys.contains("schedule"))
      return isSchedule
        || keys.contains("submission_type") && keys.contains("speakers") && keys.contains("code")
    }, read: { source throws(ReadError) in try PretalxJSONReader.read(source) })
}

/// Reads the talks of pretalx's and frab's schedules.
enum PretalxJSONReader {
  /// What is known of the event, and what was met of it.
  private struct Event {
    var title: String?
    var acronym = ""
    var rejected = 0
  }

  /// Reads every talk, and of submissions those that were accepted.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var event = Event()
    var reading = try JSONRecords.read(source) { try read($0, &$1, &event) }
    reading.title = event.title
    for index in reading.works.indices { reading.works[index].venue = event.title }
    if event.rejected > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(Phrase.count(event.rejected, "submission")) \(Phrase.form(event.rejected, "was", "were")) not accepted",
          remedy: "skipped"))
    }
    return reading
  }

  private static func read(
    _ records: JSONRecords, _ scanner: inout JSONScanner, _ event: inout Event
  ) throws {
    var talk = PretalxTalk(at: records.location(of: scanner.position))
    var (isContainer, state): (Bool, String?) = (false, nil)
    var (acronym, number, guid): (String?, String?, String?)
    var inner = event
    try scanner.object { key, scanner in
      switch key {
      case "schedule", "conference", "days", "results":
        guard scanner.peek() == .object || scanner.peek() == .array else { return try scanner.skipValue() }
        isContainer = true
        try records.elements(&scanner) { try read($0, &$1, &inner) }
      case "rooms":
        // The rooms of a day hold talks by their names; those of the event describe themselves.
        isContainer = true
        try scanner.objectIfPresent { _, scanner in
          try records.elements(&scanner) { try read($0, &$1, &inner) }
        }
      case "acronym":
        acronym = try scanner.string()
        inner.acronym = acronym ?? inner.acronym
      case "id": number = try scanner.text()
      case "guid": guid = try scanner.string()
      case "code": talk.work.code = try scanner.string()
      case "state": state = try scanner.string()
      case "title": talk.work.title = try name(&scanner) ?? ""
      case "subtitle": talk.subtitle = try name(&scanner) ?? ""
      case "abstract": talk.abstract = try name(&scanner) ?? ""
      case "description": talk.description = try name(&scanner) ?? ""
      case "type", "submission_type": talk.work.kind = try name(&scanner)
      case "track": talk.work.track = try name(&scanner)
      case "date": talk.work.date = try scanner.string().flatMap { PartialDate(withTime: $0) }
      case "duration": talk.work.durationMinutes = try scanner.text().flatMap { PretalxTalk.minutes($0) }
      case "slot", "slots":
        for start in try scanner.strings(under: "start").prefix(1) {
          talk.work.date = PartialDate(withTime: start) ?? talk.work.date
        }
      case "persons", "speakers": try readPeople(&scanner, &talk)
      default: try scanner.skipValue()
      }
    }
    event = inner
    if isContainer {
      if event.title == nil, acronym != nil, !talk.work.title.isEmpty { event.title = talk.work.title }
      return
    }
    if let state, state != "accepted", state != "confirmed" {
      event.rejected += 1
      return
    }
    talk.work.id = number ?? talk.work.code ?? guid ?? ""
    talk.finish(&records.reading, event: event.acronym)
  }

  private static func readPeople(_ scanner: inout JSONScanner, _ talk: inout PretalxTalk) throws {
    var (names, ids): ([String], [String]) = ([], [])
    var (name, code, guid, number): (String?, String?, String?, String?)
    try scanner.objects { key, scanner in
      switch key {
      case "public_name", "full_public_name": name = try scanner.string() ?? name
      case "name": if let text = try scanner.string(), name == nil { name = text }
      case "code": code = try scanner.string()
      case "guid": guid = try scanner.string()
      case "id": number = try scanner.text()
      default: try scanner.skipValue()
      }
    } each: {
      names.append(name ?? "")
      ids.append([code, guid, number].compactMap { $0 }.first { !$0.isEmpty } ?? "")
      (name, code, guid, number) = (nil, nil, nil, nil)
    }
    for (name, id) in zip(names, ids) { talk.add(person: name, id: id) }
  }

  /// Reads a text, or the first of an object that has it in several languages.
  private static func name(_ scanner: inout JSONScanner) throws -> String? {
    guard scanner.peek() == .object else { return try scanner.string().flatMap { $0.isEmpty ? nil : $0 } }
    var found: String?
    var named: String?
    try scanner.object { key, scanner in
      let text = try scanner.text()
      if key == "name" || key == "en" { named = text ?? named }
      if key == "id" { return }
      found = found ?? text
    }
    // A name may itself be in several languages, which is more than a schedule needs.
    return named ?? found
  }
}
