import Testing

@testable import Bibliography
@testable import BibliographyReaders
@testable import Identity

@Suite struct StatedNamesTests {
  @Test(arguments: ["T. C.", "S. K.", "T C", "A. T. B.", "Y. O.", "D. A.", "E. I.", "t. C."])
  func `initials keep their case`(given: String) {
    #expect(NameParser.parse(PersonName(family: "Nyborg", given: given)).given == given)
  }

  @Test func `initials beside a family name in capitals keep their case`() {
    let names = [("HOLM", "T C"), ("HOLM", "AB"), ("HOLM", "JP"), ("VAN DER HOLM", "T S")]
    #expect(
      names.map { NameParser.parse(PersonName(family: $0.0, given: $0.1)).given } == [
        "T C", "AB", "JP", "T S",
      ])
    #expect(NameParser.parse(PersonName(family: "LI", given: "NA")).given == "Na")
    #expect(NameParser.parse(PersonName(family: "VAN DER HOLM", given: "ADA")).family == "van der Holm")
  }

  @Test func `digits distinguish spellings`() {
    func name(_ family: String, _ given: String) -> ParsedName {
      NameParser.parse(PersonName(family: family, given: given))
    }
    #expect(name("Holm", "Xiao7") != name("Holm", "Xiao"))
    #expect(!NameComparison(name("Holm", "Xiao7"), name("Holm", "Xiao8")).isPossible)
    #expect(!NameComparison(name("Nyborg²", "Bo"), name("Nyborg", "Bo")).isPossible)
    #expect(NameComparison(name("Holm", "Xiao7"), name("Holm", "Xiao7")).isPossible)
  }

  @Test func `the numbers of dblp hold persons together and apart`() {
    func work(_ id: String, _ number: String, _ partner: String) -> Work {
      let place = SourceLocation("a")
      return Work(
        id: id, title: "On tides \(id)",
        authorships: [
          Authorship(
            name: PersonName("Wei Tang"), role: .author,
            identifiers: [Identifier(.dblp, "Wei Tang \(number)")],
            location: place), Authorship(name: PersonName(partner), role: .author, location: place),
        ], location: place)
    }
    var corpus = Corpus()
    let works = [work("1", "0001", "Ola Falk"), work("2", "0002", "Ola Falk"), work("3", "0001", "Pia Holm")]
    corpus.append(Reading(works: works), of: Source(name: "a", text: ""), format: .ris)
    let resolved = ResolvedCorpus(resolving: corpus)
    let bearers = resolved.persons.filter { $0.name.family == "Tang" }
    #expect(bearers.map(\.mentions.count).sorted() == [1, 2])
  }
}
