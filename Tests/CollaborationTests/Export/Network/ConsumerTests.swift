import Foundation
import Identity
import Testing

@testable import Collaboration

/// Every format is opened by programs that others wrote: networkx, igraph, Graphviz, SQLite, JSON and CSV readers.
///
/// `Consumers/check.py` does so and compares what they see with what is expected. It says what it skips where a
/// program is not there; without Python all is skipped.
@Suite struct ConsumerTests {
  static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Consumers/check.py")

  /// The Python with networkx and igraph that `make test` sets up where the machine's own has none.
  static let python: String = {
    let package = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    let own = "\(package.dropFirst())/.build/consumers/bin/python3"
    return (try? run([own, "-c", "import networkx, igraph"]))?.status == 0 ? own : "python3"
  }()
  static let hasPython = (try? run([python, "-c", "pass"]))?.status == 0

  @Test(
    .enabled(if: hasPython, "skipped: python3 is not there, so no other program opens the files"),
    arguments: CollaborationNetwork.Actors.allCases, ["invented", "full", "alone", "empty"])
  func `other programs see the same network`(actors: CollaborationNetwork.Actors, kind: String) throws {
    let corpus: ResolvedCorpus? =
      switch kind {
      case "full": InventedNetwork.corpus()
      case "alone": InventedNetwork.corpus(teams: [[0], [6], [7]])
      case "empty": InventedNetwork.corpus(teams: [[]])
      default: nil
      }
    if kind == "invented", actors != .institutions { return }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "collegium-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for format in OutputFormats.networks {
      // A small network by itself has no works.
      if kind == "invented", ["sqlite", "sql", "csl-json"].contains(format.name) { continue }
      let parts =
        if let corpus {
          try format.parts(NetworkExport(.works(corpus), of: actors))
        } else {
          try format.parts(of: InventedNetwork.small)
        }
      for part in parts {
        try Data(part.bytes).write(to: folder.appendingPathComponent("\(format.name)\(part.suffix)"))
      }
    }
    let expected = try JSONSerialization.data(
      withJSONObject: Self.expectation(
        corpus.map { NetworkExport(.works($0), of: actors).document() } ?? InventedNetwork.small, corpus),
      options: [.sortedKeys])
    try expected.write(to: folder.appendingPathComponent("expected.json"))
    let result = try Self.run([Self.python, Self.script.path, folder.path])
    #expect(result.status == 0, "\(result.output)")
    for line in result.output.split(separator: "\n") where line.hasPrefix("skipped") { print(line) }
  }

  /// What the files must hold, by Foundation's JSON and not by ours.
  static func expectation(_ document: NetworkDocument, _ corpus: ResolvedCorpus?) -> [String: Any] {
    func value(_ cell: Cell) -> Any {
      switch cell {
      case .text(let text): text
      case .list(let texts): texts
      case .integer(let number): number
      case .number(let number): number
      case .flag(let flag): flag
      case .missing: NSNull()
      }
    }
    func values(_ attributes: [NetworkDocument.Attribute], _ place: Int) -> [String: Any] {
      Dictionary(uniqueKeysWithValues: attributes.map { ($0.name, value($0.cells[place])) })
    }
    func pairs(_ edges: NetworkDocument.Edges) -> [[String: Any]] {
      (0..<edges.count).map {
        [
          "source": document.ids[edges.sources[$0]], "target": document.ids[edges.targets[$0]],
          "weight": edges.weights[$0], "attributes": values(edges.attributes, $0),
          "years": edges.years[$0].map { [$0.year, $0.works] },
        ]
      }
    }
    let works = corpus?.corpus.works ?? []
    return [
      "actors": document.actors.rawValue, "noun": document.actors.singular, "title": document.title,
      "vertices": document.ids.indices.map {
        [
          "id": document.ids[$0], "name": document.names[$0], "attributes": values(document.attributes, $0),
          "years": document.years[$0].map { [$0.year, $0.works] },
        ] as [String: Any]
      },
      "edges": pairs(document.edges), "coAffiliations": pairs(document.coAffiliations),
      "works": works.map {
        [
          "id": $0.id, "title": $0.title, "abstract": $0.abstract ?? NSNull(),
          "year": $0.date?.year ?? NSNull(),
          "written": $0.authorships.map(\.name.written),
          "affiliations": $0.authorships.map { $0.affiliations.map(\.written) },
        ] as [String: Any]
      },
      "persons": (corpus?.persons ?? []).map { [$0.id, $0.name.display] },
    ]
  }

  static func run(_ words: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
