import Bibliography
import ByteFormats

/// Reads SciVal's CSV of publications: a table of Scopus's records in columns of its own, with `|` in lists.
///
/// Its columns of institutions say not whose they are: they stay with the work.
enum SciValReader {
  /// Whether the columns are SciVal's.
  static func recognizes(_ names: [String]) -> Bool {
    names.contains("Authors")
      && (names.contains("Scopus Author Ids") || names.contains("Scopus Source title")
        || names.contains("Scopus Affiliation IDs") || names.contains("Scopus Affiliation names"))
  }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try TableText.read(source, columns: Columns.init) { row, columns, reading in
      // Elsevier's copyright is the last row.
      if row.count == 1 || row[columns.title].begins(with: "©") { return }
      reading.addWork(at: row.location) { work in
        fill(&work, row, columns)
        return !work.title.isEmpty || !work.authorships.isEmpty
      }
    }
  }

  /// Where a table has what is read.
  private struct Columns {
    let id, title, kind, year, venue, abstract, doi, pmid, isbn, authors, ids: TableColumn
    /// What may name the institutions, as the record writes them first.
    let institutions: [TableColumn]

    init(_ table: TableText) {
      id = table.column("EID")
      title = table.column("Title")
      kind = table.column("Publication type", "Publication-type")
      year = table.column("Year")
      venue = table.column("Scopus Source title", "Source title")
      abstract = table.column("Abstract")
      doi = table.column("DOI")
      pmid = table.column("PubMed ID", "Pubmed ID")
      isbn = table.column("ISBN")
      authors = table.column("Authors")
      ids = table.column("Scopus Author Ids", "Scopus Author IDs")
      institutions = [table.column("Scopus Affiliation names"), table.column("Institutions")]
    }
  }

  private static func fill(_ work: inout Work, _ row: TableText.Row, _ columns: Columns) {
    work.id = row[columns.id].text
    work.title = row[columns.title].text
    work.kind = row.text(columns.kind)
    work.takeDate(row[columns.year])
    work.venue = row.text(columns.venue)
    work.abstract = stated(row[columns.abstract])?.text
    work.add(Identifier.doi(row[columns.doi]))
    work.add(Identifier.pmid(row[columns.pmid]))
    if !work.id.isEmpty { work.add(Identifier(.scopus, work.id)) }
    for isbn in row[columns.isbn].parts(at: .verticalBar) where isbn.contains(where: \.isASCIIDigit) {
      work.add(Identifier(.isbn, isbn.text))
    }
    let names = row[columns.authors].parts(at: .verticalBar)
    work.addAuthors(names.filter { stated($0) != nil }, at: row.location)
    let ids = ScopusIDs.list(row[columns.ids].text, at: .verticalBar)
    if ids.count == work.authorships.count {
      for (index, id) in ids.enumerated() where !id.isEmpty {
        work.authorships[index].identifiers.append(Identifier(.scopus, id))
      }
    }
    let institutions = columns.institutions.lazy.map {
      row[$0].parts(at: .verticalBar).filter { stated($0) != nil }
    }
    .first { !$0.isEmpty }
    work.place((institutions ?? []).map { Affiliation($0.text) }, isComplete: true)
  }

  /// A value, or nil where the cell says with a hyphen that there is none.
  private static func stated(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    text.isEmpty || text.count == 1 && text[0] == .hyphen ? nil : text
  }
}

/// Scopus's numbers of authors, in a cell.
enum ScopusIDs {
  /// Cuts a list; blank places count, but for one behind the last number.
  static func list(_ text: String, at separator: UInt8) -> [String] {
    if text.isEmpty { return [] }
    var ids = text.withBytes { $0.places(at: separator).map(\.text) }
    if ids.last == "" { ids.removeLast() }
    return ids
  }
}
