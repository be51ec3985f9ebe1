import Bibliography
import ByteFormats

/// Reads BibTeX and BibLaTeX: entries with their names, LaTeX's accents, `@string`s and `crossref`.
///
/// BibTeX has no field that ties affiliations to authors: Scopus's `affiliation` stays with the work, Web of
/// Science's names the authors before each address and is tied. An entry that cannot be read is a diagnostic;
/// reading goes on with the next entry that begins a line.
struct BibTeXReader: TextScanner {
  let source: String
  let bytes: UnsafeBufferPointer<UInt8>
  private var scanner: BibTeXScanner
  private var lines: LineCounter
  private(set) var reading: Reading
  private var strings: [String: String] = [:]
  /// For works that take fields from other entries: the work's index and the others' keys.
  private var references: [(work: Int, keys: [String])] = []
  /// BibLaTeX's entries of type `xdata`, by their keys: they are no works, others take fields from them.
  private var sharedData: [String: Work] = [:]
  private var unknownStrings: [String] = []
  /// How many bytes `@string`s may yet put in the place of their names: strings made of strings can double a text
  /// with every line.
  private var expansion: Int
  /// Whether an `@string` was not put in because that was used up.
  private var isExhausted = false

  /// Whether an entry with a field is near the beginning.
  static func recognizes(_ source: Source) -> Bool {
    source.withHead { bytes in
      var scanner = BibTeXScanner(bytes)
      while let (type, _) = scanner.nextEntry() {
        let name = bytes.slice(type)
        if name.equalsIgnoringCase("comment") { continue }
        if name.equalsIgnoringCase("string") || name.equalsIgnoringCase("preamble") { return true }
        guard (try? scanner.key()) != nil else { continue }
        if let field = try? scanner.fieldName(), !field.isEmpty { return true }
      }
      return false
    }
  }

