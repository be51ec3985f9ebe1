import ByteFormats

/// Reads the dumps of the Research Organization Registry, schema 1 and 2.
///
/// - SeeAlso: https://ror.readme.io/docs/data-dump; the data are CC0.
enum RORDump {
  /// Calls `body` with every organisation of a dump, in its order.
  ///
  /// - Parameter limit: the maximum number of records; ROR has some 130,000, and a small file may unpack to billions.
  /// - Throws: ``RegistryError`` if the file cannot be read, is damaged, or holds no organisation or too many records.
  /// - Complexity: O(n) time for n bytes; memory for one record at a time, of at most 16 MiB.
  static func read(
    _ path: String, limit: Int = 2_000_000, _ body: (RegistryOrganization) throws -> Void
  ) throws {
    var splitter = RecordSplitter(path: path)
    var count = 0
    let bytes = DumpBytes(try MappedFile(registry: path), path: path)
    try bytes.forEachPiece { piece in
      try splitter.add(piece) { record in
        var scanner = JSONScanner(record)
        let organization: RegistryOrganization?
        do {
          organization = try self.organization(&scanner)
        } catch is JSONScanner.Failure {
          throw RegistryError(
            .badData, path, "record \(count + 1) is not valid JSON", remedy: "download the dump again")
        }
        count += 1
        if count > limit {
          throw RegistryError(
            .badData, path, "has more than \(limit) records, as no dump of ROR has",
            remedy: "download it again")
        }
        guard let organization else {
          if count == 1 {
            throw RegistryError(
              .badData, path,
              "is JSON, but no dump of ROR: its first record has no ROR id and name",
              remedy: "see https://ror.readme.io/docs/data-dump")
          }
          return
        }
        try body(organization)
      }
    }
    try splitter.finish()
    if count == 0 {
      throw RegistryError(
        .badData, path,
        "has no organisation", remedy: "take the data dump from https://doi.org/10.5281/zenodo.6347574")
    }
  }

  /// Reads one record; nil if it has no id or no name.
  static func organization(_ scanner: inout JSONScanner) throws -> RegistryOrganization? {
    var result = RegistryOrganization(id: "", names: [])
    var version1: [RegistryOrganization.Name] = []
    var hosts: [String] = []
    var titles: [String] = []
    try scanner.objectIfPresent { key, scanner in
      switch key {
      case "id": result.id = try scanner.string().flatMap(RegistryOrganization.bareID) ?? ""
      case "status":
        switch try scanner.string() ?? "" {
        case "inactive": result.status = .inactive
        case "withdrawn": result.status = .withdrawn
        default: result.status = .active
        }
      case "types": try scanner.arrayIfPresent { result.types += [try $0.string()?.lowercased() ?? ""] }
      case "names": try scanner.arrayIfPresent { if let name = try name(&$0) { result.names.append(name) } }
      case "locations": try location(&scanner, &result)
      case "relationships": try relations(&scanner, &result)
      case "links":
        try scanner.arrayIfPresent {
          let address = try link(&$0)
          if let title = articleTitle(address) { titles.append(title) } else { hosts.append(host(address)) }
        }
      case "wikipedia_url": if let title = try scanner.string().flatMap(articleTitle) { titles.append(title) }
      case "domains": try scanner.arrayIfPresent { hosts += [host(try $0.string() ?? "")] }
      // Schema 1.
      case "name":
        if let text = try scanner.string() { version1.insert(.init(text, .display), at: 0) }
      case "aliases":
        try scanner.arrayIfPresent { if let text = try $0.string() { version1.append(.init(text, .alias)) } }
      case "acronyms":
        try scanner.arrayIfPresent {
          if let text = try $0.string() { version1.append(.init(text, .acronym)) }
        }
      case "labels": try scanner.arrayIfPresent { if let name = try name(&$0) { version1.append(name) } }
      case "country": try countryOfVersion1(&scanner, &result)
      case "addresses": try addresses(&scanner, &result)
      default: try scanner.skipValue()
      }
    }
    result.names += version1
    if !result.names.isEmpty {
      for title in titles where !result.names.contains(where: { $0.text == title }) {
        result.names.append(.init(title, .derived))
      }
    }
    var seen: Set<String> = []
    result.hosts = hosts.filter { !$0.isEmpty && seen.insert($0).inserted }
    guard !result.id.isEmpty, !result.names.isEmpty else { return nil }
    return result
  }

  /// A name of schema 2 (`value`, `types`, `lang`) or a label of schema 1 (`label`, `iso639`).
  private static func name(_ scanner: inout JSONScanner) throws -> RegistryOrganization.Name? {
    var text: String?
    var language = ""
    var kinds: [RegistryOrganization.NameKind] = []
    try scanner.objectIfPresent { key, scanner in
      switch key {
      case "value", "label": text = try scanner.string()
      case "lang", "iso639": language = try scanner.string() ?? ""
      case "types":
        try scanner.arrayIfPresent {
          switch try $0.string() ?? "" {
          case "ror_display": kinds.append(.display)
          case "label": kinds.append(.label)
          case "acronym": kinds.append(.acronym)
          default: kinds.append(.alias)
          }
        }
      default: try scanner.skipValue()
      }
    }
    guard let text, !text.isEmpty else { return nil }
    return .init(text, kinds.min { $0.rawValue < $1.rawValue } ?? .label, language: language)
  }

