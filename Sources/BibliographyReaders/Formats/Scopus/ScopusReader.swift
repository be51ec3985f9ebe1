import Bibliography
import ByteFormats

/// Reads Scopus's CSV. The column “Authors with affiliations” ties affiliations to authors.
enum ScopusReader {
  /// Whether the columns are Scopus's.
  static func recognizes(_ source: Source) -> Bool {
    guard let names = TableText.header(of: source), names.contains("Title"),
      names.contains("Authors") || names.contains("Author full names")
    else { return false }
    return SciValReader.recognizes(names) || names.contains("EID") || names.contains("Author(s) ID")
      || names.contains("Authors with affiliations")
      || names.contains("Source title")
        && (names.contains("Cited by") || names.contains("Art. No.") || names.contains("Page start"))
  }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    if let names = TableText.header(of: source), SciValReader.recognizes(names) {
      return try SciValReader.read(source)
    }
    return try TableText.read(source) { row, reading in
      reading.works.append(ScopusRow(ScopusTableFields(row)).work(number: reading.works.count + 1))
    }
  }
}

/// What states the fields of a record of Scopus, by the names of the columns of its CSV.
protocol ScopusFields {
  /// Where the record begins.
  var location: SourceLocation { get }

  /// Returns the text of the first of the named fields that there is; nil where it is empty.
  func text(ofFirst names: [String]) -> String?
}

/// One row of Scopus's CSV.
private struct ScopusTableFields: ScopusFields {
  private let row: TableText.Row
  /// How many cells a row has where the header has one column of funding texts.
  private let surplus: Int
  private let lastFunding: Int

  init(_ row: TableText.Row) {
    self.row = row
    surplus = max(0, row.count - row.table.names.count)
    lastFunding = row.table.names.lastIndex { $0.hasPrefix("Funding Text") } ?? Int.max
  }

  var location: SourceLocation { row.location }

  func text(ofFirst names: [String]) -> String? {
    guard let index = row.table.index(names) else { return nil }
    let text = row[index > lastFunding ? index + surplus : index]
    return text.isEmpty ? nil : text
  }
}

/// One record of Scopus, from its CSV or its plain text.
struct ScopusRow<Fields: ScopusFields> {
  private let row: Fields

  init(_ row: Fields) { self.row = row }

  private subscript(names: String...) -> String? { row.text(ofFirst: names) }

  func work(number: Int) -> Work {
    var work = Work(
      id: self["EID"] ?? "", title: self["Title"] ?? "", kind: self["Document Type"],
      venue: self["Source title"], location: row.location)
    work.language = self["Language of Original Document"]
    work.takeDate(self["Year"])
    work.abstract = self["Abstract"].flatMap { $0 == "[No abstract available]" ? nil : $0 }
    work.add(self["DOI"].flatMap { Identifier.doi($0) })
    work.add(self["PubMed ID"].flatMap { Identifier.pmid($0.hasSuffix(".0") ? String($0.dropLast(2)) : $0) })
    work.add(
      self["EID"].map { Identifier(.scopus, $0) } ?? self["Link"].flatMap { Identifier.scopus(inAddress: $0) }
    )
    work.add(self["Link"].map { Identifier(.url, $0) })
    for isbn in (self["ISBN"] ?? "").split(separator: ";") {
      work.add(Identifier(.isbn, PersonName.trim(isbn)))
    }
    addAuthors(to: &work)
    placeAffiliations(of: &work)
    if let address = self["Correspondence Address"] { work.markCorrespondent(in: address) }
    for editor in people(Self.separated(self["Editors"] ?? ""), count: nil) {
      work.authorships.append(Authorship(name: editor, role: .editor, location: row.location))
    }
    work.ensureID(number: number)
    return work
  }

