import Bibliography
import ByteFormats

extension InputFormat {
  /// Indico's Book of Abstracts, as PDF or text.
  static let indicoBook = InputFormat(
    name: "indico-book", summary: "Indico's Book of Abstracts (PDF or its text)",
    fileEndings: ["pdf", "txt", "md"],
    example: """
      Session A / 3

      Elastic Response of an Imaginary Alloy

      Authors: Jane Doe1; Richard Roe2
      1 University of Somewhere
      2 Academy
      Corresponding Author: jane@example.org
      """,
    recognizes: { IndicoBookReader.recognizes($0) },
    read: { source throws(ReadError) in try IndicoBookReader.read(source) })
}

/// Reads Indico's Book of Abstracts: after `SESSION / ID` the title, the people with the numbers of their
/// affiliations, the numbered affiliations, and the text.
enum IndicoBookReader {
  private static let labels: [(text: String, role: Authorship.Role)] = [
    ("Primary author(s):", .author), ("Primary authors:", .author), ("Primary author:", .author),
    ("Author(s):", .author), ("Authors:", .author), ("Author:", .author), ("Co-author(s):", .coauthor),
    ("Co-authors:", .coauthor), ("Co-author:", .coauthor),
  ]

  /// How much of an input is looked at to recognise it: a book has a title page and contents before its abstracts.
  private static let recognizedBytes = 1 << 19

  /// Whether an abstract's header and a list of authors are near the beginning.
  static func recognizes(_ source: Source) -> Bool {
    guard let head = try? source.text().prefix(recognizedBytes) else { return false }
    return !headers(head.lines().prefix(4000).map { plain($0) }).isEmpty
  }

  /// Reads every abstract.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    let lines = try source.lines().map { plain($0) }
    var reading = Reading(title: lines.first { !$0.isEmpty })
    let headers = headers(lines)
    for (index, header) in headers.enumerated() {
      let end = index + 1 < headers.count ? headers[index + 1].line : lines.count
      var work = Work(id: header.id, title: "", location: SourceLocation(source.name, line: header.line + 1))
      work.session = header.session.isEmpty ? nil : header.session
      work.venue = reading.title
      read(lines[(header.line + 1)..<end], into: &work)
      reading.works.append(work)
    }
    reading.settleNames(of: source.name)
    reading.noteLacks(of: source.name)
    return reading
  }

  /// A line without marks of Markdown and HTML around its words, and without a page break before it.
  private static func plain(_ line: String) -> String {
    var text = line
    if line.contains(ascii: "<") || line.contains(ascii: "**") || line.contains(ascii: "\u{C}") {
      for mark in ["<sup>", "</sup>", "**", "\u{C}"] { text = text.replacing(mark, with: "") }
    }
    return PersonName.trim(text[...].drop { $0 == "#" })
  }

  /// Finds lines `SESSION / ID` after which, within a few lines, authors are named.
  private static func headers(_ lines: [String]) -> [(line: Int, id: String, session: String)] {
    var headers: [(line: Int, id: String, session: String)] = []
    for (index, line) in lines.enumerated() {
      guard let slash = line.lastIndex(of: "/") else { continue }
      let id = PersonName.trim(line[line.index(after: slash)...])
      guard (1...6).contains(id.utf8.count), id.utf8.allSatisfy({ $0.isASCIIDigit }) else {
        continue
      }
      guard slash == line.startIndex || line[line.index(before: slash)] == " " else { continue }
      let next = lines[(index + 1)...].lazy.filter { !$0.isEmpty }.prefix(8)
      guard next.contains(where: { label($0) != nil }) else { continue }
      headers.append((index, id, PersonName.trim(line[..<slash])))
    }
    return headers
  }

  private static func label(_ line: String) -> (role: Authorship.Role, rest: String)? {
    for label in labels
    where line.count >= label.text.count
      && line.prefix(label.text.count).lowercased() == label.text.lowercased()
    {
      return (label.role, PersonName.trim(line.dropFirst(label.text.count)))
    }
    return nil
  }

  private static func read(_ lines: ArraySlice<String>, into work: inout Work) {
    var lists: [(role: Authorship.Role, text: String)] = []
    var affiliations: [(number: String, text: String)] = []
    var emails: [Identifier] = []
    var abstract: [String] = []
    var isInAffiliations = false
    for line in lines {
      if let (role, rest) = label(line) {
        lists.append((role, rest))
      } else if lists.isEmpty {
        if !line.isEmpty { work.title += (work.title.isEmpty ? "" : " ") + line }
      } else if line.hasPrefix("Corresponding Author") {
        emails = line.split { $0 == " " || $0 == "," || $0 == ";" }.compactMap { Identifier.email(in: $0) }
        isInAffiliations = true
      } else if abstract.isEmpty, emails.isEmpty, let entry = numbered(line, after: affiliations.count) {
        affiliations.append(entry)
        isInAffiliations = true
      } else if line.isEmpty {
        if !abstract.isEmpty { abstract.append("") }
      } else if !isInAffiliations {
        lists[lists.count - 1].text += " " + line
      } else {
        abstract.append(line)
      }
    }
    for list in lists {
      for part in list.text.split(separator: ";") {
        add(PersonName.trim(part), list.role, affiliations, &work)
      }
    }
    for email in emails { tie(email, &work) }
    work.abstract = abstract.isEmpty ? nil : PersonName.trim(abstract.joined(separator: "\n"))
  }

  /// Reads `2 Academy`, the next affiliation of the list.
  private static func numbered(_ line: String, after count: Int) -> (number: String, text: String)? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number == count + 1 else { return nil }
    let text = PersonName.trim(line.dropFirst(digits.count))
    return text.isEmpty ? nil : (String(digits), text)
  }

  /// Reads `Jane Doe1,2`, with the numbers of the affiliations after the name.
  private static func add(
    _ text: String, _ role: Authorship.Role, _ affiliations: [(number: String, text: String)],
    _ work: inout Work
  ) {
    let marks = text.reversed().prefix { $0.isNumber || $0 == "," || $0 == " " }
    let name = PersonName.trim(text.dropLast(marks.count))
    guard !name.isEmpty else { return }
    let numbers = String(marks.reversed()).split { !$0.isNumber }.map { digits in
      String(digits.compactMap { $0.wholeNumberValue }.map(String.init).joined())
    }
    let own = affiliations.filter { numbers.contains($0.number) }.map { Affiliation($0.text) }
    work.authorships.append(
      Authorship(
        name: PersonName(name), role: role, affiliations: own, isGroup: PersonName.namesGroup(name),
        location: work.location))
  }

  /// Gives an address to the one person whose family name is in it.
  private static func tie(_ email: Identifier, _ work: inout Work) {
    let local = NameKey.letters(email.value.prefix { $0 != "@" })
    let matches = work.authorships.indices.filter { index in
      let family = NameKey(work.authorships[index].name).family
      return family.count > 2 && local.contains(family)
    }
    let index = matches.count == 1 ? matches[0] : work.authorships.count == 1 ? 0 : nil
    guard let index else { return }
    work.authorships[index].identifiers.append(email)
    work.authorships[index].isCorresponding = true
  }
}
