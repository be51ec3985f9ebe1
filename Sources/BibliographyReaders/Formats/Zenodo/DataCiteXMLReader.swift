import Bibliography

extension InputFormat {
  /// DataCite's XML.
  static let dataCiteXML = InputFormat(
    name: "datacite-xml", summary: "DataCite XML (of Zenodo and other repositories)", fileEndings: ["xml"],
    example: """
      <resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1000/182</identifier>
        <creators><creator><creatorName>Doe, Jane</creatorName><affiliation>University of Somewhere</affiliation>
      """,
    recognizes: { $0.isXML(with: ["<creatorName", ":creatorName"]) },
    read: { source throws(ReadError) in try DataCiteXMLReader.read(source) })
}

/// Reads DataCite's XML: creators are authors, contributors keep their part.
enum DataCiteXMLReader {
  /// Reads every resource.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.readingXML(source, records: ["resource"], without: ["relateditems"]) { xml, place, reading in
      let root = XMLRecord.root
      guard let creators = xml.first(root, "creators") else { return }
      var work = Work(
        id: "", title: xml.text(xml.first(root, "titles", "title")) ?? "",
        kind: xml.first(root, "resourcetype").flatMap { type in
          xml.attribute(type, "resourceTypeGeneral") ?? xml.text(type)
        },
        venue: xml.text(xml.first(root, "publisher")), location: place)
      work.takeDate(xml.text(xml.first(root, "publicationyear")))
      work.language = xml.text(xml.first(root, "language"))
      work.abstract = xml.text(xml.first(root, "descriptions", "description"))
      work.add(xml.text(xml.first(root, "identifier")).flatMap { Identifier.doi($0) })
      for creator in xml.children(creators, "creator") {
        if let person = person(xml, creator, "creatorname", .author, place) {
          work.authorships.append(person)
        }
      }
      for contributor in xml.children(root, "contributors").flatMap({ xml.children($0, "contributor") }) {
        let role: Authorship.Role =
          xml.attribute(contributor, "contributorType") == "Editor" ? .editor : .contributor
        if let person = person(xml, contributor, "contributorname", role, place) {
          work.authorships.append(person)
        }
      }
      work.ensureID(number: reading.works.count + 1)
      reading.works.append(work)
    }
  }

  private static func person(
    _ xml: XMLRecord, _ element: Int, _ tag: String, _ role: Authorship.Role, _ place: SourceLocation
  ) -> Authorship? {
    let written = xml.first(element, tag)
    guard let name = xml.text(written) else { return nil }
    var person = Authorship(name: PersonName(commaSeparated: name), role: role, location: place)
    if let family = xml.text(xml.first(element, "familyname")) {
      person.name = PersonName(
        name, family: family, given: xml.text(xml.first(element, "givenname")), suffix: person.name.suffix)
    }
    let type = written.flatMap { xml.attribute($0, "nameType") }
    person.isGroup =
      type == "Organizational" || type == nil && person.name.family == nil && PersonName.namesGroup(name)
    if person.isGroup { person.name = PersonName(name) }
    for id in xml.children(element, "nameidentifier") {
      if let orcid = xml.text(id).flatMap({ Identifier.orcid($0) }) { person.identifiers.append(orcid) }
    }
    for affiliation in xml.children(element, "affiliation") {
      guard let text = xml.text(affiliation) else { continue }
      let isROR = xml.attribute(affiliation, "affiliationIdentifierScheme")?.lowercased() == "ror"
      let ror = xml.attribute(affiliation, "affiliationIdentifier").flatMap {
        isROR || $0.contains(ascii: "ror.org") ? Identifier.ror($0) : nil
      }
      person.affiliations.append(Affiliation(text, identifiers: ror.map { [$0] } ?? []))
    }
    return person
  }
}