  private func addAuthors(to work: inout Work) {
    let full = Self.list(self["Author full names"] ?? "")
    let text = self["Authors", "Author"] ?? self["Author full names"] ?? ""
    let written = self["Author(s) ID", "Authors ID"] ?? ""
    var ids = ScopusIDs.list(written, at: Self.separator(of: written))
    if ids.first?.hasPrefix("[No author") == true { ids = [] }
    let names = people(text, count: ids.isEmpty ? nil : ids.count)
    for (index, short) in names.enumerated() {
      var person = Authorship(name: short, role: .author, location: row.location)
      if full.count == names.count {
        var name = full[index]
        // `Doe, Jane (55446106100)`
        if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
          person.identifiers.append(Identifier(.scopus, String(name[name.index(after: open)...].dropLast())))
          name = PersonName.trim(name[..<open])
        }
        person.name = PersonName(commaSeparated: name)
      }
      if person.identifiers.isEmpty, ids.count == names.count, !ids[index].isEmpty {
        person.identifiers.append(Identifier(.scopus, ids[index]))
      }
      person.isGroup = !person.name.written.contains(",") && PersonName.namesGroup(person.name.written)
      work.authorships.append(person)
    }
  }

  /// Reads `Doe, J.; Roe, R.` and, as before 2023, `Doe J., Roe R.`; `count` says how many they are, if known.
  private func people(_ text: String, count: Int?) -> [PersonName] {
    if text.isEmpty { return [] }
    var parts = Self.list(text)
    if parts.count == 1, parts[0].utf8.contains(.comma) {
      let pieces = Self.joiningSuffixes(parts[0].parts(at: .comma))
      // An older layout still has `Doe, J., Roe, R.`; the last piece may be the mark of a cut list.
      if pieces.count > 2, PersonName.pairs(pieces) != nil || NameMarks.isCut(pieces[pieces.count - 1]),
        let names = NamePieces.grouped(pieces, isList: true)
      {
        return names.map(name)
      }
      // In the old layout each piece is a whole name; in the new one a single `Doe, J.` makes two.
      let isList =
        count.map { $0 == pieces.count }
        ?? pieces.allSatisfy { $0.utf8.contains(.space) && $0.utf8.last == .period }
      if isList || (count != 1 && pieces.allSatisfy { $0.utf8.contains(.space) }) { parts = pieces }
    }
    return parts.map(name)
  }

  /// Reads `Doe, J.`, `Doe J.` and `Roe R.M., Jr.`: the initials are the last word, and end with a period.
  private func name(_ text: String) -> PersonName {
    if !text.utf8.contains(.comma) { return PersonName(familyBeforeDottedInitials: text) }
    let sides = text.parts(at: .comma)
    let hasSuffix = sides.count == 2 && PersonName.isSuffix(sides[1])
    if !hasSuffix || !sides[0].utf8.contains(.space) { return PersonName(commaSeparated: text) }
    return PersonName(familyBeforeDottedInitials: sides[0], written: text, suffix: hasSuffix ? sides[1] : nil)
  }

  /// What cuts a list: a semicolon, or a bar where programs put these for them.
  private static func separator(of text: String) -> UInt8 {
    text.utf8.contains(.verticalBar) && !text.utf8.contains(.semicolon) ? .verticalBar : .semicolon
  }

  private static func list(_ text: String) -> [String] { text.parts(at: separator(of: text)) }

  /// Puts semicolons between editors, whom Scopus wrote without any before 2023: `Doe J.Roe R.-M.van der Poe E.`
  ///
  /// A name ends at a period after initials, where the next letter begins a word and not more initials.
  private static func separated(_ text: String) -> String {
    guard !text.contains(";") else { return text }
    let letters = Array(text)
    var separated = ""
    for (index, letter) in letters.enumerated() {
      separated.append(letter)
      guard letter == ".", index + 2 < letters.count, letters[index + 1].isLetter else { continue }
      if letters[index + 2] != ".", letters[index + 2] != "-" || !letters[index + 1].isUppercase {
        separated += "; "
      }
    }
    return separated
  }

  /// Puts suffixes back to the names before them: `Roe R.M.`, `Jr.`.
  private static func joiningSuffixes(_ pieces: [String]) -> [String] {
    var joined: [String] = []
    for piece in pieces {
      if PersonName.isSuffix(piece), let last = joined.last {
        joined[joined.count - 1] = "\(last), \(piece)"
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// Cuts `Doe, J., University of Somewhere; Roe, R., Academy, Other Academy` before each author's name.
  private func placeAffiliations(of work: inout Work) {
    let listed = Self.list(self["Affiliations"] ?? "")
    guard let text = self["Authors with affiliations"], !work.authorships.isEmpty else {
      work.place(listed.map { Affiliation($0) }, isComplete: true)
      return
    }
    let shorts = people(self["Authors"] ?? "", count: work.authorships.count)
    var entries: [(author: Int, text: String)] = []
    var next = 0
    for part in text.parts(at: .semicolon) {
      var found: (author: Int, rest: String)?
      for index in next..<min(next + 3, work.authorships.count) where found == nil {
        let spellings = [work.authorships[index].name] + (index < shorts.count ? [shorts[index]] : [])
        if let rest = Self.rest(of: part, after: spellings) { found = (index, rest) }
      }
      if let found {
        entries.append((found.author, found.rest))
        next = found.author + 1
      } else if entries.isEmpty {
        work.affiliations.append(Affiliation(part))
      } else {
        entries[entries.count - 1].text += "; " + part
      }
    }
    let known = Set(listed)
    let lengths = Set(known.map(\.utf8.count))
    for (author, text) in entries where !text.isEmpty {
      work.authorships[author].affiliations += Self.cut(text, known, lengths).map { Affiliation($0) }
    }
  }

  /// Returns what follows a name at the beginning of an entry; nil where none of the spellings is there.
  private static func rest(of entry: String, after names: [PersonName]) -> String? {
    for name in names {
      if let rest = rest(of: entry, after: name.written) { return rest }
      guard let family = name.family, let given = name.given else { continue }
      if let suffix = name.suffix, let rest = rest(of: entry, after: "\(family), \(given), \(suffix)") {
        return rest
      }
      if let rest = rest(of: entry, after: "\(family), \(given)") { return rest }
      if let rest = rest(of: entry, after: "\(family) \(given)") { return rest }
    }
    return nil
  }

  private static func rest(of entry: String, after name: String) -> String? {
    guard entry.utf8.starts(with: name.utf8) else { return nil }
    let rest = entry.utf8.dropFirst(name.utf8.count)
    if rest.isEmpty { return "" }
    return rest.first == .comma ? PersonName.trim(Substring(rest.dropFirst())) : nil
  }

  /// Cuts joined affiliations into those that the record lists, longest first; what is not listed stays whole.
  ///
  /// - Parameter lengths: of how many bytes those are, which spares comparing most of what might be one.
  private static func cut(_ text: String, _ known: Set<String>, _ lengths: Set<Int>) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    let longest = lengths.max() ?? 0
    while !rest.isEmpty {
      // An affiliation ends with the text, or before a comma.
      var length = rest.utf8.count
      var end: String.Index? = rest.endIndex
      while let place = end, !lengths.contains(length) || !known.contains(String(rest[..<place])) {
        // What is longer than all that are listed is skipped at once.
        let limit = length > longest + 1 ? rest.utf8.index(rest.startIndex, offsetBy: longest + 1) : place
        end = rest.utf8[..<limit].lastIndex(of: .comma).flatMap { $0 > rest.startIndex ? $0 : nil }
        length = end.map { rest.utf8.distance(from: rest.startIndex, to: $0) } ?? 0
      }
      guard let end else {
        parts.append(String(rest))
        break
      }
      parts.append(String(rest[..<end]))
      rest = Substring(rest[end...].utf8.drop { $0 == .comma || $0 == .space })
    }
    return parts
  }
}
