import ByteFormats

extension RegistryExcerpt {
  /// The parts of an excerpt's bytes, each written apart, so that like stands beside like and packs well.
  private enum Column: Int, CaseIterable {
    case tokens, letters, figures, hashes, places, ids, organizations, names, tokenCounts, nameTokens,
      relations,
      hosts
  }

  /// The first bytes of an excerpt; they change with what follows.
  private static let magic = "collegium registry excerpt 1"

  /// The excerpt as bytes, unpacked.
  var encoded: [UInt8] {
    var columns = [ExcerptBytes](repeating: .init(), count: Column.allCases.count)
    func column(_ column: Column, _ body: (inout ExcerptBytes) -> Void) { body(&columns[column.rawValue]) }
    var before: ArraySlice<UInt8> = []
    for number in 0..<(tokenStarts.count - 1) {
      let own = token(number)
      let shared = zip(before, own).prefix { $0 == $1 }.count
      column(.tokens) { $0.add(shared) }
      column(.letters) { $0.add(run: own.dropFirst(shared)) }
      let concepts = Int(conceptStarts[number])..<Int(conceptStarts[number + 1])
      column(.figures) { $0.add(run: figures[concepts]) }
      for hash in hashes[concepts] { column(.hashes) { $0.add(fixed: hash) } }
      before = own
    }
    column(.places) { column in
      for place in places {
        column.add(place.country)
        column.add(place.region)
        column.add(place.city)
        column.add(place.coordinates == nil ? 0 : 1)
        guard let coordinates = place.coordinates else { continue }
        column.add(signed: Int((coordinates.latitude * 100).rounded()))
        column.add(signed: Int((coordinates.longitude * 100).rounded()))
      }
    }
    var id = 0
    for organization in organizations {
      let number = Self.digits(of: organization.id)
      column(.ids) { $0.add(number - id) }
      id = number
      column(.organizations) {
        $0.add(Int(organization.status.rawValue))
        $0.add(run: organization.types)
        $0.add(Int(organization.prominence))
        $0.add(Int(organization.place))
        $0.add(organization.names.count)
      }
      column(.hosts) { $0.add(organization.host) }
      column(.relations) { column in
        column.add(organization.relations.count)
        for place in organization.relations {
          column.add(Int(relations[Int(place)].kind.rawValue))
          column.add(Int(relations[Int(place)].other))
        }
      }
      for place in organization.names {
        let name = names[Int(place)]
        column(.names) {
          $0.add(Int(name.kind.rawValue) * 2 + (name.isHostLabel ? 1 : 0))
          $0.add(Int(name.language))
          $0.add(Int(name.namesakes))
        }
        column(.tokenCounts) { $0.add(name.tokens.count) }
        for token in name.tokens { column(.nameTokens) { $0.add(Int(nameTokens[Int(token)])) } }
      }
    }
    var bytes = ExcerptBytes()
    bytes.add(Self.magic)
    bytes.add(source)
    bytes.add(registryCount)
    bytes.add(registryNameCount)
    bytes.add(languages.count)
    for language in languages { bytes.add(language) }
    bytes.add(tokenStarts.count - 1)
    bytes.add(places.count)
    bytes.add(organizations.count)
    for column in columns { bytes.add(column) }
    return bytes.bytes
  }

  /// Reads an excerpt; nil where the bytes are none, or of another version.
  init?(_ bytes: [UInt8]) {
    self.init()
    guard bytes.withUnsafeBufferPointer({ read($0) }) else { return nil }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var header = ExcerptCursor(bytes)
    guard bytes.dropFirst().starts(with: Self.magic.utf8), header.text() == Self.magic else { return false }
    source = header.text()
    registryCount = header.number()
    registryNameCount = header.number()
    for _ in 0..<header.number() { languages.append(header.text()) }
    let (tokenCount, placeCount, count) = (header.number(), header.number(), header.number())
    var columns = Column.allCases.map { _ in header.column() }
    readTokens(tokenCount, &columns)
    for _ in 0..<placeCount { places.append(Self.place(&columns[Column.places.rawValue])) }
    var id = 0
    organizations.reserveCapacity(count)
    for _ in 0..<count {
      id += columns[Column.ids.rawValue].number()
      readOrganization(id, &columns)
    }
    return true
  }

