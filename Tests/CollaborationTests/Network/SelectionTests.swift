import Bibliography
import Identity
import Testing

@testable import Collaboration

@Suite struct SelectionTests {
  private let corpus = Invented.dated()

  private func ids(
    _ change: (inout Selection) throws -> Void, options: CollaborationNetwork.Options = .init()
  ) throws -> [String] {
    var selection = Selection()
    try change(&selection)
    return try selection.applied(to: corpus, options: options).corpus.corpus.works.map(\.id)
  }

  private func roster(_ text: String) throws -> Roster {
    try Roster(Source(name: "roster.txt", text: text))
  }

  @Test(
    arguments: [
      ("2015-2020", 2015, 2020), ("2015-", 2015, nil), ("-2020", nil, 2020), ("2018", 2018, 2018),
      ("2015–2020", 2015, 2020),
    ] as [(String, Int?, Int?)])
  func `years are read with both ends included`(text: String, first: Int?, last: Int?) throws {
    let years = try YearRange(text)
    #expect(years.first == first && years.last == last)
  }

  @Test func `years that are reversed or none are refused`() {
    #expect(throws: YearRange.Obstacle.reversed(2020, 2015)) { try YearRange("2020-2015") }
    for text in ["spring", "", "-", "2015-2016-2017", "20155"] {
      #expect(throws: YearRange.Obstacle.unreadable) { try YearRange(text) }
    }
  }

  @Test func `years leave out and count works without a year`() throws {
    var selection = Selection()
    selection.years = try YearRange("2016-")
    let selected = try selection.applied(to: corpus)
    #expect(selected.corpus.corpus.works.map(\.id) == ["b", "c", "d", "e"])
    #expect(selected.countPhrase == "4 of 6 works, 1 without a year")
  }

