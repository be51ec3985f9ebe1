import ByteFormats

/// Builds the index of a registry: organisations, their names as bags of words, and what finds them.
struct IndexBuilder {
  /// A word that names consist of.
  private struct Word {
    var text: Substring
    var hash: UInt64
    var kind: UInt8
    var isGeneric: Bool
    var names = 0
  }

  var organizations: [RegistryOrganization] = []
  /// Hashes of regions and hosts, where their texts are not at hand.
  private var hashes: [String: (region: UInt64, host: UInt64)] = [:]
  private var scanner = WordScanner()
  private var concepts = ConceptTable()

  /// The corrections that were made; names that are derived later obey them as well.
  private var edits: RegistryEdits?

  /// What the whole registry says, where the organisations are an excerpt of one; their names are complete then.
  var figures: ExcerptFigures?

  /// Adds an organisation; the order does not matter.
  mutating func add(_ organization: RegistryOrganization) { organizations.append(organization) }

  /// Adds an organisation of another index, with the hashes that it has.
  mutating func add(_ organization: RegistryOrganization, hashesOf record: IndexLayout.Organization) {
    organizations.append(organization)
    hashes[organization.id] = (record.regionHash, record.hostHash)
  }

  /// Makes corrections; throws where one is of an organisation that was not added.
  mutating func apply(_ edits: RegistryEdits) throws(RegistryError) {
    self.edits = edits
    try edits.check(Set(organizations.map(\.id)))
    for place in organizations.indices { edits.apply(to: &organizations[place]) }
  }

