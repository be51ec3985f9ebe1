import Bibliography
import ByteFormats

extension InputFormat {
  /// Indico's lists of contributions and abstracts as CSV.
  static let indicoTable = InputFormat(
    name: "indico-csv", summary: "Indico CSV or Excel (lists of contributions or abstracts)",
    fileEndings: ["csv", "xlsx"],
    example: """
      Id,Title,Description,Date,Duration,Type,Session,Track,Presenters,Authors,Authors (affiliation)
      3,Talk,,2021-04-14 09:00,20,Talk,,,Jane Doe,Jane Doe,University of Somewhere
      """,
    recognizes: { source in
      guard let names = TableText.header(of: source) else { return false }
      return names.contains("Id") && names.contains("Title")
        && (names.contains("Presenters") || names.contains("Speakers") || names.contains("Co-Authors")
          || names.contains("Authors (affiliation)"))
    }, read: { source throws(ReadError) in try IndicoTableReader.read(source) })
}

/// Reads Indico's CSV. Its cells join people by commas or semicolons, and so may affiliations be cut wrongly.
enum IndicoTableReader {
  /// Reads every row.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var cells = IndicoAffiliationCells()
    var rejected = 0
    var reading = try TableText.read(source) { row, reading in
      if let state = row["State"]?.lowercased(), state != "accepted" {
        rejected += 1
        return
      }
      var work = Work(
        id: row["Id"] ?? "", title: row["Title"] ?? "", kind: row["Type", "Accepted type", "Submitted type"],
        location: row.location)
      work.takeDate(row["Date"])
      work.session = row["Session"]
      work.track = row["Track", "Accepted track"]
      work.code = row["Program Code"]
      work.abstract = row["Description", "Content"]
      var people: [IndicoPerson] = []
      for (column, role) in [
        ("Authors", Authorship.Role.author), ("Co-Authors", .coauthor), ("Presenters", .presenter),
        ("Speakers", .presenter),
      ] {
        guard let text = row.text([column]) else { continue }
        let affiliations = row.text(["\(column) (affiliation)"])
        let emails = row.text(["\(column) (email)"]) ?? ""
        let (found, uncut) = self.people(text, affiliations, emails, role)
        if let uncut { cells.keep(uncut, of: role, inWork: reading.works.count) } else { cells.learn(found) }
        people += found
      }
      work.add(people)
      guard !work.title.isEmpty || !people.isEmpty else { return }
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
    }
    let ambiguous = cells.place(in: &reading.works)
    if ambiguous > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(ambiguous) cell\(ambiguous == 1 ? "" : "s") of affiliations cannot be cut into as many parts as there are people",
          remedy: "they are kept with the work; Indico's JSON export says whose each is"))
    }
    if rejected > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(rejected) abstract\(rejected == 1 ? " was" : "s were") not accepted",
          remedy: "skipped"))
    }
    return reading
  }

  /// Reads `Jane Doe (University), Richard Roe` or names with their affiliations in a cell of their own; `uncut` are
  /// the parts of that cell where they are not as many as the people.
  private static func people(
    _ text: String, _ affiliations: String?, _ emails: String, _ role: Authorship.Role
  ) -> (people: [IndicoPerson], uncut: [String]?) {
    let separator: UInt8 = text.utf8.contains(.semicolon) ? .semicolon : .comma
    var uncut: [String]?
    var people: [IndicoPerson] = []
    for part in split(text, at: separator) where !part.isEmpty {
      var person = IndicoPerson()
      person.roles = [role]
      person.full = part
      if part.hasSuffix(")"), let open = part.firstIndex(of: "(") {
        person.full = PersonName.trim(part[..<open])
        person.affiliation.written = PersonName.trim(part[part.index(after: open)...].dropLast())
      }
      if !person.full.isEmpty { people.append(person) }
    }
    if let affiliations {
      let parts =
        people.count == 1
        ? [affiliations]
        : split(affiliations, at: affiliations.utf8.contains(.semicolon) ? .semicolon : separator)
      if inStep(parts, people.count) {
        for index in people.indices {
          people[index].affiliation.written = people[index].affiliation(in: parts[index])
        }
      } else if !affiliations.isEmpty {
        uncut = parts.filter { !$0.isEmpty }
      }
    }
    let addresses = split(emails, at: emails.utf8.contains(.semicolon) ? .semicolon : .comma)
    if inStep(addresses, people.count) {
      for index in people.indices {
        if let email = Identifier.email(in: addresses[index]) { people[index].identifiers.append(email) }
      }
    }
    return (people, uncut)
  }

  /// Whether a list has a part, which may be blank, for each of a number of people; the last one may end as the others.
  private static func inStep(_ parts: [String], _ count: Int) -> Bool {
    parts.count == count || parts.count == count + 1 && parts.last == ""
  }

  /// Cuts text at a character outside parentheses; blank parts count.
  private static func split(_ text: String, at separator: UInt8) -> [String] {
    var parts: [String] = []
    var depth = 0
    var start = text.startIndex
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth = max(0, depth - 1)
      case separator where depth == 0:
        parts.append(PersonName.trim(text[start..<index]))
        start = text.utf8.index(after: index)
      default: break
      }
    }
    parts.append(PersonName.trim(text[start...]))
    return parts
  }
}

extension IndicoPerson {
  /// Returns the affiliation that a part of a cell states: all of it, or what is in parentheses after the name.
  fileprivate func affiliation(in part: String) -> String {
    if part == full { return "" }
    guard part.hasPrefix(full + " ("), part.hasSuffix(")") else { return part }
    return PersonName.trim(part.dropFirst(full.count + 2).dropLast())
  }
}
