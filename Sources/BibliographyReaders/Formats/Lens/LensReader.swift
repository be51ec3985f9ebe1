import Bibliography
import ByteFormats

extension InputFormat {
  /// The Lens's CSV of scholarly works.
  static let lens = InputFormat(
    name: "lens", summary: "The Lens, CSV of scholarly works (states no affiliations)", fileEndings: ["csv"],
    example: """
      Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,Author/s,PMID,DOI
      000-000-000-000-000,On Collaboration,2021-04-14,2021,journal article,J Imag Res,Jane Doe; Richard Roe,,10.1000/182
      """,
    recognizes: { source in
      TableText.header(of: source).map { $0.contains("Lens ID") && $0.contains("Title") } ?? false
    }, read: { source throws(ReadError) in try LensReader.read(source) })
}

/// Reads the Lens's CSV; it gives names as text, given names first, and no affiliations.
enum LensReader {
  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try TableText.read(source, columns: Columns.init) { row, columns, reading in
      reading.addWork(at: row.location) { work in
        let date = row[columns.date]
        work.id = row[columns.id].text
        work.title = row[columns.title].text
        work.kind = row.text(columns.kind)
        work.takeDate(date.isEmpty ? row[columns.year] : date)
        work.venue = row.text(columns.venue)
        work.abstract = row.text(columns.abstract)
        work.add(Identifier.doi(row[columns.doi]))
        work.add(Identifier.pmid(row[columns.pmid]))
        work.add(row.text(columns.pmcid).map { Identifier(.pmcid, $0) })
        work.addAuthors(row[columns.authors].parts(at: .semicolon), at: row.location)
        return true
      }
    }
  }

  /// Where a table has what is read.
  private struct Columns {
    let id, title, kind, date, year, venue, abstract, doi, pmid, pmcid, authors: TableColumn

    init(_ table: TableText) {
      id = table.column("Lens ID")
      title = table.column("Title")
      kind = table.column("Publication Type")
      date = table.column("Date Published")
      year = table.column("Publication Year")
      venue = table.column("Source Title")
      abstract = table.column("Abstract")
      doi = table.column("DOI")
      pmid = table.column("PMID")
      pmcid = table.column("PMCID")
      authors = table.column("Author/s", "Authors")
    }
  }
}
