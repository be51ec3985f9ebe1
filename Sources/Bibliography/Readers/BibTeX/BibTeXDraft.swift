import ByteFormats

/// The fields of BibTeX, BibLaTeX and the databases that export them which state something that we keep.
enum BibTeXField {
  case author, editor, translator, title, journal, booktitle, school, year, date, month, doi, isbn, url, pmid,
    abstract
  case affiliation, affiliations, kind, crossref, correspondence, uniqueID, collaboration, orcidNumbers,
    researcherIDs,
    eventTitle, subtitle

  /// Finds the field of a name, in upper or lower case.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
    guard name.count < Self.namesByLength.count else { return nil }
    let text = bytes.slice(name)
    guard let found = Self.namesByLength[name.count].first(where: { text.equalsIgnoringCase($0.name) }) else {
      return nil
    }
    self = found.field
  }

  private static let names: [(name: StaticString, field: BibTeXField)] = [
    ("author", .author), ("authors", .author), ("editor", .editor), ("bookauthor", .editor),
    ("translator", .translator), ("title", .title), ("subtitle", .subtitle), ("journal", .journal),
    ("journaltitle", .journal), ("booktitle", .booktitle), ("school", .school), ("institution", .school),
    ("howpublished", .school), ("eventtitle", .eventTitle), ("year", .year), ("date", .date),
    ("month", .month), ("doi", .doi), ("isbn", .isbn), ("url", .url), ("pmid", .pmid), ("pubmed_id", .pmid),
    ("abstract", .abstract), ("affiliation", .affiliation), ("affiliations", .affiliations),
    ("document_type", .kind), ("type", .kind), ("crossref", .crossref), ("xdata", .crossref),
    ("correspondence_address1", .correspondence), ("correspondence_address", .correspondence),
    ("unique-id", .uniqueID), ("collaboration", .collaboration), ("orcid-numbers", .orcidNumbers),
    ("researcherid-numbers", .researcherIDs),
  ]

  /// The names of each length, of which there are few.
  private static let namesByLength: [[(name: StaticString, field: BibTeXField)]] = {
    let longest = names.map(\.name.utf8CodeUnitCount).max() ?? 0
    return (0...longest).map { length in names.filter { $0.name.utf8CodeUnitCount == length } }
  }()
}

/// An entry of BibTeX while its fields are read.
struct BibTeXDraft {
  /// The work so far.
  var work: Work
  /// The value of the field of affiliations, as it is in the file.
  var affiliation: String?
  /// The value of the field `affiliations`: in Web of Science the names of the institutions beside the addresses, in
  /// Scopus the addresses.
  var affiliations: String?
  /// The keys of the entries from which fields are taken.
  private(set) var crossrefs: [String] = []
  /// What BibLaTeX's annotations say of the authors, each with the annotation's name.
  var annotations: [(name: String, text: String)] = []
  /// Whether a list of names ends with `and others`.
  var hasOthers = false
  private var year: String?
  private var month: String?
  private var journal: String?
  private var booktitle: String?
  private var school: String?
  private var event: String?
  private var correspondence: String?
  private var collaboration: String?
  private var subtitle: String?
  private var orcids: String?
  private var researcherIDs: String?

  init(_ work: Work) { self.work = work }

  /// Whether anything says that there is a work.
  var isWork: Bool {
    !work.title.isEmpty || !work.authorships.isEmpty || journal != nil || booktitle != nil
      || !crossrefs.isEmpty
  }

  /// Takes a field's text.
  mutating func take(_ field: BibTeXField, _ text: String) {
    guard !text.isEmpty else { return }
    switch field {
    case .title: work.title = text
    case .subtitle: subtitle = text
    case .journal: journal = text
    case .booktitle: booktitle = text
    case .school: school = text
    case .eventTitle: event = text
    case .year: year = text
    case .date: work.takeDate(text)
    case .month: month = text
    case .doi: work.add(Identifier.doi(text))
    case .isbn: work.add(Identifier(.isbn, text))
    case .url:
      work.add(text.contains(ascii: "doi.org/") && work.identifier(.doi) == nil ? Identifier.doi(text) : nil)
      work.add(Identifier(.url, text))
      work.add(Identifier.scopus(inAddress: text))
    case .pmid: work.add(Identifier.pmid(text))
    case .abstract: work.abstract = text
    case .kind: work.kind = text
    case .crossref: crossrefs += text.parts(at: .comma)
    case .correspondence: correspondence = text
    case .uniqueID: work.add(Identifier(.webOfScience, text))
    case .collaboration: collaboration = text
    case .orcidNumbers: orcids = text
    case .researcherIDs: researcherIDs = text
    case .author, .editor, .translator, .affiliation, .affiliations: break
    }
  }

