import Bibliography
import ByteFormats

/// The people of a document of HAL: lists in one order, and texts that join an author and a structure.
struct HALPeople {
  /// What stands between an author and a structure, and between their ids and names.
  private static let (joint, facet): (StaticString, StaticString) = ("_JoinSep_", "_FacetSep_")

  private var fullNames: [String?] = []
  private var firstNames: [String?] = []
  private var lastNames: [String?] = []
  private var lastFirstNames: [String?] = []
  private var qualities: [String?] = []
  /// HAL's ids of the authors; where some have none, those of the others are in no place.
  private var ids: [String?] = []
  private var orcids: [String?] = []
  /// Names with HAL's ids, one for each author.
  private var namesWithIDs: [String?] = []
  private var idsWithNames: [String?] = []
  /// Authors joined with all of their structures, or with those that they name; the author first or the structure.
  private var joints: [(texts: [String], isAuthorFirst: Bool, rank: Int)] = []
  private var structures: [String?] = []
  private var parts: [String] = []
  private var countries: [String?] = []
  private var rors: [String?] = []

  mutating func read(_ key: JSONScanner.Key, _ scanner: inout JSONScanner) throws {
    switch key {
    case "authFullName_s": fullNames = try scanner.stringsInPlace()
    case "authFirstName_s": firstNames = try scanner.stringsInPlace()
    case "authLastName_s": lastNames = try scanner.stringsInPlace()
    case "authLastNameFirstName_s": lastFirstNames = try scanner.stringsInPlace()
    case "authQuality_s": qualities = try scanner.stringsInPlace()
    case "authIdHal_s": ids = try scanner.stringsInPlace()
    case "authORCIDIdExt_s", "authOrcidIdExt_s": orcids = try scanner.stringsInPlace()
    case "authFullNameIdHal_fs", "authFullNamePersonIDIDHal_fs", "authFullNameFormIDPersonIDIDHal_fs":
      namesWithIDs = try scanner.stringsInPlace()
    case "authIdHalFullName_fs": idsWithNames = try scanner.stringsInPlace()
    case "authIdHasStructure_fs": joints.append((try scanner.strings(), true, 0))
    case "structHasAuthId_fs", "structHasAuthIdHal_fs": joints.append((try scanner.strings(), false, 1))
    case "authIdHasPrimaryStructure_fs": joints.append((try scanner.strings(), true, 2))
    case "structPrimaryHasAuthId_fs", "structPrimaryHasAuthIdHal_fs":
      joints.append((try scanner.strings(), false, 3))
    case "structName_s": structures = try scanner.stringsInPlace()
    case "structCountry_s": countries = try scanner.stringsInPlace()
    case "structRorIdExt_s": rors = try scanner.stringsInPlace()
    case "labStructName_s", "instStructName_s", "deptStructName_s", "rteamStructName_s",
      "rgrpInstStructName_s", "rgrpLabStructName_s":
      parts += try scanner.strings()
    default: try scanner.skipValue()
    }
  }

  /// Gives a work its authors, and them or it the structures.
  mutating func place(in work: inout Work) {
    let count = [fullNames, lastNames, lastFirstNames].map(\.count).max() ?? 0
    // A document may name its authors only where it joins them with their structures.
    let joined = joints.min { $0.rank < $1.rank }.map { joint in
      joint.texts.compactMap { Self.pair($0, isAuthorFirst: joint.isAuthorFirst) }
    }
    var places = HALPlaces()
    for place in 0..<count {
      guard let person = person(place, of: count, at: work.location) else { continue }
      places.add(fullName(place, person), work.authorships.count)
      work.authorships.append(person)
    }
    if count == 0, let joined {
      for pair in joined where places.place(of: pair.author.name, id: pair.author.id) == nil {
        guard let person = Authorship(named: pair.author.name, at: work.location) else { continue }
        places.add(pair.author.name, work.authorships.count)
        work.authorships.append(person)
      }
    }
    let known = knownStructures()
    var untied: [String] = []
    if let joined {
      for pair in joined {
        if let place = places.place(of: pair.author.name, id: pair.author.id) {
          work.authorships[place].add(known[pair.structure] ?? Self.affiliation(pair.structure))
        } else {
          untied.append(pair.structure)
        }
      }
    } else {
      untied = structures.isEmpty ? parts : structures.compactMap { $0 }
    }
    var seen: Set<String> = []
    let texts = untied.filter { !$0.isEmpty && seen.insert($0).inserted }
    work.place(texts.map { known[$0] ?? Self.affiliation($0) }, isComplete: false)
  }

