import ByteFormats
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct NetworkFolderTests {
  static let description = """
    {"program": "collegium", "version": "1", "holds": "networks", "snapshot": {"date": "2026-09-23", "works": 9},
     "filters": {"years": "2015-2019", "countries": ["DE"], "types": [], "xpac": false},
     "engine": {"name": "duckdb", "version": "1.5.6"}, "max_authors": 100, "counting": "COUNTING",
     "counts": {"persons": 3, "person-edges": 2}, "left_out": {"works_that_join_nobody": 1}}
    """
  static let persons = """
    id,name,works,first_year,last_year
    A5,"Quill, ""Q"" Ada",3,2015,2018
    A7,Bela Roe,2,,
    A12,Cy Poe,4,2016,2019

    """
  static let edges = """
    source,target,works,fractional,first_year,last_year
    A5,A7,2,1.5,2015,2017
    A7,A12,1,0.333333333333333,,

    """

  private func folder(
    counting: String = "full", persons: String = persons, edges: String = edges, isPacked: Bool = false
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let text = Self.description.split(separator: "COUNTING").joined(separator: counting)
    try folder.write(Array(text.utf8), to: "network.json")
    for (name, content) in [("persons", persons), ("person-edges", edges)] {
      try folder.write(
        isPacked ? StoredGzip.bytes(content) : Array(content.utf8), to: "\(name).csv\(isPacked ? ".gz" : "")")
    }
    return folder
  }

  private func network(
    _ folder: TemporaryFolder, _ options: NetworkFolder.ReadingOptions = .init()
  ) throws -> PrecomputedNetwork {
    try #require(try NetworkFolder(opening: folder.path)).network(of: .persons, options)
  }

  @Test(arguments: [false, true])
  func `actors and edges are those of the tables, plain or packed`(isPacked: Bool) throws {
    let network = try network(folder(isPacked: isPacked))
    #expect(network.ids == ["A5", "A7", "A12"])
    #expect(network.labels == ["Quill, \"Q\" Ada", "Bela Roe", "Cy Poe"])
    #expect(network.workCounts == [3, 2, 4])
    #expect(network.scores.map(\.values) == [[2015, nil, 2016], [2018, nil, 2019]])
    #expect(
      Array(network.links) == [
        .init(source: 0, target: 1, strength: 2), .init(source: 1, target: 2, strength: 1),
      ])
    #expect(network.title == "OpenAlex 2026-09-23 (2015-2019, DE)")
  }

  @Test func `weights are those asked for, else those that the folder was built with`() throws {
    let fractional = [1.5, 0.333333333333333]
    #expect(try network(folder(counting: "fractional")).links.strengths == fractional)
    #expect(try network(folder(), .init(weights: .fractional)).links.strengths == fractional)
    #expect(try network(folder(counting: "fractional"), .init(weights: .full)).links.strengths == [2, 1])
  }

  @Test func `edges of less than a weight are not read`() throws {
    #expect(try network(folder(), .init(minimumWeight: 2)).links.count == 1)
    #expect(try network(folder(), .init(minimumWeight: 3)).links.isEmpty)
  }

  @Test func `details are joint works, both weights and years of each edge`() throws {
    let scores = try network(folder(), .init(readsDetails: true)).linkScores
    #expect(scores.map(\.name) == ["works", "fractional", "first_year", "last_year"])
    #expect(scores.map(\.values) == [[2, 1], [1.5, 0.333333333333333], [2015, nil], [2017, nil]])
  }

  @Test func `a pair of co-affiliation only is no edge`() throws {
    let folder = try folder()
    try folder.write(
      Array("id,name,works,first_year,last_year,country\nI1,X,1,2015,2015,DE\nI2,Y,1,2015,2015,\n".utf8),
      to: "institutions.csv")
    try folder.write(
      Array("source,target,works,fractional,first_year,last_year,co_affiliation_works\nI1,I2,0,0,,,4\n".utf8),
      to: "institution-edges.csv")
    let network = try #require(try NetworkFolder(opening: folder.path)).network(of: .institutions)
    #expect(network.links.isEmpty)
    #expect(network.texts.first?.texts == ["DE", nil])
  }

  @Test func `actors in another order are found all the same`() throws {
    let lines = Self.persons.split(separator: "\n")
    let shuffled = [lines[0], lines[3], lines[1], lines[2]].joined(separator: "\n") + "\n"
    let network = try network(folder(persons: shuffled))
    #expect(network.ids == ["A12", "A5", "A7"])
    #expect(network.links.map { [$0.source, $0.target] } == [[1, 2], [2, 0]])
  }

  @Test(arguments: [
    ("A5,A7,2,1.5,2015,2017\nA7,A99,1,1,,\n", 3), ("A5,A5,1,1,,\n", 2), ("A5,A7,two,1,,\n", 2),
    ("A5,A7,2\n", 2),
    ("A5,A7,2,1.5,2015,20", 2),
  ])
  func `a row that is no edge is damage of that row`(rows: String, row: Int) throws {
    let heads = "source,target,works,fractional,first_year,last_year\n"
    let folder = try folder(edges: heads + rows)
    let error = #expect(throws: ReadError.self) { try network(folder) }
    #expect(error?.kind == .badData)
    #expect(error?.location == SourceLocation(folder.path("person-edges.csv"), line: row))
  }

  @Test func `a missing table, other columns and an id twice are refused`() throws {
    let folder = try folder()
    let opened = try #require(try NetworkFolder(opening: folder.path))
    let error = #expect(throws: ReadError.self) { try opened.network(of: .countries) }
    #expect(error?.kind == .unreadable)
    for persons in ["name,id\n", Self.persons + "A5,Again,1,,\n"] {
      let other = try self.folder(persons: persons)
      #expect(throws: ReadError.self) { try network(other) }
    }
  }

  @Test func `a folder is one of networks by its description alone`() throws {
    let folder = try TemporaryFolder("network.json", #"{"program": "other", "holds": "networks"}"#)
    #expect(try NetworkFolder(opening: folder.path) == nil)
    #expect(try NetworkFolder(opening: folder.path("nothing")) == nil)
    try folder.write(
      Array(#"{"program": "collegium", "holds": "networks", "counts": {"#.utf8), to: "network.json")
    #expect(throws: ReadError.self) { try NetworkFolder(opening: folder.path) }
  }

  @Test func `a folder of networks is an input by itself`() throws {
    let folder = try folder()
    try folder.write(Array("TY  - JOUR\nAU  - Roe, R\nER  - \n".utf8), to: "more.ris")
    let content = try CorpusReader().read([folder.path])
    guard case .folder(let found) = content else { throw NotAFolder() }
    #expect(found.path == folder.path)
    #expect(throws: ReadError.self) { try CorpusReader().read([folder.path, folder.path("more.ris")]) }
    #expect(throws: ReadError.self) { try content.works() }
  }

  private struct NotAFolder: Error {}
}

@Suite struct ActorIndexTests {
  @Test(arguments: [1, 2, 10, 1000]) func `every id is found at its place, and no other`(count: Int) {
    var index = ActorIndex(letter: UInt8(ascii: "A"))
    var state: UInt64 = 7
    var number: UInt64 = 0
    var ids: [UInt64] = []
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      number += 1 + (state >> 60 == 0 ? state >> 20 : state >> 61)
      ids.append(number)
    }
    func find(_ number: UInt64) -> Int32? {
      Array("A\(number)".utf8).withUnsafeBufferPointer { index.vertex($0) }
    }
    var isAdded = true
    for id in ids { isAdded = Array("A\(id)".utf8).withUnsafeBufferPointer { index.add($0) } && isAdded }
    let isFinished = index.finish()
    #expect(isAdded && isFinished)
    let known = Set(ids)
    for (place, id) in ids.enumerated() {
      #expect(find(id) == Int32(place))
      if !known.contains(id + 1) { #expect(find(id + 1) == nil) }
    }
  }
}