  private static func location(_ scanner: inout JSONScanner, _ result: inout RegistryOrganization) throws {
    try scanner.arrayIfPresent {
      try $0.objectIfPresent { key, scanner in
        guard key == "geonames_details" else { return try scanner.skipValue() }
        var (country, city, region) = ("", "", "")
        var (latitude, longitude): (Double?, Double?)
        try scanner.objectIfPresent { key, scanner in
          switch key {
          case "country_code": country = try scanner.string() ?? ""
          case "name": city = try scanner.string() ?? ""
          case "country_subdivision_name": region = try scanner.string() ?? ""
          case "lat": latitude = try scanner.text().flatMap(Double.init)
          case "lng": longitude = try scanner.text().flatMap(Double.init)
          default: try scanner.skipValue()
          }
        }
        if result.country.isEmpty {
          (result.country, result.city, result.region) = (country, city, region)
          result.coordinates = coordinates(latitude, longitude)
        }
      }
    }
  }

  /// Returns a place; nil where either angle is missing or impossible.
  private static func coordinates(_ latitude: Double?, _ longitude: Double?) -> Coordinates? {
    guard let latitude, let longitude, abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  private static func relations(_ scanner: inout JSONScanner, _ result: inout RegistryOrganization) throws {
    try scanner.arrayIfPresent {
      var id: String?
      var kind: RegistryOrganization.RelationKind?
      try $0.objectIfPresent { key, scanner in
        switch key {
        case "id": id = try scanner.string().flatMap(RegistryOrganization.bareID)
        case "type":
          switch try scanner.string()?.lowercased() ?? "" {
          case "parent": kind = .parent
          case "child": kind = .child
          case "related": kind = .related
          case "predecessor": kind = .predecessor
          case "successor": kind = .successor
          default: kind = nil
          }
        default: try scanner.skipValue()
        }
      }
      if let id, let kind { result.relations.append(.init(kind, id)) }
    }
  }

  /// A link: its address, or in schema 2 an object with the address as its `value`; empty where there is none.
  private static func link(_ scanner: inout JSONScanner) throws -> String {
    guard scanner.peek() == .object else { return try scanner.string() ?? "" }
    var result = ""
    try scanner.object { key, scanner in
      if key == "value" { result = try scanner.string() ?? "" } else { try scanner.skipValue() }
    }
    return result
  }

  /// The title of an article of Wikipedia by its address, without what tells it from others in brackets behind it;
  /// nil for other addresses and for parts of articles.
  static func articleTitle(_ address: String) -> String? {
    guard let wiki = address.firstRange(of: "wikipedia.org/wiki/"), !address.contains("#") else { return nil }
    let encoded = address[wiki.upperBound...].prefix { $0 != "?" }
    guard var title = withoutPercents(String(encoded).replacing("_", with: " ")) else { return nil }
    if title.hasSuffix(")"), let bracket = title.lastIndex(of: "(") { title = String(title[..<bracket]) }
    while title.last == " " { title.removeLast() }
    return title.isEmpty ? nil : title
  }

  private static func countryOfVersion1(_ scanner: inout JSONScanner, _ result: inout RegistryOrganization)
    throws
  {
    try scanner.objectIfPresent { key, scanner in
      if key == "country_code" {
        result.country = try scanner.string() ?? ""
      } else {
        try scanner.skipValue()
      }
    }
  }

  private static func addresses(_ scanner: inout JSONScanner, _ result: inout RegistryOrganization) throws {
    try scanner.arrayIfPresent {
      var (latitude, longitude): (Double?, Double?)
      try $0.objectIfPresent { key, scanner in
        switch key {
        case "lat": latitude = try scanner.text().flatMap(Double.init)
        case "lng": longitude = try scanner.text().flatMap(Double.init)
        case "city":
          let city = try scanner.string() ?? ""
          if result.city.isEmpty { result.city = city }
        case "state":
          let state = try scanner.string() ?? ""
          if result.region.isEmpty { result.region = state }
        default: try scanner.skipValue()
        }
      }
      if result.coordinates == nil { result.coordinates = coordinates(latitude, longitude) }
    }
  }

  /// The text with `%C3%BC` as the letters that it stands for; nil where they are none.
  private static func withoutPercents(_ text: String) -> String? {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(Substring(rest.prefix(2)), radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The host of a web address, without `www.`; empty where there is none.
  static func host(_ address: String) -> String {
    var rest = address[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" }.lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    return host.contains(".") ? host : ""
  }
}
