/// A record of Web of Science, from whichever of its layouts: the values of its two-letter fields.
struct WebOfScienceRecord {
  /// The lines of each field, or the parts of its cell.
  private var fields: [RISTag: [String]] = [:]
  private let location: SourceLocation

  init(at location: SourceLocation) { self.location = location }

  /// Whether nothing was read.
  var isEmpty: Bool { fields.isEmpty }

  /// Adds a line or a part to a field.
  mutating func add(_ value: String, to tag: RISTag) {
    if !value.isEmpty { fields[tag, default: []].append(value) }
  }

  private func text(_ tag: StaticString) -> String? {
    guard let lines = fields[RISTag(tag)] else { return nil }
    return lines.count == 1 ? lines[0] : lines.joined(separator: " ")
  }

  private func lines(_ tag: StaticString) -> [String] { fields[RISTag(tag)] ?? [] }

  /// Returns the work, with each author's addresses where the record names authors before them.
  func work(number: Int) -> Work {
    var work = Work(
      id: text("UT") ?? "", title: text("TI") ?? "", kind: text("DT") ?? text("PT"), date: date,
      venue: text("SO"), location: location)
    work.abstract = text("AB")
    if let id = text("UT") { work.add(Identifier(.webOfScience, id)) }
    work.add(text("DI").flatMap { Identifier.doi($0) })
    work.add(text("PM").flatMap { Identifier.pmid($0) })
    for isbn in (text("BN") ?? "").split(separator: " ") { work.add(Identifier(.isbn, String(isbn))) }
    var indices: [String: Int] = [:]
    addPeople(&work, short: "AU", full: "AF", .author, &indices)
    addPeople(&work, short: "BA", full: "BF", lines("AU").isEmpty ? .author : .contributor, &indices)
    for group in lines("CA") + lines("GP") {
      indices[group] = indices[group] ?? work.authorships.count
      work.authorships.append(
        Authorship(name: PersonName(group), role: .author, isGroup: true, location: location))
    }
    addPeople(&work, short: "BE", full: "", .editor, &indices)
    placeAddresses(&work, indices)
    tie(&work, "OI", indices, Identifier.orcid)
    tie(&work, "RI", indices) { Identifier(.researcherID, $0) }
    markCorresponding(&work, indices)
    work.ensureID(number: number)
    return work
  }

  private var date: PartialDate? {
    guard let year = text("PY") else { return text("EA").flatMap { PartialDate(parsing: $0) } }
    guard let day = text("PD") else { return PartialDate(parsing: year) }
    return PartialDate(parsing: day.contains(year) ? day : "\(day) \(year)") ?? PartialDate(parsing: year)
  }

  private func addPeople(
    _ work: inout Work, short: StaticString, full: StaticString, _ role: Authorship.Role,
    _ indices: inout [String: Int]
  ) {
    let shorts = lines(short)
    let fulls = full.utf8CodeUnitCount == 2 ? lines(full) : []
    for index in 0..<max(shorts.count, fulls.count) {
      let position = work.authorships.count
      // Both lists are in step; where one is longer, what it has is all there is.
      let name =
        index < fulls.count && (fulls.count == shorts.count || shorts.isEmpty || index >= shorts.count)
        ? fulls[index] : shorts[index]
      for spelling in [
        index < fulls.count ? fulls[index] : name, index < shorts.count ? shorts[index] : name,
      ] where indices[spelling] == nil {
        indices[spelling] = position
      }
      var person = Authorship(name: PersonName(commaSeparated: name), role: role, location: location)
      person.isGroup = person.name.family == nil && PersonName.namesGroup(name)
      work.authorships.append(person)
    }
  }

  private func index(_ name: String, _ work: Work, _ indices: [String: Int]) -> Int? {
    indices[name] ?? work.author(named: name)
  }

  /// Places `[Doe, Jane; Roe, R] Univ Somewhere, Utopia.`; addresses without names are the work's.
  private func placeAddresses(_ work: inout Work, _ indices: [String: Int]) {
    var addresses: [String] = []
    for line in lines("C1") {
      if let last = addresses.last, !last.hasSuffix("."), !line.hasPrefix("[") {
        addresses[addresses.count - 1] += " " + line
      } else {
        addresses.append(line)
      }
    }
    var untied: [Affiliation] = []
    for address in addresses {
      guard address.hasPrefix("["), let close = address.firstIndex(of: "]") else {
        untied.append(Affiliation(address))
        continue
      }
      let affiliation = Affiliation(PersonName.trim(address[address.index(after: close)...]))
      var isTied = false
      for name in address[address.index(after: address.startIndex)..<close].split(separator: ";") {
        guard let index = index(PersonName.trim(name), work, indices) else { continue }
        work.authorships[index].affiliations.append(affiliation)
        isTied = true
      }
      if !isTied { untied.append(affiliation) }
    }
    work.place(untied, isComplete: addresses.count == untied.count)
  }

  /// Gives people the identifiers of a list `Doe, Jane/0000-…; Roe, R/…`.
  private func tie(
    _ work: inout Work, _ tag: StaticString, _ indices: [String: Int], _ identifier: (String) -> Identifier?
  ) {
    for part in (text(tag) ?? "").split(separator: ";") {
      guard let slash = part.lastIndex(of: "/") else { continue }
      let name = PersonName.trim(part[..<slash])
      guard let index = index(name, work, indices),
        let found = identifier(PersonName.trim(part[part.index(after: slash)...])),
        !work.authorships[index].identifiers.contains(found)
      else { continue }
      work.authorships[index].identifiers.append(found)
    }
  }

  /// Marks the authors before `(corresponding author)`, and gives the only one the only e-mail address.
  private func markCorresponding(_ work: inout Work, _ indices: [String: Int]) {
    guard let text = text("RP") else { return }
    var pieces = text.split(separator: "(corresponding author)", omittingEmptySubsequences: false)
    if pieces.count == 1 {
      pieces = text.split(separator: "(reprint author)", omittingEmptySubsequences: false)
    }
    var marked: [Int] = []
    if pieces.count == 1 {
      let words = text.split(separator: ",", maxSplits: 2).map(PersonName.trim)
      if words.count > 1, let index = index(words[0] + ", " + words[1], work, indices) {
        marked.append(index)
      }
    }
    for piece in pieces.dropLast() {
      for name in piece.split(separator: ";").reversed() {
        guard let index = index(PersonName.trim(name), work, indices) else { break }
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
