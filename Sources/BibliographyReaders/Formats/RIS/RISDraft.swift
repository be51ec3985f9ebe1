import Bibliography
import ByteFormats

/// A record of RIS while its lines are read.
struct RISDraft {
  /// The work so far.
  var work: Work
  /// Where lines without a tag go on.
  private enum Last { case other, title, abstract, person, affiliation }
  private var last = Last.other
  /// The name of the last person, where it goes on over several lines.
  private var longName: String?
  /// The rank of the field that gave a value; a lower one is replaced by a higher.
  private var titleRank = 0
  private var venueRank = 0
  private var dateRank = 0
  /// Addresses, each with the number of people that were named before it.
  private var affiliations: [(text: String, people: Int)] = []
  private var numbers: [String] = []
  /// The custom field in which Scopus has PubMed's number, and PubMed that of PubMed Central.
  private var custom2: String?
  private var database = ""
  private var correspondence: String?
  /// A date without its year, as EndNote and Web of Science write it: `Apr 14`.
  private var dayWithoutYear: String?
  /// The custom field in which Web of Science has its addresses.
  private var custom: [String] = []
  /// EndNote's custom field for the title of proceedings; Web of Science has institutions there.
  private var proceedings: String?
  private var publisher: String?
  /// The value of the line `TY`; nil before it is read.
  private var type: String?

  init(_ work: Work) { self.work = work }

  /// Whether there is a title and somebody who made the work.
  var isWork: Bool { !work.title.isEmpty && !work.authorships.isEmpty }

  private var isProceedings: Bool { work.kind == "CONF" || work.kind == "CPAPER" }

  /// Takes the record's type; what fields before it said is read by it.
  mutating func take(type text: String) {
    type = text
    if work.kind == nil, !text.isEmpty { work.kind = text }
    if !isProceedings { proceedings = nil }
    if work.kind == "THES", venueRank < 1 { work.venue = publisher }
  }

  /// Gives the person of the field before the name that went on over several lines.
  private mutating func endName() {
    guard let name = longName.take() else { return }
    work.authorships[work.authorships.count - 1].name = PersonName(commaSeparated: name)
  }

  /// Takes a field.
  mutating func take(
    _ tag: RISTag, _ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, at place: SourceLocation
  ) {
    last = .other
    endName()
    guard !value.isEmpty else { return }
    switch tag {
    case "AU", "A1": addPeople(bytes, value, .author, place)
    case "A2", "ED", "A3": addPeople(bytes, value, .editor, place)
    case "A4": addPeople(bytes, value, .contributor, place)
    case "TA": addPeople(bytes, value, .translator, place)
    case "AD":
      affiliations.append((bytes.string(value), work.authorships.count))
      last = .affiliation
    case "TI": takeTitle(bytes, value, rank: 4)
    case "T1": takeTitle(bytes, value, rank: 3)
    case "CT": takeTitle(bytes, value, rank: 2)
    case "BT":
      takeTitle(bytes, value, rank: 1)
      takeVenue(bytes, value, rank: 4)
    case "JF": takeVenue(bytes, value, rank: 6)
    case "T2": takeVenue(bytes, value, rank: 5)
    case "JO": takeVenue(bytes, value, rank: 3)
    case "JA", "J2", "J1": takeVenue(bytes, value, rank: 2)
    case "T3": takeVenue(bytes, value, rank: 1)
    case "PY": takeDate(bytes, value, rank: 3)
    case "Y1": takeDate(bytes, value, rank: 2)
    case "DA": takeDate(bytes, value, rank: 1)
    case "AB", "N2":
      work.abstract = bytes.string(value)
      last = .abstract
    case "LA": work.language = work.language ?? bytes.string(value)
    case "DO": work.add(Identifier.doi(bytes.string(value)))
    case "ID":
      work.id = bytes.string(value)
      // Ovid's `10.1000/182 [doi]`.
      if work.id.hasSuffix("[doi]"), let doi = Identifier.doi(work.id.dropLast(5)) {
        work.id = doi.value
        work.add(doi)
      }
    case "M3":
      let text = bytes.string(value)
      if let doi = Identifier.doi(text) { work.add(doi) } else { work.kind = text }
    case "UR", "L3", "LK":
      let text = bytes.string(value)
      work.add(text.contains(ascii: "doi.org/") ? Identifier.doi(text) : Identifier(.url, text))
      work.add(Identifier.scopus(inAddress: text))
    case "PM": work.add(Identifier.pmid(bytes.string(value)))
    case "AN": numbers.append(bytes.string(value))
    case "C1": custom.append(bytes.string(value))
    case "C3" where isProceedings || type == nil: proceedings = bytes.string(value)
    case "PB" where work.kind == "THES": takeVenue(bytes, value, rank: 1)
    case "PB" where type == nil: publisher = bytes.string(value)
    case "M1" where bytes[value.lowerBound] == .leftParenthesis:
      affiliations.append((bytes.string(value), work.authorships.count))
    case "C2": custom2 = bytes.string(value)
    case "DB", "DP": database += bytes.string(value) + " "
    case "SN":
      for part in bytes.split(value, at: .space) {
        let digits = bytes[part].count { $0.isASCIIDigit || $0 | 0x20 == UInt8(ascii: "x") }
        if digits == 13 || digits == 10 { work.add(Identifier(.isbn, bytes.string(part))) }
      }
    case "N1":
      if bytes.holds("Correspondence", at: value.lowerBound, before: value.upperBound) {
        correspondence = bytes.string(value)
      }
    default: break
    }
  }

