import Bibliography
import ByteFormats

extension InputFormat {
  /// EndNote's XML.
  static let endNoteXML = InputFormat(
    name: "endnote-xml", summary: "EndNote XML (of EndNote, Zotero, Mendeley, EPPI-Reviewer)",
    fileEndings: ["xml"],
    example: """
      <xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors>
        <author><style face="normal">Doe, Jane</style></author></authors></contributors>
        <auth-address>University of Somewhere</auth-address><titles><title>On Collaboration</title>
          <secondary-title>J Imag Res</secondary-title></titles><dates><year>2021</year></dates></record></records></xml>
      """,
    recognizes: {
      $0.isXML(with: ["<records>", "<records ", "<record>"])
        && ($0.isXML(with: ["<ref-type", "<source-app", "<electronic-resource-num"])
          || $0.isXML(with: ["<contributors>"]) && $0.isXML(with: ["<authors>"]))
    },
    read: { source throws(ReadError) in try EndNoteXMLReader.read(source) })
}

/// Reads EndNote's records; what the secondary and other contributors are depends on the type of reference.
enum EndNoteXMLReader {
  private static let skipped: Set<String> = ["keywords", "research-notes", "notes", "pdf-urls", "image-urls"]

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.readingXML(source, records: ["record"], without: skipped) { xml, place, reading in
      let root = XMLRecord.root
      let type = EndNoteType(xml, root)
      var work = Work(
        id: "", title: line(xml, "titles", "title") ?? line(xml, "titles", "tertiary-title") ?? "",
        kind: type.name, location: place)
      work.venue =
        line(xml, "periodical", "full-title") ?? line(xml, "titles", "secondary-title")
        ?? line(xml, "titles", "alt-title") ?? line(xml, "periodical", "abbr-1") ?? line(xml, "publisher")
      readDate(xml, of: &work)
      work.abstract = line(xml, "abstract")
      work.language = line(xml, "language")
      addIdentifiers(xml, to: &work)
      for (list, role) in type.roles {
        for author in xml.first(root, "contributors", list).map({ xml.children($0, "author") }) ?? [] {
          if let person = person(xml, author, role, place) { work.authorships.append(person) }
        }
      }
      placeAddresses(xml, of: &work)
      guard !work.title.isEmpty || !work.authorships.isEmpty else { return }
      let number = line(xml, "rec-number")
      // An ISBN is that of a book, and not of its chapters.
      if let number, work.identifiers.allSatisfy({ $0.scheme == .isbn }) { work.id = number }
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
    }
  }

  /// Returns the text of an element on one line.
  private static func line(_ xml: XMLRecord, _ path: String...) -> String? {
    var element = XMLRecord.root
    for name in path {
      guard let next = xml.first(element, name) else { return nil }
      element = next
    }
    guard let text = xml.text(element) else { return nil }
    return text.utf8.contains(.lineFeed) ? text.parts(at: .lineFeed).joined(separator: " ") : text
  }

  private static func readDate(_ xml: XMLRecord, of work: inout Work) {
    let day = line(xml, "dates", "pub-dates", "date")
    guard let known = work.readDate(line(xml, "dates", "year")) else { return work.takeDate(day) }
    work.date = known
    // The day is often without its year: `Mar 14`.
    guard let day else { return }
    if let whole = PartialDate(parsing: day) {
      if whole.year == known.year { work.date = whole }
    } else {
      work.date = PartialDate(parsing: "\(known.year) \(day)") ?? known
    }
  }

  private static func addIdentifiers(_ xml: XMLRecord, to work: inout Work) {
    work.add(line(xml, "electronic-resource-num").flatMap { Identifier.doi($0) })
    let database = (line(xml, "remote-database-name") ?? "").lowercased()
    let provider = (line(xml, "remote-database-provider") ?? "").lowercased()
    if let number = line(xml, "accession-num") {
      if number.hasPrefix("WOS:") {
        work.add(Identifier(.webOfScience, number))
      } else if number.hasPrefix("2-s2.0-") {
        work.add(Identifier(.scopus, number))
      } else if number.utf8.count <= 8, number.utf8.allSatisfy(\.isASCIIDigit),
        database.isEmpty || (database + provider).contains(ascii: "med") || provider == "nlm"
      {
        work.add(Identifier.pmid(number))
      }
    }
    if let number = line(xml, "custom2"), number.hasPrefix("PMC") { work.add(Identifier.pmcid(number)) }
    for isbn in (line(xml, "isbn") ?? "").split(separator: " ") {
      // The field has an ISSN for articles.
      let digits = isbn.utf8.count(where: { $0.isASCIIDigit || $0 == UInt8(ascii: "X") })
      if digits == 10 || digits == 13 { work.add(Identifier(.isbn, String(isbn))) }
    }
    let urls = xml.first(XMLRecord.root, "urls", "related-urls").map { xml.children($0, "url") } ?? []
    for url in urls {
      guard let text = xml.text(url), text.hasPrefix("http") else { continue }
      if let doi = Identifier.doi(text) {
        work.add(doi)
      } else {
        work.add(Identifier.scopus(inAddress: text))
      }
    }
  }

  private static func person(
    _ xml: XMLRecord, _ element: Int, _ role: Authorship.Role, _ place: SourceLocation
  ) -> Authorship? {
    guard let text = xml.text(element)?.replacing("\n", with: " ") else { return nil }
    if let group = group(text) { return Authorship(group: group, role: role, at: place) }
    if let corporate = xml.attribute(element, "corp-name"), !corporate.isEmpty {
      return Authorship(group: corporate, role: role, at: place)
    }
    return Authorship(named: text, role: role, at: place)
  }

  /// Returns the name of a group, behind which EndNote wants a comma, and two where there is one within; nil for people.
  private static func group(_ text: String) -> String? {
    if let double = text.firstRange(ofASCII: ",,") {
      return text[..<double.lowerBound] + "," + text[double.upperBound...]
    }
    guard text.utf8.last == .comma else { return nil }
    let name = text.dropLast()
    return name.utf8.contains(.comma) ? nil : String(name)
  }

  /// Gives addresses to those whom they name, or as all formats do that list them for the whole work.
  private static func placeAddresses(_ xml: XMLRecord, of work: inout Work) {
    guard let element = xml.first(XMLRecord.root, "auth-address"), let text = xml.text(element) else {
      return
    }
    // The correspondent comes first in records of Web of Science.
    let lines = text.parts(at: .lineFeed)
    var authors = AuthorIndex(work)
    var untied: [Affiliation] = []
    for line in lines where !work.placeTied(line, &authors) {
      if !line.utf8.contains(.space), let email = Identifier.email(in: line) {
        let people = work.authorships.indices.filter { work.authorships[$0].role == .author }
        let correspondent = people.first { work.authorships[$0].isCorresponding }
        if let index = correspondent ?? (people.count == 1 ? people.first : nil) {
          work.authorships[index].add(email)
        }
        continue
      }
      if line.contains(ascii: "(corresponding author)") || line.contains(ascii: "(reprint author)") {
        work.markCorrespondent(in: line.replacing(" (corresponding author)", with: ";"))
        continue
      }
      for part in line.parts(at: .semicolon) { untied.append(Affiliation(part)) }
    }
    work.place(untied, isComplete: false)
  }
}

/// A type of reference, which says what its contributors are.
private struct EndNoteType {
  /// The type's name as written.
  let name: String?
  private let kind: String

  init(_ xml: XMLRecord, _ record: Int) {
    let element = xml.first(record, "ref-type")
    name = element.flatMap { xml.attribute($0, "name") ?? xml.text($0) }
    kind = (name ?? "").lowercased()
  }

  /// The lists of contributors in the order in which a record has them, each with its part.
  var roles: [(list: String, role: Authorship.Role)] {
    let isEdited = kind == "edited book" || kind == "28"
    // A thesis has its advisors there, a film its performers, a patent its bodies, a letter who received it.
    let isOther = [
      "thesis", "film", "broadcast", "audiovisual", "patent", "personal", "music", "case", "hearing",
    ]
    .contains { kind.hasPrefix($0) }
    let editor: Authorship.Role = isOther ? .contributor : .editor
    let isTranslated = ["book", "edited", "electronic book", "classical", "ancient", "serial"].contains {
      kind.hasPrefix($0)
    }
    return [
      ("authors", isEdited ? .editor : .author), ("secondary-authors", editor), ("tertiary-authors", editor),
      ("subsidiary-authors", isTranslated ? .translator : .contributor),
    ]
  }
}
