import Bibliography
import ByteFormats

/// A record of Web of Science, from whichever of its layouts: the values of its fields.
///
/// It holds bytes of the input, which must stay until the work is made.
struct WebOfScienceRecord {
  /// The fields that are kept; the others are skipped.
  enum Field: Int, CaseIterable {
    case authors, fullAuthors, bookAuthors, fullBookAuthors, groups, bookGroups, editors, otherEditors
    case addresses, reprintAddress, emails, orcids, researcherIDs
    case title, source, documentType, type, year, day, earlyAccess, abstract, accession, doi, pmid, isbn,
      language

    /// Finds the field of a tag.
    init?(_ tag: RISTag) {
      switch tag {
      case "AU": self = .authors
      case "AF": self = .fullAuthors
      case "BA": self = .bookAuthors
      case "BF": self = .fullBookAuthors
      case "CA": self = .groups
      case "GP": self = .bookGroups
      case "BE": self = .editors
      case "ED": self = .otherEditors
      case "C1": self = .addresses
      case "RP": self = .reprintAddress
      case "EM": self = .emails
      case "OI": self = .orcids
      case "RI": self = .researcherIDs
      case "TI": self = .title
      case "SO": self = .source
      case "LA": self = .language
      case "DT": self = .documentType
      case "PT": self = .type
      case "PY": self = .year
      case "PD": self = .day
      case "EA": self = .earlyAccess
      case "AB": self = .abstract
      case "UT": self = .accession
      case "DI": self = .doi
      case "PM": self = .pmid
      case "BN": self = .isbn
      default: return nil
      }
    }
  }

  /// A text of the record, in place.
  typealias Text = UnsafeBufferPointer<UInt8>

  /// For each field its lines, or the parts of its cell.
  private var values = [[Text]](repeating: [], count: Field.allCases.count)
  /// Texts of several lines.
  private let scratch = ScratchText()
  /// Whether nothing was read.
  private(set) var isEmpty = true

  /// Adds a line or a part to a field.
  mutating func add(_ value: Text, to field: Field) {
    guard !value.isEmpty else { return }
    isEmpty = false
    values[field.rawValue].append(value)
  }

  /// Adds an address that semicolons cut into parts; a period ends it, as in the tagged text.
  mutating func addAddress(_ parts: ArraySlice<Text>) {
    var address = scratch.joined(parts, by: "; ")
    if address.ends(with: "..") {
      address = address.slice(0..<address.count - 1)
    } else if address.last != .period {
      address = scratch.joined([address, Text(".")], by: "")
    }
    add(address, to: .addresses)
  }

  /// Forgets everything, to read the next record.
  mutating func clear() {
    for index in values.indices where !values[index].isEmpty {
      values[index].removeAll(keepingCapacity: true)
    }
    scratch.clear()
    isEmpty = true
  }

  private func lines(_ field: Field) -> [Text] { values[field.rawValue] }

  private func text(_ field: Field) -> Text { scratch.joined(values[field.rawValue], by: " ") }

  /// Fills in the work, with each author's addresses where the record names authors before them.
  func fill(_ work: inout Work) {
    let accession = text(.accession)
    work.id = accession.text
    work.title = text(.title).text
    work.kind = text(.documentType).nonEmptyText ?? text(.type).nonEmptyText
    work.language = text(.language).nonEmptyText
    work.date = date
    if work.date == nil, !text(.year).isEmpty { work.unreadDate = text(.year).text }
    work.venue = text(.source).nonEmptyText
    work.abstract = text(.abstract).nonEmptyText
    if !accession.isEmpty { work.add(Identifier(.webOfScience, work.id)) }
    work.add(Identifier.doi(text(.doi)))
    work.add(Identifier.pmid(text(.pmid)))
    for list in text(.isbn).parts(at: .semicolon) {
      for isbn in list.parts(at: .space) { work.add(Identifier(.isbn, isbn.text)) }
    }
    var authors = AuthorIndex()
    addPeople(&work, short: .authors, full: .fullAuthors, .author, &authors)
    addPeople(
      &work, short: .bookAuthors, full: .fullBookAuthors, lines(.authors).isEmpty ? .author : .contributor,
      &authors)
    for line in lines(.groups) + lines(.bookGroups) {
      line.forEachPart(at: .semicolon) { group in
        authors.add(group.text, work.authorships.count)
        work.authorships.append(
          Authorship(name: PersonName(group.text), role: .author, isGroup: true, location: work.location))
      }
    }
    addPeople(&work, short: .editors, full: nil, .editor, &authors)
    addPeople(&work, short: .otherEditors, full: nil, .editor, &authors)
    placeAddresses(&work, &authors)
    tie(&work, .orcids, &authors, Identifier.orcid)
    tie(&work, .researcherIDs, &authors) { Identifier(.researcherID, $0.text) }
    markCorresponding(&work, &authors)
  }

