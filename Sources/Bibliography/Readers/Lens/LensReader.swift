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
    try TableText.read(source) { row, reading in
      var work = Work(
        id: row["Lens ID"] ?? "", title: row["Title"] ?? "", kind: row["Publication Type"],
        date: (row["Date Published"] ?? row["Publication Year"]).flatMap { PartialDate(parsing: $0) },
        venue: row["Source Title"], location: row.location)
      work.abstract = row["Abstract"]
      work.add(row["DOI"].flatMap { Identifier.doi($0) })
      work.add(row["PMID"].flatMap { Identifier.pmid($0) })
      if let number = row["PMCID"] { work.add(Identifier(.pmcid, number)) }
      for name in (row["Author/s", "Authors"] ?? "").parts(at: 0x3B) {
        var person = Authorship(name: PersonName(commaSeparated: name), role: .author, location: row.location)
        person.isGroup = person.name.family == nil && PersonName.namesGroup(name)
        work.authorships.append(person)
      }
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
    }
  }
}