  /// Reads every entry.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.scanning(source, with: BibTeXReader.self)
  }

  init(source: String, text: ScannedText, reading: Reading) {
    self.source = source
    bytes = text.bytes
    self.reading = reading
    scanner = BibTeXScanner(bytes)
    lines = LineCounter(text)
    expansion = (16 << 20) + 4 * text.bytes.count
  }

  private mutating func location(_ position: Int) -> SourceLocation {
    SourceLocation(source, line: lines.line(of: position))
  }

  mutating func readAll() {
    while let (type, start) = scanner.nextEntry() {
      do throws(BibTeXScanner.Failure) {
        let name = bytes.slice(type)
        if name.equalsIgnoringCase("comment") {
          // What JabRef keeps there may be anything; its braces match or it ends with its line.
          scanner.position -= 1
          if (try? scanner.group()) == nil { scanner.recover(from: scanner.position) }
        } else if name.equalsIgnoringCase("preamble") {
          scanner.position -= 1
          _ = try scanner.group()
        } else if name.equalsIgnoringCase("string") {
          try readString()
        } else {
          try readEntry(type, start)
        }
      } catch {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: location(error.position), "cannot parse the rest of this entry: \(error.message)",
            remedy: "fix its braces, quotes or commas; what comes before was read"))
        scanner.recover(from: error.position)
      }
    }
    inherit()
    report()
  }

  private mutating func readString() throws(BibTeXScanner.Failure) {
    while let name = try scanner.fieldName() {
      let text = try text()
      strings[bytes.string(name).lowercased()] = text
    }
  }

  /// Reads a value as plain text.
  private mutating func text() throws(BibTeXScanner.Failure) -> String {
    // Most values are one piece.
    var first: BibTeXScanner.Piece?
    var others: [BibTeXScanner.Piece] = []
    try scanner.value { if first == nil { first = $0 } else { others.append($0) } }
    guard let first else { return "" }
    if others.isEmpty {
      return first.isWord ? word(first.range) : TeXText.decode(bytes, first.range)
    }
    var text = ""
    for piece in [first] + others {
      if piece.isWord {
        text += word(piece.range)
      } else {
        // Spaces at the ends of joined pieces belong to the text.
        if let first = piece.range.first, bytes[first] == .space, !text.isEmpty { text += " " }
        text += TeXText.decode(bytes, piece.range)
        if let last = piece.range.last, bytes[last] == .space { text += " " }
      }
    }
    return PersonName.trim(text)
  }

  /// Returns the name of the macro that is all there is in a value.
  private func macro(_ range: Range<Int>) -> String {
    PersonName.trim(bytes.string(range).filter { !"{}\\\",".contains($0) })
  }

  private mutating func word(_ range: Range<Int>) -> String {
    let word = bytes.string(range)
    if bytes[range.lowerBound].isASCIIDigit { return word }
    let name = word.lowercased()
    if let text = strings[name] {
      guard text.utf8.count <= expansion else {
        isExhausted = true
        return word
      }
      expansion -= text.utf8.count
      return text
    }
    if !Self.months.contains(name), !unknownStrings.contains(word), unknownStrings.count < 20 {
      unknownStrings.append(word)
    }
    return word
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private mutating func readEntry(_ type: Range<Int>, _ start: Int) throws(BibTeXScanner.Failure) {
    let key = try scanner.key()
    var draft = BibTeXDraft(
      Work(id: bytes.string(key), title: "", kind: bytes.string(type), location: location(start)))
    defer { keep(&draft) }
    while let name = try scanner.fieldName() {
      guard let field = BibTeXField(bytes, name) else {
        if bytes.holds("author+an", at: name.lowerBound, before: name.upperBound) {
          let label = bytes.string(name).dropFirst("author+an".utf8.count).drop { $0 == ":" }
          draft.annotations.append((label.lowercased(), try text()))
          continue
        }
        try scanner.value { _ in }
        continue
      }
      switch field {
      case .author, .editor, .translator:
        let role: Authorship.Role = field == .author ? .author : field == .editor ? .editor : .translator
        let place = location(name.lowerBound)
        var ranges: [Range<Int>] = []
        var isJoined = false
        let valueStart = scanner.position
        try scanner.value {
          ranges.append($0.range)
          isJoined = isJoined || $0.isWord
        }
        if ranges.count == 1, !isJoined {
          take(bytes, ranges[0], role, place, &draft)
        } else {
          scanner.position = valueStart
          var joined = Array(try text().utf8)
          joined.withUnsafeMutableBufferPointer {
            let copy = UnsafeBufferPointer($0)
            take(copy, 0..<copy.count, role, place, &draft)
          }
        }
      case .affiliation, .affiliations:
        var ranges: [Range<Int>] = []
        try scanner.value { ranges.append($0.range) }
        // Web of Science's lines matter, so the value is kept as written.
        let value = ranges.map { bytes.string($0) }.joined()
        if field == .affiliation { draft.affiliation = value } else { draft.affiliations = value }
      case .journal:
        let start = scanner.position
        let name = try text()
        // Astronomers name journals by macros: `{\apj}`.
        draft.take(field, name.isEmpty ? macro(start..<scanner.position) : name)
      default: draft.take(field, try text())
      }
    }
  }

  private mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ role: Authorship.Role,
    _ place: SourceLocation, _ draft: inout BibTeXDraft
  ) {
    let hasOthers = BibTeXNames.read(bytes, range) { name, isGroup in
      draft.work.authorships.append(Authorship(name: name, role: role, isGroup: isGroup, location: place))
    }
    if hasOthers { draft.hasOthers = true }
  }

  private mutating func keep(_ draft: inout BibTeXDraft) {
    if draft.work.kind?.utf8.count == 5, draft.work.kind?.lowercased() == "xdata" {
      draft.finish()
      sharedData[draft.work.id.lowercased()] = draft.work
      return
    }
    guard draft.isWork else { return }
    if !draft.crossrefs.isEmpty { references.append((reading.works.count, draft.crossrefs)) }
    draft.finish()
    if draft.hasOthers {
      draft.work.authorships.append(
        Authorship(name: PersonName("and others"), role: .author, location: draft.work.location))
    }
    draft.work.ensureID(number: reading.works.count + 1)
    reading.works.append(draft.work)
  }

  /// For the keys of entries that others refer to, the first work that has each.
  private func referredWorks() -> [String: Int] {
    let keys = Set(references.flatMap(\.keys).map { $0.lowercased() })
    if keys.isEmpty { return [:] }
    var found: [String: Int] = [:]
    for (index, work) in reading.works.enumerated() {
      let key = work.id.lowercased()
      if keys.contains(key), found[key] == nil { found[key] = index }
    }
    return found
  }

  /// Gives works what they take from the entries that their `crossref` and `xdata` name.
  private mutating func inherit() {
    let referred = referredWorks()
    for (index, key) in references.flatMap({ reference in reference.keys.map { (reference.work, $0) } }) {
      if let other = sharedData[key.lowercased()] {
        reading.works[index].take(fieldsOf: other)
        continue
      }
      guard let other = referred[key.lowercased()], other != index else {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: reading.works[index].location, "there is no entry “\(key)” that this one refers to",
            remedy: "add it, or fix the crossref field"))
        continue
      }
      let parent = reading.works[other]
      if reading.works[index].venue == nil { reading.works[index].venue = parent.title }
      if reading.works[index].date == nil { reading.works[index].date = parent.date }
      if !reading.works[index].authorships.contains(where: { $0.role == .editor }) {
        reading.works[index].authorships += parent.authorships.filter { $0.role == .editor }
      }
    }
  }

  private mutating func report() {
    let place = SourceLocation(source)
    if isExhausted {
      reading.diagnostics.append(
        Diagnostic(
          .warning, at: place, "its @strings stand for far more text than the file has",
          remedy: "check those that are made of others; where it was too much, the word itself was taken"))
    }
    if !unknownStrings.isEmpty {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: place, "no @string defines \(unknownStrings.joined(separator: ", "))",
          remedy: "the word itself was taken"))
    }
  }
}

extension Work {
  /// Takes what a work lacks from BibLaTeX's shared data.
  fileprivate mutating func take(fieldsOf other: Work) {
    if title.isEmpty { title = other.title }
    venue = venue ?? other.venue
    date = date ?? other.date
    for identifier in other.identifiers { add(identifier) }
    let roles = Set(authorships.map(\.role))
    authorships += other.authorships.filter { !roles.contains($0.role) }
    if affiliations.isEmpty, authorships.allSatisfy(\.affiliations.isEmpty) {
      affiliations = other.affiliations
    }
  }
}
