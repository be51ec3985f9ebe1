import Bibliography

extension InputFormat {
  /// PubMed's XML of articles and books.
  static let pubMedXML = InputFormat(
    name: "pubmed-xml", summary: "PubMed XML", fileEndings: ["xml"],
    example: """
      <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12345678</PMID><Article>
        <ArticleTitle>On Collaboration.</ArticleTitle>
        <AuthorList><Author><LastName>Doe</LastName><ForeName>Jane</ForeName>
          <AffiliationInfo><Affiliation>University of Somewhere.</Affiliation></AffiliationInfo></Author></AuthorList>
      """,
    recognizes: { $0.isXML(with: ["<PubmedArticle", "<PubmedBookArticle", "<MedlineCitation"]) },
    read: { source throws(ReadError) in try PubMedXMLReader.read(source) })
}

/// Reads PubMed's XML: authors with their affiliations and identifiers, groups, and editors of books.
enum PubMedXMLReader {
  private static let skipped: Set<String> = [
    "referencelist", "meshheadinglist", "chemicallist", "commentscorrectionslist", "grantlist", "keywordlist",
    "history",
    "databanklist", "generalnote",
  ]

  /// Reads every article and book.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    var investigators = 0
    var reading = try Reading.readingXML(
      source, records: ["pubmedarticle", "pubmedbookarticle", "medlinecitation", "bookdocument"],
      without: skipped
    ) {
      record, place, reading in
      investigators += record.descendants(XMLRecord.root, "investigator").count
      let work = work(record, place, number: reading.works.count + 1)
      reading.works.append(work)
    }
    if investigators > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source.name), Reading.investigators(investigators),
          remedy: "skipped"))
    }
    return reading
  }

  private static func work(_ xml: XMLRecord, _ place: SourceLocation, number: Int) -> Work {
    let root = XMLRecord.root
    let citation = xml.first(root, "medlinecitation") ?? xml.first(root, "bookdocument") ?? root
    let article = xml.first(citation, "article") ?? citation
    let book = xml.first(citation, "book")
    let pmid = xml.text(xml.first(citation, "pmid"))
    var work = Work(
      id: pmid ?? "",
      title: xml.text(xml.first(article, "articletitle")) ?? xml.text(xml.first(article, "vernaculartitle"))
        ?? xml.text(book.flatMap { xml.first($0, "booktitle") }) ?? "",
      kind: xml.text(xml.first(article, "publicationtypelist", "publicationtype"))
        ?? xml.text(xml.first(article, "publicationtype")),
      location: place)
    let journal = xml.first(article, "journal")
    work.language = xml.text(xml.first(article, "language"))
    work.venue =
      xml.text(journal.flatMap { xml.first($0, "title") ?? xml.first($0, "isoabbreviation") })
      ?? xml.text(book.flatMap { xml.first($0, "booktitle") })
    work.date =
      [
        journal.flatMap { xml.first($0, "journalissue", "pubdate") },
        book.flatMap { xml.first($0, "pubdate") },
        xml.first(article, "articledate"),
      ].compactMap { $0 }.compactMap { date(xml, $0, of: &work) }.first
    work.abstract = xml.first(article, "abstract").map { abstract in
      xml.children(abstract, "abstracttext").compactMap { xml.text($0) }.joined(separator: "\n")
    }
    work.add(pmid.flatMap { Identifier.pmid($0) })
    for id in xml.children(article, "elocationid") where xml.attribute(id, "EIdType") == "doi" {
      work.add(xml.text(id).flatMap { Identifier.doi($0) })
    }
    for data in [xml.first(root, "pubmeddata"), xml.first(root, "pubmedbookdata"), citation].compactMap({ $0 }
    ) {
      for id in xml.first(data, "articleidlist").map({ xml.children($0, "articleid") }) ?? [] {
        switch xml.attribute(id, "IdType") {
        case "doi": work.add(xml.text(id).flatMap { Identifier.doi($0) })
        case "pmc": if let text = xml.text(id) { work.add(Identifier(.pmcid, text)) }
        default: continue
        }
      }
    }
    let lists = xml.children(article, "authorlist") + (book.map { xml.children($0, "authorlist") } ?? [])
    for list in lists {
      let isEditors = xml.attribute(list, "Type") == "editors"
      for author in xml.children(list, "author") where xml.attribute(author, "ValidYN") != "N" {
        if let person = person(xml, author, isEditors ? .editor : .author, place) {
          work.authorships.append(person)
        }
      }
    }
    // Until 2013 PubMed kept the first author's affiliation alone, with the article.
    if let text = xml.text(xml.first(article, "affiliation")),
      let first = work.authorships.firstIndex(where: { $0.role == .author && !$0.isGroup }),
      work.authorships.allSatisfy({ $0.affiliations.isEmpty })
    {
      work.authorships[first].affiliations.append(Affiliation(text))
      if let email = Identifier.email(in: text) { work.authorships[first].identifiers.append(email) }
    }
    work.ensureID(number: number)
    return work
  }

  private static func person(
    _ xml: XMLRecord, _ author: Int, _ role: Authorship.Role, _ place: SourceLocation
  ) -> Authorship? {
    var person = Authorship(name: PersonName(""), role: role, location: place)
    if let family = xml.text(xml.first(author, "lastname")) {
      // The first name was called so before 2002.
      let given =
        xml.text(xml.first(author, "forename") ?? xml.first(author, "firstname"))
        ?? xml.text(xml.first(author, "initials"))
      person.name = PersonName(family: family, given: given, suffix: xml.text(xml.first(author, "suffix")))
    } else if let group = xml.text(xml.first(author, "collectivename")) {
      person.name = PersonName(group)
      person.isGroup = true
    } else if let given = xml.text(xml.first(author, "forename")) {
      person.name = PersonName(given)
    } else {
      return nil
    }
    for id in xml.children(author, "identifier") where xml.attribute(id, "Source") == "ORCID" {
      if let orcid = xml.text(id).flatMap({ Identifier.orcid($0) }) { person.identifiers.append(orcid) }
    }
    for info in xml.children(author, "affiliationinfo") + [author] {
      for element in xml.children(info, "affiliation") {
        guard let text = xml.text(element) else { continue }
        let rors = xml.children(info, "identifier").filter {
          info != author && xml.attribute($0, "Source") == "ROR"
        }
        person.affiliations.append(
          Affiliation(text, identifiers: rors.compactMap { xml.text($0).flatMap { Identifier.ror($0) } }))
        if let email = Identifier.email(in: text), !person.identifiers.contains(email) {
          person.identifiers.append(email)
        }
      }
    }
    return person
  }

  private static func date(_ xml: XMLRecord, _ element: Int, of work: inout Work) -> PartialDate? {
    guard let year = xml.text(xml.first(element, "year")) else {
      return work.readDate(xml.text(xml.first(element, "medlinedate")))
    }
    let month = xml.text(xml.first(element, "month"))
    let day = xml.text(xml.first(element, "day"))
    let isNumber = month.map { Int($0) != nil } ?? true
    return work.readDate([year, month, day].compactMap { $0 }.joined(separator: isNumber ? "-" : " "))
  }
}