  /// Completes the work with all that its entry says.
  mutating func finish() {
    if let subtitle, !work.title.isEmpty { work.title += ": " + subtitle }
    work.venue = journal ?? booktitle ?? event ?? school
    if let year {
      var text = year
      if let month { text += (Int(month) == nil ? " " : "-") + month }
      let date = PartialDate(parsing: text)
      if work.date?.year != date?.year || work.date == nil { work.date = date ?? work.date }
      if work.date == nil { work.unreadDate = year }
    }
    if let collaboration {
      work.authorships.append(
        Authorship(name: PersonName(collaboration), role: .author, isGroup: true, location: work.location))
    }
    for annotation in annotations { work.annotateAuthors(annotation.text, named: annotation.name) }
    if let affiliation = affiliation ?? affiliations { place(affiliation) }
    if let correspondence { work.markCorrespondent(in: correspondence) }
    tie(orcids, Identifier.orcid)
    tie(researcherIDs) { Identifier(.researcherID, $0) }
  }

  /// Places the affiliations: addresses after names, as Web of Science writes them, or a list for the work.
  private mutating func place(_ text: String) {
    let lines = text.parts(at: .lineFeed)
    var joined: [String] = []
    for line in lines {
      // An address ends with a period; other lines were only wrapped.
      if let last = joined.last, !last.hasSuffix(".") {
        joined[joined.count - 1] += " " + line
      } else {
        joined.append(line)
      }
    }
    if text.contains(ascii: "Corresponding Author)") || text.contains(ascii: "Reprint Author)") {
      var authors = AuthorIndex(work)
      for line in joined { placeTied(Self.plain(line), &authors) }
      return
    }
    let parts = Self.plain(joined.joined(separator: " ")).parts(at: .semicolon)
    work.place(parts.map { Affiliation($0) }, isComplete: true)
  }

  /// Reads `Doe, Jane; Roe, Richard, Univ Somewhere, Somewhere.` or `Doe, J (Corresponding Author), Univ …`.
  private mutating func placeTied(_ line: String, _ authors: inout AuthorIndex) {
    if let mark = line.firstRange(ofASCII: " (Corresponding Author), ")
      ?? line.firstRange(ofASCII: " (Reprint Author), ")
    {
      for name in line[..<mark.lowerBound].parts(at: .semicolon) {
        name.withBytes { work.markCorresponding($0, &authors) }
      }
      return
    }
    let parts = line.parts(at: .semicolon)
    var people: [Int] = []
    for (index, part) in parts.enumerated() {
      if index + 1 < parts.count, let person = authors.author(named: part, of: work) {
        people.append(person)
        continue
      }
      let words = part.split(separator: ",", maxSplits: 2).map(PersonName.trim)
      guard words.count == 3, let person = authors.author(named: words[0] + ", " + words[1], of: work) else {
        work.affiliations.append(Affiliation(parts[index...].joined(separator: "; ")))
        return
      }
      people.append(person)
      let address = ([words[2]] + parts[(index + 1)...]).joined(separator: "; ")
      for person in people { work.authorships[person].affiliations.append(Affiliation(address)) }
      return
    }
  }

  private static func plain(_ text: String) -> String {
    Array(text.utf8).withUnsafeBufferPointer { TeXText.decode($0, 0..<$0.count) }
  }

  /// Gives people the identifiers of a list `Doe, Jane/0000-… Roe, Richard/0000-…`.
  private mutating func tie(_ text: String?, _ identifier: (String) -> Identifier?) {
    guard var rest = text?[...] else { return }
    var authors = AuthorIndex(work)
    while let slash = rest.firstIndex(of: "/") {
      let name = PersonName.trim(rest[..<slash])
      let after = rest[rest.index(after: slash)...]
      let end = after.firstIndex { $0 == " " || $0 == ";" } ?? after.endIndex
      if let index = authors.author(named: name, of: work), let found = identifier(String(after[..<end])) {
        work.authorships[index].identifiers.append(found)
      }
      rest = end < after.endIndex ? after[after.index(after: end)...] : ""
    }
  }
}
