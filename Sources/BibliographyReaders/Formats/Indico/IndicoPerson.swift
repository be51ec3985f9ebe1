import Bibliography

/// A person of an Indico contribution or abstract, from whichever of its exports.
struct IndicoPerson {
  var first = ""
  var last = ""
  var title = ""
  var full = ""
  var affiliation = Affiliation("")
  var identifiers: [Identifier] = []
  /// The parts that the export states: authors first, presenters besides.
  var roles: [Authorship.Role] = []

  /// Returns the person's authorship in one part; nil where there is no name.
  func authorship(_ role: Authorship.Role, at place: SourceLocation) -> Authorship? {
    var name: PersonName
    if !last.isEmpty {
      name = PersonName(family: last, given: first)
    } else if !full.isEmpty {
      name = PersonName(commaSeparated: full)
    } else if !first.isEmpty {
      name = PersonName(first)
    } else {
      return nil
    }
    if !title.isEmpty {
      name.honorific = title
      name.written = title + " " + name.written
    }
    let isGroup = first.isEmpty && PersonName.namesGroup(name.written)
    return Authorship(
      name: name, role: role, affiliations: affiliation.written.isEmpty ? [] : [affiliation],
      identifiers: identifiers,
      isGroup: isGroup, location: place)
  }
}

extension Work {
  /// Makes the work of a subcontribution: a talk within this one, with the people who give it and the same place in
  /// the event. Its id is this one's, a period, and its own or its number.
  func part(_ id: String, number: Int, title: String, _ people: [IndicoPerson]) -> Work {
    var part = Work(
      id: "\(self.id).\(id.isEmpty ? String(number) : id)", title: title, kind: "Subcontribution", date: date,
      venue: venue, location: location)
    part.session = session
    part.track = track
    part.add(people)
    return part
  }

  /// Adds Indico's people: primary authors, then co-authors, then presenters, each in the record's order.
  mutating func add(_ people: [IndicoPerson]) {
    for role in [Authorship.Role.author, .coauthor, .presenter] {
      for person in people where person.roles.contains(role) {
        if let authorship = person.authorship(role, at: location) { authorships.append(authorship) }
      }
    }
  }
}
