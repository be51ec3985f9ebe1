import Bibliography
import ByteFormats

extension InputFormat {
  /// Dimensions' CSV of publications.
  static let dimensions = InputFormat(
    name: "dimensions", summary: "Dimensions, CSV of publications", fileEndings: ["csv"],
    example: """
      Publication ID,DOI,Title,Source title,PubYear,Publication Type,Authors,Authors (Raw Affiliation)
      pub.1,10.1000/182,On Collaboration,J Imag Res,2021,Article,"Doe, Jane","Doe, Jane (University of Somewhere)"
      """,
    recognizes: { source in
      TableText.header(of: source).map { $0.contains("Publication ID") && $0.contains("Title") } ?? false
    }, read: { source throws(ReadError) in try DimensionsReader.read(source) })
}

/// Reads Dimensions' CSV; “Authors (Raw Affiliation)” ties affiliations to authors.
enum DimensionsReader {
  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try TableText.read(source, columns: Columns.init) { row, columns, reading in
      reading.addWork(at: row.location) { work in
        work.id = row[columns.id].text
        work.title = row[columns.title].text
        work.kind = row.text(columns.documentType) ?? row.text(columns.publicationType)
        work.venue = row.text(columns.source) ?? row.text(columns.anthology)
        for column in columns.dates where work.date == nil { work.takeDate(row[column]) }
        work.abstract = row.text(columns.abstract)
        work.add(Identifier.doi(row[columns.doi]))
        work.add(Identifier.pmid(row[columns.pmid]))
        work.add(row.text(columns.pmcid).map { Identifier(.pmcid, $0) })
        work.add(row.text(columns.isbn).map { Identifier(.isbn, $0) })
        addAuthors(row, columns, to: &work)
        for editor in row[columns.editors].parts(at: .semicolon) {
          work.authorships.append(
            Authorship(name: PersonName(commaSeparated: editor), role: .editor, location: row.location))
        }
        return true
      }
    }
  }

  /// Where a table has what is read.
  private struct Columns {
    let id, title, documentType, publicationType, source, anthology, abstract, doi, pmid, pmcid: TableColumn
    let isbn, authors, affiliations, otherAffiliations, corresponding, editors: TableColumn
    /// What may state the date, best first.
    let dates: [TableColumn]

    init(_ table: TableText) {
      id = table.column("Publication ID")
      title = table.column("Title")
      documentType = table.column("Document Type")
      publicationType = table.column("Publication Type")
      dates = [table.column("Publication date"), table.column("PubYear")]
      source = table.column("Source title")
      anthology = table.column("Anthology title")
      abstract = table.column("Abstract")
      doi = table.column("DOI")
      pmid = table.column("PMID")
      pmcid = table.column("PMCID")
      isbn = table.column("ISBN")
      authors = table.column("Authors")
      affiliations = table.column("Authors (Raw Affiliation)")
      otherAffiliations = table.column("Authors Affiliations")
      corresponding = table.column("Corresponding Authors", "Corresponding Author")
      editors = table.column("Book editors")
    }
  }

  private static func addAuthors(_ row: TableText.Row, _ columns: Columns, to work: inout Work) {
    let affiliations = row[columns.affiliations]
    let tied = entries(affiliations.isEmpty ? row[columns.otherAffiliations] : affiliations)
    var names = row[columns.authors].parts(at: .semicolon)
    if names.isEmpty { names = tied.map(\.name) }
    work.addAuthors(names, at: row.location)
    var authors = AuthorIndex(work)
    for (index, entry) in tied.enumerated() where !entry.affiliations.isEmpty {
      // Both columns are in step; where they are not, the names decide.
      let isInStep = names.count == tied.count && names[index].equals(entry.name)
      guard let position = isInStep ? index : authors.author(named: entry.name, of: work) else { continue }
      work.authorships[position].affiliations += entry.affiliations.map { Affiliation($0.text) }
    }
    for entry in entries(row[columns.corresponding]) { work.markCorresponding(entry.name, &authors) }
  }

  /// A person and the affiliations after it.
  private typealias Entry = (name: UnsafeBufferPointer<UInt8>, affiliations: [UnsafeBufferPointer<UInt8>])

  /// Reads `Doe, Jane (University A; University B); Roe, Richard ()`: semicolons within parentheses cut affiliations.
  private static func entries(_ text: UnsafeBufferPointer<UInt8>) -> [Entry] {
    var entries: [Entry] = []
    var depth = 0
    var start = 0
    var index = 0
    while start < text.count {
      index = text.firstIndex(ofAny: .leftParenthesis, .rightParenthesis, .semicolon, in: index..<text.count)
      if index < text.count {
        let sign = text[index]
        index += 1
        if sign == .leftParenthesis { depth += 1 }
        if sign == .rightParenthesis { depth = max(0, depth - 1) }
        if sign != .semicolon || depth > 0 { continue }
      } else {
        // The end of the text ends the last entry.
        index += 1
      }
      let part = text.slice(start..<index - 1).trimmed()
      start = index
      if part.isEmpty { continue }
      if part.last == .rightParenthesis, let open = part.firstIndex(ofByte: .leftParenthesis) {
        let inside = part.slice(open + 1..<part.count - 1)
        entries.append((part.slice(0..<open).trimmed(), inside.parts(at: .semicolon)))
      } else {
        entries.append((part, []))
      }
    }
    return entries
  }
}
