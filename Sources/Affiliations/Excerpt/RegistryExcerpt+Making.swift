import ByteFormats

extension RegistryExcerpt {
  /// Takes some organisations out of a dump, with all names that they are found by in the whole registry.
  ///
  /// - Parameters:
  ///   - path: the dump.
  ///   - ids: the bare ids of the organisations; those that the dump has not, that another took the place of, or
  ///     whose last two characters do not fit the others are left out.
  ///   - source: what to call the registry.
  init(dump path: String, ids: [String], source: String) throws {
    var builder = IndexBuilder()
    try RORDump.read(path) { builder.add($0) }
    let index = try RegistryIndex(builder.finished(source: source), path: path)
    self.init()
    var maker = ExcerptMaker(index, builder.organizations)
    let numbers = Set(ids.compactMap { index.organization(withID: $0) }).sorted().filter {
      let record = index.organizations[$0]
      return record.nameCount > 0 && Self.id(ofDigits: Self.digits(of: record.id)) == record.id
    }
    self = maker.excerpt(of: numbers)
    self.source = source
  }
}

/// Takes organisations out of an index.
private struct ExcerptMaker {
  private let index: RegistryIndex
  /// The same organisations as the index has, with what it knows by hashes only.
  private let described: [RegistryOrganization]
  private var scanner = WordScanner()
  private var concepts = ConceptTable()

  init(_ index: RegistryIndex, _ described: [RegistryOrganization]) {
    self.index = index
    self.described = described
  }

  mutating func excerpt(of numbers: [Int]) -> RegistryExcerpt {
    var excerpt = RegistryExcerpt()
    excerpt.registryCount = index.organizations.count
    excerpt.registryNameCount = index.names.count
    let placeNumbers = addPlaces(of: numbers, to: &excerpt)
    let tokenNumbers = addTokens(of: numbers, to: &excerpt)
    let own = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($0.element, Int32($0.offset)) })
    excerpt.languages = Set(numbers.flatMap { names(of: $0).map { language(of: $0) } }).sorted()
    let languages = Dictionary(
      uniqueKeysWithValues: excerpt.languages.enumerated().map { ($0.element, UInt8($0.offset)) })
    for number in numbers {
      let record = index.organizations[number]
      let (firstName, firstRelation) = (excerpt.names.count, excerpt.relations.count)
      for name in names(of: number) {
        let first = excerpt.nameTokens.count
        for token in Self.tokens(of: index.text(of: name)) { excerpt.nameTokens.append(tokenNumbers[token]!) }
        excerpt.names.append(
          .init(
            kind: RegistryOrganization.NameKind(rawValue: name.kind) ?? .alias,
            language: languages[language(of: name)]!, isHostLabel: name.isHostLabel,
            namesakes: name.namesakes, tokens: Int32(first)..<Int32(excerpt.nameTokens.count)))
      }
      for (kind, other) in index.relations(of: number) {
        if let other = own[other] { excerpt.relations.append(.init(kind: kind, other: other)) }
      }
      excerpt.organizations.append(
        .init(
          id: record.id, status: RegistryOrganization.Status(rawValue: record.status) ?? .active,
          types: described[number].types.compactMap { type in
            IndexLayout.types.firstIndex(of: type).map { UInt8($0) }
          },
          place: placeNumbers[place(of: number)]!, prominence: UInt8(min(record.prominence, 255)),
          names: Int32(firstName)..<Int32(excerpt.names.count),
          relations: Int32(firstRelation)..<Int32(excerpt.relations.count),
          host: described[number].hosts.first ?? ""))
    }
    return excerpt
  }

  private func names(of number: Int) -> [IndexLayout.Name] {
    let record = index.organizations[number]
    return index.names.range(from: record.firstName, count: record.nameCount).map { index.names[$0] }
  }

  private func language(of name: IndexLayout.Name) -> String { IndexLayout.country(of: name.language) ?? "" }

  private static func tokens(of text: String) -> [String] {
    text.utf8.split { $0 <= UInt8(ascii: " ") }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The place of an organisation, to a hundredth of a degree.
  private func place(of number: Int) -> RegistryExcerpt.Place {
    let organization = described[number]
    return .init(
      country: organization.country, region: organization.region, city: organization.city,
      coordinates: organization.coordinates.map {
        Coordinates(
          latitude: ($0.latitude * 100).rounded() / 100, longitude: ($0.longitude * 100).rounded() / 100)
      })
  }

  private func addPlaces(
    of numbers: [Int], to excerpt: inout RegistryExcerpt
  ) -> [RegistryExcerpt.Place: Int32] {
    func key(_ place: RegistryExcerpt.Place) -> (String, String, String, Double, Double) {
      (
        place.country, place.region, place.city, place.coordinates?.latitude ?? 0,
        place.coordinates?.longitude ?? 0
      )
    }
    excerpt.places = Set(numbers.map { place(of: $0) }).sorted { key($0) < key($1) }
    return Dictionary(
      uniqueKeysWithValues: excerpt.places.enumerated().map { ($0.element, Int32($0.offset)) })
  }

  /// Adds the tokens of all names, in the order of their bytes, each with how many names have its words.
  private mutating func addTokens(of numbers: [Int], to excerpt: inout RegistryExcerpt) -> [String: Int32] {
    var seen: Set<String> = []
    for number in numbers {
      for name in names(of: number) { seen.formUnion(Self.tokens(of: index.text(of: name))) }
    }
    let tokens = seen.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    excerpt.tokenStarts = [0]
    excerpt.conceptStarts = [0]
    for token in tokens {
      excerpt.letters += token.utf8
      excerpt.tokenStarts.append(Int32(excerpt.letters.count))
      for hash in hashes(of: token) {
        let word = index.word(hash)
        excerpt.figures.append(
          RegistryExcerpt.figure(ofCount: word.map { Int(index.words[Int($0)].nameCount) } ?? 1))
        excerpt.hashes.append(UInt32(truncatingIfNeeded: hash))
      }
      excerpt.conceptStarts.append(Int32(excerpt.figures.count))
    }
    return Dictionary(uniqueKeysWithValues: tokens.enumerated().map { ($0.element, Int32($0.offset)) })
  }

  /// The hashes of the concepts of a token.
  private mutating func hashes(of token: String) -> [UInt64] {
    var token = token
    return token.withUTF8 { buffer in
      scanner.scan(buffer)
      return scanner.words.indices.flatMap { word in
        let entry = Int(concepts.entry(scanner.words[word].hash, scanner.text(of: word)))
        return concepts.entries[entry].concepts.map(\.hash)
      }
    }
  }
}

extension Registry {
  /// Returns the bytes of a table of some organisations of a dump: what the program has with it, unpacked.
  ///
  /// - Parameter ids: ROR ids; those that the dump has not are left out.
  public static func excerpt(of dump: String, ids: [String]) throws -> [UInt8] {
    try RegistryExcerpt(
      dump: dump, ids: ids.compactMap { RegistryOrganization.bareID($0) },
      source: "Research Organization Registry"
    ).encoded
  }
}
