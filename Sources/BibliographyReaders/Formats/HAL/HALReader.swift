import Bibliography
import ByteFormats

extension InputFormat {
  /// HAL's answers to searches, as JSON.
  static let hal = InputFormat(
    name: "hal",
    summary:
      "HAL JSON (answers of its API with authFullName_s, title_s and authIdHasStructure_fs among the fields)",
    fileEndings: ["json"],
    example: """
      {"response": {"numFound": 1, "start": 0, "docs": [{"docid": "1", "halId_s": "hal-00000001", "docType_s": "ART",
        "title_s": ["On Collaboration"], "authFullName_s": ["Jane Doe"], "authLastName_s": ["Doe"],
        "authFirstName_s": ["Jane"], "producedDateY_i": 2021, "doiId_s": "10.1000/182",
        "authIdHasStructure_fs": ["1-1_FacetSep_Jane Doe_JoinSep_2_FacetSep_Université de Quelque Part"]}]}}
      """,
    recognizes: { source in
      guard let keys = source.jsonKeys() else { return false }
      return keys.contains("halId_s") || keys.contains("authFullName_s") || keys.contains("authLastName_s")
        || keys.contains("authIdHasStructure_fs")
        || keys.contains("docid") && keys.contains("label_s")
    }, read: { source throws(ReadError) in try HALReader.read(source) })
}

/// Reads HAL's documents: lists of the authors' names in one order, and pairs of authors and structures.
enum HALReader {
  /// Reads every document.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var labels = 0
    var reading = try JSONRecords.read(source) { try readDocument($0, &$1, &labels) }
    if labels > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source.name),
          "\(Phrase.count(labels, "document")) \(Phrase.form(labels, "has", "have")) a label and neither title nor authors",
          remedy:
            "ask HAL with &fl=halId_s,title_s,authFullName_s,authIdHasStructure_fs,docType_s,producedDate_s,doiId_s"
        ))
    }
    return reading
  }

  private static func readDocument(
    _ records: JSONRecords, _ scanner: inout JSONScanner, _ labels: inout Int
  ) throws {
    var draft = HALDocument(at: records.location(of: scanner.position))
    var isPage = false
    var count = labels
    try scanner.object { key, scanner in
      switch key {
      case "response", "docs":
        isPage = true
        try records.elements(&scanner) { try readDocument($0, &$1, &count) }
      default: try draft.read(key, &scanner)
      }
    }
    labels = count
    if !isPage, !draft.finish(&records.reading), draft.hasLabel { labels += 1 }
  }
}

/// A document of HAL while its members are read.
private struct HALDocument {
  private(set) var hasLabel = false
  private var work: Work
  private var subtitle: String?
  private var people = HALPeople()
  private var groups: [Authorship] = []
  private var published: PartialDate?
  private var produced: PartialDate?
  private var year: Int?
  private var venues: [String?] = [nil, nil, nil, nil]

  init(at place: SourceLocation) { work = Work(id: "", title: "", location: place) }

  mutating func read(_ key: JSONScanner.Key, _ scanner: inout JSONScanner) throws {
    switch key {
    case "halId_s":
      if let id = try scanner.string() {
        work.id = id
        work.add(Identifier(.hal, id))
      }
    case "docid": if let id = try scanner.text(), work.id.isEmpty { work.id = id }
    case "label_s": hasLabel = try scanner.string() != nil
    case "title_s": work.title = Markup.stripped(try scanner.firstString() ?? "")
    case "en_title_s", "fr_title_s":
      if let title = try scanner.firstString(), work.title.isEmpty { work.title = Markup.stripped(title) }
    case "subTitle_s": subtitle = try scanner.firstString().map { Markup.stripped($0) }
    case "docType_s": work.kind = try scanner.string()
    case "language_s": work.language = try scanner.firstString()
    case "abstract_s": work.abstract = try scanner.firstString().map { Markup.stripped($0) }
    case "publicationDate_s": published = work.readDate(try scanner.string())
    case "producedDate_s": produced = work.readDate(try scanner.string())
    case "publicationDateY_i", "producedDateY_i":
      let text = try scanner.text()
      if year == nil { year = work.readYear(text) }
    case "journalTitle_s": venues[0] = try scanner.firstString()
    case "bookTitle_s": venues[1] = try scanner.firstString()
    case "conferenceTitle_s": venues[2] = try scanner.firstString()
    case "authorityInstitution_s": venues[3] = try scanner.firstString()
    case "doiId_s": for doi in try scanner.strings() { work.add(Identifier.doi(doi)) }
    case "pubmedId_s": for id in try scanner.strings() { work.add(Identifier.pmid(id)) }
    case "pubmedcentralId_s": for id in try scanner.strings() { work.add(Identifier.pmcid(id)) }
    case "arxivId_s": for id in try scanner.strings() { work.add(Identifier.arXiv(id)) }
    case "bibcodeId_s": for id in try scanner.strings() { work.add(Identifier(.bibcode, id)) }
    case "isbn_s": for isbn in try scanner.strings() { work.add(Identifier(.isbn, isbn)) }
    case "collaboration_s":
      for name in try scanner.strings() {
        if let group = Authorship(group: name, at: work.location) { groups.append(group) }
      }
    case "scientificEditor_s": try readOthers(&scanner, .editor)
    case "director_s": try readOthers(&scanner, .contributor)
    default: try people.read(key, &scanner)
    }
  }

  private mutating func readOthers(_ scanner: inout JSONScanner, _ role: Authorship.Role) throws {
    for name in try scanner.strings() {
      if let person = Authorship(named: name, role: role, at: work.location) { groups.append(person) }
    }
  }

  /// Adds the work to a reading; false where nothing says that there is one.
  mutating func finish(_ reading: inout Reading) -> Bool {
    people.place(in: &work)
    work.authorships += groups
    guard !work.title.isEmpty || !work.authorships.isEmpty else { return false }
    work.add(subtitle: subtitle)
    work.venue = venues.compactMap { $0 }.first { !$0.isEmpty }
    work.date = published ?? produced ?? year.map { PartialDate(year: $0) }
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
    return true
  }
}