  /// Returns the index.
  ///
  /// - Complexity: O(n log n) for n words of all names.
  mutating func finished(source: String) -> [UInt8] {
    organizations.sort { $0.id < $1.id }
    if figures == nil {
      inheritNames()
      deriveNames()
      deriveNamesWithoutParents()
    }
    if let edits {
      for place in organizations.indices {
        let id = organizations[place].id
        organizations[place].names.removeAll { $0.kind == .derived && edits.ignores($0.text, of: id) }
      }
    }
    var strings: [UInt8] = []
    var names: [IndexLayout.Name] = []
    var nameWords: [UInt32] = []
    var records: [IndexLayout.Organization] = []
    var words: [Word] = []
    var wordIndex: [UInt64: UInt32] = [:]
    var numberOfID: [UInt64: UInt32] = [:]
    for (number, organization) in organizations.enumerated() {
      numberOfID[IndexLayout.number(of: organization.id)] = UInt32(number)
    }
    var relations: [IndexLayout.Relation] = []
    var places = placesOfExcerpt()

    for (number, organization) in organizations.enumerated() {
      let firstName = names.count
      let labels = Self.hostLabels(organization.hosts)
      var display = IndexLayout.none
      // A withdrawn record is found by its successor's names, where it has one.
      let isReplaced =
        organization.status == .withdrawn && organization.relations.contains { $0.kind == .successor }
      for name in isReplaced ? [] : Self.spellings(organization) {
        let isShownOnly = name.kind == .shownOnly
        let found = isShownOnly ? [] : conceptsOf(name.text)
        guard isShownOnly || !found.isEmpty, found.count < 30 else { continue }
        if isShownOnly || name.kind == .display, display == IndexLayout.none { display = UInt32(names.count) }
        let start = nameWords.count
        for (concept, text) in found {
          let word = wordIndex[concept.hash] ?? UInt32(words.count)
          if Int(word) == words.count {
            wordIndex[concept.hash] = word
            words.append(
              Word(text: text, hash: concept.hash, kind: concept.kind, isGeneric: concept.isGeneric))
          }
          if !nameWords[start...].contains(word) { words[Int(word)].names += 1 }
          nameWords.append(word)
        }
        names.append(
          IndexLayout.Name(
            organization: UInt32(number), start: UInt32(strings.count),
            length: UInt16(min(name.text.utf8.count, 65_535)),
            kind: name.kind.rawValue, wordCount: UInt8(found.count), firstWord: UInt32(start), weight: 0,
            language: IndexLayout.number(ofCountry: name.language), namesakes: name.namesakes, city: 0,
            country: 0,
            prominence: 0, marks: name.isHostLabel || labels.contains(TextFolding.folded(name.text)) ? 4 : 0))
        strings += name.text.utf8
      }
      let firstRelation = relations.count
      var members = 0
      var successors: [UInt32] = []
      for relation in organization.relations {
        guard let other = numberOfID[IndexLayout.number(of: relation.id)] else { continue }
        relations.append(.init(organization: other, kind: UInt32(relation.kind.rawValue)))
        if relation.kind == .child { members += 1 }
        if relation.kind == .successor { successors.append(other) }
      }
      let cityHash = placeHash(organization.city)
      let country = IndexLayout.number(ofCountry: organization.country)
      if cityHash != 0, figures == nil { places[cityHash, default: [:]][country, default: 0] += 1 }
      let known = Double(members) + Double(names.count - firstName) / 2
      records.append(
        IndexLayout.Organization(
          id: IndexLayout.number(of: organization.id), cityHash: cityHash,
          regionHash: hashes[organization.id]?.region ?? placeHash(organization.region),
          hostHash: hashes[organization.id]?.host
            ?? organization.hosts.first.map { WordScanner.hostHash($0.utf8) } ?? 0,
          firstName: UInt32(firstName), nameCount: UInt32(names.count - firstName),
          firstRelation: UInt32(firstRelation), relationCount: UInt32(relations.count - firstRelation),
          cityStart: UInt32(strings.count), cityLength: UInt32(organization.city.utf8.count),
          displayName: display != IndexLayout.none || names.count == firstName ? display : UInt32(firstName),
          successor: successors.count == 1 ? successors[0] : IndexLayout.none, country: country,
          types: Self.typeBits(organization.types), status: organization.status.rawValue,
          prominence: organization.prominence ?? UInt16(10 * log(1 + known))))
      strings += organization.city.utf8
      for name in firstName..<names.count {
        names[name].city = UInt32(cityHash >> 32)
        names[name].country = country
        names[name].prominence = UInt8(min(records[number].prominence, 255))
        names[name].marks |= organization.status.rawValue
      }
    }

    if let figures {
      for word in words.indices {
        words[word].names = max(
          words[word].names, figures.namesOfWord[UInt32(truncatingIfNeeded: words[word].hash)] ?? 0)
      }
    }
    let total = Double(max(figures?.nameCount ?? names.count, 1))
    let rarities = words.map { Float(log(total / Double(max($0.names, 1)))) }
    var bytes = IndexBytes()
    addExact(names: &names, nameWords: nameWords, words: words, rarities: rarities, to: &bytes)
    bytes.add(.organizations, records)
    bytes.add(
      .nameWords,
      nameWords.map { number in
        let word = words[Int(number)]
        return IndexLayout.NameWord(
          word: number, rarity: rarities[Int(number)], kind: word.kind, isGeneric: word.isGeneric ? 1 : 0)
      })
    bytes.add(.relations, relations)
    addWords(words, rarities: rarities, names: names, nameWords: nameWords, strings: &strings, to: &bytes)
    bytes.add(.names, names)
    bytes.add(.strings, strings)
    addPlaces(places, to: &bytes)
    bytes.add(.source, Array(source.utf8))
    bytes.add(.seats, organizations.map(Self.seat))
    bytes.finish()
    return bytes.bytes
  }

  /// The cities of the excerpt's organisations, each with how many it has by the number of their country.
  private mutating func placesOfExcerpt() -> [UInt64: [UInt16: Int]] {
    var places: [UInt64: [UInt16: Int]] = [:]
    for place in figures?.places ?? [] {
      let hash = placeHash(place.city)
      if hash != 0 {
        places[hash, default: [:]][IndexLayout.number(ofCountry: place.country), default: 0] += place.count
      }
    }
    return places
  }

  // MARK: Names

  /// Gives the names of organisations that ended to the one that took their place.
  private mutating func inheritNames() {
    var numberOfID: [String: Int] = [:]
    for (number, organization) in organizations.enumerated() { numberOfID[organization.id] = number }
    for organization in organizations where organization.status != .active {
      let successors = organization.relations.filter { $0.kind == .successor }
      guard successors.count == 1, let heir = numberOfID[successors[0].id] else { continue }
      let known = Set(organizations[heir].names.map(\.text))
      for name in organization.names where name.kind != .acronym && !known.contains(name.text) {
        organizations[heir].names.append(.init(name.text, .predecessor, language: name.language))
      }
    }
  }

