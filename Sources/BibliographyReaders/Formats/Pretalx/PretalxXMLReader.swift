import Bibliography

extension InputFormat {
  /// The schedule of an event by pretalx, frab or Pentabarf, as XML.
  static let pretalxXML = InputFormat(
    name: "pretalx-xml", summary: "pretalx or frab XML (schedule.xml; states no affiliations)",
    fileEndings: ["xml"],
    example: """
      <schedule><conference><acronym>x</acronym><title>Workshop</title></conference><day index="1" date="2021-04-14">
        <room name="Main"><event id="1"><date>2021-04-14T09:00:00+02:00</date><duration>00:30</duration>
          <title>On Collaboration</title><type>Talk</type><persons><person id="1">Jane Doe</person></persons>
      """,
    recognizes: {
      $0.isXML(with: ["<schedule>", "<schedule "])
        && $0.isXML(with: ["<conference>", "<conference ", "<event ", "<persons>"])
    },
    read: { source throws(ReadError) in try PretalxXMLReader.read(source) })
}

/// Reads the talks of pretalx's and frab's schedules from XML.
enum PretalxXMLReader {
  /// Reads every talk.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var title: String?
    var acronym = ""
    var reading = try Reading.readingXML(
      source, records: ["event", "conference"], without: ["links", "attachments", "recording", "logo"]
    ) { xml, place, reading in
      let root = XMLRecord.root
      func text(_ name: String) -> String? { xml.text(xml.first(root, name)) }
      if xml.name(root) == "conference" {
        title = title ?? text("title")
        acronym = text("acronym") ?? acronym
        return
      }
      var talk = PretalxTalk(at: place)
      talk.work.id = xml.attribute(root, "id") ?? xml.attribute(root, "guid") ?? ""
      talk.work.code = xml.attribute(root, "code")
      talk.work.title = text("title") ?? ""
      talk.subtitle = text("subtitle") ?? ""
      talk.work.kind = text("type")
      talk.work.track = text("track")
      talk.work.date = text("date").flatMap { PartialDate(withTime: $0) }
      talk.work.durationMinutes = text("duration").flatMap { PretalxTalk.minutes($0) }
      talk.abstract = text("abstract") ?? ""
      talk.description = text("description") ?? ""
      for person in xml.first(root, "persons").map({ xml.children($0, "person") }) ?? [] {
        guard let name = xml.text(person) else { continue }
        talk.add(
          person: name,
          id: xml.attribute(person, "code") ?? xml.attribute(person, "guid") ?? xml.attribute(person, "id")
            ?? "")
      }
      talk.finish(&reading, event: acronym)
    }
    reading.title = title
    for index in reading.works.indices { reading.works[index].venue = title }
    return reading
  }
}
