import Bibliography
import ByteFormats

extension InputFormat {
  /// The CSV of OpenAlex's website, in its layouts before and since 2026.
  static let openAlexTable = InputFormat(
    name: "openalex-csv", summary: "OpenAlex CSV of works (its website, in both layouts)",
    fileEndings: ["csv", "xlsx"],
    example: """
      id,display_name,publication_year,authorships.author.display_name,authorships.author.orcid,authorships.institutions.display_name
      https://openalex.org/W1,On Collaboration,2021,Jane Doe|Richard Roe,|,University of Somewhere|Academy
      """,
    recognizes: { source in
      guard let names = TableText.header(of: source) else { return false }
      let table = TableText(names: names)
      return OpenAlexTableReader.Columns(table).authors.exists
        && table.index(["id", "title", "display_name"]) != nil
        && names.contains { $0.hasPrefix("authorships") || $0.hasPrefix("author_ids") }
    }, read: { source throws(ReadError) in try OpenAlexTableReader.read(source) })
}

/// Reads OpenAlex's CSV, whose cells list what belongs to the authors one after the other, between vertical bars.
///
/// An empty place between two bars is an author's too. Before 2026 affiliations are dictionaries as Python writes them.
enum OpenAlexTableReader {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Reads every work.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var misfits: (count: Int, first: SourceLocation)?
    var reading = try TableText.read(source, columns: Columns.init) { row, columns, reading in
      reading.addWork(at: row.location) { work in
        readFields(row, columns, &work)
        let fits = readPeople(row, columns, &work)
        if !fits { misfits = ((misfits?.count ?? 0) + 1, misfits?.first ?? row.location) }
        return !work.title.isEmpty || !work.authorships.isEmpty || !work.identifiers.isEmpty
      }
    }
    if let misfits {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: misfits.first,
          "\(Phrase.count(misfits.count, "work")) \(Phrase.form(misfits.count, "lists", "list")) more or fewer affiliations than authors",
          remedy: "they are kept with the work; OpenAlex's JSON says whose each is"))
    }
    return reading
  }

  /// Where a table has what is read.
  struct Columns {
    let id, title, displayName, date, year, kind, language, venue, abstract: TableColumn
    let doi, pmid, pmcid: TableColumn
    let authors, rawNames, authorIDs, orcids, areCorresponding, corresponding, countries: TableColumn
    let affiliations, rawAffiliations, institutions, institutionIDs, rors, institutionObjects: TableColumn

    init(_ table: TableText) {
      id = table.column("id")
      title = table.column("title")
      displayName = table.column("display_name")
      date = table.column("publication_date")
      year = table.column("publication_year")
      kind = table.column("type")
      language = table.column("language")
      venue = table.column(
        "primary_location.source.display_name", "primary_location.display_name", "host_venue.display_name",
        "primary_location_display_name", "host_venue_display_name")
      abstract = table.column("abstract")
      doi = table.column("doi", "ids.doi")
      pmid = table.column("ids.pmid", "pmid")
      pmcid = table.column("ids.pmcid", "pmcid")
      authors = table.column(
        "authorships.author.display_name", "authorships_author_display_name", "author_names",
        "authorships.raw_author_name")
      rawNames = table.column("authorships.raw_author_name", "authorships_raw_author_name")
      authorIDs = table.column("authorships.author.id", "authorships_author_id", "author_ids")
      orcids = table.column("authorships.author.orcid", "authorships_author_orcid", "author_orcids")
      areCorresponding = table.column("authorships.is_corresponding", "authorships_is_corresponding")
      corresponding = table.column("corresponding_author_ids")
      countries = table.column("authorships.countries", "authorships_countries")
      affiliations = table.column("authorships.affiliations", "authorships_affiliations")
      rawAffiliations = table.column(
        "authorships.raw_affiliation_strings", "authorships.raw_affiliation_string",
        "authorships.affiliations.raw_affiliation_string", "authorships_raw_affiliation_strings")
      institutions = table.column(
        "authorships.institutions.display_name", "authorships_institutions_display_name",
        "author_institution_names")
      institutionIDs = table.column(
        "authorships.institutions.id", "authorships_institutions_id", "author_institution_ids")
      rors = table.column(
        "authorships.institutions.ror", "authorships_institutions_ror", "author_institution_rors")
      institutionObjects = table.column("authorships.institutions", "authorships_institutions")
    }
  }

  private static func readFields(_ row: TableText.Row, _ columns: Columns, _ work: inout Work) {
    if let id = row.text(columns.id).flatMap({ Identifier.openAlex($0) }) {
      work.id = id.value
      work.add(id)
    }
    work.title = Markup.stripped(row.text(columns.title) ?? row.text(columns.displayName) ?? "")
    work.date = work.readDate(row[columns.date]) ?? work.readDate(row[columns.year])
    work.kind = row.text(columns.kind)
    work.language = row.text(columns.language)
    work.venue = row.text(columns.venue)
    work.abstract = row.text(columns.abstract).map { Markup.stripped($0) }
    work.add(Identifier.doi(row[columns.doi]))
    work.add(Identifier.pmid(row[columns.pmid]))
    work.add(row.text(columns.pmcid).flatMap { Identifier.pmcid($0) })
  }

  /// Reads the authors and what the lists in step with them say; false where affiliations are not in step.
  private static func readPeople(_ row: TableText.Row, _ columns: Columns, _ work: inout Work) -> Bool {
    func list(_ column: TableColumn) -> [Text] { LiteralText.elements(row[column]) }
    let names = list(columns.authors)
    let count = names.count
    // A list that is not as long says nothing of single authors.
    func inStep(_ column: TableColumn) -> [Text]? {
      let elements = list(column)
      return elements.count == count && count > 0 ? elements : nil
    }
    let rawNames = inStep(columns.rawNames)
    let ids = inStep(columns.authorIDs)
    let orcids = inStep(columns.orcids)
    let areCorresponding = inStep(columns.areCorresponding)
    let corresponding = Set(row[columns.corresponding].parts(at: .verticalBar).map(\.text))
    let affiliations = Affiliations(row, columns, count: count)
    for index in 0..<count {
      let raw = rawNames?[index] ?? names[index]
      let written = LiteralText.unquoted(raw.isEmpty ? names[index] : raw)
      let mine = affiliations.ofAuthor(index)
      // A place without a name still counts; what it says belongs to the work.
      if written.isEmpty {
        work.affiliations += mine
        continue
      }
      let name = PersonName(commaSeparated: written)
      var person = Authorship(
        name: name, role: .author, affiliations: mine,
        isGroup: name.family == nil && PersonName.namesGroup(written),
        location: row.location)
      if let id = ids.flatMap({ $0[index].nonEmptyText }) {
        person.isCorresponding = corresponding.contains(id)
        if let id = Identifier.openAlex(id) { person.identifiers.append(id) }
      }
      if let orcid = orcids.flatMap({ Identifier.orcid($0[index]) }) { person.identifiers.append(orcid) }
      if areCorresponding?[index].equalsIgnoringCase("true") == true { person.isCorresponding = true }
      work.authorships.append(person)
    }
    work.affiliations += affiliations.ofNobody
    return affiliations.ofNobody.isEmpty
  }

  /// The affiliations of a row, by author.
  private struct Affiliations {
    /// Those of each author, where the list is in step.
    private var ofAuthors: [[Affiliation]] = []
    /// Those of a list that is not.
    private(set) var ofNobody: [Affiliation] = []

    init(_ row: TableText.Row, _ columns: Columns, count: Int) {
      let countries = LiteralText.elements(row[columns.countries])
      for column in [
        columns.affiliations, columns.rawAffiliations, columns.institutions, columns.institutionObjects,
      ]
      where !row[column].isEmpty {
        var elements = LiteralText.elements(row[column]).map { Self.affiliations(in: $0) }
        // An empty cell, or one of bars alone.
        guard elements.contains(where: { !$0.isEmpty }) else { continue }
        if column.isSame(as: columns.institutions) {
          Self.add(LiteralText.elements(row[columns.rors]), to: &elements)
        }
        if count == 1 { elements = [elements.flatMap { $0 }] }
        guard elements.count == count else {
          var known: Set<Affiliation> = []
          ofNobody = elements.joined().filter { known.insert($0).inserted }
          return
        }
        if countries.count == count {
          for index in elements.indices where elements[index].count == 1 && elements[index][0].country == nil
          {
            elements[index][0].country = Self.country(countries[index])
          }
        }
        ofAuthors = elements
        return
      }
    }

    func ofAuthor(_ index: Int) -> [Affiliation] { ofAuthors.indices.contains(index) ? ofAuthors[index] : [] }

    /// Adds the ROR ids of a list in step with the institutions.
    private static func add(_ rors: [Text], to elements: inout [[Affiliation]]) {
      guard rors.count == elements.count else { return }
      for (index, ror) in rors.enumerated() where elements[index].count == 1 {
        if let ror = Identifier.ror(ror.text), elements[index][0].identifiers.isEmpty {
          elements[index][0].identifiers.append(ror)
        }
      }
    }

    private static func country(_ text: Text) -> String? {
      text.count == 2 && text.allSatisfy({ UInt8.capitals.contains($0) }) ? text.text : nil
    }

    /// Reads what is at one author's place: text, a list of texts, or dictionaries.
    private static func affiliations(in element: Text) -> [Affiliation] {
      guard let first = element.first else { return [] }
      guard first == .leftBrace || first == .leftBracket else {
        let text = Markup.stripped(LiteralText.unquoted(element).text)
        return text.isEmpty ? [] : [Affiliation(text)]
      }
      let (objects, strings) = LiteralText.parse(element)
      if objects.allSatisfy(\.isEmpty) {
        // A text in brackets that is no list.
        if strings.isEmpty, element.contains(where: { $0.isASCIILetter || $0 >= 0x80 }) {
          return [Affiliation(element.text)]
        }
        return strings.filter { !$0.isEmpty }.map { Affiliation(Markup.stripped($0)) }
      }
      return objects.compactMap { object in
        guard
          let text = (object["raw_affiliation_string"] ?? object["display_name"] ?? object["name"])?.first,
          !text.isEmpty
        else { return nil }
        var affiliation = Affiliation(Markup.stripped(text))
        affiliation.identifiers = (object["ror"] ?? []).compactMap { Identifier.ror($0) }
        affiliation.country = object["country_code"]?.first?.uppercased()
        return affiliation
      }
    }
  }
}