  /// The organisation's names; those with a country in brackets behind them go without (`Microsoft (Germany)`).
  private static func spellings(_ organization: RegistryOrganization) -> [RegistryOrganization.Name] {
    var result: [RegistryOrganization.Name] = []
    for name in organization.names where !name.text.isEmpty {
      if name.text.hasSuffix(")"), let bracket = name.text.lastIndex(of: "(") {
        let inner = name.text[name.text.index(after: bracket)...].dropLast()
        let outer = name.text[..<bracket]
        if Gazetteer.country(named: TextFolding.folded(String(inner))) != nil, outer.count > 1 {
          result.append(
            .init(String(outer.dropLast(outer.hasSuffix(" ") ? 1 : 0)), name.kind, language: name.language))
          continue
        }
      }
      result.append(name)
    }
    var seen: Set<String> = []
    return result.filter { seen.insert($0.text).inserted }
  }

  mutating func conceptsOf(_ text: String) -> [(ConceptTable.Concept, Substring)] {
    var text = text
    return text.withUTF8 { buffer in
      scanner.scan(buffer)
      var result: [(ConceptTable.Concept, Substring)] = []
      for word in scanner.words.indices {
        let number = concepts.entry(scanner.words[word].hash, scanner.text(of: word))
        let entry = concepts.entries[Int(number)]
        if entry.concepts.count == 1, entry.concepts[0].hash != 0 {
          let own = scanner.text(of: word)
          let spelled = InstitutionWords.concepts(of: own)
          result.append((entry.concepts[0], ConceptTable.stem(spelled[0])))
        } else if entry.concepts.count > 1 {
          let spelled = InstitutionWords.concepts(of: scanner.text(of: word))
          for (concept, text) in zip(entry.concepts, spelled) {
            result.append((concept, ConceptTable.stem(text)))
          }
        }
      }
      return result
    }
  }

  /// The hash of a place's words in order; 0 for none.
  private mutating func placeHash(_ place: String) -> UInt64 {
    var place = place
    return place.withUTF8 { buffer in
      scanner.scan(buffer)
      return PlaceHash.hash(scanner.words.lazy.map(\.hash))
    }
  }

  private static func typeBits(_ types: [String]) -> UInt16 {
    types.reduce(0) { bits, type in
      guard let index = IndexLayout.types.firstIndex(of: type) else { return bits }
      return bits | 1 << UInt16(index)
    }
  }

  private static func seat(_ organization: RegistryOrganization) -> IndexLayout.Seat {
    func angle(_ degrees: Double?) -> Int32 {
      degrees.flatMap { Int32(exactly: ($0 * 1e6).rounded()) } ?? IndexLayout.Seat.unknownAngle
    }
    return .init(
      latitude: angle(organization.coordinates?.latitude),
      longitude: angle(organization.coordinates?.longitude),
      sector: UInt32(
        organization.sector.flatMap { IndexLayout.types.firstIndex(of: $0) }.map { $0 + 1 } ?? 0))
  }

  // MARK: Sections

  /// The table of names by the sum of their words' hashes.
  private func addExact(
    names: inout [IndexLayout.Name], nameWords: [UInt32], words: [Word], rarities: [Float],
    to bytes: inout IndexBytes
  ) {
    var keyed: [(key: UInt64, name: UInt32)] = []
    keyed.reserveCapacity(names.count)
    for index in names.indices {
      let own = nameWords[
        Int(names[index].firstWord)..<(Int(names[index].firstWord) + Int(names[index].wordCount))]
      names[index].weight = own.reduce(0) { $0 + rarities[Int($1)] }
      keyed.append((own.reduce(0) { $0 &+ WordScanner.mix(words[Int($1)].hash) }, UInt32(index)))
    }
    keyed.sort { ($0.key, $0.name) < ($1.key, $1.name) }
    var groups: [(key: UInt64, start: Int, end: Int)] = []
    for (index, entry) in keyed.enumerated() {
      if groups.last?.key == entry.key {
        groups[groups.count - 1].end = index + 1
      } else {
        groups.append((entry.key, index, index + 1))
      }
    }
    for group in groups {
      let bearers = Set(keyed[group.start..<group.end].map { names[Int($0.name)].organization }).count
      for entry in keyed[group.start..<group.end] {
        names[Int(entry.name)].namesakes = max(names[Int(entry.name)].namesakes, UInt16(min(bearers, 65_535)))
      }
    }
    let (keys, values) = HashTable.build(groups.map { ($0.key, UInt32($0.start)) })
    bytes.add(.exactKeys, keys)
    bytes.add(.exactStarts, values)
    bytes.add(.exactFilter, HashFilter.build(groups.map(\.key)))
    // The end of a group is where the next key begins: one sentinel bit marks each group's last name.
    var marked = keyed.map(\.name)
    for group in groups { marked[group.end - 1] |= 1 << 31 }
    bytes.add(.exactNames, marked)
  }

