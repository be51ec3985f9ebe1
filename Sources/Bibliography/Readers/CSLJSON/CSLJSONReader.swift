/// Reads CSL-JSON: an array of items, or one item after another, as in JSON Lines.
///
/// Names are taken as the item structures them; `non-dropping-particle` goes with the family name. An item that
/// is no JSON is a diagnostic, and reading goes on with the next line.
enum CSLJSONReader {
  /// Whether the first item looks like one of CSL: a type, and people with family names or a title.
  static func recognizes(_ source: Source) -> Bool {
    let head = source.bytes.prefix(1 << 16)
    guard let first = head.first(where: { $0 > 0x20 && $0 < 0x7F }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    let text = String(decoding: head, as: UTF8.self)
    let hasPeople = text.contains("\"family\"") || text.contains("\"literal\"")
    let hasKind =
      text.contains("\"container-title\"") || text.contains("\"issued\"") || text.contains("\"article-journal\"")
      || text.contains("\"paper-conference\"")
    // Crossref's own answers have these too, within a message or with lists of titles.
    let isCrossref = text.contains("\"message-type\"") || text.contains("\"is-referenced-by-count\"")
    return hasPeople && hasKind && !isCrossref
  }

  /// Reads every item.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    let text = try source.text()
    var reading = Reading(diagnostics: text.diagnostics)
    text.utf8.withUnsafeBufferPointer { bytes in
      var items = ItemReader(source: source.name, bytes: bytes)
      items.readAll(into: &reading)
    }
    return reading
  }

  private struct ItemReader {
    let source: String
    var scanner: JSONScanner
    let bytes: UnsafeBufferPointer<UInt8>
    /// The line of the byte up to which lines were counted.
    var line = 1
    var counted = 0

    init(source: String, bytes: UnsafeBufferPointer<UInt8>) {
      self.source = source
      self.bytes = bytes
      scanner = JSONScanner(bytes)
    }

    mutating func location(of position: Int) -> SourceLocation {
      while counted < position, counted < bytes.count {
        if bytes[counted] == 0x0A { line += 1 }
        counted += 1
      }
      return SourceLocation(source, line: line)
    }

    mutating func readAll(into reading: inout Reading) {
      while true {
        scanner.skipBlanks()
        let start = scanner.position
        do {
          switch scanner.peek() {
          case .object: try readItem(into: &reading)
          case .array:
            var copy = self
            try scanner.array { inner in
              copy.scanner = inner
              defer { inner = copy.scanner }
              if copy.scanner.peek() == .object { try copy.readItem(into: &reading) } else { try copy.scanner.skipValue() }
            }
            line = copy.line
            counted = copy.counted
          case .end where scanner.position >= bytes.count: return
          default:
            reading.diagnostics.append(
              Diagnostic(.warning, at: location(of: start), "this is no CSL item", remedy: "the line was left out"))
            scanner.skipLine()
          }
        } catch {
          let failure = error as? JSONScanner.Failure
          reading.diagnostics.append(
            Diagnostic(
              .warning, at: location(of: failure?.position ?? start),
              "this item is no valid JSON: \(failure?.message ?? "it cannot be read")",
              remedy: "mend it; it and the rest of its line were left out"))
          scanner.skipLine()
        }
      }
    }

