import Bibliography
import ByteFormats

extension InputFormat {
  /// JATS, the XML in which publishers and PubMed Central keep articles.
  static let jats = InputFormat(
    name: "jats", summary: "JATS XML (articles of publishers and PubMed Central), front matter",
    fileEndings: ["xml", "nxml"],
    example: """
      <article><front><article-meta>
        <title-group><article-title>On Collaboration</article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Doe</surname><given-names>Jane</given-names></name>
          <xref ref-type="aff" rid="a1"/></contrib><aff id="a1">University of Somewhere</aff></contrib-group>
      """,
    recognizes: {
      $0.isXML(with: ["<article-meta", "<front>", ":article-meta"]) && !$0.isXML(with: ["<PubmedArticle"])
    },
    read: { source throws(ReadError) in try JATSReader.read(source) })
}

/// Reads the front matter of JATS articles: who contributed as what, and from where.
enum JATSReader {
  private static let skipped: Set<String> = [
    "body", "back", "sub-article", "response", "floats-group", "ref-list", "abstract-group",
  ]

  /// Reads every article.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.readingXML(source, records: ["article"], without: skipped) { record, place, reading in
      guard let meta = record.descendants(XMLRecord.root, "article-meta").first else { return }
      var article = Article(xml: record, meta: meta, place: place)
      reading.works.append(article.work(number: reading.works.count + 1))
    }
  }

  private struct Article {
    let xml: XMLRecord
    let meta: Int
    let place: SourceLocation
    private var affiliations: [String: Affiliation] = [:]
    private var emails: [String: Identifier] = [:]

    init(xml: XMLRecord, meta: Int, place: SourceLocation) {
      self.xml = xml
      self.meta = meta
      self.place = place
    }

    mutating func work(number: Int) -> Work {
      var work = Work(
        id: "",
        title: xml.text(xml.first(meta, "title-group", "article-title"), without: ["xref", "fn"]) ?? "",
        kind: xml.attribute(XMLRecord.root, "article-type"), location: place)
      if let subtitle = xml.text(xml.first(meta, "title-group", "subtitle"), without: ["xref", "fn"]),
        !work.title.isEmpty
      {
        work.title += ": " + subtitle
      }
      work.language = xml.attribute(XMLRecord.root, "xml:lang") ?? xml.attribute(XMLRecord.root, "lang")
      work.venue = xml.text(
        xml.descendants(XMLRecord.root, "journal-title").first
          ?? xml.descendants(XMLRecord.root, "conf-name").first)
      for id in xml.children(meta, "article-id") {
        guard let text = xml.text(id) else { continue }
        switch xml.attribute(id, "pub-id-type") {
        case "doi": work.add(Identifier.doi(text))
        case "pmid": work.add(Identifier.pmid(text))
        case "pmc", "pmcid": work.add(Identifier(.pmcid, text.hasPrefix("PMC") ? text : "PMC" + text))
        default: continue
        }
      }
      // The date of an issue or collection is often the year alone of what another date says in full.
      let dates = xml.children(meta, "pub-date").compactMap { date($0, of: &work) }.sorted()
      work.date = dates.first { $0.year == dates[0].year && $0.month != nil } ?? dates.first
      work.abstract = xml.text(xml.first(meta, "abstract"))
      for element in xml.descendants(meta, "aff") + xml.descendants(meta, "aff-alternatives") {
        if let id = xml.attribute(element, "id") { affiliations[id] = affiliation(element) }
      }
      for element in xml.descendants(meta, "corresp") {
        if let id = xml.attribute(element, "id"),
          let email = xml.text(element).flatMap({ Identifier.email(in: $0) })
        {
          emails[id] = email
        }
      }
      for group in xml.children(meta, "contrib-group") { addPeople(of: group, to: &work) }
      placeUntied(&work)
      work.ensureID(number: number)
      return work
    }

    private func addPeople(of group: Int, to work: inout Work) {
      let first = work.authorships.count
      var members: [Authorship] = []
      for contributor in xml.children(group, "contrib") {
        if let person = person(contributor, group) { work.authorships.append(person) }
        members += self.members(of: contributor)
      }
      // Affiliations without an id are those of the whole group.
      let own = xml.children(group, "aff").filter { xml.attribute($0, "id") == nil }.map { affiliation($0) }
      for index in first..<work.authorships.count where work.authorships[index].affiliations.isEmpty {
        work.authorships[index].affiliations = own
      }
      // Members who are authors besides are there already.
      if members.isEmpty { return }
      let names = Set(work.authorships.map(\.name))
      work.authorships += members.filter { !names.contains($0.name) }
    }

    /// The members of a group whom a contributor lists within it: contributors, since the group is the author.
    private func members(of contributor: Int) -> [Authorship] {
      let groups = xml.descendants(contributor, "contrib-group")
      return groups.flatMap { group in
        xml.children(group, "contrib").compactMap { member in
          guard var person = person(member, group) else { return nil }
          if person.role.isAuthor, !person.isGroup { person.role = .contributor }
          if person.affiliations.isEmpty {
            person.affiliations = xml.children(group, "aff").filter { xml.attribute($0, "id") == nil }
              .map { affiliation($0) }
          }
          return person.isGroup ? nil : person
        }
      }
    }

    /// The part that a type of contributors has, in a list of a type.
    private static func role(_ type: String, in list: String) -> Authorship.Role {
      if type.contains(ascii: "editor") { return .editor }
      if type.contains(ascii: "translator") { return .translator }
      // The members of a group in a list of their own: its title is the author.
      let isMember =
        type.contains(ascii: "non-byline") || list.contains(ascii: "non-byline")
        || list.contains(ascii: "collab-list") || list.contains(ascii: "collaborator")
        || list.contains(ascii: "investigator")
      if isMember { return .contributor }
      return type.contains(ascii: "author") || type == "group" || type == "collab" ? .author : .contributor
    }

    private func person(_ contributor: Int, _ group: Int) -> Authorship? {
      let type =
        (xml.attribute(contributor, "contrib-type") ?? xml.attribute(group, "content-type") ?? "author")
        .lowercased()
      let role = Self.role(type, in: (xml.attribute(group, "content-type") ?? "").lowercased())
      var person = Authorship(name: PersonName(""), role: role, location: place)
      let nested = xml.first(contributor, "name-alternatives") ?? contributor
      if let name = inEnglish(xml.children(nested, "name") + xml.children(nested, "string-name")) {
        let family = xml.text(xml.first(name, "surname"))
        if let family {
          person.name = PersonName(
            family: family, given: xml.text(xml.first(name, "given-names")),
            suffix: xml.text(xml.first(name, "suffix")))
        } else {
          person.name = PersonName(commaSeparated: xml.text(name) ?? "")
        }
      } else if let group = xml.first(contributor, "collab") ?? xml.first(
        contributor, "collab-alternatives", "collab") ?? xml.first(contributor, "on-behalf-of")
      {
        person.name = PersonName(
          xml.text(
            xml.first(group, "institution") ?? group,
            without: ["contrib-group", "xref", "aff", "institution-id"]) ?? "")
        person.isGroup = true
      }
      guard !person.name.written.isEmpty else { return nil }
      for id in xml.children(contributor, "contrib-id") where xml.attribute(id, "contrib-id-type") == "orcid"
      {
        if let orcid = xml.text(id).flatMap({ Identifier.orcid($0) }) { person.identifiers.append(orcid) }
      }
      if let email = xml.text(xml.first(contributor, "email") ?? xml.first(contributor, "address", "email")) {
        person.identifiers.append(Identifier(.email, email))
      }
      person.isCorresponding = xml.attribute(contributor, "corresp") == "yes"
      for reference in xml.children(contributor, "xref") {
        let ids = (xml.attribute(reference, "rid") ?? "").parts(at: .space)
        switch xml.attribute(reference, "ref-type") {
        case "aff": person.affiliations += ids.compactMap { affiliations[$0] }
        case "corresp":
          person.isCorresponding = true
          for email in ids.compactMap({ emails[$0] }) where !person.identifiers.contains(email) {
            person.identifiers.append(email)
          }
        default: continue
        }
      }
      person.affiliations += xml.children(contributor, "aff").map { affiliation($0) }
      return person
    }

    /// Gives affiliations that no one refers to to the one author there is, or to the work.
    private func placeUntied(_ work: inout Work) {
      let groups = xml.children(meta, "contrib-group").flatMap { xml.children($0, "aff") }
      if work.authorships.contains(where: { !$0.affiliations.isEmpty }) {
        var named: Set<String> = []
        for reference in xml.descendants(meta, "xref") {
          named.formUnion((xml.attribute(reference, "rid") ?? "").parts(at: .space))
        }
        for element in xml.children(meta, "aff") + groups {
          guard let id = xml.attribute(element, "id"), !named.contains(id) else { continue }
          let affiliation = affiliation(element)
          if !affiliation.written.isEmpty { work.affiliations.append(affiliation) }
        }
        return
      }
      work.place(
        (xml.children(meta, "aff") + groups).map { affiliation($0) }.filter { !$0.written.isEmpty },
        isComplete: true)
    }

    /// Returns the element whose language is said to be English, else the first.
    private func inEnglish(_ elements: [Int]) -> Int? {
      elements.first { xml.attribute($0, "xml:lang")?.hasPrefix("en") == true } ?? elements.first
    }

    private func affiliation(_ element: Int) -> Affiliation {
      let element =
        xml.name(element) == "aff-alternatives" ? inEnglish(xml.children(element, "aff")) ?? element : element
      let text = xml.text(
        element, without: ["label", "institution-id", "xref", "sup"],
        separated: [
          "institution", "institution-wrap", "addr-line", "city", "state", "country", "postal-code",
          "named-content",
        ])
      let rors = xml.descendants(element, "institution-id").compactMap { id in
        let isROR = xml.attribute(id, "institution-id-type")?.lowercased() == "ror"
        return xml.text(id).flatMap { isROR || $0.contains(ascii: "ror.org") ? Identifier.ror($0) : nil }
      }
      let country = xml.descendants(element, "country").first.flatMap { xml.attribute($0, "country") }
      return Affiliation(
        text ?? "", identifiers: rors, country: country?.count == 2 ? country?.uppercased() : nil)
    }

    private func date(_ element: Int, of work: inout Work) -> PartialDate? {
      guard let year = work.readYear(xml.text(xml.first(element, "year"))) else {
        return work.readDate(xml.attribute(element, "iso-8601-date"))
      }
      return PartialDate(
        year: year, month: xml.text(xml.first(element, "month")).flatMap { Int($0) },
        day: xml.text(xml.first(element, "day")).flatMap { Int($0) })
    }
  }
}
