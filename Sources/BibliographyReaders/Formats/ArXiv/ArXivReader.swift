import Bibliography
import ByteFormats

extension InputFormat {
  /// arXiv's answers to searches (Atom), and its records for harvesters.
  static let arXiv = InputFormat(
    name: "arxiv", summary: "arXiv Atom (answers of its API), or its records of OAI-PMH",
    fileEndings: ["xml", "atom"],
    example: """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
        <entry><id>http://arxiv.org/abs/2104.00001v1</id><published>2021-04-14T09:00:00Z</published>
          <title>On Collaboration</title><author><name>Jane Doe</name>
            <arxiv:affiliation>University of Somewhere</arxiv:affiliation></author></entry></feed>
      """,
    recognizes: {
      $0.isXML(with: ["<entry", ":entry"])
        && $0.isXML(with: ["arxiv.org/abs/", "arxiv.org/schemas/atom", "arxiv.org/api/"])
        || $0.isXML(with: ["<arXiv ", "<arXiv>", "arXivRaw"])
    },
    read: { source throws(ReadError) in try ArXivReader.read(source) })
}

/// Reads arXiv's entries: authors as they sign, with affiliations where they gave them.
enum ArXivReader {
  /// Reads every entry.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.readingXML(source, records: ["entry", "arxiv", "arxivraw"], without: []) {
      xml, place, reading in
      let root = XMLRecord.root
      func text(_ name: String) -> String? { xml.text(xml.first(root, name)) }
      let id = text("id") ?? ""
      if id.contains(ascii: "/api/errors") {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: place, "arXiv answers with an error: \(text("summary") ?? "")",
            remedy: "mend the query; skipped"))
        return
      }
      var work = Work(id: "", title: text("title") ?? "", location: place)
      work.abstract = text("summary") ?? text("abstract")
      work.takeDate(text("published") ?? text("created") ?? text("updated"))
      // The categories begin with the one under which it was sent in.
      work.venue = (text("journal_ref") ?? text("journal-ref")).flatMap { $0.isEmpty ? nil : $0 }
      if let number = Identifier.arXiv(id) {
        work.id = number.value
        work.add(number)
      }
      work.add(text("doi").flatMap { Identifier.doi($0) })
      for link in xml.children(root, "link") where xml.attribute(link, "title") == "doi" {
        work.add(xml.attribute(link, "href").flatMap { Identifier.doi($0) })
      }
      addPeople(xml, to: &work)
      guard !work.title.isEmpty || !work.authorships.isEmpty else { return }
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
    }
  }

  private static func addPeople(_ xml: XMLRecord, to work: inout Work) {
    let root = XMLRecord.root
    // Atom has the authors in the entry; records for harvesters in a list, or in one text.
    let list = xml.first(root, "authors")
    for author in xml.children(root, "author") + (list.map { xml.children($0, "author") } ?? []) {
      guard let person = person(xml, author, at: work.location) else { continue }
      work.authorships.append(person)
    }
    if work.authorships.isEmpty, let names = xml.text(list) {
      let parts = names.replacing(" and ", with: ",").parts(at: .comma)
      work.authorships = parts.compactMap { Authorship(named: $0, at: work.location) }
    }
    for element in xml.children(root, "contributor") {
      guard var person = person(xml, element, at: work.location) else { continue }
      person.role = .contributor
      work.authorships.append(person)
    }
  }

  private static func person(_ xml: XMLRecord, _ element: Int, at place: SourceLocation) -> Authorship? {
    var person: Authorship
    if let family = xml.text(xml.first(element, "keyname")) {
      let given = xml.text(xml.first(element, "forenames"))
      let isGroup = given == nil && PersonName.namesGroup(family)
      let name =
        isGroup
        ? PersonName(family)
        : PersonName(family: family, given: given, suffix: xml.text(xml.first(element, "suffix")))
      person = Authorship(name: name, role: .author, isGroup: isGroup, location: place)
    } else if let name = xml.text(xml.first(element, "name")),
      // Behind a collaboration arXiv lists the colon that follows its name on the paper.
      let named = Authorship(named: name.hasSuffix(":") ? String(name.dropLast()) : name, at: place)
    {
      person = named
    } else {
      return nil
    }
    for affiliation in xml.children(element, "affiliation") {
      if let text = xml.text(affiliation) { person.add(Affiliation(text)) }
    }
    return person
  }
}
