import Bibliography
import ByteFormats

extension InputFormat {
  /// Indico's XML: the export API's, and the abstracts of its first releases.
  static let indicoXML = InputFormat(
    name: "indico-xml", summary: "Indico XML (/export/event, Abstracts.xml)", fileEndings: ["xml"],
    example: """
      <AbstractBook><abstract><Id>3</Id><Title>Talk</Title>
        <PrimaryAuthor><FirstName>Jane</FirstName><FamilyName>Doe</FamilyName><Affiliation>University</Affiliation></PrimaryAuthor>
      """,
    recognizes: {
      $0.isXML(with: [
        "<AbstractBook", "<primaryauthors", "<contributionparticipation", "<ContributionParticipation",
      ])
    },
    read: { source throws(ReadError) in try IndicoXMLReader.read(source) })
}

/// Reads Indico's contributions and abstracts from XML.
enum IndicoXMLReader {
  /// Reads every contribution.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var seen: Set<String> = []
    return try Reading.readingXML(
      source, records: ["contribution", "abstract"], without: ["folders", "material"]
    ) {
      xml, place, reading in
      let root = XMLRecord.root
      func text(_ names: String...) -> String? {
        for name in names {
          if let text = xml.text(xml.children(root, name).first, separated: []) { return text }
        }
        return nil
      }
      var work = Work(
        id: text("friendly_id", "id") ?? xml.attribute(root, "id") ?? "", title: text("title") ?? "",
        kind: text("type", "contributiontype"), location: place)
      work.takeDate(text("startdate"))
      work.session = text("session")
      work.track = text("track")
      work.abstract = (text("description", "content")).map { Markup.stripped($0) }
      guard !work.title.isEmpty, seen.insert((text("db_id") ?? work.id) + "\n" + work.title).inserted else {
        return
      }
      work.add(people(xml, root))
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
      let parts = xml.children(root, "subcontributions").flatMap { xml.children($0) }
      for (index, part) in parts.enumerated() where xml.text(part) != nil {
        reading.works.append(
          work.part(
            xml.text(xml.first(part, "friendly_id") ?? xml.first(part, "id")) ?? xml.attribute(part, "id")
              ?? "",
            number: index + 1, title: xml.text(xml.first(part, "title")) ?? "", people(xml, part)))
      }
    }
  }

  /// The people of a contribution, an abstract or a subcontribution.
  private static func people(_ xml: XMLRecord, _ parent: Int) -> [IndicoPerson] {
    var people: [IndicoPerson] = []
    for element in xml.children(parent) {
      let role: Authorship.Role
      switch xml.name(element) {
      case "primaryauthors", "primaryauthor": role = .author
      case "coauthors", "co-author", "coauthor": role = .coauthor
      case "speakers", "speaker": role = .presenter
      default: continue
      }
      // The plural holds persons; the singular is one.
      for person in xml.name(element).hasSuffix("s") ? xml.children(element) : [element] {
        people.append(self.person(xml, person, role))
      }
    }
    return people
  }

  private static func person(_ xml: XMLRecord, _ element: Int, _ role: Authorship.Role) -> IndicoPerson {
    var person = IndicoPerson()
    person.roles = [role]
    for child in xml.children(element) {
      guard let text = xml.text(child) else { continue }
      switch xml.name(child) {
      case "first_name", "firstname": person.first = text
      case "last_name", "lastname", "familyname", "family_name": person.last = text
      case "fullname", "full_name": person.full = text
      case "title": person.title = text
      case "affiliation": person.affiliation.written = text
      case "person_id": person.identifiers.append(Identifier(.eventPerson, text))
      case "email": if let email = Identifier.email(in: text) { person.identifiers.append(email) }
      default: continue
      }
    }
    return person
  }
}
