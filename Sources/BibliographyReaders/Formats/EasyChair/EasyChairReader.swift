import Bibliography
import ByteFormats

extension InputFormat {
  /// EasyChair's tables of authors and of submissions.
  static let easyChair = InputFormat(
    name: "easychair", summary: "EasyChair, author.csv, with submission.csv beside it for the titles",
    fileEndings: ["csv", "xlsx"],
    example: """
      submission #,first name,last name,email,country,affiliation,Web page,person #,corresponding?
      1,Jane,Doe,jane@example.org,Utopia,University of Somewhere,,1,yes
      """,
    recognizes: { source in
      TableText.header(of: source).map { EasyChairReader.kind(TableText(names: $0)) != nil } ?? false
    }, read: { source throws(ReadError) in try EasyChairReader.read(source) }, readsEverySheet: true)
}

/// Reads EasyChair's exports: a table with a row per author of a submission, and one of the submissions.
enum EasyChairReader {
  /// Which of its tables one is.
  enum Kind {
    case authors, submissions
  }

  /// Returns which of EasyChair's tables has these columns; nil where none has.
  static func kind(_ table: TableText) -> Kind? {
    let names = Set(table.names.map { $0.lowercased() })
    if names.contains("first name"), names.contains("last name"),
      !names.isDisjoint(with: submissionNumbers), names.contains("email") || names.contains("person #")
    {
      return .authors
    }
    if names.contains("#"), names.contains("title"), names.contains("authors"),
      !names.isDisjoint(with: [
        "decision", "submitted", "last updated", "form fields", "reviews sent", "track #",
      ])
    {
      return .submissions
    }
    return nil
  }

  private static let submissionNumbers: Set<String> = [
    "submission #", "paper #", "submission", "submission number",
  ]

  /// Reads every row.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    let kind = TableText.header(of: source).flatMap { self.kind(TableText(names: $0)) }
    return kind == .submissions ? try readSubmissions(source) : try readAuthors(source)
  }

  /// Reads a row per author; the rows of a submission become one work, which has no title here.
  private static func readAuthors(_ source: Source) throws(ReadError) -> Reading {
    var indices: [String: Int] = [:]
    return try TableText.read(source) { table in
      AuthorColumns(table)
    } rows: { row, columns, reading in
      guard let number = row.text(columns.submission), let person = author(row, columns) else { return }
      if let index = indices[number] { return reading.works[index].authorships.append(person) }
      indices[number] = reading.works.count
      reading.addWork(at: row.location) { work in
        work.id = number
        work.authorships = [person]
        return true
      }
    }
  }

  private struct AuthorColumns {
    let submission, first, last, email, country, affiliation, corresponding, orcid: TableColumn

    init(_ table: TableText) {
      submission = table.column(submissionNumbers.sorted())
      first = table.column("first name")
      last = table.column("last name")
      email = table.column("email")
      country = table.column("country")
      affiliation = table.column("organization", "affiliation", "organisation")
      corresponding = table.column("corresponding?", "corresponding")
      orcid = table.column("orcid", "ORCID iD")
    }
  }

  private static func author(_ row: TableText.Row, _ columns: AuthorColumns) -> Authorship? {
    let (family, given) = (row.text(columns.last), row.text(columns.first))
    guard family != nil || given != nil else { return nil }
    let name = family == nil ? PersonName(given ?? "") : PersonName(family: family, given: given)
    var person = Authorship(
      name: name, role: .author, isGroup: given == nil && PersonName.namesGroup(name.written),
      location: row.location)
    person.isCorresponding = row[columns.corresponding].equalsIgnoringCase("yes")
    if let email = Identifier.email(in: row[columns.email]) { person.identifiers.append(email) }
    if let orcid = Identifier.orcid(row[columns.orcid]) { person.identifiers.append(orcid) }
    if var text = row.text(columns.affiliation) {
      if let country = row.text(columns.country), !text.lowercased().contains(country.lowercased()) {
        text += ", " + country
      }
      person.affiliations = [Affiliation(text)]
    }
    return person
  }

  /// Reads a row per submission; its authors are names in one cell: `Jane Doe, Richard Roe and John Poe`.
  private static func readSubmissions(_ source: Source) throws(ReadError) -> Reading {
    var deleted = 0
    var reading = try TableText.read(source) { row, reading in
      if row["deleted?"]?.lowercased() == "yes" || row["deleted?"] == "✔" {
        deleted += 1
        return
      }
      reading.addWork(at: row.location) { work in
        work.id = row["#"] ?? ""
        work.title = row["title"] ?? ""
        work.kind = row["submission type"]
        work.track = row["track name"]
        work.takeDate(row["submitted"])
        work.abstract = row["abstract"]
        if let decision = row["decision"] {
          work.fields.append(Work.CustomField(title: "decision", value: decision))
        }
        let names = (row["authors"] ?? "").replacing(" and ", with: ", ").parts(at: .comma)
        for name in names {
          work.authorships.append(
            Authorship(
              name: PersonName(name), role: .author, isGroup: PersonName.namesGroup(name),
              location: row.location))
        }
        return !work.title.isEmpty || !names.isEmpty
      }
    }
    if deleted > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "\(Phrase.count(deleted, "submission")) \(Phrase.form(deleted, "was", "were")) deleted",
          remedy: "skipped"))
    }
    return reading
  }
}
