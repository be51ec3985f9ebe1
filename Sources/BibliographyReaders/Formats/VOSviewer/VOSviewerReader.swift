import Bibliography
import ByteFormats

/// Reads VOSviewer's files: JSON, or a map file of items and a network file of links.
enum VOSviewerReader {
  /// What a source holds.
  enum Kind { case json, map, network }

  /// Finds out what a source holds; nil for anything but VOSviewer's files.
  static func kind(_ source: Source) -> Kind? {
    if let keys = source.jsonKeys() {
      let isNetwork = keys.contains("network") && keys.contains("items")
      return isNetwork && (keys.contains("label") || keys.contains("id")) ? .json : nil
    }
    if let names = TableText.header(of: source)?.map({ $0.lowercased() }), names.contains("label"),
      names.contains("id"),
      names.contains(where: {
        $0.hasPrefix("weight") || $0.hasPrefix("score") || $0 == "cluster" || $0 == "x"
      })
    {
      return .map
    }
    return isNetwork(source) ? .network : nil
  }

  /// Whether the first lines are links: two whole numbers and at most a third, a strength.
  private static func isNetwork(_ source: Source) -> Bool {
    source.withHead { bytes in
      var lines = ByteLines(bytes)
      var count = 0
      while count < 50, let line = lines.next() {
        // The head may end within a line.
        if line.upperBound == bytes.count, count > 0, bytes.count == Source.recognizedBytes { break }
        guard let fields = fields(bytes, line), (2...3).contains(fields.count),
          fields.prefix(2).allSatisfy({ bytes[$0].allSatisfy { $0.isASCIIDigit } }),
          fields.count == 2 || Double(bytes.string(fields[2])) != nil
        else { return false }
        count += 1
      }
      return count > 0
    }
  }

  /// Cuts a line of a network file at tabs, commas, semicolons or spaces.
  private static func fields(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>]? {
    for separator: UInt8 in [.tab, .comma, .semicolon, .space]
    where bytes.firstIndex(of: separator, in: line) != nil {
      return bytes.split(line, at: separator)
    }
    return nil
  }

