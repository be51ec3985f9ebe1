import Bibliography
import ByteFormats

/// Reads a plain table: one work per row with its authors in one cell, or one authorship per row
/// with its work's id or title.
struct TableReader {
  /// For a field's name, the column that holds it, as the user says.
  let columns: [String: String]

  init(columns: [String: String]) { self.columns = columns }

  private func names(_ field: TableField) -> [String] {
    columns[field.rawValue].map { [$0] } ?? field.commonNames
  }

  /// Whether the columns name people and what they worked on.
  func recognizes(_ source: Source) -> Bool {
    guard let names = TableText.header(of: source) else { return false }
    let table = TableText(names: names)
    let has = { (field: TableField) in table.index(self.names(field)) != nil }
    let people = has(.authors) || has(.name) || (has(.family) && has(.given))
    return people && (has(.title) || has(.id))
  }

  /// Reads every row.
  ///
  /// - Throws: `badData` where no column names people, or a column that the user names is missing.
  /// - Complexity: O(n), for n bytes.
  func read(_ source: Source) throws(ReadError) -> Reading {
    let header = TableText(names: TableText.header(of: source) ?? [])
    for (field, column) in columns.sorted(by: { $0.key < $1.key }) where header.index([column]) == nil {
      throw ReadError(
        .badData, at: SourceLocation(source.name), "there is no column “\(column)” for \(field)",
        remedy: "its columns are: \(header.names.joined(separator: ", "))")
    }
    let isAuthorshipTable = header.index(names(.authors)) == nil
    guard !isAuthorshipTable || header.index(names(.name)) != nil || header.index(names(.family)) != nil
    else {
      throw ReadError(
        .badData, at: SourceLocation(source.name), "no column names people",
        remedy:
          "say which does: --columns authors=COLUMN; its columns are: \(header.names.joined(separator: ", "))"
      )
    }
    var tiedByOrder = 0
    var works = WorksByKey()
    var reading = try TableText.read(source) { table in
      Columns(table, names: names)
    } rows: { row, columns, reading in
      if isAuthorshipTable {
        Self.readAuthorship(row, columns, &reading, &works)
      } else {
        reading.addWork(at: row.location) { work in
          Self.readWork(row, columns, &work, &tiedByOrder)
          return !work.title.isEmpty || !work.authorships.isEmpty || !work.id.isEmpty
        }
      }
    }
    if tiedByOrder > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "in \(Phrase.count(tiedByOrder, "work")) as many affiliations as authors are listed",
          remedy: "each was taken for the author at its place"))
    }
    return reading
  }

  /// Where a table has what is read.
  private struct Columns {
    let id, title, kind, language, date, year, venue, abstract, doi, pmid: TableColumn
    let authors, affiliations, editors: TableColumn
    let name, family, given, role, orcid, email: TableColumn
    /// Whether the table is Springer's, whose cells of authors have no separators between the names.
    let areNamesRunOn: Bool

    init(_ table: TableText, names: (TableField) -> [String]) {
      func column(_ field: TableField) -> TableColumn { table.column(names(field)) }
      id = column(.id)
      title = column(.title)
      kind = column(.kind)
      language = column(.language)
      date = column(.date)
      year = column(.year)
      venue = column(.venue)
      abstract = column(.abstract)
      doi = column(.doi)
      pmid = column(.pmid)
      authors = column(.authors)
      affiliations = column(.affiliations)
      editors = column(.editors)
      name = column(.name)
      family = column(.family)
      given = column(.given)
      role = column(.role)
      orcid = column(.orcid)
      email = column(.email)
      areNamesRunOn = table.column("Item DOI").exists
    }
  }

  /// Reads what the row states of a work beside its people.
  private static func readFields(_ row: TableText.Row, _ columns: Columns, _ work: inout Work) {
    work.id = row[columns.id].text
    work.title = row[columns.title].text
    work.kind = row.text(columns.kind)
    work.language = row.text(columns.language)
    work.takeDate(row[columns.date])
    if work.date == nil { work.takeDate(row[columns.year]) }
    work.venue = row.text(columns.venue)
    work.abstract = row.text(columns.abstract)
    work.add(Identifier.doi(row[columns.doi]))
    work.add(Identifier.pmid(row[columns.pmid]))
  }

  /// Reads a row with a work and all its people.
  private static func readWork(
    _ row: TableText.Row, _ columns: Columns, _ work: inout Work, _ tiedByOrder: inout Int
  ) {
    readFields(row, columns, &work)
    let written = row[columns.authors]
    let authors =
      columns.areNamesRunOn
      ? TableNames.People(names: TableNames.runOn(written)) : TableNames.people(written, row.scratch)
    let editors = TableNames.people(row[columns.editors], row.scratch).names
    work.authorships.reserveCapacity(authors.names.count + editors.count)
    for name in authors.names {
      work.authorships.append(author(name, isShort: authors.isShort, at: row.location))
    }
    placeAffiliations(row[columns.affiliations], of: written, in: &work, &tiedByOrder)
    if authors.isCut {
      work.authorships.append(Authorship(name: PersonName("…"), role: .author, location: row.location))
    }
    for name in editors {
      work.authorships.append(
        Authorship(name: PersonName(commaSeparated: name), role: .editor, location: row.location))
    }
  }

  /// Gives each author the affiliation at its place of the list; where the lists are not in step, the work has them.
  private static func placeAffiliations(
    _ list: UnsafeBufferPointer<UInt8>, of people: UnsafeBufferPointer<UInt8>, in work: inout Work,
    _ tiedByOrder: inout Int
  ) {
    if list.isEmpty { return }
    let (places, count) = TableNames.placesOfPeople(people, count: work.authorships.count)
    guard let affiliations = TableNames.places(list, inStepWith: people, count: count), count > 1 else {
      return work.place(TableNames.list(list).map { Affiliation($0.text) }, isComplete: true)
    }
    tiedByOrder += 1
    for (index, place) in places.enumerated() where !affiliations[place].isEmpty {
      work.authorships[index].affiliations.append(Affiliation(affiliations[place].text))
    }
  }

  /// Reads an author and what is in parentheses after the name: `Jane Doe (University of Somewhere)`.
  private static func author(
    _ text: UnsafeBufferPointer<UInt8>, isShort: Bool, at location: SourceLocation
  ) -> Authorship {
    var text = text
    var affiliations: [Affiliation] = []
    if text.last == .rightParenthesis, let open = text.firstIndex(ofByte: .leftParenthesis), open > 0 {
      let inside = text.slice(open + 1..<text.count - 1).trimmed()
      // The name in its own script is no affiliation.
      if inside.count > 24 || !Transliteration.isEastAsian(inside.text) {
        affiliations = [Affiliation(inside.text)]
        text = text.slice(0..<open).trimmed()
      }
    }
    let name = isShort ? PersonName(familyBeforeInitials: text) : PersonName(commaSeparated: text)
    let isGroup = name.family == nil && PersonName.namesGroup(text)
    return Authorship(
      name: name, role: .author, affiliations: affiliations, isGroup: isGroup, location: location)
  }

  /// The works of a table of authorships, by id or title; the rows of one mostly follow each other.
  private struct WorksByKey {
    private var indices: [String: Int] = [:]
    private var last: (key: String, index: Int)?

    /// Returns the work of a key; nil, and `next` is taken for it, where there is none yet.
    mutating func index(of key: String, next: Int) -> Int? {
      if let last, last.key == key { return last.index }
      let known = indices[key]
      last = (key, known ?? next)
      if known == nil { indices[key] = next }
      return known
    }
  }

  private static func readAuthorship(
    _ row: TableText.Row, _ columns: Columns, _ reading: inout Reading, _ works: inout WorksByKey
  ) {
    let (family, given) = (row.text(columns.family), row.text(columns.given))
    let written = row[columns.name]
    guard !written.isEmpty || family != nil || given != nil else { return }
    var person = Authorship(
      name: written.isEmpty
        ? PersonName(family: family, given: given) : PersonName(commaSeparated: written),
      role: row.text(columns.role).flatMap { Authorship.Role(rawValue: $0.lowercased()) } ?? .author,
      location: row.location)
    if let family { person.name.family = family }
    if let given { person.name.given = given }
    person.affiliations = row[columns.affiliations].parts(at: .verticalBar).map { Affiliation($0.text) }
    if let orcid = Identifier.orcid(row[columns.orcid]) { person.identifiers.append(orcid) }
    if let email = Identifier.email(in: row[columns.email]) { person.identifiers.append(email) }
    person.isGroup = person.name.family == nil && PersonName.namesGroup(person.name.written)
    let key = row.text(columns.id) ?? row.text(columns.title) ?? ""
    if let index = works.index(of: key, next: reading.works.count) {
      reading.works[index].authorships.append(person)
    } else {
      reading.addWork(at: row.location) { work in
        readFields(row, columns, &work)
        work.authorships = [person]
        return true
      }
    }
  }
}
