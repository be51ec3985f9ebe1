import Bibliography
import ByteFormats

/// What Collegium writes into the field `custom` of CSL-JSON, which has no place for affiliations.
struct CollegiumMembers {
  /// One person of the record.
  private struct Part {
    var role: Authorship.Role?
    var person = ""
    var affiliations: [String] = []
    var orcid: Identifier?
  }

  private var people: [Part] = []
  private var affiliations: [String] = []

  /// Reads the value of `custom`; what others write there is skipped.
  mutating func read(_ scanner: inout JSONScanner) throws {
    guard scanner.peek() == .object else { return try scanner.skipValue() }
    var this = self
    try scanner.object { key, scanner in
      guard key == "collegium", scanner.peek() == .object else { return try scanner.skipValue() }
      try scanner.object { key, scanner in
        switch key {
        case "affiliations": this.affiliations = try scanner.strings()
        case "people":
          var part = Part()
          try scanner.objects { key, scanner in
            switch key {
            case "role": part.role = try scanner.string().flatMap { Authorship.Role(rawValue: $0) }
            case "person": part.person = try scanner.string() ?? ""
            case "affiliations": part.affiliations = try scanner.strings()
            case "orcid": part.orcid = try scanner.string().flatMap { Identifier.orcid($0) }
            default: try scanner.skipValue()
            }
          } each: {
            this.people.append(part)
            part = Part()
          }
        default: try scanner.skipValue()
        }
      }
    }
    self = this
  }

  /// Gives a work's people their affiliations and ORCID iDs; the item lists each person once under each role.
  func complete(_ work: inout Work) {
    work.affiliations += affiliations.map { Affiliation($0) }
    for roles in [[Authorship.Role.author, .coauthor], [.editor], [.translator], [.contributor]] {
      let places = work.authorships.indices.filter { roles.contains(work.authorships[$0].role) }
      var numbers: [String: Int] = [:]
      for part in people {
        guard let role = part.role, roles.contains(role) else { continue }
        let number = numbers[part.person] ?? numbers.count
        guard number < places.count else { continue }
        numbers[part.person] = number
        for text in part.affiliations
        where !work.authorships[places[number]].affiliations.contains(Affiliation(text)) {
          work.authorships[places[number]].affiliations.append(Affiliation(text))
        }
        if let orcid = part.orcid, !work.authorships[places[number]].identifiers.contains(orcid) {
          work.authorships[places[number]].identifiers.append(orcid)
        }
      }
    }
  }
}
