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
    try TableText.read(source) { row, reading in
      var work = Work(
        id: row["Publication ID"] ?? "", title: row["Title"] ?? "",
        kind: row["Document Type"] ?? row["Publication Type"],
        date: (row["Publication date"] ?? row["Publication Date"] ?? row["PubYear"]).flatMap {
          PartialDate(parsing: $0)
        },
        venue: row["Source title"] ?? row["Anthology title"], location: row.location)
      work.date = work.date ?? row["PubYear"].flatMap { PartialDate(parsing: $0) }
      work.abstract = row["Abstract"]
      work.add(row["DOI"].flatMap { Identifier.doi($0) })
      work.add(row["PMID"].flatMap { Identifier.pmid($0) })
      if let number = row["PMCID"] { work.add(Identifier(.pmcid, number)) }
      if let isbn = row["ISBN"] { work.add(Identifier(.isbn, isbn)) }
      let names = (row["Authors"] ?? "").parts(at: 0x3B)
      let tied = entries(row["Authors (Raw Affiliation)"] ?? row["Authors Affiliations"] ?? "")
      let source = names.isEmpty ? tied.map(\.name) : names
      for name in source {
        var person = Authorship(name: PersonName(commaSeparated: name), role: .author, location: row.location)
        person.isGroup = person.name.family == nil && PersonName.namesGroup(name)
        work.authorships.append(person)
      }
      var authors = AuthorIndex(work)
      for (index, entry) in tied.enumerated() {
        // Both columns are in step; where they are not, names tell.
        let position =
          source.count == tied.count && source[index] == entry.name
          ? index : authors.author(named: entry.name, of: work)
        if let position {
          work.authorships[position].affiliations += entry.affiliations.map { Affiliation($0) }
        }
      }
      for entry in entries(row["Corresponding Authors", "Corresponding Author"] ?? "") {
        work.markCorresponding(entry.name, &authors)
      }
      for editor in (row["Book editors"] ?? "").parts(at: 0x3B) {
        work.authorships.append(
          Authorship(name: PersonName(commaSeparated: editor), role: .editor, location: row.location))
      }
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
    }
  }

  /// Reads `Doe, Jane (University A; University B); Roe, Richard ()`: semicolons within parentheses cut affiliations.
  static func entries(_ text: String) -> [(name: String, affiliations: [String])] {
    var entries: [(name: String, affiliations: [String])] = []
    var depth = 0
    var start = text.startIndex
    func keep(_ end: String.Index) {
      let part = PersonName.trim(text[start..<end])
      guard !part.isEmpty else { return }
      guard let open = part.firstIndex(of: "("), part.hasSuffix(")") else {
        return entries.append((part, []))
      }
      let inside = part[part.index(after: open)...].dropLast()
      let affiliations = inside.parts(at: 0x3B)
      entries.append((PersonName.trim(part[..<open]), affiliations))
    }
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      case 0x3B where depth == 0:
        keep(index)
        start = text.utf8.index(after: index)
      default: break
      }
    }
    keep(text.endIndex)
    return entries
  }
}