  /// Reads the network that sources hold together: one JSON file, or a map file and the network file to it.
  ///
  /// - Throws: `badData` where they are neither, and where no item can be read.
  /// - Complexity: O(n), for n bytes.
  static func network(_ sources: [Source]) throws(ReadError) -> PrecomputedNetwork {
    var draft = PrecomputedNetworkDraft(source: sources.first?.name ?? "-")
    var kinds: [Kind] = []
    for source in sources {
      guard let kind = kind(source) else {
        throw ReadError(
          .badData, at: SourceLocation(source.name), "this is not a VOSviewer file",
          remedy: "a precomputed network is read by itself: one JSON file, or a map file and its network file"
        )
      }
      if kind != .network, kinds.contains(where: { $0 != .network }) {
        throw ReadError(
          .badData, at: SourceLocation(source.name), "this is a second precomputed network",
          remedy: "give one at a time; the same item may have other numbers in each")
      }
      kinds.append(kind)
      switch kind {
      case .json: try readJSON(source, &draft)
      case .map: try readMap(source, &draft)
      case .network: try readLinks(source, &draft)
      }
    }
    if kinds.allSatisfy({ $0 == .network }) {
      throw ReadError(
        .badData, at: SourceLocation(sources.first?.name ?? "-"),
        "this is VOSviewer's network file, which has links and no names",
        remedy: "give the map file too: collegium export NAME-map.txt NAME-network.txt ...")
    }
    if kinds == [.map] {
      draft.network.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(sources[0].name), "a map file has no links",
          remedy: "give the network file too, if there is one"))
    }
    let network = draft.finish()
    if network.ids.isEmpty {
      throw ReadError(
        .badData, at: SourceLocation(sources.first?.name ?? "-"), "this network has no items",
        remedy: "check that the file is complete")
    }
    return network
  }

  private static func readLinks(_ source: Source, _ draft: inout PrecomputedNetworkDraft) throws(ReadError) {
    let text = try source.text()
    text.scan { text in
      let bytes = text.bytes
      var lines = ByteLines(text)
      while let line = lines.next() {
        if bytes.trimmed(line).isEmpty { continue }
        let place = SourceLocation(source.name, line: lines.number)
        let fields = fields(bytes, line) ?? []
        guard fields.count >= 2 else {
          draft.network.diagnostics.append(
            Diagnostic(.warning, at: place, "this line does not name two items", remedy: "skipped"))
          continue
        }
        draft.addLink(
          bytes.string(fields[0]), bytes.string(fields[1]),
          fields.count > 2 ? stated(bytes.string(bytes.trimmed(fields[2]))) ?? 1 : 1, at: place)
      }
    }
  }

  private static func readMap(_ source: Source, _ draft: inout PrecomputedNetworkDraft) throws(ReadError) {
    _ = try TableText.read(source) { row, _ in
      guard
        let vertex = draft.addItem(id: row["id"] ?? "", label: row["label"] ?? "", at: row.location)
      else { return }
      for (column, name) in row.table.names.enumerated() {
        let text = row[column]
        let number = stated(text)
        switch name.lowercased() {
        case "id", "label": continue
        case "x", "y", "cluster": draft.set(.place, name.lowercased(), of: vertex, to: number)
        case let lower where lower.hasPrefix("weight"):
          draft.set(.weight, Self.name(name, after: "weight"), of: vertex, to: number)
        case let lower where lower.hasPrefix("score"):
          draft.set(.score, Self.name(name, after: "score"), of: vertex, to: number)
        default: draft.set(name, of: vertex, to: text)
        }
      }
    }
  }

  /// Returns a number; NaN for what is none, nil for no text.
  private static func stated(_ text: String) -> Double? { text.isEmpty ? nil : Double(text) ?? .nan }

  /// Takes the name out of a column's head: `weight<Documents>`.
  private static func name(_ head: String, after kind: String) -> String {
    let rest = head.dropFirst(kind.count)
    let name = rest.drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" }
    return name.isEmpty ? kind : String(name)
  }

  private static func readJSON(_ source: Source, _ draft: inout PrecomputedNetworkDraft) throws(ReadError) {
    let text = try source.text()
    let failure: (JSONScanner.Failure, line: Int)? = text.scan { text in
      var scanner = JSONScanner(text.bytes)
      var lines = LineCounter(text)
      do {
        try readFile(&scanner, source.name, &lines, &draft)
        return nil
      } catch {
        let failure =
          error as? JSONScanner.Failure
          ?? .init(position: scanner.position, message: "it cannot be read")
        return (failure, lines.line(of: failure.position))
      }
    }
    if let (failure, line) = failure {
      draft.network.diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source.name, line: line), "this is no valid JSON: \(failure.message)",
          remedy: "check that the file is complete; what comes before was read"))
    }
  }

  private static func readFile(
    _ scanner: inout JSONScanner, _ source: String, _ lines: inout LineCounter,
    _ draft: inout PrecomputedNetworkDraft
  ) throws {
    try scanner.object { key, scanner in
      guard scanner.peek() == .object else { return try scanner.skipValue() }
      switch key {
      case "info":
        try scanner.object { key, scanner in
          guard key == "title" else { return try scanner.skipValue() }
          draft.network.title = try scanner.string().map { Markup.stripped($0) }
        }
      case "config":
        try scanner.object { key, scanner in
          guard key == "terminology", scanner.peek() == .object else { return try scanner.skipValue() }
          try scanner.object { key, scanner in
            guard key == "item" else { return try scanner.skipValue() }
            draft.network.itemName = try scanner.string()
          }
        }
      case "network":
        try scanner.object { key, scanner in
          guard key == "items" || key == "links", scanner.peek() == .array else {
            return try scanner.skipValue()
          }
          let areItems = key == "items"
          try scanner.array { scanner in
            guard scanner.peek() == .object else { return try scanner.skipValue() }
            let place = SourceLocation(source, line: lines.line(of: scanner.position))
            if areItems {
              try readItem(&scanner, place, &draft)
            } else {
              try readLink(&scanner, place, &draft)
            }
          }
        }
      default: try scanner.skipValue()
      }
    }
  }

  private static func readItem(
    _ scanner: inout JSONScanner, _ place: SourceLocation, _ draft: inout PrecomputedNetworkDraft
  ) throws {
    var (id, label, slug) = ("", "", "")
    var texts: [(String, String)] = []
    var numbers: [(PrecomputedNetworkDraft.Section, String, Double?)] = []
    try scanner.members { name, scanner in
      switch name {
      case "id": id = try scanner.text() ?? ""
      case "label": label = try scanner.string() ?? ""
      case "person_id", "institution_id", "country_id": slug = try scanner.string() ?? ""
      case "x", "y", "cluster": numbers.append((.place, name, try scanner.statedNumber()))
      case "weights", "scores":
        guard scanner.peek() == .object else { return try scanner.skipValue() }
        let section: PrecomputedNetworkDraft.Section = name == "weights" ? .weight : .score
        try scanner.members { name, scanner in numbers.append((section, name, try scanner.statedNumber())) }
      default: if let text = try scanner.text() { texts.append((name, text)) }
      }
    }
    guard let vertex = draft.addItem(id: id, label: label, at: place) else { return }
    draft.rename(vertex, slug)
    for (section, name, value) in numbers { draft.set(section, name, of: vertex, to: value) }
    for (name, text) in texts { draft.set(name, of: vertex, to: text) }
  }

  private static func readLink(
    _ scanner: inout JSONScanner, _ place: SourceLocation, _ draft: inout PrecomputedNetworkDraft
  ) throws {
    var (source, target) = ("", "")
    var strength = 1.0
    try scanner.object { key, scanner in
      switch key {
      case "source_id": source = try scanner.text() ?? ""
      case "target_id": target = try scanner.text() ?? ""
      case "strength": strength = try scanner.statedNumber() ?? 1
      default: try scanner.skipValue()
      }
    }
    draft.addLink(source, target, strength, at: place)
  }
}

extension JSONScanner {
  /// Reads a number as ``number()`` does; NaN for what is none, nil for `null`.
  mutating func statedNumber() throws -> Double? {
    if peek() == .null {
      try skipValue()
      return nil
    }
    return try number() ?? .nan
  }

  /// Reads a number, also where it is written as a string; nil, with the value skipped, for anything else.
  mutating func number() throws -> Double? {
    guard peek() == .number else { return try string().flatMap { Double($0) } }
    let bytes = try scalar()
    return Self.decimal(bytes) ?? Double(bytes.text)
  }

  /// Reads `-12.345` where the result is exact: no more than 15 digits, divided by a power of ten that a double holds.
  private static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard bytes.count <= 16 else { return nil }
    var digits = 0
    var point: Int?
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8.digits: digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      case .hyphen where index == 0: continue
      case .period where point == nil && index > 0 && index + 1 < bytes.count: point = index
      default: return nil
      }
    }
    guard digits < 1_000_000_000_000_000, bytes.last != .hyphen else { return nil }
    let value = Double(digits) / powers[point.map { bytes.count - 1 - $0 } ?? 0]
    return bytes.first == .hyphen ? -value : value
  }

  private static let powers: [Double] = (0...16).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  /// Reads an object whose members' names matter.
  mutating func members(_ body: (String, inout JSONScanner) throws -> Void) throws {
    try object { key, scanner in try body(key.text, &scanner) }
  }
}
