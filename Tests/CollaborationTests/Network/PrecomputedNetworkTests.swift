import Bibliography
import BibliographyReaders
import Testing

@testable import Collaboration

@Suite struct PrecomputedNetworkTests {
  private static func invented() -> PrecomputedNetwork {
    var network = PrecomputedNetwork()
    network.itemName = "Organization"
    network.ids = ["1", "2", "3"]
    network.labels = ["Academy", "University", "Institute"]
    network.places = [.init(name: "x", values: [0.5, 1, nil]), .init(name: "y", values: [0, -1, nil])]
    network.places.append(.init(name: "cluster", values: [4, 4, 2]))
    network.weights = [.init(name: "Documents", values: [3, 2, nil])]
    network.scores = [
      .init(name: "degree", values: [9, 9, 9]), .init(name: "Avg. pub. year", values: [2020.5, nil, 1]),
    ]
    network.links = [
      .init(source: 0, target: 1, strength: 2), .init(source: 1, target: 0, strength: 0.5),
      .init(source: 2, target: 1, strength: 1),
    ]
    return network
  }

  @Test func `links are edges, repeated ones added, and items' names state the actors`() {
    let network = CollaborationNetwork(Self.invented())
    #expect(network.actors == .institutions)
    #expect(network.vertices.map(\.name) == ["Academy", "University", "Institute"])
    #expect(network.graph.edges.map(\.weight) == [2.5, 1])
    #expect(network.pairs.map(\.kind) == [.collaboration, .collaboration])
    #expect(network.weighting == .stated)
  }

  @Test func `measures of the graph are there, those of works are not`() {
    let export = NetworkExport(.precomputed(Self.invented(), name: "map.txt"))
    let document = export.document()
    let names = document.attributes.map(\.name)
    #expect(document.cells("strength") == [.number(2.5), .number(3.5), .number(1)])
    #expect(document.cells("degree") == [.integer(1), .integer(2), .integer(1)])
    #expect(document.cells("Documents") == [.integer(3), .integer(2), .missing])
    #expect(document.cells("cluster") == [.integer(4), .integer(4), .integer(2)])
    #expect(!names.contains("works") && !names.contains("ei_index") && !names.contains("work_ids"))
    #expect(document.edges.attributes.map(\.name) == ["observed_over_expected"])
    #expect(document.figures().contains { $0.name == "edges" && $0.value == .integer(2) })
    #expect(!document.figures().contains { $0.name == "works" })
    #expect(document.heading == "Institutions of map.txt, weights as stated")
  }

  @Test func `every format of networks writes it, and formats of works say why not`() throws {
    let export = NetworkExport(.precomputed(Self.invented(), name: "map.txt"))
    for format in OutputFormats.networks {
      if ["csl-json", "sqlite", "sql"].contains(format.name) {
        #expect(throws: ExportError.self) { try format.parts(export) }
      } else {
        #expect(try format.parts(export).allSatisfy { !$0.bytes.isEmpty }, "\(format.name)")
      }
    }
  }

  @Test(arguments: ["vosviewer", "vosviewer-json"])
  func `what is written for VOSviewer is read again as it was`(name: String) throws {
    let stated = Self.invented()
    let format = try #require(OutputFormats.network(named: name))
    let sources = try format.parts(NetworkExport(.precomputed(stated, name: "map.txt"))).map {
      Source(name: $0.suffix, bytes: $0.bytes)
    }
    let read = try #require(InputFormats.named("vosviewer")?.network)
    let again = try read(sources)
    #expect(again.diagnostics.isEmpty)
    #expect(again.labels == stated.labels)
    #expect(again.places.map(\.name) == ["x", "y", "cluster"])
    #expect(again.places.map(\.values) == stated.places.map(\.values))
    #expect(again.weights.first { $0.name == "Documents" }?.values == [3, 2, nil])
    #expect(again.scores.first { $0.name == "Avg. pub. year" }?.values == [2020.5, nil, 1])
    let (first, second) = (CollaborationNetwork(stated), CollaborationNetwork(again, actors: .institutions))
    #expect(first.graph == second.graph)
  }

  @Test func `its diagram shows all vertices, larger where links are stronger`() {
    let diagram = Diagram(
      of: MeasuredNetwork(NetworkSource.precomputed(Self.invented(), name: "map.txt").network(of: .persons)))
    #expect(diagram.title == "map.txt")
    #expect(diagram.subtitle == "3 vertices, 2 links, weights as stated")
    #expect(diagram.vertices.map(\.size) == [2.5, 3.5, 1])
    #expect(diagram.edges.map(\.weight) == [2.5, 1])
    #expect(diagram.notes.isEmpty)
  }
}