  private mutating func readTokens(_ count: Int, _ columns: inout [ExcerptCursor]) {
    var shared = columns[Column.tokens.rawValue]
    var own = columns[Column.letters.rawValue]
    var counts = columns[Column.figures.rawValue]
    var sums = columns[Column.hashes.rawValue]
    tokenStarts = [0]
    conceptStarts = [0]
    var start = 0
    for _ in 0..<count {
      let next = letters.count
      let common = shared.number()
      // One by one: a slice of the array would be a copy of it.
      for place in start..<(start + common) { letters.append(letters[place]) }
      letters += own.run()
      start = next
      tokenStarts.append(Int32(letters.count))
      for figure in counts.run() {
        figures.append(figure)
        hashes.append(sums.fixed())
      }
      conceptStarts.append(Int32(figures.count))
    }
  }

  private static func place(_ column: inout ExcerptCursor) -> Place {
    var place = Place(country: column.text(), region: column.text(), city: column.text())
    guard column.number() == 1 else { return place }
    let (latitude, longitude) = (column.signedNumber(), column.signedNumber())
    place.coordinates = Coordinates(latitude: Double(latitude) / 100, longitude: Double(longitude) / 100)
    return place
  }

  private mutating func readOrganization(_ id: Int, _ columns: inout [ExcerptCursor]) {
    let head = Column.organizations.rawValue
    let status = RegistryOrganization.Status(rawValue: UInt8(columns[head].number())) ?? .active
    let types = Array(columns[head].run())
    let prominence = UInt8(columns[head].number())
    let place = Int32(columns[head].number())
    let firstName = Int32(names.count)
    for _ in 0..<columns[head].number() { readName(&columns) }
    let firstRelation = Int32(relations.count)
    for _ in 0..<columns[Column.relations.rawValue].number() {
      let kind = UInt8(columns[Column.relations.rawValue].number())
      relations.append(
        Relation(
          kind: .init(rawValue: kind) ?? .related, other: Int32(columns[Column.relations.rawValue].number())))
    }
    organizations.append(
      Organization(
        id: Self.id(ofDigits: id), status: status, types: types, place: place, prominence: prominence,
        names: firstName..<Int32(names.count), relations: firstRelation..<Int32(relations.count),
        host: columns[Column.hosts.rawValue].text()))
  }

  private mutating func readName(_ columns: inout [ExcerptCursor]) {
    let column = Column.names.rawValue
    let kind = columns[column].number()
    let language = UInt8(columns[column].number())
    let namesakes = UInt16(columns[column].number())
    let first = Int32(nameTokens.count)
    for _ in 0..<columns[Column.tokenCounts.rawValue].number() {
      nameTokens.append(Int32(columns[Column.nameTokens.rawValue].number()))
    }
    names.append(
      Name(
        kind: .init(rawValue: UInt8(kind / 2)) ?? .alias, language: language, isHostLabel: kind % 2 == 1,
        namesakes: namesakes, tokens: first..<Int32(nameTokens.count)))
  }

  // MARK: Ids

  /// The digits of ids of ROR, in their order: Crockford's base 32.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The number that the first seven characters of an id mean; the last two follow from it.
  static func digits(of id: UInt64) -> Int {
    IndexLayout.id(of: id).utf8.prefix(7).reduce(0) { $0 * 32 + (alphabet.firstIndex(of: $1) ?? 0) }
  }

  /// The id whose first seven characters mean a number, as ``IndexLayout/number(of:)``.
  ///
  /// - SeeAlso: https://ror.readme.io/docs/identifier (ISO 7064, MOD 97-10).
  static func id(ofDigits number: Int) -> UInt64 {
    let check = 98 - number * 100 % 97
    let characters = (0..<7).map { alphabet[number >> (5 * (6 - $0)) & 31] }
    let text = String(decoding: characters, as: UTF8.self) + (check < 10 ? "0" : "") + String(check)
    return IndexLayout.number(of: text)
  }
}