  /// The structures of which the document states a country or a ROR id, by their names.
  private func knownStructures() -> [String: Affiliation] {
    guard !structures.isEmpty, countries.count == structures.count || rors.count == structures.count else {
      return [:]
    }
    var known: [String: Affiliation] = [:]
    for (place, name) in structures.enumerated() {
      guard let name, known[name] == nil else { continue }
      var affiliation = Self.affiliation(name)
      if countries.count == structures.count, let country = countries[place], country.utf8.count == 2 {
        affiliation.country = country.uppercased()
      }
      if rors.count == structures.count, let ror = rors[place].flatMap({ Identifier.ror($0) }) {
        affiliation.identifiers = [ror]
      }
      known[name] = affiliation
    }
    return known
  }

  private static func affiliation(_ name: String) -> Affiliation {
    Affiliation(PersonName.trim(Markup.stripped(name)))
  }

  private func fullName(_ place: Int, _ person: Authorship) -> String {
    if place < fullNames.count, let name = fullNames[place] { return name }
    return [person.name.given, person.name.family].compactMap { $0 }.joined(separator: " ")
  }

  private func person(_ place: Int, of count: Int, at location: SourceLocation) -> Authorship? {
    func entry(_ list: [String?]) -> String? { list.count == count ? list[place] : nil }
    let name = entry(fullNames) ?? entry(lastFirstNames) ?? entry(lastNames)
    guard let name, var person = Authorship(named: name, at: location) else { return nil }
    if !person.isGroup, let last = entry(lastNames), !last.isEmpty {
      let given = entry(firstNames).flatMap { $0.isEmpty ? nil : $0 }
      person.name =
        entry(fullNames) == nil
        ? PersonName(family: last, given: given) : PersonName(name, family: last, given: given)
    }
    switch entry(qualities) {
    case "crp": person.isCorresponding = true
    case "edt", "csc": person.role = .editor
    case "trl": person.role = .translator
    case "spk": person.role = .presenter
    case nil, "aut", "co_first_author", "co_last_author": break
    default: person.role = .contributor
    }
    let id =
      entry(namesWithIDs).flatMap { Self.facets($0).last }
      ?? entry(idsWithNames).flatMap { Self.facets($0).first } ?? entry(ids)
    // HAL numbers people who have chosen no id.
    if let id, !id.isEmpty, id != name, id.utf8.contains(where: \.isASCIILetter) {
      person.add(Identifier(.hal, id))
    }
    person.add(entry(orcids).flatMap { Identifier.orcid($0) })
    return person
  }

  /// Takes `id_FacetSep_author_JoinSep_id_FacetSep_structure` apart; nil for what is none.
  private static func pair(
    _ text: String, isAuthorFirst: Bool
  ) -> (author: (id: String, name: String), structure: String)? {
    guard let range = text.firstRange(ofASCII: joint) else { return nil }
    let halves = [facets(text[..<range.lowerBound]), facets(text[range.upperBound...])]
    let (author, structure) = isAuthorFirst ? (halves[0], halves[1]) : (halves[1], halves[0])
    guard let name = author.last, let structureName = structure.last, !name.isEmpty, !structureName.isEmpty
    else { return nil }
    return ((author[0], name), structureName)
  }

  private static func facets(_ text: some StringProtocol) -> [String] {
    var rest = String(text)
    var parts: [String] = []
    while let range = rest.firstRange(ofASCII: facet) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = String(rest[range.upperBound...])
    }
    return parts + [rest]
  }
}

/// Where the authors of a document are, by their names; namesakes are distinguished by HAL's numbers, in their order.
private struct HALPlaces {
  private var byName: [String: [Int]] = [:]
  private var byID: [String: Int] = [:]
  private var taken: Set<Int> = []

  mutating func add(_ name: String, _ place: Int) { byName[Self.key(name), default: []].append(place) }

  /// Returns the place of an author; nil for a name that no author has.
  mutating func place(of name: String, id: String) -> Int? {
    guard let places = byName[Self.key(name)] else { return nil }
    if places.count == 1 { return places[0] }
    if let known = byID[id] { return known }
    let place = places.first { !taken.contains($0) } ?? places[0]
    taken.insert(place)
    byID[id] = place
    return place
  }

  /// The words of a name in the order of the alphabet: joints write `Jane Doe` or `Doe Jane`.
  private static func key(_ name: String) -> String {
    name.lowercased().split(separator: " ").sorted().joined(separator: " ")
  }
}
