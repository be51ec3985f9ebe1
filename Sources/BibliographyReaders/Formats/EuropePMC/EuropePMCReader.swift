import Bibliography
import ByteFormats

extension InputFormat {
  /// Europe PMC's answers to queries, as JSON.
  static let europePMC = InputFormat(
    name: "europepmc", summary: "Europe PMC JSON (answers of its API; affiliations with resultType=core)",
    fileEndings: ["json", "jsonl"],
    example: """
      {"resultList": {"result": [{"id": "1", "source": "MED", "title": "On Collaboration.", "pubYear": "2021",
        "authorString": "Doe J.", "authorList": {"author": [{"firstName": "Jane", "lastName": "Doe",
          "authorAffiliationDetailsList": {"authorAffiliation": [{"affiliation": "University of Somewhere."}]}}]}}]}}
      """,
    recognizes: { source in
      source.jsonKeys().map {
        $0.contains("authorString")
          && ($0.contains("source") || $0.contains("pubYear") || $0.contains("pmid"))
      } ?? false
    }, read: { source throws(ReadError) in try EuropePMCReader.read(source) })
}

/// Reads Europe PMC's results: people with their affiliations where the answer has them, else the string of names.
enum EuropePMCReader {
  /// Reads every result.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading { try JSONRecords.read(source, readResult) }

  private static func readResult(_ records: JSONRecords, _ scanner: inout JSONScanner) throws {
    var draft = EuropePMCResult(at: records.location(of: scanner.position))
    var isPage = false
    try scanner.object { key, scanner in
      switch key {
      case "resultList", "result":
        isPage = true
        try records.elements(&scanner, readResult)
      case "id": draft.take("id", try scanner.text())
      case "source": draft.take("source", try scanner.string())
      case "pmid": draft.take("pmid", try scanner.text())
      case "pmcid": draft.take("pmcid", try scanner.text())
      case "doi": draft.take("doi", try scanner.string())
      case "title": draft.take("title", try scanner.string())
      case "authorString": draft.take("authorstring", try scanner.string())
      case "journalTitle": draft.take("journaltitle", try scanner.string())
      case "pubYear": draft.take("pubyear", try scanner.text())
      case "firstPublicationDate": draft.take("firstpublicationdate", try scanner.string())
      case "abstractText": draft.take("abstracttext", try scanner.string())
      case "pubType": draft.take("pubtype", try scanner.string())
      case "affiliation": draft.take("affiliation", try scanner.string())
      case "pubTypeList":
        try scanner.objects { key, scanner in
          if key == "pubType" {
            draft.take("pubtype", try scanner.firstString())
          } else {
            try scanner.skipValue()
          }
        } each: {
        }
      case "language": draft.take("language", try scanner.string())
      case "journalInfo", "bookOrReportDetails": try venue(&scanner, &draft)
      case "authorList":
        try scanner.objects { key, scanner in
          guard key == "author", scanner.peek() == .array else { return try scanner.skipValue() }
          try scanner.array { scanner in
            guard scanner.peek() == .object else { return try scanner.skipValue() }
            try person(&scanner, &draft)
          }
        } each: {
        }
      default: try scanner.skipValue()
      }
    }
    if !isPage { draft.finish(&records.reading) }
  }

  private static func venue(_ scanner: inout JSONScanner, _ draft: inout EuropePMCResult) throws {
    try scanner.objects { key, scanner in
      switch key {
      case "title", "journalTitle": draft.take("journaltitle", try scanner.string())
      case "yearOfPublication": draft.take("pubyear", try scanner.text())
      case "journal": try venue(&scanner, &draft)
      default: try scanner.skipValue()
      }
    } each: {
    }
  }

  private static func person(_ scanner: inout JSONScanner, _ draft: inout EuropePMCResult) throws {
    var person = EuropePMCPerson()
    try scanner.object { key, scanner in
      switch key {
      case "fullName": person.full = try scanner.string() ?? ""
      case "firstName": person.first = try scanner.string() ?? ""
      case "lastName": person.last = try scanner.string() ?? ""
      case "initials": person.initials = try scanner.string() ?? ""
      case "collectiveName": person.group = try scanner.string() ?? ""
      case "affiliation": if let text = try scanner.string() { person.add(affiliation: text) }
      case "authorId":
        try scanner.objects { key, scanner in
          if key == "value" {
            person.identifier = try scanner.string() ?? ""
          } else {
            try scanner.skipValue()
          }
        } each: {
        }
      case "authorAffiliationDetailsList", "authorAffiliationsList":
        try scanner.objects { key, scanner in
          guard key == "authorAffiliation" else { return try scanner.skipValue() }
          guard scanner.peek() == .array else { return try scanner.skipValue() }
          try scanner.array { scanner in
            guard scanner.peek() == .object else {
              if let text = try scanner.string() { person.add(affiliation: text) }
              return
            }
            try scanner.object { key, scanner in
              guard key == "affiliation" else { return try scanner.skipValue() }
              if let text = try scanner.string() { person.add(affiliation: text) }
            }
          }
        } each: {
        }
      default: try scanner.skipValue()
      }
    }
    draft.people.append(person)
  }
}

