import ByteFormats

/// Reads the dumps of the Research Organization Registry, schema 1 and 2.
///
/// - SeeAlso: https://ror.readme.io/docs/data-dump; the data are CC0.
enum RORDump {
  /// Calls `body` with every organisation of a dump, in its order.
  ///
  /// - Parameter limit: how many records are believed; ROR has some 130,000, and a small file may unpack to billions.
  /// - Throws: ``RegistryError`` if the file cannot be read, is damaged, or holds no organisation or too many records.
  /// - Complexity: O(n) time for n bytes; memory for one record at a time, of at most 16 MiB.
  static func read(
    _ path: String, limit: Int = 2_000_000, _ body: (RegistryOrganization) throws -> Void
  ) throws {
    var splitter = RecordSplitter(path: path)
    var count = 0
    let bytes = DumpBytes(try MappedFile(path), path: path)
    try bytes.forEachPiece { piece in
      try splitter.add(piece) { record in
        var cursor = JSONCursor(record)
        let organization = organization(&cursor)
        guard !cursor.failed else {
          throw RegistryError(.badData, path, "record \(count + 1) is no valid JSON; download the dump again")
        }
        count += 1
        if count > limit {
          throw RegistryError(
            .badData, path, "holds more than \(limit) records; it is no dump of ROR, download it again")
        }
        guard let organization else {
          if count == 1 {
            throw RegistryError(
              .badData, path,
              "is JSON, but no dump of ROR: its first record has no ROR id and name; see https://ror.readme.io/docs/data-dump"
            )
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
        "holds no organisation; take the data dump from https://doi.org/10.5281/zenodo.6347574")
    }
  }

  /// Reads one record; nil if it has no id or no name.
  static func organization(_ cursor: inout JSONCursor) -> RegistryOrganization? {
    var result = RegistryOrganization(id: "", names: [])
    var version1: [RegistryOrganization.Name] = []
    var hosts: [String] = []
    var titles: [String] = []
    cursor.object { cursor, key in
      switch String(decoding: key, as: UTF8.self) {
      case "id": result.id = cursor.string().flatMap(RegistryOrganization.bareID) ?? ""
      case "status":
        switch cursor.string() ?? "" {
        case "inactive": result.status = .inactive
        case "withdrawn": result.status = .withdrawn
        default: result.status = .active
        }
      case "types": cursor.array { result.types += [$0.string()?.lowercased() ?? ""] }
      case "names": cursor.array { if let name = name(&$0) { result.names.append(name) } }
      case "locations": location(&cursor, &result)
      case "relationships": relations(&cursor, &result)
      case "links":
        cursor.array {
          let address = link(&$0)
          if let title = articleTitle(address) { titles.append(title) } else { hosts.append(host(address)) }
        }
      case "wikipedia_url": if let title = cursor.string().flatMap(articleTitle) { titles.append(title) }
      case "domains": cursor.array { hosts += [host($0.string() ?? "")] }
      // Schema 1.
      case "name":
        if let text = cursor.string() { version1.insert(.init(text, .display), at: 0) }
      case "aliases": cursor.array { if let text = $0.string() { version1.append(.init(text, .alias)) } }
      case "acronyms": cursor.array { if let text = $0.string() { version1.append(.init(text, .acronym)) } }
      case "labels": cursor.array { if let name = name(&$0) { version1.append(name) } }
      case "country": countryOfVersion1(&cursor, &result)
      case "addresses": addresses(&cursor, &result)
      default: cursor.skip()
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
    guard !result.id.isEmpty, !result.names.isEmpty, !cursor.failed else { return nil }
    return result
  }

  /// A name of schema 2 (`value`, `types`, `lang`) or a label of schema 1 (`label`, `iso639`).
  private static func name(_ cursor: inout JSONCursor) -> RegistryOrganization.Name? {
    var text: String?
    var language = ""
    var kinds: [RegistryOrganization.NameKind] = []
    cursor.object { cursor, key in
      switch String(decoding: key, as: UTF8.self) {
      case "value", "label": text = cursor.string()
      case "lang", "iso639": language = cursor.string() ?? ""
      case "types":
        cursor.array {
          switch $0.string() ?? "" {
          case "ror_display": kinds.append(.display)
          case "label": kinds.append(.label)
          case "acronym": kinds.append(.acronym)
          default: kinds.append(.alias)
          }
        }
      default: cursor.skip()
      }
    }
    guard let text, !text.isEmpty else { return nil }
    return .init(text, kinds.min { $0.rawValue < $1.rawValue } ?? .label, language: language)
  }

  private static func location(_ cursor: inout JSONCursor, _ result: inout RegistryOrganization) {
    cursor.array {
      $0.object { cursor, key in
        guard String(decoding: key, as: UTF8.self) == "geonames_details" else { return cursor.skip() }
        var (country, city, region) = ("", "", "")
        cursor.object { cursor, key in
          switch String(decoding: key, as: UTF8.self) {
          case "country_code": country = cursor.string() ?? ""
          case "name": city = cursor.string() ?? ""
          case "country_subdivision_name": region = cursor.string() ?? ""
          default: cursor.skip()
          }
        }
        if result.country.isEmpty { (result.country, result.city, result.region) = (country, city, region) }
      }
    }
  }

  private static func relations(_ cursor: inout JSONCursor, _ result: inout RegistryOrganization) {
    cursor.array {
      var id: String?
      var kind: RegistryOrganization.RelationKind?
      $0.object { cursor, key in
        switch String(decoding: key, as: UTF8.self) {
        case "id": id = cursor.string().flatMap(RegistryOrganization.bareID)
        case "type":
          switch cursor.string()?.lowercased() ?? "" {
          case "parent": kind = .parent
          case "child": kind = .child
          case "related": kind = .related
          case "predecessor": kind = .predecessor
          case "successor": kind = .successor
          default: kind = nil
          }
        default: cursor.skip()
        }
      }
      if let id, let kind { result.relations.append(.init(kind, id)) }
    }
  }

  private static func link(_ cursor: inout JSONCursor) -> String {
    var result = ""
    if let text = cursor.text(orObject: { cursor, key in
      if String(decoding: key, as: UTF8.self) == "value" {
        result = cursor.string() ?? ""
      } else {
        cursor.skip()
      }
    }) {
      result = text
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

  private static func countryOfVersion1(_ cursor: inout JSONCursor, _ result: inout RegistryOrganization) {
    cursor.object { cursor, key in
      if String(decoding: key, as: UTF8.self) == "country_code" {
        result.country = cursor.string() ?? ""
      } else {
        cursor.skip()
      }
    }
  }

  private static func addresses(_ cursor: inout JSONCursor, _ result: inout RegistryOrganization) {
    cursor.array {
      $0.object { cursor, key in
        switch String(decoding: key, as: UTF8.self) {
        case "city":
          let city = cursor.string() ?? ""
          if result.city.isEmpty { result.city = city }
        case "state":
          let state = cursor.string() ?? ""
          if result.region.isEmpty { result.region = state }
        default: cursor.skip()
        }
      }
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