    mutating func readItem(into reading: inout Reading) throws {
      let start = scanner.position
      let place = location(of: start)
      var work = Work(id: "", title: "", location: place)
      try scanner.object { key, scanner in
        switch key {
        case "id": work.id = try scanner.text() ?? ""
        case "type": work.kind = try scanner.string()
        case "title": work.title = try scanner.string() ?? ""
        case "container-title": work.venue = try scanner.string()
        case "issued": work.date = try Self.date(&scanner)
        case "author": try Self.people(&scanner, .author, place, &work)
        case "editor": try Self.people(&scanner, .editor, place, &work)
        case "translator": try Self.people(&scanner, .translator, place, &work)
        case "DOI": if let doi = try scanner.string() { work.identifiers.append(Identifier(.doi, doi)) }
        case "PMID": if let pmid = try scanner.text() { work.identifiers.append(Identifier(.pmid, pmid)) }
        case "ISBN": if let isbn = try scanner.string() { work.identifiers.append(Identifier(.isbn, isbn)) }
        case "URL": if let url = try scanner.string() { work.identifiers.append(Identifier(.url, url)) }
        default: try scanner.skipValue()
        }
      }
      if work.id.isEmpty { work.id = work.identifiers.first?.value ?? "item-\(reading.works.count + 1)" }
      reading.works.append(work)
    }

    private static func date(_ scanner: inout JSONScanner) throws -> PartialDate? {
      guard scanner.peek() == .object else {
        // A plain year or an ISO date is not CSL, but people write it.
        return try scanner.text().flatMap { Int($0.prefix(4)) }.map { PartialDate(year: $0) }
      }
      var parts: [Int] = []
      var raw: String?
      try scanner.object { key, scanner in
        guard key == "date-parts", scanner.peek() == .array else {
          if key == "raw" || key == "literal" { raw = try scanner.string() } else { try scanner.skipValue() }
          return
        }
        var isFirst = true
        try scanner.array { scanner in
          guard isFirst, scanner.peek() == .array else { return try scanner.skipValue() }
          isFirst = false
          try scanner.array { scanner in if let part = try scanner.integer() { parts.append(part) } }
        }
      }
      if let year = parts.first {
        return PartialDate(
          year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
      }
      return raw.flatMap { Int($0.prefix(4)) }.map { PartialDate(year: $0) }
    }

    private static func people(
      _ scanner: inout JSONScanner, _ role: Authorship.Role, _ place: SourceLocation, _ work: inout Work
    ) throws {
      guard scanner.peek() == .array else { return try scanner.skipValue() }
      try scanner.array { scanner in
        guard scanner.peek() == .object else { return try scanner.skipValue() }
        var family: String?
        var given: String?
        var suffix: String?
        var particle: String?
        var literal: String?
        var person = Authorship(name: PersonName(""), role: role, location: place)
        try scanner.object { key, scanner in
          switch key {
          case "family": family = try scanner.string()
          case "given": given = try scanner.string()
          case "suffix": suffix = try scanner.string()
          case "non-dropping-particle", "dropping-particle":
            if let text = try scanner.string() { particle = particle.map { "\($0) \(text)" } ?? text }
          case "literal", "name": literal = try scanner.string()
          case "ORCID":
            if let orcid = try scanner.string() {
              person.identifiers.append(Identifier(.orcid, String(orcid.split(separator: "/").last ?? "")))
            }
          case "affiliation": try affiliations(&scanner, &person)
          default: try scanner.skipValue()
          }
        }
        if let particle, let name = family { family = "\(particle) \(name)" }
        if let family {
          let written = [family, given ?? "", suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
          person.name = PersonName(written, family: family, given: given, suffix: suffix)
        } else if let literal {
          person.name = PersonName(literal)
          person.isGroup = true
        } else if let given {
          person.name = PersonName(given, family: given)
        } else {
          return
        }
        work.authorships.append(person)
      }
    }

    private static func affiliations(_ scanner: inout JSONScanner, _ person: inout Authorship) throws {
      guard scanner.peek() == .array else {
        if let text = try scanner.string(), !text.isEmpty { person.affiliations.append(Affiliation(text)) }
        return
      }
      try scanner.array { scanner in
        if scanner.peek() == .object {
          try scanner.object { key, scanner in
            guard key == "name" else { return try scanner.skipValue() }
            if let text = try scanner.string(), !text.isEmpty { person.affiliations.append(Affiliation(text)) }
          }
        } else if let text = try scanner.string(), !text.isEmpty {
          person.affiliations.append(Affiliation(text))
        }
      }
    }
  }
}
