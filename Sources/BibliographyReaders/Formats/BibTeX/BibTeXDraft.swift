import Bibliography
import ByteFormats

/// The fields of BibTeX, BibLaTeX and the databases that export them which state something that we keep.
enum BibTeXField {
  case author, editor, translator, title, journal, booktitle, school, year, date, month, doi, isbn, url, pmid,
    abstract
  case affiliation, affiliations, kind, crossref, correspondence, uniqueID, collaboration, orcidNumbers,
    researcherIDs,
    eventTitle, subtitle, language

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
    ("researcherid-numbers", .researcherIDs), ("language", .language), ("langid", .language),
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
  /// The addresses of corresponding authors in Web of Science's field.
  private var reprintAddresses: [String] = []

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
    case .language: work.language = work.language ?? text
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
    markReprintAuthors()
    if let correspondence { work.markCorrespondent(in: correspondence) }
    tie(orcids, Identifier.orcid)
    tie(researcherIDs) { Identifier(.researcherID, $0) }
  }

  /// Marks Web of Science's corresponding authors, and gives those their addresses who have no others.
  private mutating func markReprintAuthors() {
    guard !reprintAddresses.isEmpty else { return }
    var authors = AuthorIndex(work)
    let text = reprintAddresses.joined(separator: " ")
    for index in text.withBytes({ work.placeReprintAddresses($0, &authors) }) {
      work.authorships[index].isCorresponding = true
    }
  }

  /// Places the affiliations: addresses after names, as Web of Science writes them, or a list for the work.
  private mutating func place(_ text: String) {
    let lines = Self.joined(text.parts(at: .lineFeed))
    if isFromWebOfScience || Self.isReprintAddress(text) || beginsWithAuthor(text), placeTied(lines) {
      return
    }
    let parts = Self.plain(lines.joined(separator: " ")).parts(at: .semicolon)
    work.place(parts.map { Affiliation($0) }, isComplete: true)
  }

  /// Joins lines to addresses: an address ends with a period; other lines were only wrapped.
  private static func joined(_ lines: [String]) -> [String] {
    var joined: [String] = []
    for line in lines {
      if let last = joined.last, !last.hasSuffix(".") {
        joined[joined.count - 1] = last + " " + line
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  private var isFromWebOfScience: Bool {
    ["WOS:", "ISI:"].contains { work.id.hasPrefix($0) } || work.identifier(.webOfScience) != nil
  }

  /// Whether a text names corresponding authors before addresses, as Web of Science does.
  private static func isReprintAddress(_ text: String) -> Bool {
    text.withBytes { bytes in
      var start = 0
      while let close = bytes.firstIndex(of: .rightParenthesis, in: start..<bytes.count) {
        let isMark = ["corresponding author", "reprint author"].contains { (mark: StaticString) in
          close >= mark.utf8CodeUnitCount
            && bytes.slice(close - mark.utf8CodeUnitCount..<close).equalsIgnoringCase(mark)
        }
        if isMark { return true }
        start = close + 1
      }
      return false
    }
  }

  /// Whether a text begins with the family name of an author.
  private func beginsWithAuthor(_ text: String) -> Bool {
    let people = work.authorships
    return people.indices.contains { index in
      people[index].role.isAuthor && !people[index].isGroup
        && people[index].name.family.map { text.hasPrefix($0 + ",") } ?? false
    }
  }

  /// Places addresses after the names of authors; false, and nothing is changed, where no address has any.
  private mutating func placeTied(_ lines: [String]) -> Bool {
    var authors = AuthorIndex(work)
    var untied: [Affiliation] = []
    var tied: [(people: [Int], address: String)] = []
    for line in lines.flatMap({ addresses(Self.plain($0), &authors) }) {
      if Self.isReprintAddress(line) {
        reprintAddresses.append(line)
      } else if let found = Self.tie(in: line, work, &authors) {
        tied.append(found)
      } else {
        untied.append(Affiliation(line))
      }
    }
    if tied.isEmpty && reprintAddresses.isEmpty { return false }
    for (people, address) in tied {
      for person in people { work.authorships[person].affiliations.append(Affiliation(address)) }
    }
    work.affiliations += untied
    return true
  }

  /// Cuts a line at the periods behind which authors are named: programs may have joined the lines.
  private func addresses(_ line: String, _ authors: inout AuthorIndex) -> [String] {
    var addresses: [String] = []
    var rest = line[...]
    var start = rest.startIndex
    while let period = line[start...].firstRange(ofASCII: ". ") {
      start = period.upperBound
      let isInitial = line[start...].prefix { $0 != "," }.hasSuffix(".")
      if !isInitial, Self.tie(in: String(line[start...]), work, &authors) != nil {
        addresses.append(String(rest[..<line.index(after: period.lowerBound)]))
        rest = line[start...]
      }
    }
    return addresses + [String(rest)]
  }

  /// Reads `Doe, Jane; Roe, Richard, Univ Somewhere, Somewhere.`; nil where the line begins with no author.
  private static func tie(
    in line: String, _ work: Work, _ authors: inout AuthorIndex
  ) -> (people: [Int], address: String)? {
    let parts = line.parts(at: .semicolon)
    var people: [Int] = []
    for (index, part) in parts.enumerated() {
      if index + 1 < parts.count, let person = authors.author(named: part, of: work) {
        people.append(person)
        continue
      }
      let words = part.split(separator: ",", maxSplits: 2).map(PersonName.trim)
      // `Plato, Academy, Athens` has one name; `Doe, Jane, Univ …` two.
      for count in [2, 1] where words.count > count {
        guard let person = authors.author(named: words[..<count].joined(separator: ", "), of: work),
          count > 1 || work.authorships[person].name.written == words[0]
        else { continue }
        let rest = words[count...].joined(separator: ", ")
        return (people + [person], ([rest] + parts[(index + 1)...]).joined(separator: "; "))
      }
      return nil
    }
    return nil
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