  /// Goes on with the field of the line before.
  mutating func goOn(_ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) {
    let string = bytes.string(text)
    switch last {
    case .title: work.title += " " + string
    case .abstract: work.abstract?.append("\n" + string)
    case .affiliation:
      // EndNote writes all addresses of a record into one field, one address per line.
      let index = affiliations.count - 1
      if affiliations[index].text.hasSuffix(";") || affiliations[index].text.hasSuffix(".")
        || database.contains(ascii: "Web of Science")
      {
        affiliations.append((string, work.authorships.count))
      } else {
        affiliations[index].text += " " + string
      }
    case .person:
      // A name that goes on for lines is taken apart once, when it ends.
      longName = (longName ?? work.authorships[work.authorships.count - 1].name.written)
      longName?.append(" " + string)
    case .other: break
    }
  }

  /// Adds the people of a field: one, or several where a program put semicolons between them.
  private mutating func addPeople(
    _ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, _ role: Authorship.Role, _ place: SourceLocation
  ) {
    guard bytes.firstIndex(of: .semicolon, in: value) != nil else {
      return addPerson(bytes.string(value), role, place)
    }
    for part in bytes.split(value, at: .semicolon) { addPerson(bytes.string(part), role, place) }
  }

  private mutating func addPerson(_ text: String, _ role: Authorship.Role, _ place: SourceLocation) {
    var text = text
    var person = Authorship(name: PersonName(""), role: role, location: place)
    if text.hasSuffix(",") {
      // EndNote's mark of a name that is not to be taken apart; `Doe, Jane,` only has no suffix.
      text.removeLast()
      person.isGroup = !text.utf8.contains(.comma)
      person.name = person.isGroup ? PersonName(text) : PersonName(commaSeparated: text)
    } else {
      person.name = PersonName(commaSeparated: text)
      // Embase and Ovid write `Doe J.` and `van der Roe R.M.`.
      if person.name.family == nil, PersonName.endsInDottedInitials(text) {
        person.name = PersonName(familyBeforeDottedInitials: text)
      }
      person.isGroup = person.name.family == nil && PersonName.namesGroup(text)
    }
    work.authorships.append(person)
    last = .person
  }

  private mutating func takeTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, rank: Int) {
    guard rank > titleRank else { return }
    titleRank = rank
    work.title = bytes.string(value)
    last = .title
  }

  private mutating func takeVenue(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, rank: Int) {
    guard rank > venueRank else { return }
    venueRank = rank
    work.venue = bytes.string(value)
  }

  private mutating func takeDate(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, rank: Int) {
    let text = bytes.string(value)
    guard let date = PartialDate(parsing: text) else {
      dayWithoutYear = text
      if !text.isEmpty { work.unreadDate = text }
      return
    }
    // A field that says more about the same year is worth more than the year alone.
    let saysMore = work.date.map { $0.year == date.year && $0.month == nil && date.month != nil } ?? true
    if saysMore || (rank > dateRank && work.date?.year != date.year) { work.date = date }
    dateRank = max(dateRank, rank)
  }

  /// Returns the work with all that its record says.
  mutating func finish(number: Int) -> Work {
    endName()
    let isFromScopus = database.contains(ascii: "Scopus")
    if let number = custom2 {
      work.add(
        isFromScopus ? Identifier.pmid(number) : number.hasPrefix("PMC") ? Identifier.pmcid(number) : nil)
    }
    for number in numbers {
      if number.hasPrefix("WOS:") || number.hasPrefix("ISI:") {
        work.add(Identifier(.webOfScience, number))
      } else if database.contains(ascii: "PubMed") || database.contains(ascii: "MEDLINE")
        || number.lowercased().hasPrefix("pmid")
      {
        work.add(Identifier.pmid(number))
      }
    }
    if let dayWithoutYear, let year = work.date?.year, work.date?.month == nil {
      work.date = PartialDate(parsing: "\(dayWithoutYear) \(year)")
    }
    if custom.contains(where: { $0.hasPrefix("[") }) || work.identifier(.webOfScience) != nil {
      affiliations += custom.map { ($0, work.authorships.count) }
    }
    if work.identifier(.webOfScience) == nil { work.venue = work.venue ?? proceedings }
    if work.id.isEmpty, work.identifier(.doi) == nil, let first = numbers.first { work.id = first }
    placeAffiliations(isComplete: isFromScopus || database.contains(ascii: "Web of Science"))
    // Scopus's `Correspondence Address: Doe, J.; University of …; email: doe@…`.
    if let text = correspondence, let colon = text.utf8.firstIndex(of: .colon) {
      work.markCorrespondent(in: String(text[text.utf8.index(after: colon)...]))
    }
    work.ensureID(number: number)
    return work
  }

  private mutating func placeAffiliations(isComplete: Bool) {
    // Web of Science's `[Doe, Jane; Roe, Richard] Univ Somewhere` and Ovid's `(Doe, Roe) University` name people.
    guard !affiliations.isEmpty else { return }
    var authors = AuthorIndex(work)
    affiliations = affiliations.filter { !work.placeTied($0.text, &authors) }
    guard !affiliations.isEmpty else { return }
    // Addresses between the authors are tied to the one before each.
    let isInterleaved =
      affiliations.contains { $0.people < work.authorships.count }
      && affiliations.allSatisfy { $0.people > 0 }
    if isInterleaved {
      for (text, people) in affiliations {
        work.authorships[people - 1].affiliations.append(Affiliation(text))
      }
    } else {
      work.place(
        affiliations.flatMap { $0.text.parts(at: .semicolon).map { Affiliation($0) } }, isComplete: isComplete
      )
    }
  }
}
