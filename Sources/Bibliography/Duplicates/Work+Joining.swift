extension Work {
  /// Takes what another record of the same work says better or besides.
  ///
  /// The list of people is that which states more affiliations, then more people, then fuller names; each person
  /// takes identifiers, a missing affiliation, fuller given names and the mark of correspondence from their like in
  /// the other list. Title, kind, venue, abstract and date are this record's where it has them; a date that says
  /// more of the same year, and a title that is not all in upper case, are preferred.
  mutating func join(_ other: Work) {
    joinedRecords.append(Record(id: other.id, location: other.location))
    joinedRecords += other.joinedRecords
    if title.isEmpty || (Self.isShouted(title) && !other.title.isEmpty && !Self.isShouted(other.title)) {
      title = other.title
    }
    kind = kind ?? other.kind
    code = code ?? other.code
    venue = venue ?? other.venue
    session = session ?? other.session
    track = track ?? other.track
    durationMinutes = durationMinutes ?? other.durationMinutes
    if (abstract ?? "").isEmpty { abstract = other.abstract }
    if let theirs = other.date, date == nil || (date?.year == theirs.year && date?.month == nil) {
      date = theirs
    }
    for identifier in other.identifiers { add(identifier) }
    for field in other.fields where !fields.contains(field) { fields.append(field) }
    joinPeople(other)
    if affiliations.isEmpty, !authorships.contains(where: { !$0.affiliations.isEmpty }) {
      affiliations = other.affiliations
    }
    if authorships.contains(where: { $0.role.isAuthor && !$0.affiliations.isEmpty }) { affiliations = [] }
  }

  private mutating func joinPeople(_ other: Work) {
    let mine = Self.worth(authorships)
    let theirs = Self.worth(other.authorships)
    let takesTheirs = mine.lexicographicallyPrecedes(theirs)
    var people = takesTheirs ? other.authorships : authorships
    let rest = takesTheirs ? authorships : other.authorships
    var isTaken = Array(repeating: false, count: rest.count)
    let keys = rest.map { NameKey($0.name) }
    let places = Dictionary(grouping: rest.indices) { keys[$0].family }
    for index in people.indices {
      let key = NameKey(people[index].name)
      func matches(_ place: Int) -> Bool {
        !isTaken[place] && rest[place].role.isAuthor == people[index].role.isAuthor
          && (key.matches(keys[place]) || rest[place].name.written == people[index].name.written)
      }
      // The same place in the list first, then any of the same family name, then any of one that ends like it.
      let match =
        rest.indices.contains(index) && matches(index)
        ? index : places[key.family]?.first(where: matches) ?? rest.indices.first(where: matches)
      guard let match else { continue }
      isTaken[match] = true
      people[index].join(rest[match])
    }
    // Presenters, editors and groups that only one record names are not lost.
    let roles = Set(people.map(\.role))
    for (index, person) in rest.enumerated()
    where !isTaken[index] && !person.role.isAuthor && !roles.contains(person.role) { people.append(person) }
    authorships = people
  }

  /// How much a list of people states: affiliations of authors, authors, given names in full.
  private static func worth(_ people: [Authorship]) -> [Int] {
    let authors = people.filter(\.role.isAuthor)
    return [
      authors.count { !$0.affiliations.isEmpty }, authors.count, authors.count { !$0.name.hasInitialsOnly },
      people.count,
    ]
  }

  private static func isShouted(_ text: String) -> Bool {
    text.contains { $0.isUppercase } && !text.contains { $0.isLowercase }
  }
}

extension Authorship {
  /// Takes what another record says of the same person besides.
  fileprivate mutating func join(_ other: Authorship) {
    for identifier in other.identifiers where !identifiers.contains(identifier) {
      identifiers.append(identifier)
    }
    if affiliations.isEmpty { affiliations = other.affiliations }
    isCorresponding = isCorresponding || other.isCorresponding
    if name.hasInitialsOnly, !other.name.hasInitialsOnly { name = other.name }
  }
}

extension PersonName {
  /// Whether no given name is written in full, as far as the record separates the parts of names.
  fileprivate var hasInitialsOnly: Bool {
    guard let given else { return family != nil }
    return !given.split { $0 == " " || $0 == "-" || $0 == "." }.contains { word in
      word.count > 1 && word.contains { $0.isLowercase }
    }
  }
}
