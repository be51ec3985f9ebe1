import Bibliography
import BibliographyReaders
import Identity
import SparseGraph

@testable import Collaboration

/// Networks and corpora of invented people.
enum Invented {
  typealias Options = CollaborationNetwork.Options

  /// Persons 0..<count, called `p0` and so on, who wrote the works given by their numbers.
  static func persons(
    _ works: [[Int]], count: Int? = nil, counting: Counting = .full, groups: [[Int]] = []
  ) -> CollaborationNetwork {
    let count = count ?? (works.joined().max() ?? -1) + 1
    return CollaborationNetwork(
      .persons, options: Options(counting: counting), vertices: vertices("p", count),
      memberships: groups.isEmpty ? (0..<count).map { _ in [] } : groups,
      mainMemberships: groups.isEmpty ? (0..<count).map { _ in nil } : groups.map(\.first),
      bylines: works.map { work in
        Byline(
          work.map { (person: Int32($0), actors: [Int32($0)], isCorresponding: false) },
          isOrdered: { $0 <= $1 })
      })
  }

  /// Institutions or countries 0..<count; a work lists for each person the places that it states.
  static func places(
    _ works: [[(person: Int, places: [Int])]], count: Int,
    actors: CollaborationNetwork.Actors = .institutions,
    options: Options = Options(), corresponding: Set<Int> = []
  ) -> CollaborationNetwork {
    CollaborationNetwork(
      actors, options: options, vertices: vertices("i", count),
      memberships: (0..<count).map { _ in [] }, mainMemberships: (0..<count).map { _ in nil },
      bylines: works.map { work in
        Byline(
          work.map {
            (
              person: Int32($0.person), actors: $0.places.map(Int32.init),
              isCorresponding: corresponding.contains($0.person)
            )
          },
          isOrdered: { $0 <= $1 })
      })
  }

  private static func vertices(_ letter: String, _ count: Int) -> [CollaborationNetwork.Vertex] {
    (0..<count).map { .init(id: "\(letter)\($0)", name: "\(letter.uppercased())\($0)") }
  }

  /// A person of an invented record.
  struct Part {
    var name: String
    var affiliations: [String] = []
    var role = Authorship.Role.author
    var isCorresponding = false
  }

  /// A corpus of works with ids 1, 2, …, whose people are given.
  static func corpus(
    _ works: [[Part]], titles: [String]? = nil, name: String = "invented.md", diagnostics: [Diagnostic] = []
  ) -> ResolvedCorpus {
    let source = Source(name: name, text: "\(works)")
    let records = works.enumerated().map { index, parts in
      let location = SourceLocation(name, line: index + 1)
      return Work(
        id: String(index + 1), title: titles?[index] ?? "Work \(index + 1)",
        authorships: parts.map { part in
          Authorship(
            name: PersonName(part.name), role: part.role,
            affiliations: part.affiliations.map { Affiliation($0) },
            isCorresponding: part.isCorresponding, location: location)
        }, location: location)
    }
    var corpus = Corpus()
    corpus.append(
      Reading(works: records, diagnostics: diagnostics, title: "An invented event"), of: source,
      format: InputFormats.named("indico-report")!)
    return ResolvedCorpus(resolving: corpus)
  }

  /// Six works with years, venues, kinds and DOIs: of 2014, 2016 (two), 2018 (two), and one without a year.
  static func dated() -> ResolvedCorpus {
    let north = "University of Northhaven, Norway"
    let south = "Institute of Tidal Physics, Chile"
    let east = "Eastmoor College, Japan"
    let people = [
      Part(name: "ABEL, Ada", affiliations: [north]), Part(name: "BOLT, Ben", affiliations: [south]),
      Part(name: "CREE, Cora", affiliations: [east]), Part(name: "DUNE, Dora", affiliations: [north]),
    ]
    func work(
      _ id: String, _ title: String, _ year: Int?, _ venue: String?, _ kind: String, _ authors: [Int],
      doi: String? = nil, language: String? = nil
    ) -> Work {
      let location = SourceLocation("folder/dated.csl.json", line: 1)
      var work = Work(
        id: id, title: title, kind: kind, date: year.map { PartialDate(year: $0) }, venue: venue,
        identifiers: doi.map { [Identifier(.doi, $0)] } ?? [],
        authorships: authors.map { number in
          Authorship(
            name: PersonName(people[number].name), role: .author,
            affiliations: people[number].affiliations.map { Affiliation($0) },
            isCorresponding: number == authors[0] && id == "a", location: location)
        }, location: location)
      work.language = language
      return work
    }
    let works = [
      work("a", "Waves", 2014, "Annals of Beams", "Article", [0, 1], language: "en"),
      work("b", "Tides", 2016, "Annals of Beams", "Article", [0, 1, 2], doi: "10.1000/Two", language: "de"),
      work("c", "Lenses", 2016, "Strahlen, Teil II", "Chapter", [0, 3]),
      work("d", "Prisms", 2018, "Annals of Beams", "Talk", [2]),
      work("e", "Gratings", 2018, nil, "Talk", [1, 2], language: "en"),
      work("f", "Mirrors", nil, nil, "Article", [0, 1]),
    ]
    var corpus = Corpus()
    corpus.append(
      Reading(works: works, diagnostics: [], title: "Dated works"),
      of: Source(name: "folder/dated.csl.json", text: "dated"), format: InputFormats.named("csl-json")!)
    return ResolvedCorpus(resolving: corpus)
  }

  /// A small event: five works, one of them without authors, one by a single person with two affiliations.
  static func event() -> ResolvedCorpus {
    let north = "University of Northhaven, Norway"
    let south = "Institute of Tidal Physics, Chile"
    let east = "Eastmoor College, Japan"
    return corpus([
      [
        Part(name: "ABEL, Ada", affiliations: [north], isCorresponding: true),
        Part(name: "BOLT, Ben", affiliations: [north]), Part(name: "CREE, Cora", affiliations: [south]),
      ],
      [Part(name: "CREE, Cora", affiliations: [south]), Part(name: "ABEL, Ada", affiliations: [north])],
      [Part(name: "DUNE, Dora", affiliations: [east, south])],
      [Part(name: "EARL, Egon", affiliations: [east], role: .presenter)],
      [Part(name: "FINN, Fay"), Part(name: "BOLT, Ben", affiliations: [north], role: .coauthor)],
    ])
  }
}
