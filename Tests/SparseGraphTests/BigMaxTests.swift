import Foundation
import SparseGraph
import Testing

@Suite(.enabled(if: BigMax.isPresent, "the shared data is not beside this checkout"))
struct BigMaxTests {
  let bigMax: BigMax
  var graph: Graph { bigMax.graph }

  init() throws { bigMax = try BigMax() }

  @Test func `the graph has the recorded vertices, edges and components`() {
    #expect(graph.vertexCount == 79)
    #expect(graph.edgeCount == 397)
    #expect(graph.totalWeight == 409)
    #expect(graph.componentSizes() == [54, 18, 2, 1, 1, 1, 1, 1])
    #expect(abs(graph.density() - bigMax.figure("density")) < 1e-9)
  }

  @Test func `every vertex measure equals networkx to 1e-9`() {
    func check(_ name: String, _ values: [Double]) {
      #expect(agree(values, bigMax.figures(name)), "\(name)")
    }
    check("degree", graph.degrees().map(Double.init))
    check("strength", graph.strengths())
    check("betweenness", graph.betweenness())
    check("betweenness_normalised", graph.betweenness(normalized: true))
    check("closeness", graph.closeness())
    check("harmonic", graph.harmonicCloseness())
    check("pagerank_weighted", graph.pageRank())
    check("pagerank_unweighted", graph.pageRank(weighted: false))
    check("clustering", graph.localClustering())
    check("core", graph.coreNumbers().map(Double.init))
  }

  @Test func `every network measure equals networkx to 1e-9`() {
    func check(_ name: String, _ value: Double) {
      #expect(agree([value], [bigMax.figure(name)]), "\(name)")
    }
    check("n_triangles", Double(graph.triangleCount()))
    check("transitivity", graph.transitivity())
    check("average_clustering", graph.meanLocalClustering())
    check("degree_assortativity", graph.degreeAssortativity())
    check("max_core", Double(graph.coreNumbers().max() ?? 0))
    let distances = graph.distanceSummary()
    #expect(distances.diameter == 7)
    #expect(abs(distances.meanPathLength - 3.264150943396) < 1e-9)
    #expect(
      graph.articulationPoints().map { bigMax.names[$0] } == bigMax.stats["articulation_points"] as? [String])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `Leiden reaches the best known modularity with every seed`(seed: UInt64) {
    let partition = graph.leidenCommunities(seed: seed)
    #expect(graph.modularity(of: partition) >= 0.672329792)
  }
}
