import Bibliography
import ByteFormats

/// What the records of tagged formats say alike, gathered field by field.
struct TaggedDraft {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// The work so far.
  var work: Work
  /// Addresses that no field ties to a person.
  private var addresses: [String] = []
  private var titleRank = 0
  private var venueRank = 0
  /// A date without its year: `Apr 14`.
  private var dayWithoutYear: String?

  init(at location: SourceLocation) { work = Work(id: "", title: "", location: location) }

  /// Takes a title; one of a higher rank replaces it.
  mutating func takeTitle(_ text: Text, rank: Int = 1) {
    guard rank > titleRank else { return }
    titleRank = rank
    work.title = text.text
  }

  /// Takes the name of a journal, book or event; one of a higher rank replaces it.
  mutating func takeVenue(_ text: Text, rank: Int = 1) {
    guard rank > venueRank else { return }
    venueRank = rank
    work.venue = text.text
  }

  /// Takes a date; of two of one year the one that says more counts, of two years the first.
  mutating func takeDate(_ text: Text) {
    guard let date = PartialDate(parsing: text) else {
      dayWithoutYear = text.text
      return
    }
    let saysMore = work.date.map { $0.year == date.year && $0.month == nil && date.month != nil } ?? true
    if saysMore { work.date = date }
  }

  /// Adds the people of a field: one, or several between semicolons, also those of Chinese.
  mutating func addPeople(_ text: Text, _ role: Authorship.Role, at location: SourceLocation) {
    for name in Self.parts(of: text) { addPerson(name, role, at: location) }
  }

  /// Cuts a list at semicolons, also at those of Chinese; else at the commas that only Chinese has.
  static func parts(of text: Text) -> [Text] {
    let semicolons: [StaticString] = [";", "；"]
    let commas: [StaticString] = ["、", "，"]
    let cuts = semicolons.contains { text.contains($0) } ? semicolons : commas
    var parts: [Text] = []
    var start = 0
    func keep(until end: Int) {
      let part = text.slice(start..<end).trimmed()
      if !part.isEmpty { parts.append(part) }
    }
    var position = 0
    while position < text.count {
      // All these begin with a semicolon of ASCII or with one of two bytes.
      if text[position] == .semicolon || text[position] >= 0xE3,
        let cut = cuts.first(where: { text.holds($0, at: position, before: text.count) })
      {
        keep(until: position)
        position += cut.utf8CodeUnitCount
        start = position
      } else {
        position += 1
      }
    }
    keep(until: text.count)
    return parts
  }

  /// Adds a person: `Doe, Jane`, `Jane Doe`, `Doe J.`; what ends with a comma is not to be taken apart.
  mutating func addPerson(_ text: Text, _ role: Authorship.Role, at location: SourceLocation) {
    var text = text
    var person = Authorship(name: PersonName(""), role: role, location: location)
    if text.last == .comma {
      text = text.slice(0..<text.count - 1).trimmed()
      person.isGroup = !text.contains(byte: .comma)
      person.name = person.isGroup ? PersonName(text.text) : PersonName(commaSeparated: text)
    } else {
      person.name = PersonName(commaSeparated: text)
      if person.name.family == nil, text.last == .period, PersonName.endsInDottedInitials(text.text) {
        person.name = PersonName(familyBeforeDottedInitials: text.text)
      }
      person.isGroup = person.name.family == nil && PersonName.namesGroup(text)
    }
    // The Chinese word for others.
    if text.equals(Text("等")) || text.equals(Text("等人")) { person.name = PersonName("et al.") }
    if !text.isEmpty { work.authorships.append(person) }
  }

  /// Takes addresses, one a line, of people whom the format does not name there.
  mutating func takeAddresses(_ lines: [Text]) { addresses += lines.map(\.text) }

  /// Takes ADS's addresses, each with the letters of its author's place in the list: `AA(Univ A), AC(Univ C; Univ D)`.
  ///
  /// - Returns: false, and nothing is taken, for other text.
  mutating func takeLetteredAddresses(_ text: Text) -> Bool {
    guard let entries = ADSAffiliations.entries(text) else { return false }
    let authors = work.authorships.indices.filter { work.authorships[$0].role.isAuthor }
    for (number, address) in entries {
      let isTied = authors.indices.contains(number)
      ADSAffiliations.forEachAffiliation(of: address) { affiliation, identifiers in
        if isTied {
          work.authorships[authors[number]].affiliations += affiliation
          work.authorships[authors[number]].identifiers += identifiers
        } else {
          work.affiliations += affiliation
        }
      }
    }
    return true
  }

  /// Takes an address of the web: it may hold a DOI or the number of a database.
  mutating func takeAddress(ofWeb text: Text) {
    let address = text.text
    if address.contains(ascii: "doi.org/"), let doi = Identifier.doi(address) { return work.add(doi) }
    work.add(Identifier.scopus(inAddress: address))
    work.add(Identifier(.url, address))
  }

  /// Takes numbers of books among those of series.
  mutating func takeISBNs(_ text: Text) {
    for part in text.parts(at: .space).flatMap({ $0.parts(at: .semicolon) }) {
      let digits = part.count { $0.isASCIIDigit || $0 | 0x20 == UInt8(ascii: "x") }
      if digits == 13 || digits == 10 { work.add(Identifier(.isbn, part.text)) }
    }
  }

  /// Returns the work, with its addresses where they belong.
  ///
  /// - Parameter isComplete: whether a single address is that of every author.
  mutating func finish(isComplete: Bool) -> Work {
    if let dayWithoutYear, let year = work.date?.year, work.date?.month == nil {
      work.date = PartialDate(parsing: "\(dayWithoutYear) \(year)") ?? work.date
    } else if let dayWithoutYear, work.date == nil {
      work.takeDate(dayWithoutYear)
    }
    if !addresses.isEmpty {
      var authors = AuthorIndex(work)
      let untied = addresses.filter { !work.placeTied($0, &authors) }
      work.place(
        untied.flatMap { $0.parts(at: .semicolon).map { Affiliation($0) } },
        isComplete: isComplete && untied.count == addresses.count)
    }
    return work
  }
}
