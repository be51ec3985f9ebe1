import Bibliography

extension InputFormat {
  /// Zotero's RDF.
  static let zoteroRDF = InputFormat(
    name: "zotero-rdf", summary: "Zotero RDF (states no affiliations)", fileEndings: ["rdf"],
    example: """
      <rdf:RDF><bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dc:title>On Collaboration</dc:title>
        <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Doe</foaf:surname><foaf:givenName>Jane</foaf:givenName>
      """,
    recognizes: {
      $0.isXML(with: ["<rdf:RDF"]) && $0.isXML(with: ["www.zotero.org/namespaces", "<z:itemType"])
    },
    read: { source throws(ReadError) in try ZoteroRDFReader.read(source) })
}

/// Reads Zotero's RDF: items with their creators in order; journals, collections and attachments are no works.
enum ZoteroRDFReader {
  private static let items: Set<String> = [
    "article", "book", "booksection", "thesis", "document", "manuscript", "report", "patent", "data", "image",
    "recording", "motionpicture", "software", "description", "letter", "interview", "memo", "script",
    "legislation",
    "courtcase",
  ]
  private static let skipped: Set<String> = ["referencesby", "references", "link"]
  private static let creators: [(element: String, type: String)] = [
    ("authors", "author"), ("presenters", "author"), ("inventors", "author"), ("programmers", "author"),
    ("artists", "author"), ("directors", "author"), ("cartographers", "author"), ("interviewees", "author"),
    ("podcasters", "author"), ("editors", "editor"), ("serieseditors", "editor"),
    ("translators", "translator"),
    ("contributors", "contributor"), ("interviewers", "contributor"), ("bookauthors", "contributor"),
  ]

  /// Reads every item.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var journals: [String: String] = [:]
    // Several items of one journal refer to it; it may follow them.
    _ = try Reading.readingXML(source, records: ["journal", "series"], without: []) { xml, _, _ in
      if let about = xml.attribute(XMLRecord.root, "about") {
        journals[about] = xml.text(xml.first(XMLRecord.root, "title"))
      }
    }
    return try Reading.readingXML(source, records: items, without: skipped) { xml, place, reading in
      if let work = work(xml, place, journals) {
        var work = work
        work.ensureID(number: reading.works.count + 1)
        reading.works.append(work)
      }
    }
  }

  private static func work(_ xml: XMLRecord, _ place: SourceLocation, _ journals: [String: String]) -> Work? {
    let root = XMLRecord.root
    let kind = xml.text(xml.first(root, "itemtype"))
    guard let kind, !["attachment", "note", "annotation"].contains(kind) else { return nil }
    var work = Work(id: "", title: xml.text(xml.first(root, "title")) ?? "", kind: kind, location: place)
    work.takeDate(xml.text(xml.first(root, "date")))
    work.abstract = xml.text(xml.first(root, "abstract"))
    work.language = xml.text(xml.first(root, "language"))
    var identifiers = xml.children(root, "identifier")
    for part in xml.children(root, "ispartof") {
      if let reference = xml.attribute(part, "resource") { work.venue = work.venue ?? journals[reference] }
      for container in xml.children(part) {
        work.venue = work.venue ?? xml.text(xml.first(container, "title"))
        identifiers += xml.children(container, "identifier")
      }
    }
    work.venue =
      work.venue ?? xml.text(xml.first(root, "presentedat", "conference", "title"))
      ?? xml.text(xml.first(root, "publisher", "organization", "name"))
    for identifier in identifiers {
      guard let text = xml.text(identifier) else { continue }
      if text.hasPrefix("DOI ") {
        work.add(Identifier.doi(text.dropFirst(4)))
      } else if text.hasPrefix("ISBN ") {
        for isbn in text.dropFirst(5).split(separator: " ") { work.add(Identifier(.isbn, String(isbn))) }
      } else if text.hasPrefix("http") {
        work.add(Identifier(.url, text))
      }
    }
    for note in xml.children(root, "description") {
      // Zotero's field “Extra”.
      for line in (xml.text(note) ?? "").split(separator: " ", maxSplits: 1) where line.hasPrefix("DOI:") {
        work.add(Identifier.doi(xml.text(note) ?? ""))
      }
    }
    for (element, type) in creators {
      for list in xml.children(root, element) {
        for person in xml.descendants(list, "person") {
          if let authorship = ZoteroReader.person(
            family: xml.text(xml.first(person, "surname")) ?? "",
            given: xml.text(xml.first(person, "givenname")) ?? "",
            name: xml.text(xml.first(person, "name")) ?? "", type: type, at: place)
          {
            work.authorships.append(authorship)
          }
        }
      }
    }
    work.id = xml.text(xml.first(root, "citationkey")) ?? ""
    return work
  }
}
