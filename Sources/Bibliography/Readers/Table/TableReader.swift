/// Reads a plain table: a work a row with its authors in one cell, or an authorship a row with its work's id or title.
struct TableReader {
  /// For a field's name, the column that holds it, as the user says.
  let columns: [String: String]
  /// For each field that the table being read has, its column.
  private var indices: [TableField: Int] = [:]

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
    var reader = self
    for field in TableField.allCases { reader.indices[field] = header.index(names(field)) }
    var tiedByOrder = 0
    var works: [String: Int] = [:]
    var reading = try TableText.read(source) { row, reading in
      if isAuthorshipTable {
        reader.readAuthorship(row, &reading, &works)
      } else {
        reader.readWork(row, &reading, &tiedByOrder)
      }
    }
    if tiedByOrder > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name),
          "in \(Reading.works(tiedByOrder)) as many affiliations as authors are listed",
          remedy: "each was taken for the author at its place"))
    }
    return reading
  }

  /// The text of a field in a row; nil where it is empty or the table has no such column.
  private func text(_ field: TableField, _ row: TableText.Row) -> String? {
    guard let index = indices[field] else { return nil }
    let text = row[index]
    return text.isEmpty ? nil : text
  }

  private func work(_ row: TableText.Row) -> Work {
    var work = Work(
      id: text(.id, row) ?? "", title: text(.title, row) ?? "", kind: text(.kind, row),
      date: (text(.date, row) ?? text(.year, row)).flatMap { PartialDate(parsing: $0) },
      venue: text(.venue, row), location: row.location)
    work.date = work.date ?? text(.year, row).flatMap { PartialDate(parsing: $0) }
    work.abstract = text(.abstract, row)
    work.add(text(.doi, row).flatMap { Identifier.doi($0) })
    work.add(text(.pmid, row).flatMap { Identifier.pmid($0) })
    return work
  }

  private func readWork(_ row: TableText.Row, _ reading: inout Reading, _ tiedByOrder: inout Int) {
    var work = work(row)
    let written = text(.authors, row) ?? ""
    let isRunOn = row.table.index(["Item DOI"]) != nil
    let (authors, isShort) = isRunOn ? (Self.runOnNames(written), false) : Self.people(written)
    for part in authors {
      var name = part
      var person = Authorship(name: PersonName(""), role: .author, location: row.location)
      // `Jane Doe (University of Somewhere)`
      if name.hasSuffix(")"), let open = name.firstIndex(of: "("), open > name.startIndex {
        person.affiliations = [Affiliation(PersonName.trim(name[name.index(after: open)...].dropLast()))]
        name = PersonName.trim(name[..<open])
      }
      person.name = isShort ? PersonName(familyBeforeInitials: name) : PersonName(commaSeparated: name)
      person.isGroup = person.name.family == nil && PersonName.namesGroup(name)
      work.authorships.append(person)
    }
    let affiliations = Self.list(text(.affiliations, row) ?? "")
    if affiliations.count > 1, affiliations.count == work.authorships.count {
      tiedByOrder += 1
      for (index, affiliation) in affiliations.enumerated() {
        work.authorships[index].affiliations.append(Affiliation(affiliation))
      }
    } else {
      work.place(affiliations.map { Affiliation($0) }, isComplete: true)
    }
    for name in Self.people(text(.editors, row) ?? "").names {
      work.authorships.append(
        Authorship(name: PersonName(commaSeparated: name), role: .editor, location: row.location))
    }
    guard !work.title.isEmpty || !work.authorships.isEmpty || !work.id.isEmpty else { return }
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
  }

  private func readAuthorship(_ row: TableText.Row, _ reading: inout Reading, _ works: inout [String: Int]) {
    var work = work(row)
    let (family, given) = (text(.family, row), text(.given, row))
    let written = text(.name, row)
    guard written != nil || family != nil || given != nil else { return }
    var person = Authorship(
      name: written.map { PersonName(commaSeparated: $0) } ?? PersonName(family: family, given: given),
      role: text(.role, row).flatMap { Authorship.Role(rawValue: $0.lowercased()) } ?? .author,
      location: row.location)
    if let family { person.name.family = family }
    if let given { person.name.given = given }
    person.affiliations = (text(.affiliations, row) ?? "").split(separator: "|").map {
      Affiliation(PersonName.trim($0))
    }
    if let orcid = text(.orcid, row).flatMap({ Identifier.orcid($0) }) {
      person.identifiers.append(orcid)
    }
    if let email = text(.email, row).flatMap({ Identifier.email(in: $0) }) {
      person.identifiers.append(email)
    }
    person.isGroup = person.name.family == nil && PersonName.namesGroup(person.name.written)
    let key = work.id.isEmpty ? work.title : work.id
    if let index = works[key] {
      reading.works[index].authorships.append(person)
    } else {
      works[key] = reading.works.count
      work.authorships = [person]
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
    }
  }

  /// Cuts a cell at semicolons, else at vertical bars, else at line feeds.
  private static func list(_ text: String) -> [String] {
    for separator: UInt8 in [0x3B, 0x7C, 0x0A] where text.utf8.contains(separator) {
      return text.parts(at: separator)
    }
    return text.isEmpty ? [] : [text]
  }

  /// Cuts a list of names also at `and`, `&` and, where every part is a whole name, at commas; says whether the
  /// names are such as PubMed abbreviates them (`Doe JA, van der Roe R Jr`).
  private static func people(_ text: String) -> (names: [String], isShort: Bool) {
    var parts = list(text)
    // `Doe, J., Roe, R. M., & Poe, E.`
    if parts.count == 1 {
      let pieces = (conjunctions + [" and "]).reduce(text) { $0.replacing($1, with: ", ") }.parts(at: 0x2C)
      if pieces.count > 2, let pairs = PersonName.pairs(pieces) { return (pairs, false) }
    }
    // Publish or Perish ends a list that it cuts with points.
    if let last = parts.last, last.hasSuffix("...") || last.hasSuffix("…") {
      parts[parts.count - 1] = PersonName.trim(
        last[..<(last.lastIndex { $0 != "." && $0 != "…" }.map { last.index(after: $0) } ?? last.startIndex)])
    }
    if let last = parts.last, last.hasSuffix("."), isShort(last.dropLast()) || PersonName.namesGroup(last) {
      parts[parts.count - 1] = String(last.dropLast())
    }
    let pieces = parts.map { $0.parts(at: 0x2C) }
    if let first = pieces.first, first.allSatisfy({ isShort($0) }),
      pieces.allSatisfy({ $0.allSatisfy { isShort($0) } || $0.count == 1 && PersonName.namesGroup($0[0]) })
    {
      return (pieces.flatMap { $0 }, true)
    }
    guard parts.count == 1, let first = parts.first else { return (parts, false) }
    let joined = conjunctions.reduce(first) { $0.replacing($1, with: " and ") }
    let byAnd = joined.split(separator: " and ").map(PersonName.trim)
    let byCommas = byAnd.flatMap { $0.parts(at: 0x2C) }
    // `Doe, Jane` is one name; `Jane Doe, Richard Roe` are two.
    let isList = byCommas.count > byAnd.count && byCommas.allSatisfy { $0.contains(" ") }
    return (isList ? byCommas : byAnd, false)
  }

  /// Cuts `Jane DoeRichard Roe`, as Springer writes lists of names: where a capital follows a small letter, and both
  /// sides are whole names (so not in `McDonald`).
  ///
  /// - Complexity: O(n), for n characters, whatever they are.
  private static func runOnNames(_ text: String) -> [String] {
    var names: [String] = []
    var start = text.startIndex
    // What is known of the name that begins at `start`: whether it has a blank, and its last word.
    var hasBlank = false
    var wordStart = start
    var wordLength = 0
    func cut(at end: String.Index) {
      let part = PersonName.trim(text[start..<end])
      if part.contains(" ") || names.isEmpty {
        names.append(part)
      } else {
        names[names.count - 1] += part
      }
      start = end
    }
    var last: Character?
    for (index, character) in zip(text.indices, text) {
      if hasBlank, let last, character.isCapital, last == "." ? wordLength > 3 : last.isLowercase,
        wordLength > 4 || !namePrefixes.contains(String(text[wordStart..<index]))
      {
        cut(at: index)
        hasBlank = false
        (wordStart, wordLength) = (index, 0)
      }
      if character == " " {
        hasBlank = true
        (wordStart, wordLength) = (text.index(after: index), 0)
      } else {
        wordLength += 1
      }
      last = character
    }
    cut(at: text.endIndex)
    return names
  }

  /// What family names begin with before another capital.
  private static let namePrefixes: Set<String> = [
    "Mc", "Mac", "Di", "De", "Le", "La", "Du", "Van", "Fitz", "O",
  ]

  /// What stands between the last two names of a list.
  private static let conjunctions = [" & ", " und "]

  /// Whether a name is a family name with initials behind it: `Doe JA`, `van der Roe R Jr`.
  private static func isShort(_ name: some StringProtocol) -> Bool {
    var words = name.split(separator: " ")
    if words.count > 2, let last = words.last, PersonName.isSuffix(String(last)) { words.removeLast() }
    guard words.count > 1, let initials = words.last, initials.utf8.count <= 6 else { return false }
    return initials.count <= 4 && initials.allSatisfy { $0.isCapital || $0 == "-" }
      && words.dropLast().contains { $0.contains { $0.isLowercase } }
  }
}

extension Character {
  /// Whether the character is an upper-case letter; the standard library's way to this takes long for ASCII too.
  fileprivate var isCapital: Bool {
    if let ascii = asciiValue { return (0x41...0x5A).contains(ascii) }
    return isUppercase
  }
}