  @Test func `years that leave nothing say of which years the works are`() throws {
    let error = #expect(throws: SelectionError.self) { try ids { $0.years = try YearRange("1800") } }
    #expect(
      error?.description == "error: --years 1800 leaves none of 6 works; they are of 2014-2018")
  }

  @Test(arguments: [
    ("kind=article", ["a", "b", "f"]), ("kind=ART*,chapter", ["a", "b", "c", "f"]),
    ("kind!=article", ["c", "d", "e"]), (#"venue="strahlen, teil ii""#, ["c"]), ("venue=", ["e", "f"]),
    ("venue!=", ["a", "b", "c", "d"]), ("language=EN", ["a", "e"]), ("language!=en", ["b", "c", "d", "f"]),
    ("source=dated.csl.json", ["a", "b", "c", "d", "e", "f"]),
    ("source=folder", ["a", "b", "c", "d", "e", "f"]),
  ])
  func `conditions compare what records state without case`(text: String, works: [String]) throws {
    #expect(try ids { $0.conditions = [try FieldCondition(text)] } == works)
  }

  @Test func `several conditions must all hold`() throws {
    #expect(
      try ids { $0.conditions = [try FieldCondition("kind=article"), try FieldCondition("language=de")] }
        == ["b"])
  }

  @Test func `a field that no record states is an error, and so is an unknown one`() throws {
    let error = #expect(throws: SelectionError.self) {
      try ids { $0.conditions = [try FieldCondition("track=Optics")] }
    }
    #expect(error?.message.contains("no record states a track") == true)
    #expect(throws: FieldCondition.Obstacle.unknownField("colour")) { try FieldCondition("colour=red") }
    #expect(throws: FieldCondition.Obstacle.withoutEquals) { try FieldCondition("kind") }
  }

  @Test func `around a person are its works, with two steps those of its partners too`() throws {
    #expect(try ids { $0.around = ["dora dune"] } == ["c"])
    #expect(
      try ids {
        $0.around = ["Dune, Dora"]
        $0.steps = 2
      } == ["a", "b", "c", "f"])
  }

  @Test func `works of more than the most authors make no partners`() throws {
    #expect(
      try ids(
        {
          $0.around = ["Ada Abel"]
          $0.steps = 2
        }, options: .init(maximumAuthors: 2)) == ["a", "b", "c", "e", "f"])
  }

  @Test func `around an institution are its works`() throws {
    #expect(try ids { $0.around = ["EASTMOOR college"] } == ["b", "d", "e"])
  }

  @Test func `a part of a name is no name, and near names are offered`() throws {
    let error = #expect(throws: SelectionError.self) { try ids { $0.around = ["Ada Abek"] } }
    #expect(error?.remedy == "near names are 'Ada Abel'")
  }

  @Test func `a person keeps id and name under every selection`() throws {
    for years in ["2014", "2016", "2018"] {
      var selection = Selection()
      selection.years = try YearRange(years)
      let part = try selection.applied(to: corpus).corpus
      for person in part.persons {
        #expect(corpus.persons.contains { $0.id == person.id && $0.name == person.name })
      }
      for (mention, person) in part.personOfMention.enumerated() {
        let origin = try #require(part.origin)
        #expect(
          part.persons[person].id
            == corpus.persons[corpus.personOfMention[origin.mentions[mention]]].id)
        #expect(part.persons[person].mentions.contains(mention))
      }
    }
  }

  @Test func `only a roster are vertices, and a work keeps all its authors where they are counted`() throws {
    var selection = Selection()
    selection.roster = try roster("# ours\nAda Abel\nBen Bolt # the younger\nNobody Atall\n")
    let selected = try selection.applied(to: corpus)
    #expect(selected.notFound == ["Nobody Atall"])
    #expect(selected.corpus.corpus.works.map(\.id) == ["a", "b", "c", "e", "f"])
    let network = CollaborationNetwork(selected, actors: .persons, options: .init(counting: .fractional))
    #expect(network.vertices.map(\.name) == ["Ada Abel", "Ben Bolt"])
    // Works a and f add 1 each, b of three authors a half.
    #expect(network.graph.totalWeight == 2.5)
    #expect(network.workSizes == [2, 3, 2, 2, 2])
    let columns = MeasuredNetwork(network).outsideColumns()
    #expect(columns.map(\.name) == ["outside_degree", "outside_strength"])
    #expect(columns[0].cells == [.integer(2), .integer(1)])
    #expect(columns[1].cells == [.number(1.5), .number(1.5)])
  }

  @Test func `a roster of institutions keeps the authorships there`() throws {
    var selection = Selection()
    selection.roster = try roster("name;remark\nUniversity of Northhaven;ours\n")
    let selected = try selection.applied(to: corpus)
    #expect(selected.corpus.institutions.map(\.name) == ["University of Northhaven"])
    #expect(selected.corpus.persons.map(\.name.display) == ["Ada Abel", "Dora Dune"])
    #expect(selected.corpus.corpus.works.map(\.id) == ["a", "b", "c", "f"])
  }

  @Test func `a roster that mixes, or names nobody who is there, is an error`() throws {
    #expect(throws: SelectionError.self) {
      try ids { $0.roster = try roster("Ada Abel\nEastmoor College\n") }
    }
    #expect(throws: SelectionError.self) { try ids { $0.roster = try roster("Nobody Atall\n") } }
    #expect(throws: ReadError.self) { try roster("\n# nobody\n") }
  }

  @Test func `fewer works are measured and not listed, and ranks stay those of all`() throws {
    var selection = Selection()
    selection.minimumWorks = 3
    let selected = try selection.applied(to: corpus)
    let measured = MeasuredNetwork(CollaborationNetwork(selected, actors: .persons))
    #expect(measured.graph.vertexCount == 4)
    #expect(Tables.vertices(measured, of: selected.corpus).rowCount == 3)
    let ranking = Ranking(measured, by: .degree, top: nil)
    #expect(ranking.vertices.count == 3)
    #expect(ranking.ranks == [1, 2, 2])
  }

  @Test func `a selection of everything is said with empty options and equal counts`() {
    let text = SelectedCorpus(corpus).description(.init(), unjoiningWorkCount: 0).line
    #expect(
      text
        == #"{"options": {}, "text": "", "works": {"all": 6, "selected": 6, "without_year": 0}, "persons": {"all": 4, "selected": 4}, "institutions": {"all": 3, "selected": 3}, "countries": {"all": 3, "selected": 3}}"#
    )
  }

  @Test func `a part of a corpus is drawn as the part of a draw of the whole`() throws {
    var selection = Selection()
    selection.years = try YearRange("2016-")
    let selected = try selection.applied(to: corpus)
    let ranked = RankConfidence(selected, options: .init(), by: .strength, top: nil, drawCount: 5)
    #expect(ranked.rows.count == 4)
    #expect(ranked.rows.allSatisfy { $0.values.lowerBound == $0.values.upperBound })
  }
}
