import Foundation
import SparseGraph
import Testing

/// All measures against saved results of networkx, on one weighted graph with several components and ties.
@Suite struct OracleTests {
  let graph: Graph
  let answers: [String: [Double?]]

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Oracle/networkx.json")
    let saved = try JSONDecoder().decode(Saved.self, from: Data(contentsOf: file))
    var builder = GraphBuilder(vertexCount: saved.vertexCount)
    for edge in saved.edges { try builder.addEdge(Int(edge[0]), Int(edge[1]), weight: edge[2]) }
    graph = builder.build()
    answers = saved.answers
  }

  private struct Saved: Decodable {
    var vertexCount: Int
    var edges: [[Double]]
    var answers: [String: [Double?]]
  }

  private func check(_ name: String, _ values: [Double], within tolerance: Double = 1e-9) {
    #expect(agree(values, (answers[name] ?? []).map { $0 ?? .nan }, within: tolerance), "\(name)")
  }

  @Test func `centralities equal networkx`() {
    check("betweenness", graph.betweenness())
    check("betweenness by length", graph.betweenness(lengths: .inverseWeight))
    check("closeness", graph.closeness())
    check("closeness by length", graph.closeness(lengths: .inverseWeight))
    check("harmonic", graph.harmonicCloseness())
    check("harmonic by length", graph.harmonicCloseness(lengths: .inverseWeight))
    check("pagerank", graph.pageRank())
    check("pagerank unweighted", graph.pageRank(weighted: false))
    check("eigenvector", graph.eigenvectorCentrality())
  }

  @Test func `clustering equals networkx`() {
    check("clustering", graph.localClustering())
    check("clustering onnela", graph.weightedLocalClustering(.onnela))
    check("transitivity", [graph.transitivity()])
  }

  @Test func `structure equals networkx`() {
    check("core", graph.coreNumbers().map(Double.init))
    check("constraint", graph.constraints())
    check("constraint unweighted", graph.constraints(weighted: false))
    check("effective size", graph.effectiveSizes())
    check("effective size weighted", graph.effectiveSizes(weighted: true))
    check("articulation points", graph.articulationPoints().map(Double.init))
    check("assortativity", [graph.degreeAssortativity()])
    check("rich club", graph.richClubCoefficients())
  }

  @Test func `modularity equals networkx`() {
    let residues = Partition(labels: (0..<graph.vertexCount).map { $0 % 4 })
    check("modularity of residues", [graph.modularity(of: residues)])
    check(
      "modularity of residues unweighted",
      [graph.modularity(of: residues, weighted: false, resolution: 0.7)])
  }
}
