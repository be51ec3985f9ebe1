import Bibliography
import BibliographyReaders
import Identity
import SparseGraph

@testable import Collaboration

/// Networks for tests, with invented names.
enum InventedNetwork {
  /// A text with everything that formats take for something else.
  static let hostile = "\"><script>\\N 'x' a\tb\nc &lt; \u{1}\u{7F} {#%$_^~} 🦆\u{2028}鴨"

  /// Four vertices, one with a hostile name, one alone; three edges and a co-affiliation; values of every kind.
  static let small: NetworkDocument = {
    func attribute(_ name: String, _ summary: String, _ cells: [Cell]) -> NetworkDocument.Attribute {
      .init(Column(name, summary: summary, cells))
    }
    func edges(
      _ ends: [(Int, Int, Double)], works: [[String]], salton: [Cell], years: [[NetworkDocument.YearCount]]
    ) -> NetworkDocument.Edges {
      .init(
        sources: ends.map(\.0), targets: ends.map(\.1), weights: ends.map(\.2),
        attributes: [
          attribute("works", "number of joint works", works.map { .integer($0.count) }),
          attribute("work_ids", "ids of the works behind the edge", works.map { .list($0) }),
          attribute("salton", "joint works over the mean", salton),
        ], years: years)
    }
    return NetworkDocument(
      actors: .institutions, weighting: .works(.init(counting: .fractional)), title: "Talks & <posters>",
      ids: ["north", "south", "strange", "west"],
      names: ["University of the North", "Südinstitut", hostile, "University of the North"],
      attributes: [
        attribute("country", "", [.text("NO"), .text("CL"), .missing, .text("NO")]),
        attribute("works", "works of the actor", [.integer(3), .integer(2), .integer(1), .integer(1)]),
        attribute("degree", "collaborators", [.integer(2), .integer(2), .integer(2), .integer(0)]),
        attribute("strength", "sum", [.number(2), .number(2.5), .number(1.5), .number(0)]),
        attribute("constraint", "", [.number(0.1), .number(1e-9), .number(-2), .missing]),
        attribute("articulation", "", [.flag(true), .flag(false), .flag(false), .flag(false)]),
        attribute("community", "", [.integer(1), .integer(1), .integer(1), .integer(2)]),
        attribute(
          "work_ids", "ids of the works",
          [.list(["1", "2", "=3"]), .list(["1", "2"]), .list(["1"]), .list([hostile])]),
      ],
      years: [
        [.init(year: 2019, works: 1), .init(year: 2020, works: 1), .init(year: 2022, works: 1)],
        [.init(year: 2019, works: 2)], [], [.init(year: 2022, works: 1)],
      ],
      edges: edges(
        [(0, 1, 1.5), (0, 2, 0.5), (1, 2, 1)], works: [["1", "2"], ["1"], ["1"]],
        salton: [.number(0.75), .missing, .number(0.5)],
        years: [[.init(year: 2019, works: 2)], [.init(year: 2019, works: 1)], []]),
      coAffiliations: edges([(0, 3, 1)], works: [["=3"]], salton: [.missing], years: [[]]),
      figures: { [("vertices", .integer(4)), ("density", .number(0.5)), ("modularity", .missing)] })
  }()

  /// A vertex of each name, all joined, in a network without years.
  static func clique(_ names: [String]) -> NetworkDocument {
    let pairs = names.indices.flatMap { source in (source + 1..<names.count).map { (source, $0) } }
    return NetworkDocument(
      actors: .persons, weighting: .works(.init()), title: names.first ?? "",
      ids: names.indices.map { "p\($0)" },
      names: names, attributes: [], years: names.map { _ in [] },
      edges: .init(
        sources: pairs.map(\.0), targets: pairs.map(\.1), weights: pairs.map { _ in 1 },
        years: pairs.map { _ in [] }),
      coAffiliations: .init(), figures: { [] })
  }

  /// Works of people with clean and with hostile names, with dates and identifiers.
  ///
  /// - Parameter teams: for each work, the numbers of its people.
  static func corpus(
    teams: [[Int]] = [[0, 1, 2], [0, 1], [1, 3, 4], [3, 4, 5], [6], [0, 2, 5], [5, 7, 8], []]
  ) -> ResolvedCorpus {
    let people: [(String, String, String)] = [
      ("Okafor", "Ada", "Institute of Physics, Norhaven, Norway"),
      ("Lund", "Bo", "Institute of Physics, Norhaven, Norway; Southern College, Arica, Chile"),
      ("Mráz", "Cyril", "Southern College, Arica, Chile"),
      ("\"><script>alert(1)</script>", "Dai", "\\N \"University\" of\n<b>Nowhere</b> & Co"),
      ("=1+1\u{1}", "Eva 'Q' \u{7F}", "University of Ducks 🦆, Entenhausen"),
      ("鴨川", "ソラ\u{2028}", "Université de \u{FFFE}Rêve"),
      ("Alone", "Fin", ""),
      ("כהן", "\u{202E}רות\u{202C}", "אוניברסיטה & \"Co\", عمّان"),
      ("-Dash", "@Gus\r\nSecond, \\line\\", "+Plus University; |Bar| College"),
    ]
    let works = teams.enumerated().map { number, team -> Work in
      let place = SourceLocation("talks.json", line: number * 10 + 1)
      let authorships = team.map { person -> Authorship in
        let (family, given, affiliations) = people[person]
        return Authorship(
          name: PersonName("\(family), \(given)", family: family, given: given), role: .author,
          affiliations: affiliations.split(separator: "; ").map { Affiliation(String($0)) },
          identifiers: person == 0 ? [Identifier(.email, "ada@example.org")] : [], location: place)
      }
      var work = Work(
        id: "w\(number)|'\"", title: "On \(InventedNetwork.hostile) \(number)",
        kind: number == 0 ? "Talk" : nil,
        date: number == 3 ? nil : PartialDate(year: 2015 + number, month: 4), venue: "Annals of \"Nothing\"",
        identifiers: [Identifier(.doi, "10.5555/invented.\(number)")], authorships: authorships,
        location: place)
      work.abstract = number == 1 ? hostile : nil
      return work
    }
    var corpus = Corpus()
    let note = Diagnostic(.warning, at: SourceLocation("talks.json", line: 7), "a 'record' is \"odd\"")
    corpus.append(
      Reading(works: works, diagnostics: [note], title: "Talks & <posters>"),
      of: Source(name: "talks.json", text: "invented"), format: InputFormats.all[0])
    return ResolvedCorpus(resolving: corpus)
  }
}
