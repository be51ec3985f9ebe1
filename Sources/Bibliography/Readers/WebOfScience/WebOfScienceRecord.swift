/// A record of Web of Science, from whichever of its layouts: the values of its two-letter fields.
struct WebOfScienceRecord {
  /// The lines of the fields, or the parts of their cells, each with its tag.
  private var values: [(tag: RISTag, text: String)] = []
  private let location: SourceLocation

  init(at location: SourceLocation) { self.location = location }

  /// Whether nothing was read.
  var isEmpty: Bool { values.isEmpty }

  /// Adds a line or a part to a field.
  mutating func add(_ value: String, to tag: RISTag) {
    if !value.isEmpty { values.append((tag, value)) }
  }

  private func text(_ tag: StaticString) -> String? {
    let tag = RISTag(tag)
    var text: String?
    for value in values where value.tag == tag {
      if text == nil { text = value.text } else { text?.append(" " + value.text) }
    }
    return text
  }

  private func lines(_ tag: StaticString) -> [String] {
    let tag = RISTag(tag)
    return values.compactMap { $0.tag == tag ? $0.text : nil }
  }

  /// Returns the work, with each author's addresses where the record names authors before them.
  func work(number: Int) -> Work {
    var work = Work(
      id: text("UT") ?? "", title: text("TI") ?? "", kind: text("DT") ?? text("PT"), date: date,
      venue: text("SO"), location: location)
    work.abstract = text("AB")
    if let id = text("UT") { work.add(Identifier(.webOfScience, id)) }
    work.add(text("DI").flatMap { Identifier.doi($0) })
    work.add(text("PM").flatMap { Identifier.pmid($0) })
    for isbn in (text("BN") ?? "").split(whereSeparator: { $0 == " " || $0 == ";" }) {
      work.add(Identifier(.isbn, String(isbn)))
    }
    var authors = AuthorIndex()
    addPeople(&work, short: "AU", full: "AF", .author, &authors)
    addPeople(&work, short: "BA", full: "BF", lines("AU").isEmpty ? .author : .contributor, &authors)
    for group in (lines("CA") + lines("GP")).flatMap({ $0.parts(at: 0x3B) }) {
      authors.add(group, work.authorships.count)
      work.authorships.append(
        Authorship(name: PersonName(group), role: .author, isGroup: true, location: location))
    }
    addPeople(&work, short: "BE", full: "", .editor, &authors)
    addPeople(&work, short: "ED", full: "", .editor, &authors)
    placeAddresses(&work, &authors)
    tie(&work, "OI", &authors, Identifier.orcid)
    tie(&work, "RI", &authors) { Identifier(.researcherID, $0) }
    markCorresponding(&work, &authors)
    work.ensureID(number: number)
    return work
  }

  private var date: PartialDate? {
    guard let year = text("PY") else { return text("EA").flatMap { PartialDate(parsing: $0) } }
    guard let day = text("PD") else { return PartialDate(parsing: year) }
    return PartialDate(parsing: day.hasSuffix(year) || day.hasPrefix(year) ? day : "\(day) \(year)")
      ?? PartialDate(parsing: year)
  }

  private func addPeople(
    _ work: inout Work, short: StaticString, full: StaticString, _ role: Authorship.Role,
    _ authors: inout AuthorIndex
  ) {
    let shorts = lines(short)
    let fulls = full.utf8CodeUnitCount == 2 ? lines(full) : []
    for index in 0..<max(shorts.count, fulls.count) {
      let position = work.authorships.count
      // Both lists are in step; where one is longer, what it has is all there is.
      let name =
        index < fulls.count && (fulls.count == shorts.count || shorts.isEmpty || index >= shorts.count)
        ? fulls[index] : shorts[index]
      if name == "[Anonymous]" { continue }
      authors.add(index < fulls.count ? fulls[index] : name, position)
      authors.add(index < shorts.count ? shorts[index] : name, position)
      var person = Authorship(name: PersonName(commaSeparated: name), role: role, location: location)
      person.isGroup = person.name.family == nil && PersonName.namesGroup(name)
      work.authorships.append(person)
    }
  }

  /// Places `[Doe, Jane; Roe, R] Univ Somewhere, Utopia.`; addresses without names are the work's.
  private func placeAddresses(_ work: inout Work, _ authors: inout AuthorIndex) {
    var addresses: [String] = []
    for line in lines("C1") {
      if !line.hasPrefix("["), addresses.last?.hasSuffix(".") == false {
        addresses[addresses.count - 1] += " " + line
      } else {
        addresses.append(line)
      }
    }
    var untied: [Affiliation] = []
    for address in addresses {
      guard address.utf8.first == 0x5B, let close = address.utf8.firstIndex(of: 0x5D) else {
        untied.append(Affiliation(address))
        continue
      }
      let affiliation = Affiliation(PersonName.trim(address[close...].dropFirst()))
      var isTied = false
      for name in address[..<close].dropFirst().parts(at: 0x3B) {
        guard let index = authors.author(named: name, of: work) else { continue }
        work.authorships[index].affiliations.append(affiliation)
        isTied = true
      }
      if !isTied { untied.append(affiliation) }
    }
    work.place(untied, isComplete: addresses.count == untied.count)
  }

  /// Gives people the identifiers of a list `Doe, Jane/0000-…; Roe, R/…`.
  private func tie(
    _ work: inout Work, _ tag: StaticString, _ authors: inout AuthorIndex,
    _ identifier: (String) -> Identifier?
  ) {
    for part in (text(tag) ?? "").parts(at: 0x3B) {
      guard let slash = part.utf8.lastIndex(of: 0x2F) else { continue }
      let name = PersonName.trim(part[..<slash])
      guard let index = authors.author(named: name, of: work),
        let found = identifier(PersonName.trim(part[slash...].dropFirst())),
        !work.authorships[index].identifiers.contains(found)
      else { continue }
      work.authorships[index].identifiers.append(found)
    }
  }

  /// Marks the authors before `(corresponding author)`, and gives the only one the only e-mail address.
  private func markCorresponding(_ work: inout Work, _ authors: inout AuthorIndex) {
    guard let text = text("RP") else { return }
    let marker: StaticString =
      text.contains(ascii: "(corresponding author)") ? "(corresponding author)" : "(reprint author)"
    var marked: [Int] = []
    var rest = text[...]
    while let mark = rest.firstRange(ofASCII: marker) {
      for name in rest[..<mark.lowerBound].parts(at: 0x3B).reversed() {
        guard let index = authors.author(named: name, of: work) else { break }
        marked.append(index)
      }
      rest = rest[mark.upperBound...]
    }
    if rest.startIndex == text.startIndex {
      let words = text.split(separator: ",", maxSplits: 2).map(PersonName.trim)
      if words.count > 1, let index = authors.author(named: words[0] + ", " + words[1], of: work) {
        marked.append(index)
      }
    }
    for index in marked { work.authorships[index].isCorresponding = true }
    let emails = (self.text("EM") ?? "").split(separator: ";")
    if emails.count == 1, Set(marked).count == 1, let email = Identifier.email(in: emails[0]) {
      work.authorships[marked[0]].identifiers.append(email)
    }
  }
}