  private func addWords(
    _ words: [Word], rarities: [Float], names: [IndexLayout.Name], nameWords: [UInt32],
    strings: inout [UInt8],
    to bytes: inout IndexBytes
  ) {
    let (starts, postings) = Self.postings(names, nameWords, wordCount: words.count)
    var records: [IndexLayout.Word] = []
    var deletions: [UInt64] = []
    for (index, word) in words.enumerated() {
      records.append(
        IndexLayout.Word(
          hash: word.hash, rarity: rarities[index], firstPosting: UInt32(starts[index]),
          postingCount: UInt32(starts[index + 1] - starts[index]), nameCount: UInt32(word.names),
          start: UInt32(strings.count),
          length: UInt8(min(word.text.utf8.count, 255)), kind: word.kind, isGeneric: word.isGeneric ? 1 : 0))
      strings += word.text.utf8.prefix(255)
      guard word.text.utf8.count >= 5, word.text.utf8.count <= 24,
        word.text.utf8.allSatisfy({ $0 < 0x80 && $0 > UInt8(ascii: "9") })
      else { continue }
      for key in Deletions.keys(of: Array(word.text.utf8)) { deletions.append(key << 24 | UInt64(index)) }
    }
    deletions.sort()
    let (keys, values) = HashTable.build(words.enumerated().map { ($0.element.hash, UInt32($0.offset)) })
    bytes.add(.wordKeys, keys)
    bytes.add(.wordNumbers, values)
    bytes.add(.words, records)
    bytes.add(.postings, postings)
    bytes.add(.deletions, deletions)
    bytes.add(
      .sortedWords,
      words.indices.sorted { ($0, words[$0].text).1.utf8.lexicographicallyPrecedes(words[$1].text.utf8) }.map(
        UInt32.init))
  }

  /// For each word the names of two words or more that have it, light ones first.
  private static func postings(_ names: [IndexLayout.Name], _ nameWords: [UInt32], wordCount: Int) -> (
    starts: [Int], postings: [IndexLayout.Posting]
  ) {
    var starts = [Int](repeating: 0, count: wordCount + 1)
    let order = names.indices.filter { names[$0].wordCount > 1 }.sorted {
      (names[$0].weight, $0) < (names[$1].weight, $1)
    }
    func forEachWord(_ body: (_ word: Int, _ name: Int) -> Void) {
      for name in order {
        let words = nameWords[Int(names[name].firstWord)...].prefix(Int(names[name].wordCount))
        for (place, word) in words.enumerated() where !words.prefix(place).contains(word) {
          body(Int(word), name)
        }
      }
    }
    forEachWord { word, _ in starts[word + 1] += 1 }
    for word in 0..<wordCount { starts[word + 1] += starts[word] }
    var next = starts
    var postings = [IndexLayout.Posting](repeating: .init(name: 0, weight: 0), count: starts[wordCount])
    forEachWord { word, name in
      postings[next[word]] = .init(name: UInt32(name), weight: names[name].weight)
      next[word] += 1
    }
    return (starts, postings)
  }

  /// Cities, each with the country of eight in ten of its organisations or more; no city that has none.
  private func addPlaces(_ places: [UInt64: [UInt16: Int]], to bytes: inout IndexBytes) {
    var entries: [(UInt64, UInt32)] = []
    for key in places.keys.sorted() {
      let counts = places[key]!
      let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }!
      let total = counts.values.reduce(0, +)
      if best.value * 10 >= total * 8 { entries.append((key, UInt32(best.key))) }
    }
    let (keys, values) = HashTable.build(entries)
    bytes.add(.placeKeys, keys)
    bytes.add(.placeCodes, values)
  }
}
