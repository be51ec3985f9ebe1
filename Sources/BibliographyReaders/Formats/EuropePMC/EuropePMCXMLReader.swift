import Bibliography

extension InputFormat {
  /// Europe PMC's answers to queries, as XML.
  static let europePMCXML = InputFormat(
    name: "europepmc-xml", summary: "Europe PMC XML (answers of its API; affiliations with resultType=core)",
    fileEndings: ["xml"],
    example: """
      <responseWrapper><resultList><result><id>1</id><source>MED</source><title>On Collaboration.</title>
        <authorList><author><firstName>Jane</firstName><lastName>Doe</lastName><authorAffiliationDetailsList>
          <authorAffiliation><affiliation>University of Somewhere.</affiliation></authorAffiliation>
      """,
    recognizes: { $0.isXML(with: ["<resultList"]) && $0.isXML(with: ["<result>", "<result "]) },
    read: { source throws(ReadError) in try EuropePMCXMLReader.read(source) })
}

/// Reads Europe PMC's results from XML, where they have the members of the JSON.
enum EuropePMCXMLReader {
  private static let skipped: Set<String> = [
    "meshheadinglist", "keywordlist", "fulltexturllist", "grantslist", "chemicallist",
    "commentcorrectionlist",
  ]

  /// Reads every result.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.readingXML(source, records: ["result"], without: skipped) { xml, place, reading in
      let root = XMLRecord.root
      var draft = EuropePMCResult(at: place)
      for element in xml.children(root) {
        switch xml.name(element) {
        case "authorlist":
          draft.people += xml.children(element, "author").map { person(xml, $0) }
        case "journalinfo":
          draft.take("journaltitle", xml.text(xml.first(element, "journal", "title")))
        case "pubtypelist": draft.take("pubtype", xml.text(xml.first(element, "pubtype")))
        case let name: draft.take(name, xml.text(element))
        }
      }
      draft.finish(&reading)
    }
  }

  private static func person(_ xml: XMLRecord, _ element: Int) -> EuropePMCPerson {
    var person = EuropePMCPerson()
    func text(_ name: String) -> String { xml.text(xml.first(element, name)) ?? "" }
    person.full = text("fullname")
    person.first = text("firstname")
    person.last = text("lastname")
    person.initials = text("initials")
    person.group = text("collectivename")
    person.identifier = text("authorid")
    for affiliation in xml.descendants(element, "affiliation") {
      if let text = xml.text(affiliation) { person.add(affiliation: text) }
    }
    return person
  }
}