/// A person of a result while its members are read.
struct EuropePMCPerson {
  var full = ""
  var first = ""
  var last = ""
  var initials = ""
  var group = ""
  var identifier = ""
  private(set) var affiliations: [Affiliation] = []

  /// Adds an affiliation unless it is empty or there already, as the old field repeats the new ones.
  mutating func add(affiliation text: String) {
    let affiliation = Affiliation(PersonName.trim(Markup.stripped(text)))
    if !affiliation.written.isEmpty, !affiliations.contains(affiliation) { affiliations.append(affiliation) }
  }

  /// Returns the authorship; nil where there is no name.
  func authorship(at place: SourceLocation) -> Authorship? {
    var person = Authorship(name: PersonName(""), role: .author, affiliations: affiliations, location: place)
    if !last.isEmpty {
      person.name = PersonName(family: last, given: first.isEmpty ? initials : first)
      person.name.takeSuffixFromGiven()
    } else if !group.isEmpty {
      person.name = PersonName(group)
      person.isGroup = true
    } else if !full.isEmpty {
      person.name = PersonName(familyBeforeInitials: full)
    } else {
      return nil
    }
    if let orcid = Identifier.orcid(identifier) { person.identifiers.append(orcid) }
    for affiliation in affiliations {
      if let email = Identifier.email(in: affiliation.written), !person.identifiers.contains(email) {
        person.identifiers.append(email)
      }
    }
    return person
  }
}

/// The values of a result's members, named in lower case.
private struct EuropePMCValues {
  private static let names = [
    "id", "source", "title", "doi", "pmid", "pmcid", "authorstring", "journaltitle", "pubyear",
    "firstpublicationdate", "abstracttext", "pubtype", "affiliation",
  ]
  private var values = [String?](repeating: nil, count: names.count)

  /// The value of a member; nil where there is none, or the name is none of those that are kept.
  subscript(name: String) -> String? {
    get { Self.names.firstIndex(of: name).flatMap { values[$0] } }
    set { if let index = Self.names.firstIndex(of: name) { values[index] = newValue } }
  }
}

/// A result of Europe PMC while its members are read, from JSON or XML.
struct EuropePMCResult {
  var people: [EuropePMCPerson] = []
  private var values = EuropePMCValues()
  private let place: SourceLocation

  init(at place: SourceLocation) { self.place = place }

  /// Takes the value of a member, named in lower case, unless it has one already.
  mutating func take(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty, values[name] == nil else { return }
    values[name] = value
  }

  /// Adds the work to a reading, unless nothing says that there is one.
  func finish(_ reading: inout Reading) {
    guard values["title"] != nil || !people.isEmpty || values["authorstring"] != nil else { return }
    let source = values["source"].map { $0 + ":" } ?? ""
    var work = Work(
      id: values["id"].map { source + $0 } ?? "", title: Markup.stripped(values["title"] ?? ""),
      kind: values["pubtype"],
      venue: values["journaltitle"], location: place)
    work.takeDate(values["firstpublicationdate"] ?? values["pubyear"])
    // The first publication may be online, the year before the issue's.
    if let year = work.readYear(values["pubyear"]), work.date?.year != year {
      work.date = PartialDate(year: year)
    }
    work.language = values["language"]
    work.abstract = values["abstracttext"].map { Markup.stripped($0) }
    work.add(values["doi"].flatMap { Identifier.doi($0) })
    work.add(values["pmid"].flatMap { Identifier.pmid($0) })
    work.add(values["pmcid"].flatMap { Identifier.pmcid($0) })
    work.authorships = people.compactMap { $0.authorship(at: place) }
    if work.authorships.isEmpty, let names = values["authorstring"] {
      let text = names.hasSuffix(".") ? String(names.dropLast()) : names
      for name in text.parts(at: .comma) {
        var person = Authorship(
          name: PersonName(familyBeforeInitials: name), role: .author, location: place)
        person.isGroup = person.name.family == nil && PersonName.literalIsGroup(name)
        work.authorships.append(person)
      }
    }
    if let affiliation = values["affiliation"], work.authorships.allSatisfy({ $0.affiliations.isEmpty }),
      !work.authorships.isEmpty
    {
      // An affiliation of the result itself is the first author's.
      work.authorships[0].affiliations.append(Affiliation(Markup.stripped(affiliation)))
    }
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
  }
}
