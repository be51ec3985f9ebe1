import SparseGraph
import Testing

@testable import Collaboration

@Suite struct MeasuresTests {
  @Test func `names are unique and summaries are one line`() {
    #expect(Set(Measures.vertex.map(\.name)).count == Measures.vertex.count)
    #expect(Set(Measures.network.map(\.name)).count == Measures.network.count)
    #expect(Set(Measures.pair.map(\.name)).count == Measures.pair.count)
    let summaries =
      Measures.vertex.map(\.summary) + Measures.network.map(\.summary) + Measures.pair.map(\.summary)
    #expect(summaries.allSatisfy { !$0.isEmpty && !$0.contains("\n") && $0.last != "." })
  }

  @Test func `the columns that others rely on are there`() {
    for name in [
      "works", "degree", "strength", "closeness", "harmonic", "betweenness", "eigenvector", "pagerank",
      "core",
      "clustering", "community",
    ] {
      #expect(Measures.vertex(named: name)?.actors == CollaborationNetwork.Actors.allCases)
    }
    for name in [
      "transitivity", "mean local clustering", "degree assortativity", "collaborative coefficient",
      "E–I index",
    ] {
      #expect(Measures.network.contains { $0.name == name })
    }
  }

  @Test func `every measure has a value for each vertex of every network`() {
    let analysis = Analysis(Invented.event())
    for measured in analysis.networks {
      for measure in Measures.vertex {
        #expect(measure.values(measured).count == measured.network.vertices.count, "\(measure.name)")
      }
    }
  }

  @Test func `clustering, effective size and path figures agree with the graph's own`() {
    let measured = MeasuredNetwork(
      Invented.persons([[0, 1, 2], [2, 3], [3, 4, 5, 6], [1, 3], [7], [8, 9]]))
    let graph = measured.graph
    #expect(measured.clustering.local == graph.localClustering())
    #expect(measured.clustering.mean == graph.meanLocalClustering())
    #expect(measured.clustering.transitivity == graph.transitivity())
    #expect(measured.effectiveSizes.map { $0 ?? -1 } == graph.effectiveSizes().map { $0.isNaN ? -1 : $0 })
    #expect(
      Measures.vertex(named: "betweenness_normalized")!.values(measured).compactMap(\.numericValue)
        == graph.betweenness(normalized: true))
    #expect(measured.pathNote == nil)
  }

  @Test func `beyond the budget paths are sampled and every figure of them says so`() {
    let network = Invented.persons([[0, 1, 2], [2, 3], [3, 4, 5, 6], [7], [8, 9]])
    let measured = MeasuredNetwork(network, paths: .automatic(steps: 10))
    // Components smaller than the sample are searched from every vertex: the figures stay exact.
    for (left, right) in zip(measured.betweenness, network.graph.betweenness()) {
      #expect(abs(left - right) < 1e-12)
    }
    for (left, right) in zip(measured.closeness, network.graph.closeness()) {
      #expect(abs(left - right) < 1e-12)
    }
    #expect(measured.pathNote == "estimated from the shortest paths that start at 9 of 10 vertices")
    let diameter = Measures.network.first { $0.name == "diameter" }!
    #expect(diameter.value(measured) == .missing)
    #expect(diameter.note(measured) == "missing, as not all shortest paths were followed; 3 or more")
    let table = Ranking.table(measured, by: Measures.vertex(named: "betweenness")!, top: 3)
    #expect(table.notes.contains("betweenness: \(measured.pathNote!)."))
  }

  @Test func `pair measures have their closed forms`() throws {
    let corpus = Invented.corpus([
      [.init(name: "ABEL, Ada"), .init(name: "BOLT, Ben")],
      [.init(name: "ABEL, Ada"), .init(name: "BOLT, Ben")],
      [.init(name: "ABEL, Ada"), .init(name: "CREE, Cora")], [.init(name: "BOLT, Ben")],
      [.init(name: "ABEL, Ada")],
    ])
    let table = Tables.pairs(CollaborationNetwork(corpus, actors: .persons), of: corpus)
    let names = table.columns.map(\.name)
    let row = table.row(0).map(\.numericValue)
    func value(_ name: String) throws -> Double { try #require(row[names.firstIndex(of: name)!]) }
    // c = 2, s = 4 and 3, 2m = 6, S = 3 and 2.
    #expect(try value("association_strength") == 2 / 12.0)
    #expect(try value("observed_over_expected") == 6 * 2 / 6.0)
    #expect(try value("salton") == 2 / 12.0.squareRoot())
    #expect(try value("jaccard") == 2 / 5.0)
    #expect(try value("inclusion") == 2 / 3.0)
    #expect(table.row(0)[3] == .list(["1", "2"]))
  }
}
