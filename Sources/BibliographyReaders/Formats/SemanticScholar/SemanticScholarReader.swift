import Bibliography
import ByteFormats

extension InputFormat {
  /// Semantic Scholar's JSON of papers.
  static let semanticScholar = InputFormat(
    name: "semantic-scholar",
    summary: "Semantic Scholar JSON (answers of its API, or the papers of its data sets, JSON Lines)",
    fileEndings: ["json", "jsonl"],
    example: """
      {"total": 1, "data": [{"paperId": "0123456789abcdef0123456789abcdef01234567", "title": "On Collaboration",
        "externalIds": {"DOI": "10.1000/182"}, "year": 2021, "venue": "J Imag Res",
        "authors": [{"authorId": "1", "name": "Jane Doe", "affiliations": ["University of Somewhere"]}]}]}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      let isPaper =
        keys.contains("paperId") || keys.contains("corpusid") || keys.contains("corpusId")
        || keys.contains("CorpusId")
      return isPaper && (keys.contains("authors") || keys.contains("title"))
        || keys.contains("authorId") && keys.contains("authors")
    }, read: { source throws(ReadError) in try SemanticScholarReader.read(source) })
}

/// Reads Semantic Scholar's papers: from searches, batches, recommendations, authors, citations and data sets.
enum SemanticScholarReader {
  /// Reads every paper.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading { try JSONRecords.read(source, readPaper) }

  private static func readPaper(_ records: JSONRecords, _ scanner: inout JSONScanner) throws {
    var work = Work(id: "", title: "", location: records.location(of: scanner.position))
    var isPaper = false
    var year: Int?
    var journal: String?
    try scanner.object { key, scanner in
      switch key {
      case "paperId":
        if let id = try scanner.string(), !id.isEmpty { take(id, &work) }
      case "corpusid", "corpusId":
        if let id = try scanner.text(), work.id.isEmpty { work.id = "CorpusId:\(id)" }
      case "title":
        work.title = Markup.stripped(try scanner.string() ?? "")
        isPaper = isPaper || !work.title.isEmpty
      case "externalIds", "externalids": try readIdentifiers(&scanner, &work)
      case "doi": work.add(try scanner.string().flatMap { Identifier.doi($0) })
      case "arxivId": work.add(try scanner.string().flatMap { Identifier.arXiv($0) })
      case "year": year = work.readYear(try scanner.text())
      case "publicationDate", "publicationdate":
        work.takeDate(try scanner.string())
      case "venue": if let venue = try scanner.string(), !venue.isEmpty { work.venue = venue }
      case "journal":
        try scanner.objectIfPresent { key, scanner in
          if key == "name" { journal = try scanner.string() } else { try scanner.skipValue() }
        }
      case "publicationTypes", "publicationtypes": work.kind = try scanner.firstString()
      case "abstract": work.abstract = try scanner.string().map { Markup.stripped($0) }
      case "authors":
        isPaper = true
        try readAuthors(&scanner, &work)
      case "data", "papers", "recommendedPapers", "citingPaper", "citedPaper", "paper":
        try records.elements(&scanner, readPaper)
      default: try scanner.skipValue()
      }
    }
    guard isPaper, !work.title.isEmpty || !work.authorships.isEmpty else { return }
    if let year, work.date?.year != year { work.date = PartialDate(year: year) }
    if work.venue == nil, let journal, !journal.isEmpty { work.venue = journal }
    work.ensureID(number: records.reading.works.count + 1)
    records.reading.works.append(work)
  }

  private static func take(_ id: String, _ work: inout Work) {
    work.id = id
    work.add(Identifier(.semanticScholar, id))
  }

  private static func readIdentifiers(_ scanner: inout JSONScanner, _ work: inout Work) throws {
    try scanner.objectIfPresent { key, scanner in
      switch key {
      case "DOI": work.add(try scanner.string().flatMap { Identifier.doi($0) })
      case "ArXiv": work.add(try scanner.string().flatMap { Identifier.arXiv($0) })
      case "PubMed": work.add(try scanner.text().flatMap { Identifier.pmid($0) })
      case "PubMedCentral": work.add(try scanner.text().flatMap { Identifier.pmcid($0) })
      default: try scanner.skipValue()
      }
    }
  }

  private static func readAuthors(_ scanner: inout JSONScanner, _ work: inout Work) throws {
    try scanner.arrayIfPresent { scanner in
      guard scanner.peek() == .object else { return try scanner.skipValue() }
      var name: String?
      var identifiers: [Identifier] = []
      var affiliations: [String] = []
      try scanner.object { key, scanner in
        switch key {
        case "name": name = try scanner.string()
        case "authorId":
          if let id = try scanner.text(), !id.isEmpty { identifiers.append(Identifier(.semanticScholar, id)) }
        case "affiliations": affiliations = try scanner.strings(under: "name")
        case "externalIds":
          try scanner.objectIfPresent { key, scanner in
            guard key == "ORCID" else { return try scanner.skipValue() }
            if let orcid = try scanner.firstString().flatMap({ Identifier.orcid($0) }) {
              identifiers.append(orcid)
            }
          }
        default: try scanner.skipValue()
        }
      }
      guard let name, var person = Authorship(named: name, at: work.location) else { return }
      person.identifiers = identifiers
      for text in affiliations { person.add(Affiliation(PersonName.trim(Markup.stripped(text)))) }
      work.authorships.append(person)
    }
  }
}