  private var date: PartialDate? {
    let (year, day) = (text(.year), text(.day))
    if year.isEmpty { return PartialDate(parsing: text(.earlyAccess)) }
    if day.isEmpty { return PartialDate(parsing: year) }
    let holdsYear =
      day.count >= year.count
      && (day.slice(0..<year.count).equals(year) || day.slice(from: day.count - year.count).equals(year))
    return PartialDate(parsing: holdsYear ? day : scratch.joined([day, year], by: " "))
      ?? PartialDate(parsing: year)
  }

  private func addPeople(
    _ work: inout Work, short: Field, full: Field?, _ role: Authorship.Role, _ authors: inout AuthorIndex
  ) {
    let shorts = lines(short)
    let fulls = full.map { lines($0) } ?? []
    let count = max(shorts.count, fulls.count)
    if count == 0 { return }
    work.authorships.reserveCapacity(work.authorships.count + count)
    for index in 0..<count {
      let position = work.authorships.count
      // Both lists are in step; where one is longer, what it has is all there is.
      let isFull =
        index < fulls.count && (fulls.count == shorts.count || shorts.isEmpty || index >= shorts.count)
      let text = isFull ? fulls[index] : shorts[index]
      let name = PersonName(commaSeparated: text)
      let isGroup = name.family == nil && PersonName.namesGroup(text)
      authors.add(isFull || index >= fulls.count ? name.written : fulls[index].text, position)
      if !isFull || index < shorts.count {
        authors.add(isFull ? shorts[index].text : name.written, position)
      }
      work.authorships.append(Authorship(name: name, role: role, isGroup: isGroup, location: work.location))
    }
  }

  /// Places `[Doe, Jane; Roe, R] Univ Somewhere, Utopia.`; addresses without names are the work's.
  private func placeAddresses(_ work: inout Work, _ authors: inout AuthorIndex) {
    let lines = lines(.addresses)
    var untied: [Affiliation] = []
    var count = 0
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end].first != .leftBracket, lines[end - 1].last != .period { end += 1 }
      let address = scratch.joined(lines[start..<end], by: " ")
      start = end
      count += 1
      guard address.first == .leftBracket, let close = address.firstIndex(ofByte: .rightBracket) else {
        untied.append(Affiliation(address.text))
        continue
      }
      let affiliation = Affiliation(address.slice(from: close + 1).trimmed().text)
      var isTied = false
      address.slice(1..<close).forEachPart(at: .semicolon) { name in
        guard let index = authors.author(named: name, of: work) else { return }
        work.authorships[index].affiliations.append(affiliation)
        isTied = true
      }
      if !isTied { untied.append(affiliation) }
    }
    work.place(untied, isComplete: count == untied.count)
  }

  /// Gives people the identifiers of a list `Doe, Jane/0000-…; Roe, R/…`.
  private func tie(
    _ work: inout Work, _ field: Field, _ authors: inout AuthorIndex, _ identifier: (Text) -> Identifier?
  ) {
    text(field).forEachPart(at: .semicolon) { part in
      guard let slash = part.lastIndex(ofByte: .slash),
        let index = authors.author(named: part.slice(0..<slash).trimmed(), of: work),
        let found = identifier(part.slice(from: slash + 1).trimmed()),
        !work.authorships[index].identifiers.contains(found)
      else { return }
      work.authorships[index].identifiers.append(found)
    }
  }

  /// Marks the corresponding authors, gives them their addresses where there are no others, and gives the only one the
  /// only e-mail address.
  private func markCorresponding(_ work: inout Work, _ authors: inout AuthorIndex) {
    let text = text(.reprintAddress)
    if text.isEmpty { return }
    let marked = work.placeReprintAddresses(text, &authors)
    for index in marked { work.authorships[index].isCorresponding = true }
    let emails = self.text(.emails).parts(at: .semicolon)
    if emails.count == 1, Set(marked).count == 1, let email = Identifier.email(in: emails[0]) {
      work.authorships[marked[0]].identifiers.append(email)
    }
  }
}
